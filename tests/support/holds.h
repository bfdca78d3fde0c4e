#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

namespace oneul {

/// Runs the event loop until the condition holds; false after a time in which it should long have done so.
template <class Condition>
[[nodiscard]] bool holds(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 20'000)
            return false;
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return true;
}

} // namespace oneul
