#include "common/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>

#include "common/colors.h"
#include "common/dialogheight.h"
#include "common/focusring.h"
#include "common/systemscheme.h"
#include "settings/settings.h"

namespace oneul {

namespace {

constexpr int kLeastPoints = 7; ///< what is smaller can't be read, and means the system's

struct Shades {
    QColor window;
    QColor base;
    QColor alternate;
    QColor button;
    QColor text;
    QColor disabled;
    QColor accent;
    QColor link;
};

Shades shades(bool dark)
{
    if (dark)
        return {QColor(0x1c1e22), QColor(0x23262b), QColor(0x282b31), QColor(0x2d3138),
                QColor(0xe4e6ea), QColor(0x747a85), QColor(0x3872d4), QColor(0x7fb0ff)};
    return {QColor(0xf4f5f7), QColor(0xffffff), QColor(0xf8f9fa), QColor(0xffffff),
            QColor(0x1e2127), QColor(0xa0a5ae), QColor(0x2f6fdb), QColor(0x1f5fc8)};
}

/// Bare X servers give a font that was made for terminals of the nineties; a desktop's own choice stays.
QFont applicationFont(QFont font)
{
    static const QStringList bare{QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QStringLiteral("DejaVu Sans"),
                                  QStringLiteral("Bitstream Vera Sans"), QStringLiteral("Helvetica")};
    static const QStringList better{QStringLiteral("Pretendard"), QStringLiteral("Noto Sans KR"),
                                    QStringLiteral("Noto Sans CJK KR"), QStringLiteral("NanumGothic")};
    QStringList families;
    if (!bare.contains(font.family()))
        families << font.family();
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : better) {
        if (installed.contains(family))
            families << family;
    }
    families << font.family();
    families.removeDuplicates();
    font.setFamilies(families);
    if (font.pointSizeF() > 0 && font.pointSizeF() < 10)
        font.setPointSizeF(10);
    return font;
}

/// The system's font, or what somebody chose instead; other families fill in what it has no letters for.
QFont chosenFont(QFont font, const QString &family, int points)
{
    if (!family.isEmpty())
        font.setFamilies(QStringList{family} + font.families());
    if (points >= kLeastPoints)
        font.setPointSizeF(points);
    return font;
}

QString styleSheet(const QPalette &palette)
{
    const QString text = QStringLiteral(
        "QToolBar { border: 0; border-bottom: 1px solid %1; padding: 5px 8px; spacing: 3px; background: %2; }"
        "QToolBar QToolButton { padding: 5px; border-radius: 6px; border: 0; }"
        "QToolBar QToolButton:hover { background: %3; }"
        "QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: %4; }"
        "QStatusBar { border-top: 1px solid %1; background: %2; }"
        "QStatusBar::item { border: 0; }"
        "QSplitter::handle { background: %1; }"
        "QTreeView, QListView, QTextBrowser { border: 0; }"
        "QTreeView#sourceTree { background: %2; padding: 6px 0 6px 5px; show-decoration-selected: 0; }"
        "QHeaderView { background: %5; border: 0; }"
        "QHeaderView::section { background: %5; border: 0; border-bottom: 1px solid %1; padding: 4px 6px; color: %6; }"
        "QLineEdit { border: 1px solid %1; border-radius: 6px; padding: 4px 7px; background: %5;"
        "  selection-background-color: %7; selection-color: white; }"
        "QLineEdit:focus { border: 1px solid %7; }"
        "QLineEdit:read-only { background: %2; }"
        "QToolTip { border: 1px solid %1; background: %5; color: %8; padding: 3px; }"
        "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
        "QMenuBar { background: %2; }"
        "QScrollBar { background: transparent; border: 0; margin: 0; }"
        "QScrollBar:vertical { width: 10px; } QScrollBar:horizontal { height: 10px; }"
        "QScrollBar::handle { background: %9; border-radius: 3px; margin: 2px; }"
        "QScrollBar::handle:vertical { min-height: 32px; } QScrollBar::handle:horizontal { min-width: 32px; }"
        "QScrollBar::handle:hover { background: %6; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }");
    return text.arg(lineColor(palette).name(), palette.color(QPalette::Window).name(),
                    blend(palette.color(QPalette::Text), palette.color(QPalette::Window), 0.08).name(),
                    blend(palette.color(QPalette::Text), palette.color(QPalette::Window), 0.15).name(),
                    palette.color(QPalette::Base).name(), mutedText(palette).name(),
                    palette.color(QPalette::Highlight).name(), palette.color(QPalette::Text).name(),
                    blend(palette.color(QPalette::Text), palette.color(QPalette::Window), 0.22).name());
}

/// Fusion draws the frame of a box darker than the window, which leaves nothing of it on a dark one.
QString indicatorSheet(const QPalette &palette)
{
    const QString text = QStringLiteral(
        "QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator { width: 14px; height: 14px;"
        "  border: 1px solid %1; border-radius: 3px; background: %2; }"
        "QCheckBox::indicator:hover, QAbstractItemView::indicator:hover, QGroupBox::indicator:hover {"
        "  border-color: %3; }"
        "QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {"
        "  background: %3; border-color: %3; image: url(:/oneul/icons/tick.svg); }"
        "QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate { background: %3;"
        "  border-color: %3; image: url(:/oneul/icons/partly.svg); }"
        "QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { background: %4; border-color: %4; }");
    const QColor window = palette.color(QPalette::Window);
    return text.arg(blend(palette.color(QPalette::Text), window, 0.4).name(), palette.color(QPalette::Base).name(),
                    palette.color(QPalette::Highlight).name(),
                    blend(palette.color(QPalette::Text), window, 0.22).name());
}

} // namespace

Theme::Theme(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_system(new SystemScheme(this))
    , m_systemFont(applicationFont(QApplication::font()))
{
    new FocusRing(this);
    new DialogHeight(this);
    connect(m_system, &SystemScheme::changed, this, &Theme::apply);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(m_systemFont);
}

void Theme::apply()
{
    const QString wanted = m_settings.text(Key::Theme);
    m_dark = wanted == u"dark" || (wanted != u"light" && m_system->isDark());
    const QFont font =
        chosenFont(m_systemFont, m_settings.text(Key::WindowFont), m_settings.number(Key::WindowFontPoints));
    if (font != QApplication::font())
        QApplication::setFont(font);
    // All widgets are polished anew by each of these, which takes a while in a window with many.
    const QPalette colors = palette(m_dark);
    if (colors != QApplication::palette())
        QApplication::setPalette(colors);
    QToolTip::setPalette(colors);
    if (const QString sheet = styleSheet(colors) + indicatorSheet(colors); sheet != qApp->styleSheet())
        qApp->setStyleSheet(sheet);
    Q_EMIT changed();
}

QPalette Theme::palette(bool dark)
{
    const Shades is = shades(dark);
    QPalette palette(is.text, is.button, Qt::white, Qt::black, blend(is.text, is.window, 0.3), is.text, Qt::white,
                     is.base, is.window);
    palette.setColor(QPalette::AlternateBase, is.alternate);
    palette.setColor(QPalette::ToolTipBase, is.base);
    palette.setColor(QPalette::ToolTipText, is.text);
    palette.setColor(QPalette::Highlight, is.accent);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, is.link);
    palette.setColor(QPalette::LinkVisited, is.link);
    palette.setColor(QPalette::PlaceholderText, blend(is.text, is.base, 0.7));
    palette.setColor(QPalette::Light, blend(Qt::white, is.button, dark ? 0.08 : 0.5));
    palette.setColor(QPalette::Midlight, blend(Qt::white, is.button, dark ? 0.05 : 0.3));
    palette.setColor(QPalette::Mid, blend(is.text, is.window, 0.25));
    palette.setColor(QPalette::Dark, blend(is.text, is.window, 0.35));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : QColor(0x9aa0aa));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, is.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, blend(is.accent, is.window, 0.3));
    return palette;
}

} // namespace oneul
