#pragma once

#include <array>

#include <QObject>
#include <QTimer>

#include "net/curlpool.h"
#include "net/httplimits.h"
#include "net/httpstream.h"
#include "net/proxies.h"
#include "net/responsehead.h"

namespace oneul {

/// The side of an HttpStream that lives on the network's thread. Deletes itself when it has finished.
class StreamJob final : public QObject
{
    Q_OBJECT

public:
    StreamJob(const StreamRequest &request, const HttpLimits &limits);
    ~StreamJob() override;
    Q_DISABLE_COPY_MOVE(StreamJob)

    /// `proxy` is the user's; "" : the system's.
    void start(CurlPool &pool, const QUrl &proxy, const QByteArray &userAgent);

Q_SIGNALS:
    void head(const oneul::StreamHead &head);
    void data(const QByteArray &bytes);
    void finished(const oneul::Result<void> &result);

private:
    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *job);
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *job);

    [[nodiscard]] Result<void> check(const QUrl &proxy) const;
    void prepare(const QByteArray &userAgent);
    void setHeaders(const QByteArray &userAgent);
    void setProxy();
    [[nodiscard]] bool addHeader(QByteArrayView line);
    [[nodiscard]] bool addBody(QByteArrayView bytes);
    [[nodiscard]] StreamHead readHead() const;
    [[nodiscard]] Result<void> outcome(CURLcode code) const;
    [[nodiscard]] Error connecting(CURLcode code) const;
    void giveUp(const QString &which);
    void finish(const Result<void> &result);

    StreamRequest m_request;
    HttpLimits m_limits;
    Proxy m_proxy;
    CurlPool *m_pool = nullptr; ///< while it is under way
    CurlEasy m_easy;
    CurlList m_headers;
    std::array<char, CURL_ERROR_SIZE> m_message{};
    ResponseHead m_head;
    qint64 m_received = 0; ///< decoded
    Error m_stopped; ///< why we ended it
    QTimer m_idle;
    QTimer m_total;
};

} // namespace oneul
