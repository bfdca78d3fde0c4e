#pragma once

#include <utility>

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>

#include "base/result.h"

namespace oneul {

/// A request whose answer is read while it comes.
struct StreamRequest {
    QUrl url; ///< http or https; no redirect is followed, so nothing of the request reaches another host
    QByteArray body; ///< "" : a GET, anything else: a POST
    QList<std::pair<QByteArray, QByteArray>> headers;
    int idleMs = 120'000; ///< without a byte
    qint64 maxBytes = 8 * 1024 * 1024; ///< of the decoded answer
};

struct StreamHead {
    int status = 0;
    QByteArray reason; ///< "" : not said
    QByteArray contentType;
    QByteArray location; ///< where a redirect would lead
    qint64 waitSeconds = -1; ///< of a Retry-After; -1: not stated
};

/// An answer that comes bit by bit, whatever its status. Emits on the thread it lives on; deleting it ends the connection.
class HttpStream final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~HttpStream() override { abort(); }

    /// Ends the connection. What has come until now may still be emitted.
    void abort() { Q_EMIT aborted(); }

Q_SIGNALS:
    void head(const oneul::StreamHead &head);
    void data(const QByteArray &bytes);
    /// Once, as the last. Errors: ErrorCode's network group but for those of redirects and waits, and InvalidArgument for a
    /// proxy or a header that can't be.
    void finished(const oneul::Result<void> &result);
    void aborted();
};

} // namespace oneul
