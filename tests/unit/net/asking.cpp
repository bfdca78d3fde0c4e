// What a request says of itself, and what of it is written down.

#include "fetching.h"
#include "net/hoplog.h"
#include "net/requestheaders.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

HttpRequest withSecrets(HttpRequest request)
{
    request.headers = {{"X-Api-Key", "hidden key"}, {"Cookie", "session=hidden"}};
    request.userName = u"reader"_s;
    request.password = u"hidden:pässword"_s;
    return request;
}

TEST_F(Fetching, SendsItsOwnHeadersAndCredentials)
{
    server.on("/feed", TestRoute::document("text"));
    ASSERT_TRUE(fetch(withSecrets(request("/feed"))));
    const TestRequest seen = server.requests("/feed").first();
    EXPECT_EQ(seen.header("X-Api-Key"), "hidden key");
    EXPECT_EQ(seen.header("Cookie"), "session=hidden");
    EXPECT_EQ(seen.header("Authorization"), "Basic " + u"reader:hidden:pässword"_s.toUtf8().toBase64());
}

TEST_F(Fetching, KeepsThemWithinTheOrigin)
{
    TestHttpServer other;
    server.on("/feed", TestRoute::redirect("/next"));
    server.on("/next", TestRoute::redirect(other.url("/feed").toEncoded()));
    other.on("/feed", TestRoute::redirect(server.url("/back").toEncoded()));
    server.on("/back", TestRoute::document("text"));
    HttpRequest asked = withSecrets(request("/feed"));
    asked.etag = "\"one\"";
    ASSERT_TRUE(fetch(asked));
    EXPECT_EQ(server.requests("/next").first().header("X-Api-Key"), "hidden key");
    EXPECT_TRUE(server.requests("/next").first().headers.contains("authorization"));
    for (const TestRequest &seen : {other.requests("/feed").first(), server.requests("/back").first()}) {
        for (const char *name : {"x-api-key", "cookie", "authorization"})
            EXPECT_FALSE(seen.headers.contains(name)) << name;
        EXPECT_EQ(seen.header("If-None-Match"), "\"one\"");
    }
}

TEST_F(Fetching, WritesDownEveryHopWithoutSecrets)
{
    TestHttpServer other;
    server.on("/feed", TestRoute::redirect(other.url("/feed").toEncoded()));
    TestRoute route = TestRoute::document("text");
    route.headers.emplaceBack("Set-Cookie", "session=hidden");
    route.headers.emplaceBack("X-Kind", "plain");
    other.on("/feed", route);
    HttpRequest asked = withSecrets(request("/feed"));
    asked.url.setUserInfo(u"someone:hidden"_s);
    const HttpOutcome outcome = ask(asked);
    ASSERT_TRUE(outcome.response);
    ASSERT_EQ(outcome.exchange.size(), 2);
    const HttpHop &first = outcome.exchange.at(0);
    const HttpHop &second = outcome.exchange.at(1);
    EXPECT_EQ(first.url, server.url("/feed").toString());
    EXPECT_EQ(first.address, u"127.0.0.1:%1"_s.arg(server.port()));
    EXPECT_EQ(first.request.value(0), u"GET /feed HTTP/1.1"_s);
    EXPECT_TRUE(first.request.contains(u"Authorization: ***"_s)) << qPrintable(first.request.join(u'\n'));
    EXPECT_TRUE(first.request.contains(u"X-Api-Key: ***"_s));
    EXPECT_TRUE(first.response.value(0).startsWith(u"HTTP/1.1 302"_s));
    EXPECT_EQ(second.url, other.url("/feed").toString());
    EXPECT_TRUE(second.response.contains(u"Set-Cookie: ***"_s));
    EXPECT_TRUE(second.response.contains(u"X-Kind: plain"_s));
    EXPECT_TRUE(second.note.isEmpty());
    for (const HttpHop &hop : outcome.exchange) {
        const QString all = hop.url + hop.note + hop.request.join(u'\n') + hop.response.join(u'\n');
        EXPECT_FALSE(all.contains(u"hidden"_s)) << qPrintable(all);
    }
}

TEST_F(Fetching, WritesDownWhatFailed)
{
    const HttpOutcome missing = ask("/missing");
    ASSERT_EQ(missing.exchange.size(), 1);
    EXPECT_EQ(missing.exchange.first().response.value(0), u"HTTP/1.1 404 Not Found"_s);

    TestRoute silent;
    silent.silent = true;
    server.on("/silent", silent);
    HttpLimits limits;
    limits.idleMs = 200;
    use(limits);
    const HttpOutcome timedOut = ask("/silent");
    ASSERT_EQ(timedOut.exchange.size(), 1);
    EXPECT_EQ(timedOut.exchange.first().note, u"timeout: idle"_s);
    EXPECT_FALSE(timedOut.exchange.first().request.isEmpty());
    EXPECT_TRUE(timedOut.exchange.first().response.isEmpty());
}

TEST(HopLog, IsBounded)
{
    HopLog log(QString(100'000, u'x'), {});
    for (int line = 0; line < 1'000; ++line)
        log.addResponse("X: " + QByteArray(5'000, 'y') + "\r\n");
    EXPECT_LE(log.hop().response.size(), 64);
    EXPECT_LE(log.hop().response.first().size(), 1024);
    EXPECT_LE(log.hop().url.size(), 4096);
    HopLog strange(u"u"_s, {"x-key"});
    strange.addResponse("HTTP/1.1 200 \x1b[31mred\r\nX-KEY : secret\r\n\r\n");
    EXPECT_EQ(strange.hop().response, (QStringList{u"HTTP/1.1 200 [31mred"_s, u"X-KEY : ***"_s}));
}

TEST(RequestHeaders, CannotBeBentByWhatIsInThem)
{
    HttpRequest request;
    request.url = QUrl(u"http://a.example/"_s);
    request.userAgent = "Reader\r\nX-Injected: 1";
    request.etag = "\"a\"\r\nX-Injected: 2";
    request.headers = {
        {"X-Good", "1\r\nX-Injected: 3"}, {"X Bad", "1"},  {"X-Bad\r\nY", "1"}, {"", "1"}, {"Host", "inside"},
        {"Content-Length", "9"},          {"X-Empty", ""}, {"accept", "text/x"}};
    const QList<QByteArray> lines = requestHeaders(request, request.url, true);
    for (const QByteArray &line : lines) {
        EXPECT_FALSE(line.contains('\n') || line.contains('\r')) << line.constData();
        EXPECT_FALSE(line.startsWith("X-Injected") || line.startsWith("Host") || line.startsWith("Content-Length"));
        EXPECT_FALSE(line.startsWith("X Bad") || line.startsWith("X-Bad"));
    }
    EXPECT_TRUE(lines.contains("X-Good: 1X-Injected: 3"));
    EXPECT_TRUE(lines.contains("X-Empty;"));
    EXPECT_TRUE(lines.contains("accept: text/x"));
    EXPECT_EQ(std::count_if(lines.begin(), lines.end(),
                            [](const QByteArray &line) { return line.toLower().startsWith("accept:"); }),
              1);
}

} // namespace

} // namespace oneul
