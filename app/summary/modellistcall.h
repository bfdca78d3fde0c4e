#pragma once

#include <QByteArray>
#include <QObject>
#include <QPromise>
#include <QStringList>

#include "net/httpstreams.h"
#include "summary/chat.h"

namespace oneul {

/// Asks a server once which models it has. Deletes itself afterwards.
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
    bool m_given = false;
};

} // namespace oneul
