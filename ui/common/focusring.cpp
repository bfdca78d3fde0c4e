#include "common/focusring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QSplitter>

#include "common/colors.h"

namespace oneul {

namespace {

constexpr int kThick = 2; ///< pixels

/// Views are framed inside: around them is often nothing but the next pane. A splitter would take bars for panes.
bool isFramedInside(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr || widget->isWindow()
           || qobject_cast<const QSplitter *>(widget->parentWidget()) != nullptr;
}

QWidget *makeBar(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    bar->setObjectName(QStringLiteral("focusBar"));
    bar->setAttribute(Qt::WA_TransparentForMouseEvents);
    bar->setAutoFillBackground(true);
    QPalette colors = bar->palette();
    colors.setColor(QPalette::Window, focusColor(colors));
    bar->setPalette(colors);
    return bar;
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    hide();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (auto *widget = qobject_cast<QWidget *>(watched))
            onFocusIn(widget, static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::Move:
    case QEvent::Resize:
        if (watched == m_target.data())
            place();
        break;
    case QEvent::Hide:
    case QEvent::ParentAboutToChange:
        if (watched == m_target.data())
            hide();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::onFocusIn(QWidget *widget, Qt::FocusReason reason)
{
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        showAround(widget);
    else if (widget != m_target.data() || reason == Qt::MouseFocusReason)
        hide(); // a window that comes back keeps its ring
}

void FocusRing::showAround(QWidget *widget)
{
    hide();
    m_target = widget;
    QWidget *parent = isFramedInside(widget) ? widget : widget->parentWidget();
    for (QPointer<QWidget> &bar : m_bars)
        bar = makeBar(parent);
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_bars.front())
        return;
    const QWidget *parent = m_bars.front()->parentWidget();
    const bool inside = parent == m_target.data();
    const QRect ring =
        inside ? m_target->rect() : m_target->geometry().adjusted(-kThick, -kThick, kThick, kThick) & parent->rect();
    const std::array<QRect, 4> edges{
        QRect(ring.left(), ring.top(), ring.width(), kThick),
        QRect(ring.left(), ring.bottom() - kThick + 1, ring.width(), kThick),
        QRect(ring.left(), ring.top(), kThick, ring.height()),
        QRect(ring.right() - kThick + 1, ring.top(), kThick, ring.height()),
    };
    for (std::size_t side = 0; side < edges.size(); ++side) {
        if (QWidget *bar = m_bars.at(side)) {
            bar->setGeometry(edges.at(side));
            bar->show();
            bar->raise();
        }
    }
}

void FocusRing::hide()
{
    m_target = nullptr;
    for (QPointer<QWidget> &bar : m_bars) {
        if (bar) {
            bar->hide();
            bar->deleteLater();
        }
        bar = nullptr;
    }
}

} // namespace oneul
