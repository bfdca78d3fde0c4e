#pragma once

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

#include "base/result.h"

namespace oneul {

/// Runs the event loop until the future is done. For the command line and for tests only: the
/// window never waits.
template <class T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    if (future.isCanceled() || future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    return future.result();
}

} // namespace oneul
