#include "common/errorbar.h"

#include <utility>

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

#include "base/error.h"
#include "common/accessiblerole.h"
#include "common/colors.h"
#include "common/icons.h"
#include "common/presskeys.h"
#include "service/errortext.h"

namespace oneul {

namespace {

QColor toneOf(bool warning)
{
    return warning ? QColor(0xd9822b) : QColor(0x2f6fdb);
}

QToolButton *flatButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    keepPressKeys(button);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ErrorBar::ErrorBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_unfold(flatButton(tr("Details"), this))
    , m_copy(flatButton(tr("Copy"), this))
    , m_do(flatButton(tr("Undo"), this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("errorBar"));
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_text->setObjectName(QStringLiteral("errorBarText"));
    m_text->setTextFormat(Qt::PlainText); // it may repeat what a server said
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_unfold->setCheckable(true);
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(132);
    m_details->setAccessibleName(tr("Details"));

    auto *close = flatButton({}, this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));

    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    m_do->setObjectName(QStringLiteral("errorBarOffer"));
    line->addWidget(m_do);
    line->addWidget(m_unfold);
    line->addWidget(m_copy);
    line->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 5);
    layout->setSpacing(5);
    layout->addLayout(line);
    layout->addWidget(m_details);

    connect(m_unfold, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_copy, &QToolButton::clicked, this, &ErrorBar::copy);
    connect(close, &QToolButton::clicked, this, &ErrorBar::clear);
    connect(m_do, &QToolButton::clicked, this, [this] {
        const auto action = std::exchange(m_action, {});
        clear();
        if (action)
            action();
    });
    clear();
}

void ErrorBar::showError(const QString &text, const QString &details)
{
    show(text, details, true);
}

void ErrorBar::showError(const Error &error)
{
    const QString code = errorCodeName(error.code);
    show(errorText(error), error.detail.isEmpty() ? code : code + QStringLiteral(": ") + error.detail, true);
}

void ErrorBar::showNotice(const QString &text, const QString &details)
{
    show(text, details, false);
}

void ErrorBar::show(const QString &text, const QString &details, bool warning)
{
    m_warning = warning;
    m_action = {};
    m_do->hide();
    m_text->setText(text);
    m_details->setPlainText(details);
    m_unfold->setChecked(false);
    m_details->hide();
    m_unfold->setVisible(!details.isEmpty());
    m_copy->setVisible(warning || !details.isEmpty());
    const QString name = warning ? QStringLiteral("warning") : QStringLiteral("info");
    m_icon->setPixmap(icon(name, toneOf(warning)).pixmap(QSize(18, 18), devicePixelRatioF()));
    announce(this, warning ? tr("Warning: %1").arg(text) : text); // the sign and its colour say it to others
    update();
}

void ErrorBar::offer(const QString &text, const QString &button, std::function<void()> action)
{
    show(text, {}, false);
    m_action = std::move(action);
    m_do->setText(button);
    m_do->show();
}

void ErrorBar::withdraw()
{
    if (m_action)
        clear();
}

void ErrorBar::clear()
{
    m_action = {};
    m_text->clear();
    m_details->clear();
    hide();
}

QString ErrorBar::text() const
{
    return m_text->text();
}

QString ErrorBar::details() const
{
    return m_details->toPlainText();
}

void ErrorBar::copy()
{
    const QString all = details().isEmpty() ? text() : text() + u'\n' + details();
    QGuiApplication::clipboard()->setText(all);
}

void ErrorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Window);
    painter.fillRect(rect(), blend(toneOf(m_warning), base, 0.13));
    painter.fillRect(QRect(0, height() - 1, width(), 1), blend(toneOf(m_warning), base, 0.35));
}

} // namespace oneul
