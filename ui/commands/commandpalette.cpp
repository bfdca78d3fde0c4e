#include "commands/commandpalette.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "commands/palettematch.h"
#include "common/popup.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kMostOfASource = 12;
constexpr int kMostRows = 40;
constexpr int kMostRecent = 20;
constexpr int kWidest = 640; ///< pixels
constexpr int kHighest = 420;
constexpr int kFromTop = 56;
constexpr int kMargin = 16;
constexpr int kIcon = 16;

/// Keeps the place of an icon, so that all titles begin below each other.
QIcon noIcon()
{
    QPixmap blank(kIcon, kIcon);
    blank.fill(Qt::transparent);
    return blank;
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_window(window), m_edit(new QLineEdit), m_list(new QTreeWidget)
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Find a command"));
    setAutoFillBackground(true);
    framePopup(this);
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->setPlaceholderText(tr("A command, a source, a category, a search or a day"));
    m_edit->setAccessibleName(tr("Find a command"));
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIconSize({kIcon, kIcon});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::setSources(const QList<PaletteSource> &sources)
{
    m_sources = sources;
}

void CommandPalette::open()
{
    if (isVisible()) {
        m_edit->selectAll();
        return;
    }
    m_before = QApplication::focusWidget();
    m_edit->clear();
    fill({});
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (isHidden())
        return;
    const bool hadKeyboard = m_edit->hasFocus();
    hide();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const int width = std::min(kWidest, m_window->width() - 2 * kMargin);
    const int height = std::min(kHighest, m_window->height() - kFromTop - kMargin);
    setGeometry((m_window->width() - width) / 2, kFromTop, width, height);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_edit)
        return false;
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            hide();
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it is this field's, not the page's below
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return passKeyToList(m_list, event);
    }
}

void CommandPalette::fill(const QString &typed)
{
    struct Found {
        PaletteEntry entry;
        QString source;
        qsizetype used; ///< place among the recent ones
    };
    QList<Found> found;
    for (const PaletteSource &source : std::as_const(m_sources)) {
        const QList<PaletteEntry> entries = source.entries(typed, kMostOfASource);
        for (const PaletteEntry &entry : entries) {
            const qsizetype used = m_recent.indexOf(entry.id);
            found.append({entry, source.title, used < 0 ? kMostRecent : used});
        }
    }
    const bool all = typed.trimmed().isEmpty();
    std::ranges::stable_sort(found, [all](const Found &one, const Found &other) {
        // Without letters the last used are the best guess; with letters they decide between equals.
        if (!all && one.entry.fit != other.entry.fit)
            return one.entry.fit > other.entry.fit;
        if (one.used != other.used)
            return one.used < other.used;
        return one.entry.isEnabled && !other.entry.isEnabled;
    });
    if (found.size() > kMostRows)
        found.resize(kMostRows);
    m_list->clear();
    m_shown.clear();
    for (const Found &each : std::as_const(found))
        addRow(each.entry, each.source);
    if (m_shown.isEmpty()) {
        auto *nothing = new QTreeWidgetItem(m_list, {tr("Nothing found. Try fewer letters.")});
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
}

void CommandPalette::addRow(const PaletteEntry &entry, const QString &source)
{
    auto *row = new QTreeWidgetItem(m_list, {entry.title, entry.detail.isEmpty() ? source : entry.detail});
    row->setIcon(0, entry.icon.isNull() ? noIcon() : entry.icon);
    row->setToolTip(0, entry.title);
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    const QBrush quiet = palette().brush(QPalette::PlaceholderText);
    row->setForeground(1, quiet);
    if (!entry.isEnabled)
        row->setForeground(0, quiet);
    m_shown.append(entry);
}

void CommandPalette::runCurrent()
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (index < 0 || index >= m_shown.size() || !m_shown.at(index).isEnabled)
        return;
    const PaletteEntry entry = m_shown.at(index);
    m_recent.removeAll(entry.id);
    m_recent.prepend(entry.id);
    if (m_recent.size() > kMostRecent)
        m_recent.removeLast();
    dismiss();
    if (entry.run)
        entry.run();
}

} // namespace oneul
