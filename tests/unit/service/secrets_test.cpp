#include <QFile>

#include "unit/service/fixture.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

class SecretsTest : public ServiceTest
{
protected:
    static NewSource locked(const QUrl &url)
    {
        NewSource request;
        request.url = url;
        request.type = SourceType::Feed;
        request.options.userName = u"me"_s;
        request.options.headers = {u"X-Key"_s};
        request.secrets.password = u"secret word"_s;
        request.secrets.headers = {{u"X-Key"_s, u"1234"_s}};
        return request;
    }
};

TEST_F(SecretsTest, AreSentToTheOriginOfTheSourceOnly)
{
    TestHttpServer elsewhere;
    elsewhere.on("/feed", TestRoute::document(rss({"One|http://a.example/1|text"})));
    m_server.on("/own", TestRoute::document(rss({"Two|http://a.example/2|text"})));
    m_server.on("/away", TestRoute::redirect(elsewhere.url("/feed").toEncoded(), 302));
    ASSERT_TRUE(waitFor(m_app->sources().add(locked(m_server.url("/own")))));
    ASSERT_TRUE(waitFor(m_app->sources().add(locked(m_server.url("/away")))));
    EXPECT_EQ(refresh().added, 2);
    ASSERT_EQ(m_server.count("/own"), 1);
    const TestRequest own = m_server.requests("/own").first();
    EXPECT_EQ(own.header("Authorization"), "Basic " + QByteArray("me:secret word").toBase64());
    EXPECT_EQ(own.header("X-Key"), "1234");
    ASSERT_EQ(elsewhere.count("/feed"), 1);
    EXPECT_TRUE(elsewhere.requests("/feed").first().header("Authorization").isEmpty());
    EXPECT_TRUE(elsewhere.requests("/feed").first().header("X-Key").isEmpty());
}

TEST_F(SecretsTest, AreNotInTheArchiveNorInExports)
{
    const auto added = waitFor(m_app->sources().add(locked(m_server.url("/feed"))));
    ASSERT_TRUE(added);
    m_server.on("/feed", TestRoute::document(rss({"One|http://a.example/1|text"})));
    refresh();
    const QString opml = m_folder.file(u"out.opml"_s);
    ASSERT_TRUE(m_app->sources().exportOpml(opml));
    m_app.reset();
    for (const QString &name : {opml, m_folder.file(u"oneul.db"_s)}) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_FALSE(bytes.contains("secret word")) << qPrintable(name);
        EXPECT_FALSE(bytes.contains(QByteArray("me:secret word").toBase64())) << qPrintable(name);
        EXPECT_FALSE(bytes.contains("1234")) << qPrintable(name);
    }
}

TEST_F(SecretsTest, UserInformationLeavesTheAddress)
{
    QUrl url = m_server.url("/feed");
    url.setUserName(u"m e"_s);
    url.setPassword(u"p@ss"_s);
    NewSource request;
    request.url = url;
    request.type = SourceType::Feed;
    const auto added = waitFor(m_app->sources().add(request));
    ASSERT_TRUE(added);
    EXPECT_EQ(added->url, m_server.url("/feed"));
    EXPECT_EQ(added->options.userName, u"m e"_s);
    EXPECT_EQ(waitFor(m_app->sources().secrets(added->id)).value_or({}).password, u"p@ss"_s);
    EXPECT_EQ(waitFor(m_app->sources().add(request)).error().code, ErrorCode::AlreadyExists);
}

TEST_F(SecretsTest, ASearchUsesThemAndLeavesThemOutOfTheAddress)
{
    m_server.on("/", TestRoute::document("<html><head><link rel='alternate' type='application/rss+xml' href='feed'>"
                                         "</head><body><p>Hello</p></body></html>",
                                         "text/html"));
    m_server.on("/feed", TestRoute::document(rss({"One|http://a.example/1|text"})));
    NewSource request;
    request.url = m_server.url("/");
    request.url.setUserName(u"me"_s);
    request.url.setPassword(u"word"_s);
    const auto added = waitFor(m_app->sources().add(request));
    ASSERT_TRUE(added) << qPrintable(added.error().detail);
    EXPECT_EQ(added->url, m_server.url("/feed"));
    EXPECT_EQ(added->options.userName, u"me"_s);
    EXPECT_FALSE(m_server.requests("/").value(0).header("Authorization").isEmpty());
}

TEST_F(SecretsTest, AFeedOfAnotherOriginDoesNotGetThem)
{
    TestHttpServer other;
    other.on("/feed", TestRoute::document(rss({"One|http://a.example/1|text"})));
    m_server.on("/",
                TestRoute::document("<html><head><link rel='alternate' type='application/rss+xml' href='"
                                        + other.url("/feed").toEncoded() + "'></head><body><p>Hello</p></body></html>",
                                    "text/html"));
    NewSource request;
    request.url = m_server.url("/");
    request.options.userName = u"me"_s;
    request.options.headers = {u"X-Key"_s};
    request.secrets = {u"word"_s, {{u"X-Key"_s, u"value"_s}}};
    const auto added = waitFor(m_app->sources().add(request));
    ASSERT_TRUE(added) << qPrintable(added.error().detail);
    EXPECT_EQ(added->url, other.url("/feed"));
    EXPECT_EQ(refresh().sources.value(0).status, u"ok"_s);
    for (const TestRequest &sent : other.requests()) {
        EXPECT_TRUE(sent.header("Authorization").isEmpty());
        EXPECT_TRUE(sent.header("X-Key").isEmpty());
    }
    EXPECT_TRUE(m_keyring->values.isEmpty());
}

TEST_F(SecretsTest, WithoutAKeyringNothingIsAddedAndNothingIsSent)
{
    const auto added = waitFor(m_app->sources().add(locked(m_server.url("/feed"))));
    ASSERT_TRUE(added);
    m_keyring->broken = true;
    const RefreshReport report = refresh();
    EXPECT_EQ(report.sources.value(0).error.code, ErrorCode::NoKeyring);
    EXPECT_EQ(report.sources.value(0).error.detail, u"no keyring"_s);
    EXPECT_TRUE(m_server.requests().isEmpty());
    EXPECT_EQ(waitFor(m_app->sources().add(locked(m_server.url("/other")))).error().code, ErrorCode::NoKeyring);
    EXPECT_EQ(m_app->sources().all().size(), 1);
}

TEST_F(SecretsTest, ComeBackWithTheirSource)
{
    const auto added = waitFor(m_app->sources().add(locked(m_server.url("/feed"))));
    ASSERT_TRUE(added);
    ASSERT_TRUE(waitFor(m_app->sources().remove(added->id)));
    ASSERT_TRUE(waitFor(m_app->sources().restore(added->id)));
    EXPECT_EQ(waitFor(m_app->sources().secrets(added->id)).value_or({}), locked({}).secrets);
    ASSERT_TRUE(waitFor(m_app->sources().setSecrets(added->id, {})));
    EXPECT_TRUE(m_keyring->values.isEmpty());
}

} // namespace
} // namespace oneul
