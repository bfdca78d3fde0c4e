#include "common/popup.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QWidget>

namespace oneul {

namespace {

constexpr int kMargin = 8; ///< pixels to the screen's edges

} // namespace

void placePopup(QWidget *popup, const QPoint &globalPos)
{
    const QRect room = popup->screen()->availableGeometry();
    const int left = qMin(globalPos.x(), room.right() - popup->width() - kMargin);
    const int top = qMin(globalPos.y(), room.bottom() - popup->height() - kMargin);
    popup->move(qMax(room.left(), left), qMax(room.top(), top));
}

bool passKeyToList(QWidget *list, QEvent *press)
{
    switch (static_cast<QKeyEvent *>(press)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(list, press);
        return true;
    default:
        return false;
    }
}

} // namespace oneul
