// Answers that are read while they come.

#include <QTcpServer>
#include <QTcpSocket>
#include <gtest/gtest.h>

#include "net/httpstreams.h"
#include "support/files.h"
#include "support/holds.h"
#include "support/httpserver.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

class Streaming : public testing::Test
{
protected:
    HttpStream *open(const StreamRequest &request)
    {
        head = {};
        body.clear();
        ends = 0;
        HttpStream *stream = streams->open(request, &owner);
        QObject::connect(stream, &HttpStream::head, &owner, [this](const StreamHead &came) {
            EXPECT_TRUE(body.isEmpty());
            head = came;
        });
        QObject::connect(stream, &HttpStream::data, &owner, [this](const QByteArray &bytes) { body += bytes; });
        QObject::connect(stream, &HttpStream::finished, &owner, [this](const Result<void> &came) {
            result = came;
            ++ends;
        });
        return stream;
    }
    ErrorCode read(const StreamRequest &request)
    {
        HttpStream *stream = open(request);
        EXPECT_TRUE(holds([this] { return ends > 0; }));
        delete stream;
        EXPECT_EQ(ends, 1);
        return result ? ErrorCode::None : result.error().code;
    }
    [[nodiscard]] StreamRequest request(const QByteArray &path, const QByteArray &sent = {}) const
    {
        return {server.url(path), sent, {}};
    }

    TestHttpServer server;
    std::unique_ptr<HttpStreams> streams = std::make_unique<HttpStreams>(HttpLimits{});
    QObject owner;
    StreamHead head;
    QByteArray body;
    int ends = 0;
    Result<void> result;
};

TEST_F(Streaming, SendsABodyAndReadsAnAnswerOfAnyStatus)
{
    TestRoute route = TestRoute::document("busy", "text/plain");
    route.status = 503;
    route.headers = {{"Retry-After", "7"}};
    server.on("/ask", route);
    StreamRequest asked = request("/ask", QByteArray(100'000, 'q'));
    asked.headers = {{"Authorization", "Bearer x"}, {"Content-Type", "text/plain"}};
    EXPECT_EQ(read(asked), ErrorCode::None);
    EXPECT_EQ(head.status, 503);
    EXPECT_EQ(head.contentType, "text/plain");
    EXPECT_EQ(head.waitSeconds, 7);
    EXPECT_EQ(body, "busy");
    const TestRequest sent = server.requests("/ask").first();
    EXPECT_EQ(sent.method, "POST");
    EXPECT_EQ(sent.body, asked.body);
    EXPECT_EQ(sent.header("authorization"), "Bearer x");
    EXPECT_FALSE(sent.headers.contains("expect"));
}

TEST_F(Streaming, WhatComesIsSeenBeforeTheEnd)
{
    TestRoute route = TestRoute::document("first and second");
    route.chunked = true;
    route.holdAfter = 5;
    server.on("/slow", route);
    HttpStream *stream = open(request("/slow"));
    EXPECT_TRUE(holds([this] { return body == "first"; }));
    EXPECT_EQ(ends, 0);
    EXPECT_EQ(server.requests().first().method, "GET");
    delete stream;
    EXPECT_TRUE(holds([this] { return server.openConnections() == 0; })) << "deleting it ends the connection";
    EXPECT_EQ(ends, 0);
}

TEST_F(Streaming, CutsAreNamed)
{
    TestRoute cut = TestRoute::document("a body that is cut");
    cut.truncateAfter = 6;
    server.on("/length", cut);
    EXPECT_EQ(read(request("/length", "q")), ErrorCode::TruncatedBody);
    EXPECT_EQ(body, "a body");
    cut.chunked = true;
    server.on("/chunks", cut);
    EXPECT_EQ(read(request("/chunks", "q")), ErrorCode::TruncatedBody);
    TestRoute none;
    none.closeWithoutAnswer = true;
    server.on("/none", none);
    EXPECT_EQ(read(request("/none", "q")), ErrorCode::ConnectionLost);
    EXPECT_EQ(server.count("/none"), 1) << "nothing is sent twice";
}

TEST_F(Streaming, LimitsOfSizeAndTime)
{
    TestRoute endless = TestRoute::document(QByteArray(10'000, 'x'));
    endless.endless = true;
    server.on("/endless", endless);
    StreamRequest asked = request("/endless");
    asked.maxBytes = 100'000;
    EXPECT_EQ(read(asked), ErrorCode::TooLarge);
    EXPECT_LE(body.size(), 100'000);

    TestRoute packed = TestRoute::document(QByteArray(200'000, 'x'));
    packed.gzip = true;
    server.on("/packed", packed);
    asked.url = server.url("/packed");
    EXPECT_EQ(read(asked), ErrorCode::TooLarge) << "decoded";

    TestRoute silent;
    silent.silent = true;
    server.on("/silent", silent);
    asked.url = server.url("/silent");
    asked.idleMs = 100;
    EXPECT_EQ(read(asked), ErrorCode::Timeout);
    EXPECT_EQ(result.error().detail, u"idle"_s);

    HttpLimits limits;
    limits.totalMs = 200;
    streams = std::make_unique<HttpStreams>(limits);
    endless.trickleBytes = 1;
    endless.trickleMs = 10;
    server.on("/endless", endless);
    EXPECT_EQ(read(request("/endless")), ErrorCode::Timeout);
    EXPECT_EQ(result.error().detail, u"total"_s);
}

TEST_F(Streaming, ConnectingMayTakeOnlySoLong)
{
    QTcpServer mute; // accepts connections and never answers the greeting of TLS
    ASSERT_TRUE(mute.listen(QHostAddress(QHostAddress::LocalHost)));
    HttpLimits limits;
    limits.connectMs = 200;
    streams = std::make_unique<HttpStreams>(limits);
    StreamRequest asked;
    asked.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(mute.serverPort()));
    EXPECT_EQ(read(asked), ErrorCode::Timeout);
    EXPECT_EQ(result.error().detail, u"connect"_s);
}

TEST_F(Streaming, RedirectsAreNotFollowed)
{
    TestHttpServer other;
    server.on("/moved", TestRoute::redirect(other.url("/there").toEncoded(), 308));
    EXPECT_EQ(read(request("/moved", "q")), ErrorCode::None);
    EXPECT_EQ(head.status, 308);
    EXPECT_EQ(head.location, other.url("/there").toEncoded());
    EXPECT_TRUE(other.requests().isEmpty());
}

TEST_F(Streaming, CertificatesAreChecked)
{
    TestHttpServer secure(TestServerOptions{u"127.0.0.1"_s, true, {}});
    secure.on("/", TestRoute::document("text"));
    StreamRequest asked;
    asked.url = secure.url("/");
    EXPECT_EQ(read(asked), ErrorCode::TlsFailure);
    EXPECT_TRUE(result.error().detail.startsWith(u"127.0.0.1: "_s)) << qPrintable(result.error().detail);
    EXPECT_TRUE(secure.requests().isEmpty());
    qputenv("SSL_CERT_FILE", testDataPath(u"tls/certificate.pem"_s).toLocal8Bit());
    EXPECT_EQ(read(asked), ErrorCode::None);
    qunsetenv("SSL_CERT_FILE");
    EXPECT_EQ(body, "text");
}

TEST_F(Streaming, WhatCannotBeSentIsRefused)
{
    StreamRequest asked = request("/");
    asked.headers = {{"X-Key", "a\r\nX-Other: b"}};
    EXPECT_EQ(read(asked), ErrorCode::InvalidArgument);
    EXPECT_FALSE(result.error().detail.contains(u"Other"_s));
    asked = request("/");
    asked.url.setScheme(u"file"_s);
    EXPECT_EQ(read(asked), ErrorCode::UnsupportedUrl);
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST_F(Streaming, MayBeOverBeforeItsOwnerLooks)
{
    QTcpServer closed;
    ASSERT_TRUE(closed.listen(QHostAddress(QHostAddress::LocalHost)));
    StreamRequest asked;
    asked.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(closed.serverPort()));
    closed.close();
    for (int count = 0; count < 200; ++count)
        ASSERT_EQ(read(asked), ErrorCode::ConnectionRefused);
}

TEST_F(Streaming, EndsWithItsThread)
{
    TestRoute silent;
    silent.silent = true;
    server.otherwise(silent);
    for (int count = 0; count < 20; ++count)
        (void)open(request("/" + QByteArray::number(count), "q"));
    streams.reset(); // some have not even begun
    EXPECT_TRUE(holds([this] { return server.openConnections() == 0; }));
    EXPECT_EQ(ends, 0);
    qDeleteAll(owner.children()); // streams without their thread
}

} // namespace

} // namespace oneul
