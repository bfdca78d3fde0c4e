#pragma once

#include <QByteArray>
#include <QThread>
#include <QUrl>

#include "net/curlhandles.h"
#include "net/httplimits.h"
#include "net/httpstream.h"

namespace oneul {

class StreamWorker;

/// Opens streams. They run on a thread of their own, each over a connection of its own, without cookies, cache or log.
class HttpStreams final
{
public:
    /// Of the limits, `connectMs` and `totalMs` count.
    explicit HttpStreams(const HttpLimits &limits);
    /// Ends what is under way, which then says nothing any more, and waits for the thread.
    ~HttpStreams();
    Q_DISABLE_COPY_MOVE(HttpStreams)

    /// The stream's parent decides how long it lives.
    [[nodiscard]] HttpStream *open(const StreamRequest &request, QObject *parent);

    /// For streams opened from now on: an http, https, socks5 or socks5h address; empty: the system's proxies.
    void setProxy(const QUrl &proxy);
    /// For streams opened from now on; empty: the program's.
    void setUserAgent(const QByteArray &userAgent);

private:
    CurlGlobal m_curl; ///< outlives the thread
    HttpLimits m_limits;
    QThread m_thread;
    StreamWorker *m_worker; ///< lives on m_thread, deleted when it ends
};

} // namespace oneul
