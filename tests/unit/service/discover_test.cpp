#include "unit/service/fixture.h"

namespace oneul {
namespace {

class DiscoverTest : public ServiceTest
{
protected:
    Result<QList<FoundFeed>> find(const QUrl &url) { return waitFor(m_app->sources().findFeeds(url)); }

    /// The paths of what was found.
    QStringList paths(const QUrl &url)
    {
        QStringList out;
        const auto found = find(url);
        for (const FoundFeed &feed : found.value_or({}))
            out.append(feed.url.path());
        return out;
    }

    void page(const QByteArray &path, const QByteArray &html)
    {
        m_server.on(path, TestRoute::document("<!DOCTYPE html><html>" + html + "</html>", "text/html"));
    }

    void feed(const QByteArray &path) { m_server.on(path, TestRoute::document(rss({"One|http://a.example/1|text"}))); }

    static QByteArray link(const QByteArray &href, const QByteArray &title, const QByteArray &type = "rss")
    {
        return "<link rel='alternate' type='application/" + type + "+xml' title='" + title + "' href='" + href + "'>";
    }
};

TEST_F(DiscoverTest, ADocumentThatIsAFeedIsTheFeed)
{
    feed("/feed.xml");
    const auto found = find(m_server.url("/feed.xml"));
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().url, m_server.url("/feed.xml"));
    EXPECT_EQ(found->first().title, QStringLiteral("Loopback news"));
    EXPECT_EQ(found->first().format, QStringLiteral("rss-2.0"));
    EXPECT_EQ(found->first().items, 1);
    EXPECT_EQ(m_server.requests().size(), 1);
}

TEST_F(DiscoverTest, OffersWhatAPageAnnouncesAndLinksToBestFirst)
{
    page("/", "<head>" + link("/comments/feed", "Comments") + link("/rss", "News") + link("/atom", "News", "atom")
                  + link("/broken", "Gone") + "</head><body><a href='/feeds/tech.xml'>Technology</a></body>");
    for (const char *path : {"/comments/feed", "/rss", "/feeds/tech.xml"})
        feed(path);
    m_server.on("/atom", TestRoute::document("<feed xmlns='http://www.w3.org/2005/Atom'><title>Loopback news</title>"
                                             "<entry><id>1</id><title>One</title></entry></feed>"));
    m_server.on("/broken", TestRoute::document("<html>no feed</html>", "text/html"));
    EXPECT_EQ(paths(m_server.url("/")),
              QStringList({QStringLiteral("/rss"), QStringLiteral("/atom"), QStringLiteral("/feeds/tech.xml"),
                           QStringLiteral("/comments/feed")}));
    EXPECT_EQ(m_server.count("/feed"), 0); // what is usual is not tried where something is announced
    EXPECT_LE(m_server.mostAtOnce(), 6);
}

TEST_F(DiscoverTest, TriesWhatIsUsualWhenNothingIsAnnounced)
{
    page("/blog/", "<body><p>Hello</p></body>");
    feed("/atom.xml");
    EXPECT_EQ(paths(m_server.url("/blog/")), QStringList(QStringLiteral("/atom.xml")));
    EXPECT_LE(m_server.requests().size(), 11);
}

TEST_F(DiscoverTest, SaysWhatItTried)
{
    page("/page", "<body><p>Hello</p></body>");
    const auto found = find(m_server.url("/page"));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::NotAFeed);
    EXPECT_TRUE(found.error().detail.contains(m_server.url("/page").toString()));
    EXPECT_TRUE(found.error().detail.contains(m_server.url("/rss.xml").toString()));
    EXPECT_EQ(find(QUrl(QStringLiteral("ftp://a.example/"))).error().code, ErrorCode::UnsupportedUrl);
    EXPECT_EQ(find(m_server.url("/gone")).error().code, ErrorCode::HttpStatus);
    EXPECT_EQ(find(QUrl(QStringLiteral("http://127.0.0.1:1/"))).error().code, ErrorCode::ConnectionRefused);
}

TEST_F(DiscoverTest, TheSameDocumentIsOfferedOnce)
{
    page("/", "<head>" + link("/one", "News") + link("/two", "News") + "</head>");
    m_server.on("/one", TestRoute::redirect("/real", 302));
    m_server.on("/two", TestRoute::redirect("/real", 302));
    feed("/real");
    EXPECT_EQ(paths(m_server.url("/")).size(), 1);
}

TEST_F(DiscoverTest, APageLeadsToNoOtherPlaceInTheNetwork)
{
    // The same server under another name, which nobody typed.
    const QUrl other(QStringLiteral("http://localhost:%1/feed").arg(m_server.port()));
    page("/", "<head>" + link(other.toEncoded(), "Inside") + "</head>");
    feed("/feed");
    const auto found = find(m_server.url("/"));
    ASSERT_TRUE(found); // by what is usual, under the name that was typed
    for (const FoundFeed &each : *found)
        EXPECT_EQ(each.url.host(), QStringLiteral("127.0.0.1"));
}

TEST_F(DiscoverTest, ReadsThePagesOfPresets)
{
    const auto found = find(m_server.url("/news.hada.io/rss/news"));
    EXPECT_FALSE(found);
    feed("/news.hada.io/rss/news");
    const auto again = find(m_server.url("/news.hada.io/rss/news"));
    ASSERT_TRUE(again);
    ASSERT_NE(again->first().preset, nullptr);
    EXPECT_EQ(again->first().preset->id, QStringLiteral("geeknews"));
}

TEST_F(DiscoverTest, AddsTheBestAndKeepsTheHostThatWasTyped)
{
    page("/", "<head>" + link("/comments/feed", "Comments") + link("/rss", "News") + "</head>");
    feed("/comments/feed");
    feed("/rss");
    NewSource request;
    request.url = m_server.url("/");
    const auto added = waitFor(m_app->sources().add(request));
    ASSERT_TRUE(added);
    EXPECT_EQ(added->url, m_server.url("/rss"));
    EXPECT_EQ(added->typedHost, QString());
}

} // namespace
} // namespace oneul
