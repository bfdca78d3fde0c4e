// Through proxies, and around them.

#include <QTcpServer>
#include <QTcpSocket>

#include "fetching.h"
#include "net/proxies.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Sets variables of the environment for as long as it lives.
class Environment final
{
public:
    explicit Environment(const QByteArray &name, const QByteArray &value) : m_name(name)
    {
        qputenv(m_name.constData(), value);
    }
    ~Environment() { qunsetenv(m_name.constData()); }
    Q_DISABLE_COPY_MOVE(Environment)

private:
    QByteArray m_name;
};

HttpRequest publicRequest(const QString &address = u"http://feeds.invalid/news"_s)
{
    HttpRequest request;
    request.url = QUrl(address);
    return request;
}

TEST_F(Fetching, AsksTheProxyForTheWholeAddress)
{
    server.on("http://feeds.invalid/news", TestRoute::document("from the proxy"));
    server.on("/direct", TestRoute::document("direct"));
    client().setProxy(server.url(""));
    HttpRequest asked;
    asked.url = QUrl(u"http://feeds.invalid/news"_s);
    const auto result = fetch(asked);
    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->body, "from the proxy");
    EXPECT_TRUE(fetch("/direct")) << "this machine is reached without the proxy";
    EXPECT_EQ(server.count("/direct"), 1);
}

TEST_F(Fetching, AnImpossibleProxyIsNotGoneAround)
{
    server.on("/feed", TestRoute::document("text"));
    client().setProxy(QUrl(u"gopher://127.0.0.1:70"_s));
    EXPECT_EQ(errorOf(fetch("/feed")).code, ErrorCode::InvalidArgument);
    EXPECT_EQ(server.count("/feed"), 0);
    client().setProxy({});
    EXPECT_TRUE(fetch("/feed"));
}

TEST_F(Fetching, GivesTheProxyItsPassword)
{
    TestRoute asks = TestRoute::failure(407);
    asks.headers.emplaceBack("Proxy-Authenticate", "Basic realm=\"here\"");
    server.on("http://feeds.invalid/news", QList<TestRoute>{asks, TestRoute::document("text")});
    QUrl proxy = server.url("");
    proxy.setUserInfo(u"reader:hidden"_s);
    client().setProxy(proxy);
    const HttpOutcome outcome = ask(publicRequest());
    ASSERT_TRUE(outcome.response) << qPrintable(errorOf(outcome).detail);
    EXPECT_EQ(outcome.response->body, "text");
    const QList<TestRequest> seen = server.requests("http://feeds.invalid/news");
    ASSERT_EQ(seen.size(), 2);
    EXPECT_EQ(seen.last().header("Proxy-Authorization"), "Basic " + QByteArray("reader:hidden").toBase64());
    ASSERT_EQ(outcome.exchange.size(), 1);
    const QString request = outcome.exchange.first().request.join(u'\n');
    EXPECT_TRUE(request.contains(u"Proxy-Authorization: ***"_s)) << qPrintable(request);

    server.otherwise(asks);
    EXPECT_EQ(errorOf(fetch(publicRequest(u"http://feeds.invalid/other"_s))).detail.left(3), u"407"_s);
    EXPECT_EQ(errorOf(fetch(publicRequest(u"https://feeds.invalid/"_s))).detail,
              u"407 Proxy Authentication Required"_s);
}

TEST_F(Fetching, NamesAProxyThatIsNotThere)
{
    {
        const TestHttpServer gone;
        client().setProxy(gone.url(""));
    }
    EXPECT_EQ(errorOf(fetch(publicRequest())).code, ErrorCode::ConnectionRefused);
}

TEST_F(Fetching, GivesNamesToASocksProxy)
{
    // Greeting, request with a name, then the answer of the host (RFC 1928).
    QTcpServer socks;
    QByteArray received;
    int step = 0;
    ASSERT_TRUE(socks.listen(QHostAddress(QHostAddress::LocalHost)));
    QObject::connect(&socks, &QTcpServer::newConnection, &socks, [&] {
        QTcpSocket *socket = socks.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            const QList<QByteArray> answers{QByteArray("\x05\x00", 2),
                                            QByteArray("\x05\x00\x00\x01", 4) + QByteArray(6, 0),
                                            "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntext"};
            received += socket->readAll();
            socket->write(answers.value(step++));
        });
    });
    for (const auto &scheme : {u"socks5"_s, u"socks5h"_s}) {
        step = 0;
        received.clear();
        client().setProxy(QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(socks.serverPort())));
        const auto result = fetch(publicRequest(u"http://%1.invalid/news"_s.arg(scheme)));
        ASSERT_TRUE(result) << qPrintable(result.error().detail);
        EXPECT_EQ(result->body, "text");
        EXPECT_TRUE(received.contains(scheme.toLatin1() + ".invalid")) << "the proxy looks up the name";
    }
}

TEST_F(Fetching, TheEnvironmentIsAskedOnlyForTheSystemsProxies)
{
    const Environment all("ALL_PROXY", "http://127.0.0.1:9");
    const Environment http("http_proxy", "http://127.0.0.1:9");
    server.on("http://feeds.invalid/news", TestRoute::document("text"));
    server.on("/direct", TestRoute::document("direct"));
    client().setProxy(server.url(""));
    const Environment none("no_proxy", "*");
    EXPECT_TRUE(fetch(publicRequest())) << "what is set in the program counts";
    EXPECT_TRUE(fetch("/direct"));
}

TEST(Proxies, AreTheNamedOneOrTheSystems)
{
    const QUrl feed(u"http://feeds.invalid/"_s);
    EXPECT_EQ(Proxies(QUrl(u"http://p.example"_s)).forUrl(feed).address, "http://p.example:8080");
    EXPECT_EQ(Proxies(QUrl(u"https://p.example"_s)).forUrl(feed).address, "https://p.example:443");
    EXPECT_EQ(Proxies(QUrl(u"socks5://me:p%40ss@[fd00::1]:99"_s)).forUrl(feed).address, "socks5h://[fd00::1]:99");
    EXPECT_EQ(Proxies(QUrl(u"socks5://me:p%40ss@p.example"_s)).forUrl(feed).password, "p@ss");
    EXPECT_FALSE(Proxies(QUrl(u"http://p.example"_s)).forUrl(QUrl(u"http://localhost:1200/"_s)).isUsed());
    EXPECT_FALSE(Proxies(QUrl(u"http://p.example"_s)).forUrl(QUrl(u"http://[::1]/"_s)).isUsed());

    const Environment http("http_proxy", "http://system.example:3128");
    const Environment none("no_proxy", "direct.example");
    EXPECT_EQ(Proxies().forUrl(feed).address, "http://system.example:3128");
    EXPECT_FALSE(Proxies().forUrl(QUrl(u"http://direct.example/"_s)).isUsed());
    EXPECT_FALSE(Proxies().forUrl(QUrl(u"http://127.0.0.1/"_s)).isUsed());
}

} // namespace

} // namespace oneul
