#include <algorithm>

#include <gtest/gtest.h>

#include "parse/itemranges.h"
#include "parse/newitems.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

constexpr auto kReading = "1";

QByteArray item(int number, const QByteArray &text = "text")
{
    const QByteArray n = QByteArray::number(number);
    return "<item><guid isPermaLink=\"false\">g" + n + "</guid><link>https://a.example/" + n + "</link><title>Title "
           + n + "</title><description><![CDATA[" + text
           + "]]></description><pubDate>Fri, 04 Oct 2024 10:00:00 GMT</pubDate></item>\n";
}

QByteArray rss(const QByteArrayList &items, const QByteArray &head = "<title>Feed</title>",
               const QByteArray &root = "<rss version=\"2.0\">")
{
    return "<?xml version=\"1.0\"?><!-- <item>no item</item> -->" + root + "<channel>" + head + items.join()
           + "</channel></rss>";
}

Document document(const QByteArray &bytes, const QString &url = u"https://a.example/feed"_s)
{
    return {bytes, QUrl(url), u"application/rss+xml"_s};
}

NewItems read(const QByteArray &bytes, const SeenItems &seen = {}, const QByteArray &reading = kReading)
{
    return parseNewItems(document(bytes), seen, reading).value_or({});
}

QStringList titles(const NewItems &read)
{
    QStringList out;
    for (const ParsedItem &each : read.feed.items)
        out.append(each.title);
    return out;
}

TEST(NewItems, ReadsWhatIsNewAndCountsAll)
{
    const NewItems first = read(rss({item(1), item(2)}));
    EXPECT_EQ(titles(first), (QStringList{u"Title 1"_s, u"Title 2"_s}));
    const NewItems second = read(rss({item(3), item(1), item(2)}, "<title>Renamed</title><ttl>5</ttl>"), first.seen);
    EXPECT_EQ(titles(second), QStringList{u"Title 3"_s});
    EXPECT_EQ(second.items, 3);
    EXPECT_EQ(second.feed.title, u"Renamed"_s);
    EXPECT_EQ(second.feed.minutesBetween, 5);
    EXPECT_EQ(second.seen.items.size(), 3);
    EXPECT_TRUE(titles(read(rss({item(2), item(3), item(1)}), second.seen)).isEmpty());
}

TEST(NewItems, ReadsWhatChanged)
{
    const NewItems first = read(rss({item(1), item(2)}));
    const NewItems second = read(rss({item(2), item(1, "another text")}), first.seen);
    EXPECT_EQ(titles(second), QStringList{u"Title 1"_s});
    // What it was before is known no more.
    EXPECT_EQ(titles(read(rss({item(1), item(2)}), second.seen)), QStringList{u"Title 1"_s});
}

TEST(NewItems, ReadsAllWhereTheyAreReadOtherwise)
{
    const QByteArray bytes = rss({item(1), item(2)});
    const SeenItems seen = read(bytes).seen;
    EXPECT_EQ(read(bytes, seen).feed.items.size(), 0);
    EXPECT_EQ(read(bytes, seen, "2").feed.items.size(), 2);
    EXPECT_EQ(read(bytes).feed.items.size(), 2);
    const auto elsewhere = parseNewItems(document(bytes, u"https://b.example/feed"_s), seen, kReading);
    EXPECT_EQ(elsewhere.value_or({}).feed.items.size(), 2);
    const QByteArray based = rss({item(1), item(2)}, {}, "<rss version=\"2.0\" xml:base=\"https://c.example/\">");
    EXPECT_EQ(read(based, seen).feed.items.size(), 2);
    EXPECT_EQ(read(rss({item(1), item(2)}, {}, "<rss version=\"0.91\">"), seen).feed.items.size(), 2);
}

TEST(NewItems, ReadsAllWhereOneSharesAnIdOrAnAddress)
{
    const SeenItems seen = read(rss({item(1), item(2)})).seen;
    const QByteArray sameId = item(3).replace("g3", "g1");
    EXPECT_EQ(read(rss({sameId, item(1), item(2)}), seen).feed.items.size(), 3);
    const QByteArray sameLink = item(3).replace("a.example/3", "www.a.example/2#part");
    EXPECT_EQ(read(rss({sameLink, item(1), item(2)}), seen).feed.items.size(), 3);
}

TEST(NewItems, ReadsEntriesAnewWhenTheFeedsAuthorChanges)
{
    const auto atom = [](const QByteArray &author) -> QByteArray {
        QByteArray entries;
        for (const QByteArray n : {"1", "2"}) {
            entries += "<entry><id>urn:" + n + "</id><title>" + n + "</title><link href=\"https://a.example/" + n
                       + "\"/><updated>2024-10-04T10:00:00Z</updated></entry>";
        }
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Feed</title><author><name>" + author
               + "</name></author>" + entries + "</feed>";
    };
    const SeenItems seen = read(atom("One")).seen;
    EXPECT_EQ(read(atom("One"), seen).feed.items.size(), 0);
    const NewItems other = read(atom("Other"), seen);
    ASSERT_EQ(other.feed.items.size(), 2);
    EXPECT_EQ(other.feed.items.first().authors.value(0).name, u"Other"_s);
}

TEST(NewItems, WarnsEachTime)
{
    const QByteArray undated = item(3).replace("Fri, 04 Oct 2024 10:00:00 GMT", "some day");
    const QByteArray bytes = rss({item(1), item(2), undated});
    const NewItems first = read(bytes);
    ASSERT_EQ(first.feed.warnings.size(), 1);
    const NewItems second = read(bytes, first.seen);
    EXPECT_EQ(titles(second), QStringList{u"Title 3"_s});
    EXPECT_EQ(second.feed.warnings, first.feed.warnings);
}

TEST(NewItems, RemembersNothingOfWhatHadToBeMended)
{
    const QByteArray broken = rss({item(1), item(2)}) + "<";
    const NewItems first = read(broken);
    EXPECT_EQ(first.feed.items.size(), 2);
    EXPECT_TRUE(first.seen.items.isEmpty());
    const QByteArray twice = "<!DOCTYPE rss []>" + rss({item(1), item(2)}).mid(21);
    EXPECT_TRUE(read(twice).seen.items.isEmpty());
    // A document that breaks later is read whole.
    EXPECT_EQ(read(broken, read(rss({item(1), item(2)})).seen).feed.items.size(), 2);
}

TEST(NewItems, TextThatLooksLikeAnItemIsText)
{
    const QByteArray quoting = item(2, "</item><item><title>quoted</title></item>" + item(1).replace("]]>", ""));
    const NewItems first = read(rss({item(1), quoting}));
    ASSERT_EQ(first.feed.items.size(), 2);
    const NewItems second = read(rss({item(1), quoting, item(3)}), first.seen);
    EXPECT_EQ(titles(second), QStringList{u"Title 3"_s});
    const NewItems other = read(rss({item(1), quoting + item(3)}), read(rss({item(1), item(4)})).seen);
    EXPECT_EQ(titles(other), (QStringList{u"Title 2"_s, u"Title 3"_s}));
}

TEST(NewItems, BytesHoldTheSame)
{
    const QByteArray bytes = rss({item(1), item(2)});
    const SeenItems seen = read(bytes).seen;
    EXPECT_EQ(read(bytes, seenItemsFrom(toBytes(seen))).feed.items.size(), 0);
    EXPECT_TRUE(toBytes({}).isEmpty());
    EXPECT_TRUE(seenItemsFrom("nothing of ours").items.isEmpty());
    EXPECT_TRUE(seenItemsFrom(toBytes(seen).chopped(3)).items.isEmpty());
}

TEST(ItemRanges, AreNoneWhereItemsCantBeToldApart)
{
    EXPECT_EQ(itemRanges("<r><item>a</item><items/><item x='1'>b</item ></r>").items.size(), 2);
    EXPECT_TRUE(itemRanges("<r><item>a</item><item/></r>").items.isEmpty());
    EXPECT_TRUE(itemRanges("<r><item>a</item><item><item>b</item></item></r>").items.isEmpty());
    EXPECT_TRUE(itemRanges("<r><item>a</item><item>b</r>").items.isEmpty());
    EXPECT_TRUE(itemRanges("<r><item>a</entry></r>").items.isEmpty());
    EXPECT_TRUE(itemRanges("<r><item>a</item><g xmlns='x'/><item>b</item></r>").items.isEmpty());
    EXPECT_TRUE(itemRanges("<r><item>a</item><!-- <item>").items.isEmpty());
}

} // namespace
} // namespace oneul
