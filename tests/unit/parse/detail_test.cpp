#include <gtest/gtest.h>

#include "parse/feed.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject kPageSpec{{u"item"_s, u"//li"_s},
                            {u"detail"_s, QJsonObject{{u"summary"_s, u"//div[@class='abstract']/p"_s},
                                                      {u"arxiv"_s, u"//a[contains(@href,'arxiv.org/abs/')]/@href"_s},
                                                      {u"date"_s, u"//time"_s},
                                                      {u"author"_s, u"//span[@class='author']"_s}}}};
const QJsonObject kApiSpec{{u"list"_s, u"$"_s},
                           {u"detailUrl"_s, u"https://api.example.org/item/{.}.json"_s},
                           {u"detail"_s, QJsonObject{{u"title"_s, u".title"_s},
                                                     {u"link"_s, u".url"_s},
                                                     {u"summary"_s, u".text"_s},
                                                     {u"date"_s, u".time"_s},
                                                     {u"author"_s, u".by"_s}}}};

ParsedItem item()
{
    ParsedItem out;
    out.id = u"4711"_s;
    out.title = u"Title"_s;
    out.link = u"https://d.example.org/4711"_s;
    return out;
}

TEST(DetailUrl, IsAskedForWhereTextIsMissing)
{
    EXPECT_EQ(detailUrl(item(), SourceType::Html, kPageSpec), QUrl(u"https://d.example.org/4711"_s));
    EXPECT_EQ(detailUrl(item(), SourceType::Json, kApiSpec), QUrl(u"https://api.example.org/item/4711.json"_s));
    ParsedItem complete = item();
    complete.summary = u"Text"_s;
    EXPECT_TRUE(detailUrl(complete, SourceType::Html, kPageSpec).isEmpty());
    EXPECT_TRUE(detailUrl(item(), SourceType::Feed, kPageSpec).isEmpty());
    EXPECT_TRUE(detailUrl(item(), SourceType::Html, {{u"item"_s, u"//li"_s}}).isEmpty());
}

TEST(Detail, PageCompletesTheItem)
{
    const QByteArray html = R"(<html><body><div class="abstract"><p>First <b>part</b>.</p><p>Second.</p></div>
      <a href="https://arxiv.org/abs/2410.01201v3">arXiv</a><time>2024-10-03</time>
      <span class="author">Institute A</span><span class="author">Institute B</span></body></html>)";
    const auto whole = parseDetail({html, QUrl(item().link), {}}, item(), SourceType::Html, kPageSpec);
    ASSERT_TRUE(whole.has_value());
    EXPECT_EQ(whole->title, u"Title"_s);
    EXPECT_EQ(whole->summary, u"<p>First <b>part</b>.</p><p>Second.</p>"_s);
    EXPECT_EQ(whole->arxivId, u"2410.01201"_s);
    EXPECT_EQ(whole->statedDay, QDate(2024, 10, 3));
    ASSERT_EQ(whole->authors.size(), 2);
    EXPECT_EQ(whole->authors.last().name, u"Institute B"_s);
}

TEST(Detail, PageOnWhichNothingIsFoundHasChanged)
{
    const auto bare =
        parseDetail({"<html><body><h1>Nothing of use, only a heading here</h1></body></html>", QUrl(item().link), {}},
                    item(), SourceType::Html, kPageSpec);
    ASSERT_FALSE(bare.has_value());
    EXPECT_EQ(bare.error().code, ErrorCode::PageChanged);
    EXPECT_TRUE(bare.error().detail.startsWith(u"detail.summary"));
}

TEST(Detail, NoticesAreNoText)
{
    const auto blocked =
        parseDetail({"<title>x</title><p>Please enable JS and disable any ad blocker</p>", QUrl(item().link), {}},
                    item(), SourceType::Html, kPageSpec);
    ASSERT_FALSE(blocked.has_value());
    EXPECT_EQ(blocked.error().code, ErrorCode::BlockedPage);
}

TEST(Detail, JsonCompletesTheItem)
{
    ParsedItem bare = item();
    bare.title.clear();
    const QByteArray json =
        R"({"title":"A tool","url":"https://tool.example.org/","text":"Why?<p>Because.","time":1728005151,"by":"desk"})";
    const auto whole = parseDetail({json, {}, {}}, bare, SourceType::Json, kApiSpec);
    ASSERT_TRUE(whole.has_value());
    EXPECT_EQ(whole->title, u"A tool"_s);
    EXPECT_EQ(whole->link, u"https://tool.example.org/"_s);
    EXPECT_EQ(whole->commentsUrl, bare.link);
    EXPECT_EQ(whole->summary, u"Why?<p>Because.</p>"_s);
    EXPECT_EQ(whole->published.toString(Qt::ISODate), u"2024-10-04T01:25:51Z"_s);
    EXPECT_EQ(whole->id, u"4711"_s);
    EXPECT_FALSE(parseDetail({"null", {}, {}}, bare, SourceType::Json, kApiSpec).has_value());
    EXPECT_EQ(parseDetail({"{}", {}, {}}, bare, SourceType::Json, kApiSpec).error().code, ErrorCode::PageChanged);
}

} // namespace
