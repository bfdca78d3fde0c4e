#include "bench/loop/loopapplication.h"

#include <QThread>

#include "bench/loop/loopwatch.h"

namespace oneul {

bool LoopApplication::notify(QObject *receiver, QEvent *event)
{
    LoopWatch *watch = m_watch;
    // Other threads deliver through here as well.
    if (watch == nullptr || receiver == nullptr || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    watch->enter(receiver, event);
    const bool accepted = QApplication::notify(receiver, event);
    watch->leave();
    return accepted;
}

} // namespace oneul
