#include <gtest/gtest.h>

#include "parse/opml.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

Source source(const QString &name, const QString &url, const QString &folder)
{
    Source out;
    out.name = name;
    out.url = QUrl(url);
    out.folder = folder;
    return out;
}

void expectSame(const Source &a, const Source &b)
{
    EXPECT_EQ(a.url, b.url);
    EXPECT_EQ(a.siteUrl, b.siteUrl);
    EXPECT_EQ(a.name, b.name);
    EXPECT_EQ(a.folder, b.folder);
    EXPECT_EQ(a.kind, b.kind);
    EXPECT_EQ(a.type, b.type);
    EXPECT_EQ(a.spec, b.spec);
}

TEST(Opml, TakesOnlyAddressesThatCanBeFetched)
{
    const auto read = parseOpml("<opml version='2.0'><body><outline text='a' xmlUrl='javascript:alert(1)'/>"
                                "<outline text='b' xmlUrl='file:///etc/passwd'/>"
                                "<outline text='c' xmlUrl='feed://c.example/rss'/></body></opml>");
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->size(), 1);
    EXPECT_EQ(read->first().url, QUrl(u"https://c.example/rss"_s));
}

TEST(Opml, ReadsNestedFolders)
{
    const auto sources = parseOpml(R"(<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0"><head><title>x</title></head><body>
 <outline text="Top" xmlUrl="https://a.example.org/rss" htmlUrl="https://a.example.org/" type="rss"/>
 <outline text="A"><outline title="B" text="b"><outline text="Deep &amp; far" xmlUrl="https://b.example.org/rss?a=1&amp;b=2"/></outline>
  <outline text="" xmlUrl="https://c.example.org/rss"/></outline>
 <outline text="no address"/>
 <outline text="Old" category="/Shelf,/Other" xmlUrl="feed://d.example.org/rss"/>
</body></opml>)");
    ASSERT_TRUE(sources.has_value());
    ASSERT_EQ(sources->size(), 4);
    Source first = source(u"Top"_s, u"https://a.example.org/rss"_s, {});
    first.siteUrl = QUrl(u"https://a.example.org/"_s);
    expectSame(sources->at(0), first);
    expectSame(sources->at(1), source(u"Deep & far"_s, u"https://b.example.org/rss?a=1&b=2"_s, u"A/B"_s));
    expectSame(sources->at(2), source(u"c.example.org"_s, u"https://c.example.org/rss"_s, u"A"_s));
    expectSame(sources->at(3), source(u"Old"_s, u"https://d.example.org/rss"_s, u"Shelf"_s));
}

TEST(Opml, ComesBackWithoutLoss)
{
    QList<Source> sources{source(u"한글 <이름> & \"따옴표\""_s, u"https://a.example.org/rss?x=1&y=%20z"_s, {}),
                          source(u"Two"_s, u"https://b.example.org/"_s, u"A/B"_s),
                          source(u"Three"_s, u"https://c.example.org/"_s, u"A"_s),
                          source(u"Four"_s, u"https://d.example.org/api"_s, u"Papers & more"_s)};
    sources[0].siteUrl = QUrl(u"https://a.example.org/"_s);
    sources[2].kind = Kind::Papers;
    sources[2].type = SourceType::Html;
    sources[2].spec = {{u"item"_s, u"//div[@class='x' and contains(., \"<\")]"_s}};
    sources[3].type = SourceType::Json;
    sources[3].spec = {{u"list"_s, u"$"_s}, {u"dateIsDay"_s, true}};
    const auto again = parseOpml(writeOpml(sources, u"My sources"_s));
    ASSERT_TRUE(again.has_value());
    ASSERT_EQ(again->size(), sources.size());
    // A folder is written once, so its sources stand together, its own before those of folders in it.
    const QList<int> order{0, 2, 1, 3};
    for (int i = 0; i < 4; ++i)
        expectSame(again->at(i), sources.at(order[i]));
    EXPECT_EQ(writeOpml(*again, u"My sources"_s), writeOpml(sources, u"My sources"_s));
}

TEST(Opml, IsTolerant)
{
    const auto sources =
        parseOpml("\n<opml version=1.1><body><outline text=\"R & D\" xmlurl=\"https://a.example.org/?a=1&b=2\">"
                  "<outline text=\"Next\" XMLURL='https://b.example.org/'/></body>");
    ASSERT_TRUE(sources.has_value());
    ASSERT_EQ(sources->size(), 2);
    EXPECT_EQ(sources->at(0).name, u"R & D"_s);
    EXPECT_EQ(sources->at(0).url, QUrl(u"https://a.example.org/?a=1&b=2"_s));
}

TEST(Opml, SaysWhatIsWrong)
{
    EXPECT_EQ(parseOpml("").error().code, ErrorCode::EmptyDocument);
    EXPECT_EQ(parseOpml("  \n").error().code, ErrorCode::EmptyDocument);
    EXPECT_EQ(parseOpml("<rss version=\"2.0\"/>").error().code, ErrorCode::NotAFeed);
    EXPECT_EQ(parseOpml("just text").error().code, ErrorCode::NotAFeed);
    EXPECT_EQ(parseOpml("<opml><body><outline text=\"x\"/></body></opml>").error().code, ErrorCode::NotAFeed);
}

} // namespace
