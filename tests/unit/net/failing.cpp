// Everything that can go wrong on the way.

#include <QTcpServer>

#include "fetching.h"
#include "net/neterrors.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Only the limit in question is short; the others would take longer than the test may.
HttpLimits shortLimits(int HttpLimits::*which, int ms = 200)
{
    HttpLimits limits;
    limits.*which = ms;
    return limits;
}

TEST_F(Fetching, TimesOutWithoutAByte)
{
    use(shortLimits(&HttpLimits::idleMs));
    TestRoute route;
    route.silent = true;
    server.on("/silent", route);
    EXPECT_EQ(errorOf(fetch("/silent")), (Error{ErrorCode::Timeout, u"idle"_s}));
}

TEST_F(Fetching, TimesOutWhenABodyStops)
{
    use(shortLimits(&HttpLimits::idleMs));
    TestRoute route = TestRoute::document("a body that stops half-way");
    route.trickleBytes = 13;
    route.trickleMs = 30'000;
    server.on("/stops", route);
    EXPECT_EQ(errorOf(fetch("/stops")), (Error{ErrorCode::Timeout, u"idle"_s}));
}

TEST_F(Fetching, TimesOutInAllThoughBytesArrive)
{
    use(shortLimits(&HttpLimits::totalMs));
    TestRoute route = TestRoute::document("x");
    route.endless = true;
    route.trickleBytes = 1;
    route.trickleMs = 10;
    server.on("/endless", route);
    EXPECT_EQ(errorOf(fetch("/endless")), (Error{ErrorCode::Timeout, u"total"_s}));
}

TEST_F(Fetching, TimesOutWhileConnecting)
{
    // Accepts connections and never answers the greeting of TLS.
    QTcpServer mute;
    ASSERT_TRUE(mute.listen(QHostAddress(QHostAddress::LocalHost)));
    use(shortLimits(&HttpLimits::connectMs));
    HttpRequest asked;
    asked.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(mute.serverPort()));
    EXPECT_EQ(errorOf(fetch(asked)), (Error{ErrorCode::Timeout, u"connect"_s}));
}

TEST_F(Fetching, ASlowAnswerIsNotASlowConnection)
{
    use(shortLimits(&HttpLimits::connectMs, 500));
    TestRoute route = TestRoute::document("text");
    route.delayMs = 900;
    server.on("/late", route);
    EXPECT_TRUE(fetch("/late"));
    EXPECT_TRUE(fetch("/late")); // on the connection that is there already
}

TEST_F(Fetching, CapsTheBodyWhileItArrives)
{
    TestRoute route = TestRoute::document(QByteArray(64'000, 'x'));
    route.endless = true;
    server.on("/endless", route);
    EXPECT_EQ(errorOf(fetch("/endless")).code, ErrorCode::TooLarge);
}

TEST_F(Fetching, RefusesAnAnnouncedSizeAtOnce)
{
    TestRoute route = TestRoute::document("x");
    route.claimedLength = 17LL * 1024 * 1024;
    route.trickleBytes = 1;
    route.trickleMs = 30'000;
    server.on("/large", route);
    EXPECT_EQ(errorOf(fetch("/large")).code, ErrorCode::TooLarge);
}

TEST_F(Fetching, ABombIsAnErrorAndTheCapIsExact)
{
    TestRoute route = TestRoute::document(QByteArray(32 * 1024 * 1024, '\0'));
    route.gzip = true;
    server.on("/bomb", route);
    EXPECT_EQ(errorOf(fetch("/bomb")).code, ErrorCode::TooLarge);

    route.body = QByteArray(100'000, 'x');
    server.on("/exact", route);
    HttpRequest asked = request("/exact");
    asked.maxBytes = 100'000;
    EXPECT_TRUE(fetch(asked));
    asked.maxBytes = 99'999;
    EXPECT_EQ(errorOf(fetch(asked)).code, ErrorCode::TooLarge);
}

TEST_F(Fetching, NoticesCutBodies)
{
    TestRoute route = TestRoute::document(QByteArray(5'000, 'x'));
    route.truncateAfter = 1'000;
    server.on("/cut", route);
    EXPECT_EQ(errorOf(fetch("/cut")).code, ErrorCode::TruncatedBody);
    route.gzip = true;
    route.truncateAfter = 20;
    server.on("/cut", route);
    EXPECT_EQ(errorOf(fetch("/cut")).code, ErrorCode::TruncatedBody);
    route.chunked = true;
    server.on("/cut", route);
    EXPECT_EQ(errorOf(fetch("/cut")).code, ErrorCode::TruncatedBody);
    route = TestRoute::document("short");
    route.claimedLength = 100;
    server.on("/cut", route);
    EXPECT_EQ(errorOf(fetch("/cut")).code, ErrorCode::TruncatedBody);
}

TEST_F(Fetching, NoticesDamagedCompression)
{
    TestRoute route = TestRoute::document("this is not packed at all, whatever the header says");
    route.headers.emplaceBack("Content-Encoding", "gzip");
    server.on("/damaged", route);
    EXPECT_EQ(errorOf(fetch("/damaged")).code, ErrorCode::TruncatedBody);
}

TEST_F(Fetching, NamesLostAndRefusedConnections)
{
    TestRoute route;
    route.closeWithoutAnswer = true;
    server.on("/closed", route);
    EXPECT_EQ(errorOf(fetch("/closed")).code, ErrorCode::ConnectionLost);

    HttpRequest refused;
    {
        const TestHttpServer gone;
        refused.url = gone.url("/");
    }
    EXPECT_EQ(errorOf(fetch(refused)).code, ErrorCode::ConnectionRefused);
}

TEST_F(Fetching, NamesTlsFailures)
{
    HttpRequest asked;
    asked.url = server.url("/", u"https"_s); // answers the greeting of TLS in plain text
    TestRoute route;
    route.raw = "HTTP/1.1 400 Bad Request\r\n\r\n";
    QTcpServer plain;
    ASSERT_TRUE(plain.listen(QHostAddress(QHostAddress::LocalHost)));
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write(route.raw);
        socket->disconnectFromHost();
    });
    asked.url.setPort(plain.serverPort());
    EXPECT_EQ(errorOf(fetch(asked)).code, ErrorCode::TlsFailure);
}

TEST_F(Fetching, FetchesOnlyFromTheWeb)
{
    for (const auto &address : {u"file:///etc/hostname"_s, u"ftp://127.0.0.1/x"_s, u"data:text/plain,x"_s, u""_s,
                                u"http://"_s, u"/relative"_s, u"qrc:/x"_s}) {
        HttpRequest asked;
        asked.url = QUrl(address);
        EXPECT_EQ(errorOf(fetch(asked)).code, ErrorCode::UnsupportedUrl) << qPrintable(address);
    }
}

TEST(ConnectionError, KnowsANameFromANetwork)
{
    using Reply = QNetworkReply;
    const auto code = [](Reply::NetworkError error, bool online) {
        return connectionError(error, u"why"_s, online).code;
    };
    EXPECT_EQ(code(Reply::HostNotFoundError, true), ErrorCode::HostNotFound);
    EXPECT_EQ(code(Reply::HostNotFoundError, false), ErrorCode::NoNetwork);
    EXPECT_EQ(code(Reply::UnknownNetworkError, true), ErrorCode::ConnectionLost);
    EXPECT_EQ(code(Reply::UnknownNetworkError, false), ErrorCode::NoNetwork);
    EXPECT_EQ(code(Reply::TemporaryNetworkFailureError, true), ErrorCode::NoNetwork);
    EXPECT_EQ(code(Reply::ProxyConnectionRefusedError, true), ErrorCode::ConnectionRefused);
    EXPECT_EQ(code(Reply::ProxyAuthenticationRequiredError, true), ErrorCode::HttpStatus);
    EXPECT_EQ(code(Reply::SslHandshakeFailedError, true), ErrorCode::TlsFailure);
    EXPECT_EQ(connectionError(Reply::HostNotFoundError, u"why"_s, true).detail, u"why"_s);
}

TEST(StatusError, ReadsRetryAfterAsSecondsOrDate)
{
    const QDateTime now(QDate(2024, 10, 4), QTime(6, 0), Qt::UTC);
    const auto detail = [&](int status, const QByteArray &after) { return statusError(status, {}, after, now).detail; };
    EXPECT_EQ(detail(429, " 30 "), u"429 Too Many Requests; retry after 30 s"_s);
    EXPECT_EQ(detail(503, "Fri, 04 Oct 2024 07:00:00 GMT"), u"503 Service Unavailable; retry after 3600 s"_s);
    EXPECT_EQ(detail(503, "Fri, 04 Oct 2024 05:00:00 GMT"), u"503 Service Unavailable; retry after 0 s"_s);
    EXPECT_EQ(detail(503, "soon"), u"503 Service Unavailable"_s);
    EXPECT_EQ(detail(429, "-5"), u"429 Too Many Requests"_s);
    EXPECT_EQ(detail(404, "30"), u"404 Not Found"_s);
    EXPECT_EQ(detail(599, {}), u"599"_s);
}

} // namespace

} // namespace oneul
