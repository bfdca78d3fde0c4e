// What a server answers with, and what becomes of it.

#include "fetching.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

TEST_F(Fetching, ReturnsBodyAndHeaders)
{
    TestRoute route = TestRoute::document("<rss/>", "application/rss+xml; charset=utf-8");
    route.etag = "\"one\"";
    route.lastModified = "Fri, 04 Oct 2024 06:05:00 GMT";
    server.on("/feed", route);

    const auto result = fetch("/feed#part");
    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->status, 200);
    EXPECT_EQ(result->body, "<rss/>");
    EXPECT_EQ(result->bytes, 6);
    EXPECT_EQ(result->contentType, "application/rss+xml; charset=utf-8");
    EXPECT_EQ(result->etag, "\"one\"");
    EXPECT_EQ(result->lastModified, "Fri, 04 Oct 2024 06:05:00 GMT");
    EXPECT_EQ(result->finalUrl, server.url("/feed"));
    EXPECT_FALSE(result->permanentlyMoved);
    EXPECT_GE(result->ms, 0);
}

TEST_F(Fetching, AnswersThatNobodyAskedForAreErrors)
{
    for (const auto &[path, answer] : {std::pair("/304", "HTTP/1.1 304 Not Modified\r\n\r\n"),
                                       std::pair("/206", "HTTP/1.1 206 Partial Content\r\nContent-Length: 6\r\n"
                                                         "Content-Range: bytes 0-5/99\r\n\r\n<rss/>")}) {
        TestRoute route;
        route.raw = answer;
        server.on(path, route);
        const auto result = fetch(path);
        ASSERT_FALSE(result) << path;
        EXPECT_EQ(result.error().code, ErrorCode::HttpStatus);
        EXPECT_TRUE(result.error().detail.startsWith(QLatin1String(path).mid(1))) << qPrintable(result.error().detail);
    }
}

TEST_F(Fetching, SendsValidatorsExactlyAndReportsNotModified)
{
    TestRoute byEtag = TestRoute::document("text");
    byEtag.etag = "W/\"a b\"";
    server.on("/etag", byEtag);
    TestRoute byDate = TestRoute::document("text");
    byDate.lastModified = "yesterday, more or less";
    server.on("/date", byDate);

    HttpRequest etag = request("/etag");
    etag.etag = byEtag.etag;
    const auto first = fetch(etag);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->status, 304);
    EXPECT_TRUE(first->body.isEmpty());

    HttpRequest date = request("/date");
    date.lastModified = byDate.lastModified;
    const auto second = fetch(date);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->status, 304);
    EXPECT_FALSE(server.requests("/date").first().headers.contains("if-none-match"));
    EXPECT_FALSE(server.requests("/etag").first().headers.contains("if-modified-since"));
}

TEST_F(Fetching, UnpacksGzip)
{
    TestRoute route = TestRoute::document(QByteArray(200'000, 'x'));
    route.gzip = true;
    server.on("/packed", route);

    const auto result = fetch("/packed");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->body, route.body);
    EXPECT_EQ(result->bytes, gzipped(route.body).size());
    EXPECT_TRUE(server.requests("/packed").first().header("accept-encoding").contains("gzip"));
}

TEST_F(Fetching, ReadsChunksAndSlowBodies)
{
    TestRoute route = TestRoute::document("one two three four");
    route.chunked = true;
    route.trickleBytes = 5;
    route.trickleMs = 5;
    server.on("/slow", route);
    const auto result = fetch("/slow");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->body, route.body);
}

TEST_F(Fetching, NoContentIsAnEmptyBody)
{
    for (const int status : {204, 205}) {
        TestRoute route = TestRoute::document("not sent");
        route.status = status;
        route.headers.emplaceBack("Content-Length", "0");
        server.on("/nothing", route);
        const auto result = fetch("/nothing");
        ASSERT_TRUE(result) << qPrintable(result.error().detail);
        EXPECT_EQ(result->status, status);
        EXPECT_TRUE(result->body.isEmpty());
    }
}

TEST_F(Fetching, IntroducesItselfHonestly)
{
    server.on("/feed", TestRoute::document("text"));
    ASSERT_TRUE(fetch("/feed"));
    const QByteArray own = server.requests("/feed").first().header("User-Agent");
    EXPECT_TRUE(own.startsWith("Oneul/" ONEUL_VERSION " (+https://")) << own.constData();
    EXPECT_TRUE(server.requests("/feed").first().header("Accept").contains("application/atom+xml"));

    server.forgetRequests();
    client().setUserAgent("Reader/1");
    ASSERT_TRUE(fetch("/feed"));
    EXPECT_EQ(server.requests("/feed").first().header("User-Agent"), "Reader/1");

    server.forgetRequests();
    HttpRequest special = request("/feed");
    special.userAgent = "Source/2";
    special.accept = "application/json";
    ASSERT_TRUE(fetch(special));
    EXPECT_EQ(server.requests("/feed").first().header("User-Agent"), "Source/2");
    EXPECT_EQ(server.requests("/feed").first().header("Accept"), "application/json");

    server.forgetRequests();
    client().setUserAgent({});
    ASSERT_TRUE(fetch("/feed"));
    EXPECT_EQ(server.requests("/feed").first().header("User-Agent"), own);
}

TEST_F(Fetching, SendsCredentialsOfTheAddressButKeepsNoCookies)
{
    TestRoute route = TestRoute::document("text");
    route.headers.emplaceBack("Set-Cookie", "a=b");
    server.on("/feed", route);
    HttpRequest asked = request("/feed");
    asked.url.setUserInfo(u"reader:p%40ss"_s);
    ASSERT_TRUE(fetch(asked));
    ASSERT_TRUE(fetch("/feed"));
    const QList<TestRequest> seen = server.requests("/feed");
    ASSERT_EQ(seen.size(), 2);
    EXPECT_EQ(seen.at(0).header("Authorization"), "Basic " + QByteArray("reader:p@ss").toBase64());
    EXPECT_FALSE(seen.at(1).headers.contains("authorization"));
    EXPECT_FALSE(seen.at(1).headers.contains("cookie"));
}

TEST_F(Fetching, OtherStatusesAreErrorsWithTheirText)
{
    EXPECT_EQ(errorOf(fetch("/missing")), (Error{ErrorCode::HttpStatus, u"404 Not Found"_s}));
    server.on("/gone", TestRoute::failure(410));
    EXPECT_EQ(errorOf(fetch("/gone")), (Error{ErrorCode::HttpStatus, u"410 Gone"_s}));
    server.on("/broken", TestRoute::failure(500, "60"));
    EXPECT_EQ(errorOf(fetch("/broken")), (Error{ErrorCode::HttpStatus, u"500 Internal Server Error"_s}));
    server.on("/gateway", TestRoute::failure(502));
    EXPECT_EQ(errorOf(fetch("/gateway")), (Error{ErrorCode::HttpStatus, u"502 Bad Gateway"_s}));
    server.on("/secret", TestRoute::failure(401));
    EXPECT_EQ(errorOf(fetch("/secret")).detail.left(3), u"401"_s);
}

TEST_F(Fetching, TellsHowLongToWait)
{
    const auto waited = [](const HttpOutcome &outcome) {
        return QDateTime::currentDateTimeUtc().secsTo(outcome.retryAfter);
    };
    server.on("/busy", TestRoute::failure(429, "12000"));
    const HttpOutcome busy = ask("/busy");
    EXPECT_EQ(errorOf(busy).detail, u"429 Too Many Requests; retry after 12000 s"_s);
    EXPECT_EQ(busy.retryAfter.timeSpec(), Qt::UTC);
    EXPECT_LE(waited(busy), 12'000);
    EXPECT_GT(waited(busy), 11'000);

    // The server's clock is years behind; what counts is how far it says to wait.
    TestRoute dated = TestRoute::failure(503, "Fri, 04 Oct 2019 08:05:00 GMT");
    dated.headers.emplaceBack("Date", "Fri, 04 Oct 2019 06:05:00 GMT");
    server.on("/down", dated);
    const HttpOutcome down = ask("/down");
    EXPECT_EQ(errorOf(down).detail, u"503 Service Unavailable; retry after 7200 s"_s);
    EXPECT_LE(waited(down), 7'200);
    EXPECT_GT(waited(down), 6'200);

    server.on("/down", TestRoute::failure(503));
    EXPECT_EQ(errorOf(fetch("/down")).detail, u"503 Service Unavailable"_s);
    EXPECT_FALSE(ask("/down").retryAfter.isValid());
    server.on("/broken", TestRoute::failure(500, "60"));
    EXPECT_FALSE(ask("/broken").retryAfter.isValid());
}

TEST_F(Fetching, TellsHowLongADocumentStaysFresh)
{
    TestRoute route = TestRoute::document("text");
    server.on("/feed", route);
    EXPECT_EQ(fetch("/feed")->maxAge, -1);
    route.headers = {{"Cache-Control", "public"}, {"Cache-Control", "max-age=600"}};
    route.etag = "\"one\"";
    server.on("/feed", route);
    HttpRequest asked = request("/feed");
    EXPECT_EQ(fetch(asked)->maxAge, 600);
    asked.etag = "\"one\"";
    const auto unchanged = fetch(asked);
    ASSERT_TRUE(unchanged);
    EXPECT_EQ(unchanged->status, 304);
    EXPECT_EQ(unchanged->maxAge, 600);
}

TEST_F(Fetching, UnpacksDeflateOfBothKinds)
{
    const QByteArray text = QByteArray("text ").repeated(1'000);
    const QByteArray zlib = qCompress(text).mid(4);
    for (const QByteArray &packed : {zlib, zlib.mid(2, zlib.size() - 6)}) {
        TestRoute route = TestRoute::document(packed);
        route.headers.emplaceBack("Content-Encoding", "deflate");
        server.on("/packed", route);
        const auto result = fetch("/packed");
        ASSERT_TRUE(result) << qPrintable(result.error().detail);
        EXPECT_EQ(result->body, text);
    }
}

TEST_F(Fetching, DoesNotReadAnEndlessErrorPage)
{
    TestRoute route = TestRoute::failure(404);
    route.body = QByteArray(10'000, 'x');
    route.endless = true;
    server.on("/endless", route);
    EXPECT_EQ(errorOf(fetch("/endless")), (Error{ErrorCode::HttpStatus, u"404 Not Found"_s}));
}

} // namespace

} // namespace oneul
