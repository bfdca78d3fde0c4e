#pragma once

#include <memory>
#include <utility>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include "base/result.h"
#include "base/whendone.h"

namespace oneul {

/// As chained(), yet cancelling what comes back cancels what `next(value)` gave, or keeps it from being called.
template <class T, class From, class Next>
QFuture<Result<T>> cancellableChain(QObject *context, const QFuture<Result<From>> &first, Next next)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenDone(context, first, [context, promise, next = std::move(next)](const Result<From> &result) mutable {
        if (!result || promise->isCanceled()) {
            promise->addResult(Result<T>(fail(result ? Error{ErrorCode::Cancelled, {}} : result.error())));
            promise->finish();
            return;
        }
        auto second = next(result.value());
        auto *watcher = new QFutureWatcher<Result<T>>(context);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher, [second]() mutable { second.cancel(); });
        watcher->setFuture(promise->future());
        whenDone(context, second, [promise, watcher](const Result<T> &outcome) {
            watcher->deleteLater();
            promise->addResult(outcome);
            promise->finish();
        });
    });
    return promise->future();
}

} // namespace oneul
