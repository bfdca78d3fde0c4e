// Answers that are no proper HTTP, or too much of it.

#include "fetching.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qint64 kMost = 16LL * 1024 * 1024;

TestRoute raw(const QByteArray &bytes)
{
    TestRoute route;
    route.raw = bytes;
    return route;
}

QByteArray chunkedHead()
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
}

TEST_F(Fetching, ReadsHttp10)
{
    server.on("/old", raw("HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss/>"));
    const auto result = fetch("/old");
    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->body, "<rss/>");
    EXPECT_EQ(result->contentType, "text/xml");
    server.on("/gone", raw("HTTP/1.0 410 Gone\r\n\r\n"));
    EXPECT_EQ(errorOf(fetch("/gone")).detail, u"410 Gone"_s);
}

TEST_F(Fetching, RefusesWhatIsNoHttp)
{
    for (const QByteArray &bytes : {QByteArray("<rss/>"), QByteArray("220 mail ready\r\n"), QByteArray(5'000, '\0')}) {
        server.on("/bare", raw(bytes));
        EXPECT_EQ(errorOf(fetch("/bare")).code, ErrorCode::ConnectionLost) << bytes.left(10).constData();
    }
}

TEST_F(Fetching, ReadsChunksOnlyIfTheyAreWhole)
{
    const QByteArray good = "5\r\nhello\r\n";
    server.on("/good", raw(chunkedHead() + good + "0\r\nX-Trailer: 1\r\n\r\n"));
    const auto result = fetch("/good");
    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->body, "hello");
    for (const QByteArray &rest :
         {QByteArray(), QByteArray("zz\r\nhello\r\n"), QByteArray("5\r\nhel"), QByteArray("5\r\nhelloXX5\r\n"),
          QByteArray("fffffffffffffffffff\r\nx"), QByteArray("-5\r\nhello\r\n0\r\n\r\n")}) {
        server.on("/bad", raw(chunkedHead() + good + rest));
        EXPECT_EQ(errorOf(fetch("/bad")).code, ErrorCode::TruncatedBody) << rest.constData();
    }
}

TEST_F(Fetching, TheLengthThatWasStatedCounts)
{
    TestRoute route = TestRoute::document("123456789");
    route.claimedLength = 5;
    server.on("/longer", route);
    const auto result = fetch("/longer");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->body, "12345") << "the rest belongs to no answer";
    route.claimedLength = 10;
    server.on("/shorter", route);
    EXPECT_EQ(errorOf(fetch("/shorter")).code, ErrorCode::TruncatedBody);
}

TEST_F(Fetching, SixteenMebibytesAreAllowedAndNoByteMore)
{
    for (const bool chunked : {false, true}) {
        TestRoute route = TestRoute::document(QByteArray(kMost, 'x'));
        route.chunked = chunked;
        server.on("/exact", route);
        const auto exact = fetch("/exact");
        ASSERT_TRUE(exact) << qPrintable(exact.error().detail);
        EXPECT_EQ(exact->body.size(), kMost);
        route.body.append('x');
        server.on("/over", route);
        EXPECT_EQ(errorOf(fetch("/over")).code, ErrorCode::TooLarge);
    }
}

TEST_F(Fetching, BoundsHeaders)
{
    QByteArray many = "HTTP/1.1 200 OK\r\n";
    for (int number = 0; number < 100'000; ++number)
        many += "X-" + QByteArray::number(number) + ": filling\r\n";
    server.on("/many", raw(many + "\r\ntext"));
    const HttpOutcome outcome = ask("/many");
    EXPECT_EQ(errorOf(outcome).code, ErrorCode::TooLarge);
    ASSERT_EQ(outcome.exchange.size(), 1);
    EXPECT_LE(outcome.exchange.first().response.size(), 64);

    server.on("/huge", raw("HTTP/1.1 200 OK\r\nX: " + QByteArray(4 * 1024 * 1024, 'x') + "\r\n\r\ntext"));
    EXPECT_EQ(errorOf(fetch("/huge")).code, ErrorCode::TooLarge);

    server.on("/interim", raw(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(50'000)));
    EXPECT_EQ(errorOf(fetch("/interim")).code, ErrorCode::TooLarge);

    server.on("/trailers", raw(chunkedHead() + "0\r\n" + QByteArray("X: y\r\n").repeated(100'000) + "\r\n"));
    EXPECT_EQ(errorOf(fetch("/trailers")).code, ErrorCode::TooLarge);
}

TEST_F(Fetching, TakesTheAnswerAfterInterimOnes)
{
    server.on("/hints", raw("HTTP/1.1 103 Early Hints\r\nETag: \"no\"\r\n\r\nHTTP/1.1 200 OK\r\nETag: \"yes\"\r\n"
                            "Content-Length: 4\r\n\r\ntext"));
    const auto result = fetch("/hints");
    ASSERT_TRUE(result) << qPrintable(result.error().detail);
    EXPECT_EQ(result->body, "text");
    EXPECT_EQ(result->etag, "\"yes\"");
}

TEST_F(Fetching, AFailureCountsMoreThanItsPage)
{
    server.on("/cut", raw("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 100\r\n\r\nshort"));
    EXPECT_EQ(errorOf(fetch("/cut")), (Error{ErrorCode::HttpStatus, u"500 Internal Server Error"_s}));
    server.on("/moved", raw("HTTP/1.1 301 Moved\r\nLocation: /here\r\nContent-Length: 100\r\n\r\nshort"));
    server.on("/here", TestRoute::document("text"));
    EXPECT_TRUE(fetch("/moved"));
}

} // namespace

} // namespace oneul
