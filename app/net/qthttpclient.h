#pragma once

#include <memory>

#include <QThread>

#include "net/httpclient.h"

namespace oneul {

class HttpWorker;

/// Timeouts in milliseconds and limits; the defaults are the product's, tests shorten them.
struct HttpLimits {
    int connectMs = 10'000;
    int idleMs = 30'000; ///< no byte for so long
    int totalMs = 120'000;
    int perHost = 6;
    int inAll = 64;
    int redirects = 10;
};

/// HttpClient over QNetworkAccessManager on a thread of its own. Identical requests under way
/// share one transfer. https → http redirects are refused, loops are named, the decoded size is capped.
class QtHttpClient final : public HttpClient
{
public:
    explicit QtHttpClient(HttpLimits limits = {});
    ~QtHttpClient() override;

    [[nodiscard]] QFuture<Result<HttpResponse>> get(const HttpRequest &request) override;
    void cancelAll() override;

private:
    QThread m_thread;
    HttpWorker *m_worker; ///< lives on m_thread, deleted when it ends
};

} // namespace oneul
