// Documents that are made to hurt: they may lose content, but neither the program nor much time or memory.

#include <gtest/gtest.h>

#include "parse/feed.h"
#include "parse/opml.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

/// What takes more than linear time here runs into the test program's time limit.
Result<ParsedFeed> parsed(const QByteArray &bytes)
{
    return parseFeed({bytes, QUrl(u"https://h.example.org/"_s), {}});
}

QByteArray channel(const QByteArray &inside)
{
    return "<rss version=\"2.0\"><channel><title>H</title>" + inside + "</channel></rss>";
}

TEST(Hostile, PageOfEntriesInsideEntries)
{
    QByteArray inner;
    for (int i = 0; i < 3'000; ++i)
        inner += "<a class='t' href='/" + QByteArray::number(i) + "'>text</a><div class='s'>some words</div>";
    const QByteArray page = "<html><body>" + QByteArray("<article>").repeated(180) + "<div class='s'>" + inner
                            + "</div>" + QByteArray("</article>").repeated(180) + "</body></html>";
    const QJsonObject spec{{u"item"_s, u"//article"_s},
                           {u"title"_s, u".//a[@class='t']"_s},
                           {u"link"_s, u".//a[@class='t']/@href"_s},
                           {u"summary"_s, u".//div[@class='s']"_s}};
    const Document document{page, QUrl(u"https://h.example.org/"_s), {}};
    EXPECT_FALSE(parseSource(document, SourceType::Html, spec)) << "the same text, 180 times";
}

TEST(Hostile, BillionLaughs)
{
    QByteArray doctype = "<!DOCTYPE rss [<!ENTITY e0 \"hahahahahaha\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray inner = "&e" + QByteArray::number(i - 1) + ";";
        doctype += "<!ENTITY e" + QByteArray::number(i) + " \"" + inner.repeated(10) + "\">";
    }
    const auto feed =
        parsed(doctype + "]>" + channel("<item><title>&e9;</title><link>https://h.example.org/1</link></item>"));
    ASSERT_TRUE(feed.has_value());
    ASSERT_EQ(feed->items.size(), 1);
    EXPECT_LT(feed->items.first().title.size(), 4'000'000);
    EXPECT_TRUE(feed->warnings.contains(u"entities that expand without measure were left out"_s));
}

TEST(Hostile, QuadraticExpansion)
{
    const QByteArray doctype = "<!DOCTYPE rss [<!ENTITY e \"" + QByteArray(50'000, 'x') + "\">]>";
    const auto feed =
        parsed(doctype + channel("<item><title>" + QByteArray("&e;").repeated(50'000) + "</title></item>"));
    ASSERT_TRUE(feed.has_value());
    EXPECT_LT(feed->items.first().title.size(), 4'000'000);
}

TEST(Hostile, ExternalEntitiesAreNeverRead)
{
    const auto feed = parsed("<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\"><!ENTITY % p SYSTEM "
                             "\"file:///etc/passwd\">%p;]>"
                             + channel("<item><title>[&f;]</title></item>"));
    ASSERT_TRUE(feed.has_value());
    EXPECT_EQ(feed->items.first().title, u"[&f;]"_s);
}

TEST(Hostile, OrdinaryReferencesAreUnlimited)
{
    const auto feed =
        parsed(channel("<item><title>x</title><description>"
                       + QByteArray("&lt;b&gt;&amp;amp;&#44032;").repeated(100'000) + "</description></item>"));
    ASSERT_TRUE(feed.has_value());
    EXPECT_TRUE(feed->warnings.isEmpty());
    EXPECT_EQ(feed->items.first().summary.count(u'가'), 100'000);
}

TEST(Hostile, DeepNesting)
{
    for (const QByteArray &closing : {QByteArray("</d>").repeated(200'000), QByteArray()}) {
        const auto feed = parsed("<rss version=\"2.0\"><channel><title>H</title><item><title>t</title>"
                                 + QByteArray("<d>").repeated(200'000) + "x" + closing + "</item></channel></rss>");
        ASSERT_TRUE(feed.has_value());
        EXPECT_EQ(feed->items.size(), 1);
        EXPECT_EQ(feed->items.first().title, u"t"_s);
    }
}

TEST(Hostile, HugeAttributeAndHugeText)
{
    const QByteArray huge(10'500'000, 'a');
    const auto feed = parsed(channel("<item x=\"" + huge + "\"><title>t</title><description>" + huge
                                     + "</description></item><item><title>u</title></item>"));
    ASSERT_TRUE(feed.has_value());
    ASSERT_EQ(feed->items.size(), 2);
    EXPECT_EQ(feed->items.first().summary.size(), huge.size());
}

TEST(Hostile, ManyOpenings)
{
    for (const char *piece : {"<!--", "<?", "<![CDATA[", "<", "&", "<a ", "<a b=\"", "</", "<item>", "<!DOCTYPE "}) {
        const auto feed = parsed(channel("<item><title>t</title></item>" + QByteArray(piece).repeated(50'000)));
        EXPECT_TRUE(feed.has_value()) << piece;
    }
}

TEST(Hostile, ManyElementsOutsideItems)
{
    const auto feed = parsed(channel(QByteArray("<x/>").repeated(250'000) + "<item><title>t</title></item>"));
    ASSERT_TRUE(feed.has_value());
    EXPECT_TRUE(feed->warnings.contains(u"elements beyond the limit were left out"_s));
}

TEST(Hostile, NonsenseIsRefused)
{
    for (const QByteArray &bytes : {QByteArray("\0\0\0\0", 4), QByteArray("\xFF\xFE\xFD\xFC"), QByteArray("<"),
                                    QByteArray("<rss"), QByteArray("{"), QByteArray("]"), QByteArray("text"),
                                    QByteArray("<?xml"), QByteArray("<!DOCTYPE"), QByteArray(100, '\x1B')}) {
        const auto feed = parsed(bytes);
        EXPECT_TRUE(!feed.has_value() || feed->items.isEmpty()) << bytes.toHex().constData();
        EXPECT_FALSE(parseOpml(bytes).has_value());
    }
}

TEST(Hostile, DeepJson)
{
    EXPECT_FALSE(parsed(QByteArray("[").repeated(1'000'000)).has_value());
    EXPECT_FALSE(parsed(QByteArray("{\"a\":").repeated(1'000'000)).has_value());
}

TEST(Large, ManyItemsAreAllKept)
{
    const auto feed = parsed(channel(QByteArray("<item><title>t</title></item>\n").repeated(201'000)));
    ASSERT_TRUE(feed.has_value());
    EXPECT_EQ(feed->items.size(), 201'000);
    EXPECT_TRUE(feed->warnings.isEmpty());
}

TEST(Large, AFiveMegabyteFeedIsWhole)
{
    QByteArray items;
    for (int i = 0; items.size() < 5'000'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        items += "<item><title>Entry " + n + " &amp; more</title><link>https://h.example.org/" + n
                 + "</link><guid>https://h.example.org/" + n + "</guid><pubDate>Fri, 04 Oct 2024 09:12:31 GMT</pubDate>"
                 + "<description>&lt;p&gt;" + QByteArray("Some words on models. ").repeated(20)
                 + "&lt;/p&gt;</description></item>";
    }
    const auto feed = parsed(channel(items));
    ASSERT_TRUE(feed.has_value());
    EXPECT_EQ(feed->items.size(), items.count("<item>"));
    EXPECT_TRUE(feed->warnings.isEmpty());
}

} // namespace
