#include "common/presskeys.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace oneul {

namespace {

class PressKeys final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
            return false;
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (!isEnter && press->key() != Qt::Key_Space)
            return false;
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept(); // it comes here as a key then
            return true;
        }
        if (isEnter)
            static_cast<QAbstractButton *>(watched)->click();
        return isEnter; // a button knows Space by itself
    }
};

} // namespace

void keepPressKeys(QAbstractButton *button)
{
    button->installEventFilter(new PressKeys(button));
}

} // namespace oneul
