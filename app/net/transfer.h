#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "net/httpclient.h"
#include "net/httplimits.h"
#include "net/wirehop.h"

namespace oneul {

/// One request from its first byte to its outcome, through its redirects. Each hop is sent by send(),
/// which the owner calls at the start and after every redirected().
class Transfer final : public QObject
{
    Q_OBJECT

public:
    Transfer(const HttpRequest &request, const HttpLimits &limits, QObject *parent);
    ~Transfer() override;

    [[nodiscard]] QUrl url() const { return m_visited.last(); }
    /// The user named the host of url() and so may mean a private address.
    [[nodiscard]] bool isTrusted() const;
    [[nodiscard]] const HttpOutcome &outcome() const { return m_outcome; }

    /// Never finishes within the call.
    void send(CurlPool &pool, const Proxies &proxies);
    void cancel();

Q_SIGNALS:
    void redirected(); ///< url() is the next address to ask
    void finished(); ///< once; outcome() is there

private:
    HopRequest hopRequest(const Proxies &proxies) const;
    Result<void> checkProxied(const HopRequest &hop) const;
    void concludeLater(const Error &error);
    void onIdle();
    void onHopDone(CURLcode code);
    void onAnswer();
    void onBody();
    void onRefusal();
    void follow();
    HttpResponse response(const QByteArray &body) const;
    void endHop(const Error &error);
    void conclude(Result<HttpResponse> result);

    HttpRequest m_request;
    HttpLimits m_limits;
    QList<QUrl> m_visited;
    bool m_permanent = true; ///< every redirect so far
    bool m_atOrigin = true; ///< every hop so far
    std::unique_ptr<WireHop> m_hop;
    QTimer m_idle;
    QTimer m_total;
    int m_left; ///< milliseconds of the total, when m_total stands still
    QElapsedTimer m_clock;
    bool m_done = false;
    HttpOutcome m_outcome;
};

} // namespace oneul
