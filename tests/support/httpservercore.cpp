#include "support/httpservercore.h"

#include <algorithm>

#include <QTcpSocket>

#include "support/httpconnection.h"

namespace oneul {

HttpServerCore::HttpServerCore() : m_server(this), m_otherwise(TestRoute::failure(404))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpServerCore::accept);
}

HttpServerCore::~HttpServerCore()
{
    // While the counters they report to are still there.
    for (const QPointer<QObject> &connection : std::as_const(m_connections))
        delete connection.data();
}

quint16 HttpServerCore::listen()
{
    return m_server.listen(QHostAddress(QHostAddress::LocalHost)) ? m_server.serverPort() : quint16(0);
}

void HttpServerCore::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        m_connections.append(new HttpConnection(socket, this));
}

TestRoute HttpServerCore::routeFor(const TestRequest &request)
{
    m_requests.append(request);
    ++m_atOnce;
    m_mostAtOnce = std::max(m_mostAtOnce, m_atOnce);
    const auto found = m_routes.find(request.target);
    if (found == m_routes.end() || found->isEmpty())
        return m_otherwise;
    return found->size() > 1 ? found->takeFirst() : found->first();
}

void HttpServerCore::forgetRequests()
{
    m_requests.clear();
    m_mostAtOnce = m_atOnce;
}

} // namespace oneul
