// Requests that would reach the inside of the user's network.

#include <QHostInfo>

#include "fetching.h"
#include "net/addresses.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// A server on 127.0.0.1 is the inside; one on 127.0.0.2 is the host that the user named.
class Inside : public Fetching
{
protected:
    Inside() { server.on("/secret", TestRoute::document("inside")); }

    /// What becomes of a redirect to the inside by the host that the user named.
    HttpOutcome redirected(const QString &host)
    {
        QUrl target = server.url("/secret");
        const QByteArray location = "http://" + host.toUtf8() + ':' + QByteArray::number(target.port()) + "/secret";
        m_named.on("/feed", TestRoute::redirect(location));
        return ask(trusting(m_named.url("/feed")));
    }

    TestHttpServer m_named{TestServerOptions{u"127.0.0.2"_s, false, {}}};
};

TEST_F(Inside, IsRefusedToThoseWhoDidNotNameIt)
{
    HttpRequest asked = request("/secret");
    asked.trustedHost.clear();
    const HttpOutcome outcome = ask(asked);
    EXPECT_EQ(errorOf(outcome), (Error{ErrorCode::PrivateAddress, u"127.0.0.1 (127.0.0.1)"_s}));
    ASSERT_EQ(outcome.exchange.size(), 1);
    EXPECT_TRUE(outcome.exchange.first().note.startsWith(u"refused: private address"_s));
    EXPECT_TRUE(outcome.exchange.first().address.isEmpty());
    asked.trustedHost = u"127.0.0.2"_s;
    EXPECT_EQ(errorOf(fetch(asked)).code, ErrorCode::PrivateAddress);
    EXPECT_EQ(server.count("/secret"), 0);
}

TEST_F(Inside, IsRefusedToRedirectsHoweverItIsSpelled)
{
    for (const auto &host : {u"127.0.0.1"_s,
                             u"0x7f.1"_s,
                             u"127.1"_s,
                             u"2130706433"_s,
                             u"0x7f000001"_s,
                             u"017700000001"_s,
                             u"[::1]"_s,
                             u"[::ffff:127.0.0.1]"_s,
                             u"[::]"_s,
                             u"0.0.0.0"_s,
                             u"0"_s,
                             u"169.254.169.254"_s,
                             u"10.0.0.1"_s,
                             u"192.168.1.1"_s,
                             u"[fe80::1]"_s,
                             u"[fd00::1]"_s,
                             u"[64:ff9b::7f00:1]"_s,
                             u"localhost"_s,
                             u"LOCALHOST"_s,
                             u"feeds.localhost"_s,
                             u"１２７.0.0.1"_s}) {
        const Error error = errorOf(redirected(host));
        EXPECT_EQ(error.code, ErrorCode::PrivateAddress) << qPrintable(host) << ' ' << qPrintable(error.detail);
    }
    // Whether there is such a name depends on the resolver; it does not help in any case.
    for (const auto &host : {u"localhost."_s, u"127.0.0.1."_s})
        EXPECT_NE(errorOf(redirected(host)).code, ErrorCode::None) << qPrintable(host);
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST_F(Inside, IsRefusedToNamesThatResolveThere)
{
    const Error error = errorOf(redirected(u"localhost"_s));
    EXPECT_EQ(error.code, ErrorCode::PrivateAddress);
    EXPECT_TRUE(error.detail.startsWith(u"localhost ("_s)) << qPrintable(error.detail);
    // Names that only the system's resolver knows.
    for (const QString &name : {QHostInfo::localHostName(), u"ip6-localhost"_s}) {
        const QList<QHostAddress> addresses = QHostInfo::fromName(name).addresses();
        if (addresses.isEmpty() || std::any_of(addresses.begin(), addresses.end(), isPublicAddress))
            continue;
        EXPECT_EQ(errorOf(redirected(name)).code, ErrorCode::PrivateAddress) << qPrintable(name);
    }
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST_F(Inside, IsOpenToTheHostThatWasNamed)
{
    m_named.on("/feed", TestRoute::redirect("/moved"));
    m_named.on("/moved", TestRoute::document("own"));
    const HttpOutcome outcome = ask(trusting(m_named.url("/feed")));
    ASSERT_TRUE(outcome.response);
    EXPECT_EQ(outcome.response->body, "own");

    HttpRequest byName = request("/secret");
    byName.url.setHost(u"localhost"_s);
    byName.trustedHost = u"LocalHost."_s;
    EXPECT_TRUE(fetch(byName));
    HttpRequest oddly = request("/secret");
    oddly.trustedHost = u"127.1"_s;
    EXPECT_TRUE(fetch(oddly));
}

TEST_F(Inside, AConnectionIsNotUsedWithoutTheRightItWasOpenedWith)
{
    ASSERT_TRUE(fetch("/secret"));
    HttpRequest other = request("/secret");
    other.trustedHost.clear();
    EXPECT_EQ(errorOf(fetch(other)).code, ErrorCode::PrivateAddress);
    ASSERT_TRUE(fetch("/secret"));
    EXPECT_EQ(errorOf(redirected(u"127.0.0.1"_s)).code, ErrorCode::PrivateAddress);
    EXPECT_EQ(server.count("/secret"), 2);
}

TEST_F(Inside, AProxyIsNotAskedForIt)
{
    TestHttpServer proxy;
    proxy.otherwise(TestRoute::document("from the proxy"));
    client().setProxy(proxy.url(""));
    for (const auto &address : {u"http://10.0.0.1/"_s, u"http://169.254.169.254/"_s, u"http://[fd00::1]/"_s,
                                u"http://0xa000001/"_s, u"http://localhost/"_s, u"https://192.168.0.1/"_s}) {
        HttpRequest asked;
        asked.url = QUrl(address);
        EXPECT_EQ(errorOf(fetch(asked)).code, ErrorCode::PrivateAddress) << qPrintable(address);
    }
    EXPECT_TRUE(proxy.requests().isEmpty());
    EXPECT_TRUE(fetch(trusting(QUrl(u"http://10.0.0.1/"_s)))) << "who named the host may have it from the proxy";
}

} // namespace

} // namespace oneul
