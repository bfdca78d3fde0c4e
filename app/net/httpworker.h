#pragma once

#include <memory>

#include <QHash>
#include <QObject>
#include <QTimer>

#include "net/curlpool.h"
#include "net/hostqueue.h"
#include "net/httpanswer.h"
#include "net/httplimits.h"

namespace oneul {

class Transfer;

/// The part of CurlHttpClient that lives on the network thread: keeps the transfers, shares them between
/// identical requests and lets them start as the limits allow.
class HttpWorker final : public QObject
{
public:
    explicit HttpWorker(const HttpLimits &limits);
    ~HttpWorker() override;

    void ask(const HttpRequest &request, const std::shared_ptr<HttpAnswer> &answer);
    void cancelAll();
    void setProxy(const QUrl &proxy) { m_proxy = proxy; }
    void setUserAgent(const QByteArray &userAgent);

private:
    struct Entry {
        Transfer *transfer = nullptr;
        QByteArray key;
        QString host; ///< whose queue it is in or whose place it holds
        bool running = false;
        QList<std::shared_ptr<HttpAnswer>> answers;
    };

    void begin(const HttpRequest &request, const QByteArray &key, const std::shared_ptr<HttpAnswer> &answer);
    void startWaiting();
    void requeue(quint64 id);
    void finish(quint64 id);
    CurlPool &poolFor(const Transfer &transfer);
    void closeConnections();

    HttpLimits m_limits;
    QUrl m_proxy;
    QByteArray m_userAgent;
    HostQueue m_queue;
    QHash<quint64, Entry> m_entries;
    QHash<QByteArray, quint64> m_byKey;
    quint64 m_lastId = 0;
    // Made when first needed, because then they are on the thread they work on.
    std::unique_ptr<CurlPool> m_trusted; ///< connections to hosts that users named, which may be private
    std::unique_ptr<CurlPool> m_others;
    QTimer m_rest; ///< from the last answer on
};

} // namespace oneul
