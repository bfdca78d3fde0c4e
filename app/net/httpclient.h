#pragma once

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QUrl>

#include "base/result.h"

namespace oneul {

struct HttpRequest {
    QUrl url;
    QByteArray etag; ///< sent as If-None-Match when not empty
    QByteArray lastModified; ///< sent as If-Modified-Since when not empty
    QByteArray userAgent; ///< "" : the program's own
    QByteArray accept; ///< "" : feeds, HTML, JSON
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
    qint64 bytes = 0; ///< received, before decoding where known
    int ms = 0;
};

/// Fetches over HTTP without blocking the caller. Any other status than 2xx or 304 is an
/// Error{HttpStatus, "404 …"}; see ErrorCode's network group for the rest.
class HttpClient
{
public:
    virtual ~HttpClient() = default;
    [[nodiscard]] virtual QFuture<Result<HttpResponse>> get(const HttpRequest &request) = 0;
    /// Ends everything under way; the futures finish with Cancelled.
    virtual void cancelAll() = 0;
};

} // namespace oneul
