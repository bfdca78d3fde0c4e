// TLS, and HTTP/2, which is only spoken over it.

#include "fetching.h"
#include "net/hoprights.h"
#include "support/files.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

TestServerOptions tls(const QString &address = u"127.0.0.1"_s, const QByteArray &protocol = {})
{
    return {address, true, protocol};
}

/// A frame of HTTP/2 (RFC 9113, section 4.1).
QByteArray frame(char type, char flags, char stream, const QByteArray &payload)
{
    QByteArray bytes(2, '\0');
    bytes += static_cast<char>(payload.size());
    bytes += type;
    bytes += flags;
    bytes += QByteArray(3, '\0') + stream;
    return bytes + payload;
}

/// The whole connection of a server that answers one request. `status` is HPACK's number of it (RFC 7541, appendix A).
TestRoute http2(char status, const QByteArray &body)
{
    TestRoute route;
    route.delayMs = 100; // the request follows the greeting
    route.raw = frame(4, 0, 0, {}) + frame(4, 1, 0, {})
                + frame(1, 4, 1, QByteArray(1, static_cast<char>(0x80 | status))) + frame(0, 1, 1, body);
    return route;
}

/// Ends its setting of the certificates that are believed.
class Believing final
{
public:
    Believing() { qputenv("SSL_CERT_FILE", testDataPath(u"tls/certificate.pem"_s).toLocal8Bit()); }
    ~Believing() { qunsetenv("SSL_CERT_FILE"); }
    Q_DISABLE_COPY_MOVE(Believing)
};

TEST_F(Fetching, ASelfSignedCertificateIsAnError)
{
    TestHttpServer secure(tls());
    secure.on("/feed", TestRoute::document("text"));
    const HttpOutcome outcome = ask(trusting(secure.url("/feed")));
    EXPECT_EQ(errorOf(outcome).code, ErrorCode::TlsFailure);
    EXPECT_TRUE(errorOf(outcome).detail.contains(u"certificate"_s)) << qPrintable(errorOf(outcome).detail);
    ASSERT_EQ(outcome.exchange.size(), 1);
    EXPECT_TRUE(outcome.exchange.first().note.contains(u"certificate"_s));
    EXPECT_TRUE(secure.requests().isEmpty());
}

TEST_F(Fetching, BelievesTheSystemsCertificates)
{
    const Believing believing;
    TestHttpServer secure(tls());
    secure.on("/feed", TestRoute::document("text"));
    EXPECT_TRUE(fetch(trusting(secure.url("/feed"))));
    TestHttpServer unnamed(tls(u"127.0.0.3"_s)); // is not in the certificate
    unnamed.on("/feed", TestRoute::document("text"));
    EXPECT_EQ(errorOf(fetch(trusting(unnamed.url("/feed")))).code, ErrorCode::TlsFailure);
}

TEST_F(Fetching, AnExceptionIsTheUsersChoiceAndForOneRequest)
{
    TestHttpServer secure(tls());
    secure.on("/feed", TestRoute::document("text"));
    HttpRequest asked = trusting(secure.url("/feed"));
    asked.ignoreTlsErrors = true;
    EXPECT_TRUE(fetch(asked));
    asked.ignoreTlsErrors = false;
    EXPECT_EQ(errorOf(fetch(asked)).code, ErrorCode::TlsFailure) << "the connection that is there is not for everybody";
    EXPECT_EQ(secure.count("/feed"), 1);
}

TEST_F(Fetching, AnExceptionHoldsForTheHostItself)
{
    TestHttpServer secure(tls());
    secure.on("/here", TestRoute::redirect("/there"));
    secure.on("/there", TestRoute::document("text"));
    HttpRequest asked = trusting(secure.url("/here"));
    asked.ignoreTlsErrors = true;
    EXPECT_TRUE(fetch(asked));
}

TEST(HopRights, AreThoseOfTheHostThatWasNamed)
{
    HttpRequest request;
    request.url = QUrl(u"https://a.example/feed"_s);
    request.trustedHost = u"A.example."_s;
    request.ignoreTlsErrors = true;
    const auto rights = [&](const QString &address) { return rightsOf(request, QUrl(address)); };
    EXPECT_EQ(rights(u"https://a.example/x"_s), (HopRights{true, true}));
    EXPECT_EQ(rights(u"https://a.example:8443/x"_s), (HopRights{true, true}));
    EXPECT_EQ(rights(u"https://b.example/feed"_s), HopRights());
    EXPECT_EQ(rights(u"https://a.example.b.example/feed"_s), HopRights());
    request.trustedHost.clear();
    request.ignoreTlsErrors = false;
    EXPECT_EQ(rights(u"https://a.example/x"_s), HopRights());
}

TEST_F(Fetching, DoesNotGoBackToPlainText)
{
    const Believing believing;
    TestHttpServer secure(tls());
    server.on("/feed", TestRoute::document("text"));
    secure.on("/feed", TestRoute::redirect(server.url("/feed").toEncoded()));
    const HttpOutcome outcome = ask(trusting(secure.url("/feed")));
    EXPECT_EQ(errorOf(outcome), (Error{ErrorCode::InsecureRedirect, server.url("/feed").toString()}));
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST_F(Fetching, SpeaksHttp2)
{
    const Believing believing;
    TestHttpServer secure(tls(u"127.0.0.1"_s, "h2"));
    secure.otherwise(http2(8, "text"));
    const HttpOutcome outcome = ask(trusting(secure.url("/feed")));
    ASSERT_TRUE(outcome.response) << qPrintable(errorOf(outcome).detail);
    EXPECT_EQ(outcome.response->body, "text");
    ASSERT_EQ(outcome.exchange.size(), 1);
    EXPECT_TRUE(outcome.exchange.first().request.value(0).contains(u"HTTP/2"_s));
    EXPECT_TRUE(outcome.exchange.first().response.value(0).contains(u"HTTP/2"_s));

    secure.otherwise(http2(13, "gone"));
    EXPECT_EQ(errorOf(fetch(trusting(secure.url("/other")))), (Error{ErrorCode::HttpStatus, u"404 Not Found"_s}));
}

} // namespace

} // namespace oneul
