#pragma once

#include <utility>

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QUrl>

#include "base/httpexchange.h"
#include "base/result.h"

namespace oneul {

struct HttpRequest {
    QUrl url;
    QByteArray etag; ///< sent as If-None-Match when not empty
    QByteArray lastModified; ///< sent as If-Modified-Since when not empty
    QByteArray userAgent; ///< "" : the program's own
    QByteArray accept; ///< "" : feeds, HTML, JSON
    /// More headers; only to the origin of `url`, never after leaving it. Those of the connection itself (Host,
    /// Content-Length, Accept-Encoding and the like) are left out.
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// Basic credentials, only to the origin of `url`; user information in `url` counts when this is empty.
    QString userName;
    QString password;
    /// The host that the user typed: it may be, or resolve to, a private, link-local or loopback address. Any other
    /// host that does is refused with PrivateAddress, judged by the address that is connected to. "" : none may.
    QString trustedHost;
    bool ignoreTlsErrors = false; ///< the user's explicit choice; holds for the host of `url` alone
    qint64 maxBytes = 16 * 1024 * 1024; ///< of the decoded body
};

struct HttpResponse {
    int status = 0; ///< 200…299, or 304
    QUrl finalUrl; ///< after redirects
    bool permanentlyMoved = false; ///< every redirect on the way was 301 or 308
    QByteArray body; ///< decoded
    QByteArray contentType;
    QByteArray etag;
    QByteArray lastModified;
    int maxAge = -1; ///< seconds, of Cache-Control; -1: not stated
    qint64 bytes = 0; ///< received, before decoding where known
    int ms = 0;
};

/// What became of a request, for those who want to know more than the document.
struct HttpOutcome {
    Result<HttpResponse> response;
    HttpExchange exchange;
    QDateTime retryAfter; ///< UTC, of a 429 or 503 (seconds or a date, RFC 9110 10.2.3); invalid: not stated
};

/// Fetches over HTTP without blocking the caller. Any other status than 2xx or 304 is an
/// Error{HttpStatus, "404 …"}; see ErrorCode's network group for the rest.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    /// Fails only with Cancelled; every other failure is in the outcome's response.
    [[nodiscard]] virtual QFuture<Result<HttpOutcome>> ask(const HttpRequest &request) = 0;
    /// The outcome's response alone.
    [[nodiscard]] QFuture<Result<HttpResponse>> get(const HttpRequest &request);
    /// Ends everything under way; the futures finish with Cancelled.
    virtual void cancelAll() = 0;
};

} // namespace oneul
