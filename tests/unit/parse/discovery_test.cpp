#include <gtest/gtest.h>

#include "parse/discovery.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

QStringList addresses(const QByteArray &html)
{
    QStringList out;
    const QList<DiscoveredFeed> feeds = discoverFeeds({html, QUrl(u"https://d.example.org/blog/"_s), {}});
    for (const DiscoveredFeed &feed : feeds)
        out.append(feed.url.toString());
    return out;
}

TEST(Discovery, AnnouncedFeedsComeFirst)
{
    const QByteArray html = R"(<html><head>
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">
      <link rel="alternate" hreflang="ko" href="/ko/">
      <link rel="alternate" type="application/rss+xml" title="Blog &raquo; Comments Feed" href="/comments/feed/">
      <link rel="ALTERNATE nofollow" type="application/rss+xml; charset=utf-8" title="Blog &amp; more" href="feed.xml">
      <link rel="alternate" type="application/feed+json" href="https://d.example.org/feed.json">
      <link rel="stylesheet" type="text/css" href="/x.css">
      </head><body><a href="/rss">RSS</a> <a href="/rss">again</a> <a href="/about">About</a>
      <a href="mailto:feed@example.org">mail</a></body></html>)";
    EXPECT_EQ(addresses(html),
              QStringList({u"https://d.example.org/blog/feed.xml"_s, u"https://d.example.org/feed.json"_s,
                           u"https://d.example.org/rss"_s, u"https://d.example.org/comments/feed/"_s}));
    const QList<DiscoveredFeed> feeds = discoverFeeds({html, QUrl(u"https://d.example.org/blog/"_s), {}});
    EXPECT_EQ(feeds.first().title, u"Blog & more"_s);
    EXPECT_EQ(feeds.first().mimeType, u"application/rss+xml"_s);
}

TEST(Discovery, VisibleLinksThatLookLikeFeeds)
{
    for (const char *href : {"/rss", "/feed/", "/atom.xml", "/rss.xml", "/index.xml", "/feeds/posts.rss", "/feed/news",
                             "/rss/allArticle.xml", "/blog.atom", "/index.rdf"}) {
        const QByteArray html = "<body><a href=\"" + QByteArray(href) + "\">x</a></body>";
        EXPECT_EQ(addresses(html).size(), 1) << href;
    }
    for (const char *href : {"/feedback", "/press", "/rss-is-dead.html", "/", "#feed", "javascript:feed()"}) {
        const QByteArray html = "<body><a href=\"" + QByteArray(href) + "\">x</a></body>";
        EXPECT_EQ(addresses(html).size(), 0) << href;
    }
}

TEST(Discovery, HonoursTheBaseOfThePage)
{
    EXPECT_EQ(addresses("<base href='https://cdn.example.net/x/'><a href='rss.xml'>x</a>"),
              QStringList(u"https://cdn.example.net/x/rss.xml"_s));
    EXPECT_TRUE(addresses("").isEmpty());
    EXPECT_TRUE(addresses("\xFF\xFE nonsense").isEmpty());
}

TEST(LooksLikeHtml, TellsPagesFromFeeds)
{
    for (const char *html : {"<!DOCTYPE html><p>", "\n <html lang=ko>", "<!-- c --><head>",
                             "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'>", "<BODY>", "<script>"})
        EXPECT_TRUE(looksLikeHtml({html, {}, {}})) << html;
    for (const char *other :
         {"<rss>", "<?xml version='1.0'?><!DOCTYPE rss><rss/>", "<feed>", "{}", "", "text", "<header/>"})
        EXPECT_FALSE(looksLikeHtml({other, {}, {}})) << other;
}

} // namespace
