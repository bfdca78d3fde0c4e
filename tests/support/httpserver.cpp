#include "support/httpserver.h"

#include "support/httpservercore.h"

namespace oneul {

namespace {

template <class Function>
void runOn(HttpServerCore *core, Function function)
{
    QMetaObject::invokeMethod(core, function, Qt::BlockingQueuedConnection);
}

} // namespace

TestHttpServer::TestHttpServer(const TestServerOptions &options)
    : m_options(options), m_core(new HttpServerCore(options))
{
    m_core->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_core, &QObject::deleteLater);
    m_thread.start();
    runOn(m_core, [this] { m_port = m_core->listen(); });
    if (m_port == 0)
        qFatal("the test server can't listen on the loopback interface");
}

TestHttpServer::~TestHttpServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl TestHttpServer::url(const QByteArray &path, const QString &scheme) const
{
    const QString usual = m_options.tls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://%2:%3%4")
                    .arg(scheme.isEmpty() ? usual : scheme, m_options.address)
                    .arg(m_port)
                    .arg(QString::fromUtf8(path)));
}

void TestHttpServer::on(const QByteArray &path, const TestRoute &route)
{
    on(path, QList<TestRoute>{route});
}

void TestHttpServer::on(const QByteArray &path, const QList<TestRoute> &routes)
{
    runOn(m_core, [&] { m_core->setRoutes(path, routes); });
}

void TestHttpServer::otherwise(const TestRoute &route)
{
    runOn(m_core, [&] { m_core->setOtherwise(route); });
}

QList<TestRequest> TestHttpServer::requests() const
{
    QList<TestRequest> requests;
    runOn(m_core, [&] { requests = m_core->requests(); });
    return requests;
}

QList<TestRequest> TestHttpServer::requests(const QByteArray &path) const
{
    QList<TestRequest> requests = this->requests();
    requests.removeIf([&](const TestRequest &request) { return request.target != path; });
    return requests;
}

int TestHttpServer::count(const QByteArray &path) const
{
    return static_cast<int>(requests(path).size());
}

int TestHttpServer::openConnections() const
{
    int open = 0;
    runOn(m_core, [&] { open = m_core->openConnections(); });
    return open;
}

int TestHttpServer::mostAtOnce() const
{
    int most = 0;
    runOn(m_core, [&] { most = m_core->mostAtOnce(); });
    return most;
}

void TestHttpServer::forgetRequests()
{
    runOn(m_core, [&] { m_core->forgetRequests(); });
}

} // namespace oneul
