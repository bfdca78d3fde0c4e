#pragma once

#include <memory>
#include <type_traits>
#include <utility>

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPromise>
#include <QSqlDatabase>
#include <QString>
#include <QThread>

#include "base/result.h"

namespace oneul {

/// One named SQLite connection that is opened, used and closed on a thread of its own. Work runs in the
/// order it was given; what is queued when the object dies is completed first.
class DbThread final
{
public:
    enum class Access { ReadWrite, ReadOnly };

    DbThread();
    ~DbThread();
    Q_DISABLE_COPY_MOVE(DbThread)

    /// Opens the file and sets the connection up; everything else waits behind it.
    [[nodiscard]] QFuture<Result<void>> open(const QString &fileName, Access access);

    /// Runs fn(QSqlDatabase &) → Result<T> on the thread. fn captures values, never a caller's `this`.
    template <class Fn>
    [[nodiscard]] auto run(Fn fn) -> QFuture<std::invoke_result_t<Fn &, QSqlDatabase &>>
    {
        using Outcome = std::invoke_result_t<Fn &, QSqlDatabase &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        const auto work = [connection = m_connection, promise, fn = std::move(fn)]() mutable {
            promise->addResult(fn(connection->database));
            promise->finish();
        };
        QMetaObject::invokeMethod(m_connection, work, Qt::QueuedConnection);
        return future;
    }

private:
    /// Lives on the thread and owns the connection there.
    struct Connection : QObject {
        QSqlDatabase database;
    };

    QThread m_thread;
    Connection *m_connection;
};

} // namespace oneul
