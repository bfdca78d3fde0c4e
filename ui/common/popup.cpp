#include "common/popup.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QWidget>

#include "common/colors.h"

namespace oneul {

namespace {

constexpr int kMargin = 8; ///< pixels to the screen's edges
constexpr double kFrame = 0.3; ///< of the text's colour in that of the window

class PopupFrame final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            auto *popup = static_cast<QWidget *>(watched);
            const QPalette colors = popup->palette();
            QPainter painter(popup);
            painter.setPen(blend(colors.color(QPalette::WindowText), colors.color(QPalette::Window), kFrame));
            painter.drawRect(popup->rect().adjusted(0, 0, -1, -1));
        }
        return false;
    }
};

} // namespace

void placePopup(QWidget *popup, const QPoint &globalPos)
{
    const QRect room = popup->screen()->availableGeometry();
    const int left = qMin(globalPos.x(), room.right() - popup->width() - kMargin);
    const int top = qMin(globalPos.y(), room.bottom() - popup->height() - kMargin);
    popup->move(qMax(room.left(), left), qMax(room.top(), top));
}

void framePopup(QWidget *popup)
{
    popup->installEventFilter(new PopupFrame(popup));
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
