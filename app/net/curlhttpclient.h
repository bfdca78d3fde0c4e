#pragma once

#include <QThread>

#include "net/curlhandles.h"
#include "net/httpclient.h"
#include "net/httplimits.h"

namespace oneul {

class HttpWorker;

/// HttpClient over libcurl on a thread of its own. Identical requests under way
/// share one transfer. https → http redirects are refused, loops are named, the decoded size is capped.
class CurlHttpClient final : public HttpClient
{
public:
    explicit CurlHttpClient(HttpLimits limits = {});
    /// Cancels what is under way and waits for the thread.
    ~CurlHttpClient() override;
    Q_DISABLE_COPY_MOVE(CurlHttpClient)

    [[nodiscard]] QFuture<Result<HttpOutcome>> ask(const HttpRequest &request) override;
    void cancelAll() override;

    /// For requests made from now on: an http, https, socks5 or socks5h address; empty: the system's
    /// proxies. With any other address requests end with InvalidArgument instead of going out directly.
    void setProxy(const QUrl &proxy);
    /// For requests made from now on that bring none of their own; empty: the program's.
    void setUserAgent(const QByteArray &userAgent);

private:
    CurlGlobal m_curl; ///< outlives the thread
    QThread m_thread;
    HttpWorker *m_worker; ///< lives on m_thread, deleted when it ends
};

} // namespace oneul
