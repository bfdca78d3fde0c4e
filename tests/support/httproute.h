#pragma once

#include <utility>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace oneul {

/// What the test server answers on one path, and how it misbehaves.
struct TestRoute {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/xml";
    QList<std::pair<QByteArray, QByteArray>> headers;

    QByteArray etag; ///< sent along; a request that brings it back gets 304
    QByteArray lastModified; ///< the same
    int delayMs = 0; ///< before the first byte
    int trickleBytes = 0; ///< so many bytes of the body per tick; 0: all at once
    int trickleMs = 20; ///< one tick
    bool gzip = false; ///< packs the body
    bool chunked = false; ///< chunks instead of a Content-Length
    bool endless = false; ///< repeats the body for ever, in chunks
    qint64 claimedLength = -1; ///< a Content-Length other than the true one
    qint64 truncateAfter = -1; ///< closes after so many bytes of the body
    qint64 holdAfter = -1; ///< stops after so many bytes of the body and waits for ever
    bool closeWithoutAnswer = false;
    bool silent = false; ///< reads the request and never answers
    QByteArray raw; ///< these bytes instead of any answer, then the connection is closed

    static TestRoute document(const QByteArray &body, const QByteArray &contentType = "application/xml");
    static TestRoute failure(int status, const QByteArray &retryAfter = {});
    static TestRoute redirect(const QByteArray &location, int status = 302);
};

/// A request as the test server read it. Header names are in lower case.
struct TestRequest {
    QByteArray method;
    QByteArray target; ///< the path and query; the whole address where a proxy is asked
    QHash<QByteArray, QByteArray> headers;
    QByteArray body; ///< of a POST with a Content-Length

    [[nodiscard]] QByteArray header(const QByteArray &name) const { return headers.value(name.toLower()); }
};

/// Where the test server listens and how it is spoken to.
struct TestServerOptions {
    QString address = QStringLiteral("127.0.0.1"); ///< 127.x.y.z
    bool tls = false; ///< with the self-signed certificate of tests/data/tls
    QByteArray protocol; ///< of TLS's negotiation (ALPN), for example "h2"
};

/// The bytes as gzip (RFC 1952).
QByteArray gzipped(const QByteArray &bytes);

} // namespace oneul
