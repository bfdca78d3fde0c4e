#pragma once

#include <functional>
#include <unordered_map>

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include "net/curlhandles.h"

namespace oneul {

/// Transfers that share their connections, driven by the event loop of the thread it is used on. A connection
/// that was opened in one pool is never used in another.
class CurlPool final : public QObject
{
public:
    using Done = std::function<void(CURLcode)>;

    explicit CurlPool(int mostConnections);
    ~CurlPool() override;
    Q_DISABLE_COPY_MOVE(CurlPool)

    /// Starts a transfer; `done` is called once, out of the event loop, when the handle is out of the pool again.
    [[nodiscard]] bool add(CURL *easy, Done done);
    /// Ends a transfer without a word. Not to be called out of libcurl's callbacks.
    void remove(CURL *easy);

private:
    /// The notifiers of one socket; libcurl says which of them it wants.
    struct Watch {
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
    };

    static int onSocket(CURL *easy, curl_socket_t socket, int what, void *pool, void *);
    static int onTimer(CURLM *multi, long ms, void *pool);
    void watch(curl_socket_t socket, int what);
    void unwatch(curl_socket_t socket);
    QSocketNotifier *notifier(curl_socket_t socket, QSocketNotifier::Type type);
    void act(curl_socket_t socket, int events);
    void report();

    std::unordered_map<curl_socket_t, Watch> m_watches;
    std::unordered_map<CURL *, Done> m_jobs;
    QTimer m_timer;
    CurlMulti m_multi; ///< goes first: it still calls onSocket() while it closes its connections
};

} // namespace oneul
