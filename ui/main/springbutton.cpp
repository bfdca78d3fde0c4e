#include "main/springbutton.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QWidget>

#include "categories/articlemime.h"

namespace oneul {

namespace {

constexpr int kHoldMs = 500;

} // namespace

SpringButton::SpringButton(QWidget *button, QAction *action) : QObject(button)
{
    button->setAcceptDrops(true);
    button->installEventFilter(this);
    m_held.setSingleShot(true);
    m_held.setInterval(kHoldMs);
    connect(&m_held, &QTimer::timeout, action, &QAction::trigger);
}

bool SpringButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!drag->mimeData()->hasFormat(QLatin1String(kArticleMime)))
            return false;
        drag->acceptProposedAction();
        m_held.start();
        return true;
    }
    if (event->type() == QEvent::DragMove) {
        static_cast<QDragMoveEvent *>(event)->ignore(); // nothing is dropped on the button itself
        return true;
    }
    if (event->type() == QEvent::DragLeave)
        m_held.stop();
    return QObject::eventFilter(watched, event);
}

} // namespace oneul
