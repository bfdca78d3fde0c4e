#pragma once

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpServer>

#include "support/httproute.h"

namespace oneul {

/// The part of TestHttpServer that lives on its thread: routes, the log and the connections.
class HttpServerCore final : public QObject
{
public:
    explicit HttpServerCore(const TestServerOptions &options);
    ~HttpServerCore() override;

    quint16 listen(); ///< the port; 0 on failure
    void setRoutes(const QByteArray &path, const QList<TestRoute> &routes) { m_routes[path] = routes; }
    void setOtherwise(const TestRoute &route) { m_otherwise = route; }
    [[nodiscard]] QList<TestRequest> requests() const { return m_requests; }
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    void forgetRequests();

    /// Called by the connections.
    TestRoute routeFor(const TestRequest &request);
    void answerEnded() { --m_atOnce; }

private:
    void accept();

    QTcpServer *m_server;
    QHostAddress m_address;
    QList<QPointer<QObject>> m_connections;
    QHash<QByteArray, QList<TestRoute>> m_routes;
    TestRoute m_otherwise;
    QList<TestRequest> m_requests;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

} // namespace oneul
