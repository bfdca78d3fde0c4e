#include "common/enterkey.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace oneul {

namespace {

class EnterKeeper final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        Q_EMIT static_cast<QLineEdit *>(watched)->returnPressed();
        return true;
    }
};

} // namespace

void keepEnter(QLineEdit *edit)
{
    edit->installEventFilter(new EnterKeeper(edit));
}

} // namespace oneul
