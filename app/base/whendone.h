#pragma once

#include <utility>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include "base/result.h"

namespace oneul {

/// Calls `callback(result)` on the context's thread when the future is done; never after the context
/// died. (In Qt 6.4.2 QFuture::then(context, …) asserts when the context has died.)
template <class T, class Callback>
void whenDone(QObject *context, const QFuture<Result<T>> &future, Callback callback)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Result<T>> done = watcher->future();
                         if (done.isCanceled() || done.resultCount() == 0)
                             callback(Result<T>(fail(ErrorCode::Cancelled)));
                         else
                             callback(done.result());
                     });
    watcher->setFuture(future);
}

/// A future that is done already.
template <class T>
QFuture<Result<T>> readyFuture(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace oneul
