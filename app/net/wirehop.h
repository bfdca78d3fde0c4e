#pragma once

#include <array>
#include <optional>

#include <QElapsedTimer>
#include <QHostAddress>
#include <QList>
#include <QUrl>

#include "net/bodyreader.h"
#include "net/curlpool.h"
#include "net/hoplog.h"
#include "net/hoprights.h"
#include "net/proxies.h"
#include "net/responsehead.h"

namespace oneul {

/// What one hop asks for.
struct HopRequest {
    QUrl url;
    QList<QByteArray> headers; ///< lines as libcurl takes them
    QList<QByteArray> secrets; ///< names of headers whose values are not written down
    Proxy proxy;
    HopRights rights;
    int connectMs = 0;
    qint64 maxBytes = 0;
};

/// One request and its answer on the wire, without redirects. Ends with its object.
class WireHop final
{
public:
    explicit WireHop(const HopRequest &request);
    ~WireHop();
    Q_DISABLE_COPY_MOVE(WireHop)

    /// `done` is called once; after end() has been told the code the hop can be asked for what came.
    Result<void> start(CurlPool &pool, const CurlPool::Done &done);
    /// What libcurl said at the end.
    void end(CURLcode code);

    [[nodiscard]] qint64 quietMs() const { return m_lastByte.elapsed(); }
    [[nodiscard]] const ResponseHead &head() const { return m_head; }
    /// Why there is no whole answer; None where there is one.
    [[nodiscard]] Error failure() const;
    [[nodiscard]] qint64 received() const { return m_body ? m_body->received() : 0; }
    [[nodiscard]] Result<QByteArray> takeBody();

    /// The hop as it is shown; `error` is what its request ended with, None where it went well.
    [[nodiscard]] HttpHop record(const Error &error) const;

private:
    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *hop);
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *hop);
    static int onDebug(CURL *easy, curl_infotype type, char *data, std::size_t size, void *hop);
    static int onConnected(void *hop, char *address, char *ownAddress, int port, int ownPort);
    static curl_socket_t openSocket(void *hop, curlsocktype purpose, curl_sockaddr *address);

    Result<void> prepare();
    Result<void> setAddress();
    void setHeaders();
    void setProxy();
    void setTls();
    void setCallbacks();
    bool addHeader(QByteArrayView line);
    bool headIsComplete();
    bool addBody(QByteArrayView bytes);
    [[nodiscard]] bool mayConnect(const QHostAddress &address) const;
    bool stop(const Error &error);

    HopRequest m_request;
    CurlPool *m_pool = nullptr; ///< while it is under way
    CurlEasy m_easy;
    CurlList m_headers;
    CurlUrl m_url;
    std::array<char, CURL_ERROR_SIZE> m_message{};
    HopLog m_log;
    ResponseHead m_head;
    std::optional<BodyReader> m_body; ///< from the head of a successful answer on
    qint64 m_discarded = 0;
    QElapsedTimer m_lastByte;
    QString m_refused; ///< the last address that was not connected to, since it is private
    bool m_socketOpened = false;
    bool m_enough = false; ///< of a body that nobody wants
    Error m_stopped; ///< why we ended it
    CURLcode m_code = CURLE_OK;
};

} // namespace oneul
