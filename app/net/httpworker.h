#pragma once

#include <memory>

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>

#include "net/hostqueue.h"
#include "net/httpanswer.h"
#include "net/qthttpclient.h"

namespace oneul {

class Transfer;

/// The part of QtHttpClient that lives on the network thread: keeps the transfers, shares them between
/// identical requests and lets them start as the limits allow.
class HttpWorker final : public QObject
{
public:
    explicit HttpWorker(const HttpLimits &limits);
    ~HttpWorker() override;

    void get(const HttpRequest &request, const std::shared_ptr<HttpAnswer> &answer);
    void cancelAll();
    void setProxy(const QUrl &proxy);
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
    void finish(quint64 id, const Result<HttpResponse> &result);
    QNetworkAccessManager &network();

    HttpLimits m_limits;
    QNetworkAccessManager *m_network = nullptr;
    QUrl m_proxy;
    QByteArray m_userAgent;
    HostQueue m_queue;
    QHash<quint64, Entry> m_entries;
    QHash<QByteArray, quint64> m_byKey;
    quint64 m_lastId = 0;
};

} // namespace oneul
