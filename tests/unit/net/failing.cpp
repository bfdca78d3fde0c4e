// Everything that can go wrong on the way.

#include <cerrno>

#include <QTcpServer>
#include <QTcpSocket>

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
    const QUrl url(u"https://127.0.0.1:%1/"_s.arg(mute.serverPort()));
    EXPECT_EQ(errorOf(fetch(trusting(url))), (Error{ErrorCode::Timeout, u"connect"_s}));
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
        refused = trusting(gone.url("/"));
    }
    EXPECT_EQ(errorOf(fetch(refused)).code, ErrorCode::ConnectionRefused);
}

TEST_F(Fetching, NamesTlsFailures)
{
    HttpRequest asked = trusting(server.url("/", u"https"_s));
    QTcpServer plain; // answers the greeting of TLS in plain text
    ASSERT_TRUE(plain.listen(QHostAddress(QHostAddress::LocalHost)));
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
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
    const auto code = [](CURLcode error, bool online, int systemError = 0) {
        return connectionError(error, systemError, u"why"_s, online).code;
    };
    EXPECT_EQ(code(CURLE_COULDNT_RESOLVE_HOST, true), ErrorCode::HostNotFound);
    EXPECT_EQ(code(CURLE_COULDNT_RESOLVE_HOST, false), ErrorCode::NoNetwork);
    EXPECT_EQ(code(CURLE_COULDNT_CONNECT, true, ECONNREFUSED), ErrorCode::ConnectionRefused);
    EXPECT_EQ(code(CURLE_COULDNT_CONNECT, true, ENETUNREACH), ErrorCode::ConnectionLost);
    EXPECT_EQ(code(CURLE_COULDNT_CONNECT, false, ENETUNREACH), ErrorCode::NoNetwork);
    EXPECT_EQ(code(CURLE_COULDNT_CONNECT, true, ETIMEDOUT), ErrorCode::Timeout);
    EXPECT_EQ(code(CURLE_PEER_FAILED_VERIFICATION, true), ErrorCode::TlsFailure);
    EXPECT_EQ(code(CURLE_GOT_NOTHING, true), ErrorCode::ConnectionLost);
    EXPECT_EQ(connectionError(CURLE_COULDNT_RESOLVE_HOST, 0, u"why"_s, true).detail, u"why"_s);
}

TEST(StatusError, KnowsThePhrasesThatHttp2LeavesOut)
{
    EXPECT_EQ(statusError(404, {}).detail, u"404 Not Found"_s);
    EXPECT_EQ(statusError(404, u"Nope"_s).detail, u"404 Nope"_s);
    EXPECT_EQ(statusError(599, {}).detail, u"599"_s);
    EXPECT_EQ(statusError(429, {}, 30).detail, u"429 Too Many Requests; retry after 30 s"_s);
    EXPECT_LE(statusError(500, QString(5'000, u'x')).detail.size(), 100);
}

} // namespace

} // namespace oneul
