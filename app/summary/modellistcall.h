#pragma once

#include <QByteArray>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QStringList>

#include "net/httpstreams.h"
#include "summary/chat.h"

namespace oneul {

/// Asks a server once which models it has. Deletes itself afterwards, or when its future is cancelled, which ends the
/// connection.
class ModelListCall final : public QObject
{
public:
    ModelListCall(HttpStreams &streams, const ChatEndpoint &endpoint, QObject *parent);
    /// Cancelled, when there is no result yet.
    ~ModelListCall() override;

    [[nodiscard]] QFuture<Result<QStringList>> future() const { return m_promise.future(); }

private:
    void conclude(const Result<void> &result);
    [[nodiscard]] Result<QStringList> read(const Result<void> &result) const;
    void give(const Result<QStringList> &names);

    ChatEndpoint m_endpoint;
    StreamHead m_head;
    QByteArray m_body;
    QPromise<Result<QStringList>> m_promise;
    QFutureWatcher<Result<QStringList>> m_watcher; ///< of the promise
    bool m_given = false;
};

} // namespace oneul
