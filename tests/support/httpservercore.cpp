#include "support/httpservercore.h"

#include <algorithm>

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>

#include "support/files.h"
#include "support/httpconnection.h"

namespace oneul {

namespace {

/// The key is public and the certificate its own authority, so it is worth nothing outside the tests.
QTcpServer *tlsServer(const QByteArray &protocol, QObject *parent)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(readTestData(QStringLiteral("tls/certificate.pem"))));
    configuration.setPrivateKey(QSslKey(readTestData(QStringLiteral("tls/key.pem")), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!protocol.isEmpty())
        configuration.setAllowedNextProtocols({protocol});
    auto *server = new QSslServer(parent);
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

HttpServerCore::HttpServerCore(const TestServerOptions &options)
    : m_server(options.tls ? tlsServer(options.protocol, this) : new QTcpServer(this))
    , m_address(options.address)
    , m_otherwise(TestRoute::failure(404))
{
    // A connection with TLS is pending once its greeting is over.
    connect(m_server, &QTcpServer::newConnection, this, &HttpServerCore::accept);
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, &HttpServerCore::accept);
}

HttpServerCore::~HttpServerCore()
{
    // While the counters they report to are still there.
    for (const QPointer<QObject> &connection : std::as_const(m_connections))
        delete connection.data();
}

quint16 HttpServerCore::listen()
{
    return m_server->listen(m_address) ? m_server->serverPort() : quint16(0);
}

void HttpServerCore::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection())
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

int HttpServerCore::openConnections() const
{
    return static_cast<int>(std::count_if(m_connections.begin(), m_connections.end(),
                                          [](const QPointer<QObject> &connection) { return !connection.isNull(); }));
}

void HttpServerCore::forgetRequests()
{
    m_requests.clear();
    m_mostAtOnce = m_atOnce;
}

} // namespace oneul
