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
    /// Cancels what is under way and waits for the thread.
    ~QtHttpClient() override;
    Q_DISABLE_COPY_MOVE(QtHttpClient)

    [[nodiscard]] QFuture<Result<HttpOutcome>> ask(const HttpRequest &request) override;
    void cancelAll() override;

    /// For requests made from now on: an http, https, socks5 or socks5h address; empty: the system's
    /// proxies. With any other address requests end with InvalidArgument instead of going out directly.
    void setProxy(const QUrl &proxy);
    /// For requests made from now on that bring none of their own; empty: the program's.
    void setUserAgent(const QByteArray &userAgent);

private:
    QThread m_thread;
    HttpWorker *m_worker; ///< lives on m_thread, deleted when it ends
};

} // namespace oneul
