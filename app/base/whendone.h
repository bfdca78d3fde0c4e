#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

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

/// A future of what `convert(result)` makes of the other's result, on the context's thread: who waits
/// for it also sees everything that `convert` did. Cancelled when the context dies before.
template <class T, class Convert>
auto mapped(QObject *context, const QFuture<Result<T>> &future, Convert convert)
    -> QFuture<std::invoke_result_t<Convert &, const Result<T> &>>
{
    using Outcome = std::invoke_result_t<Convert &, const Result<T> &>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    whenDone(context, future, [promise, convert = std::move(convert)](const Result<T> &result) mutable {
        promise->addResult(convert(result));
        promise->finish();
    });
    return promise->future();
}

/// What `next(value)` gives once the future is done; its error where there is no value.
template <class T, class From, class Next>
QFuture<Result<T>> chained(QObject *context, const QFuture<Result<From>> &first, Next next)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(context, first, [context, next, finish](const Result<From> &result) mutable {
        if (result)
            whenDone(context, next(result.value()), finish);
        else
            finish(fail(result.error()));
    });
    return promise->future();
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
