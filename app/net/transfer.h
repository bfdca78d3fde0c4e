#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include "net/bodyreader.h"
#include "net/qthttpclient.h"

namespace oneul {

/// One request from its first byte to its result, through its redirects. Each hop is sent by send(),
/// which the owner calls at the start and after every redirected().
class Transfer final : public QObject
{
    Q_OBJECT

public:
    Transfer(const HttpRequest &request, const HttpLimits &limits, QObject *parent);
    ~Transfer() override;

    [[nodiscard]] QUrl url() const { return m_visited.last(); }
    [[nodiscard]] const Result<HttpResponse> &result() const { return m_result; }

    void send(QNetworkAccessManager &network);
    void cancel();

Q_SIGNALS:
    void redirected(); ///< url() is the next address to ask
    void finished(); ///< once; result() is there

private:
    QNetworkRequest wireRequest() const;
    void watch(QNetworkReply *reply);
    void onConnected();
    void onHeaders();
    void onData();
    void onSslErrors(const QList<QSslError> &errors);
    void onReplyFinished();
    void collect();
    void finishBody();
    HttpResponse response(const QByteArray &body, qint64 received) const;
    void follow();
    void stop(ErrorCode code, const QString &detail);
    void dropReply();
    void conclude(Result<HttpResponse> result);

    HttpRequest m_request;
    HttpLimits m_limits;
    QList<QUrl> m_visited;
    bool m_permanent = true; ///< every redirect so far
    QPointer<QNetworkReply> m_reply;
    std::optional<BodyReader> m_body; ///< from the headers of a successful answer on
    qint64 m_discarded = 0;
    QStringList m_tlsProblems;
    QTimer m_connect;
    QTimer m_idle;
    QTimer m_total;
    QElapsedTimer m_clock;
    bool m_done = false;
    Result<HttpResponse> m_result;
};

} // namespace oneul
