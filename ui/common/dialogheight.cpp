#include "common/dialogheight.h"

#include <algorithm>

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

namespace oneul {

namespace {

constexpr double kOfScreen = 0.94; ///< the rest is the window's frame and the desktop's panel

void makeHighEnough(QDialog &dialog)
{
    const QLayout *layout = dialog.layout();
    if (layout == nullptr || !layout->hasHeightForWidth())
        return;
    const QSize room = dialog.screen()->availableSize() * kOfScreen;
    const int width = std::max(dialog.width(), std::min(layout->totalMinimumSize().width(), room.width()));
    const int height = std::max(dialog.height(), std::min(layout->totalMinimumHeightForWidth(width), room.height()));
    if (dialog.size() != QSize(width, height))
        dialog.resize(width, height);
}

} // namespace

DialogHeight::DialogHeight(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DialogHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        if (dialog != nullptr && (event->type() == QEvent::Show || dialog->isVisible()))
            makeHighEnough(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace oneul
