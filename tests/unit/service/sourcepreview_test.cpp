#include "service/sourcepreview.h"

#include "unit/service/fixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject kSpec{{u"item"_s, u"//li"_s}, {u"title"_s, u"a"_s}, {u"link"_s, u"a/@href"_s}};

} // namespace

class SourcePreviewTest : public ServiceTest
{
protected:
    [[nodiscard]] Source source(const QByteArray &path) const
    {
        Source source;
        source.url = m_server.url(path);
        source.type = SourceType::Html;
        return source;
    }

    [[nodiscard]] SourcePreviewer &previewer() { return m_app->previewer(); }

    PreviewDocument fetched(const Source &source, const SourceSecrets &secrets = {})
    {
        const auto document = waitFor(previewer().fetch(source, secrets));
        EXPECT_TRUE(document) << qPrintable(document ? QString() : document.error().detail);
        return document.value_or({});
    }
};

TEST_F(SourcePreviewTest, FetchesAsTheSourceWouldBe)
{
    m_server.on("/list", TestRoute::document("<ul><li><a href='/1'>One</a></li></ul>", "text/html"));
    Source asked = source("/list");
    asked.options.userAgent = u"Reader of lists"_s;
    asked.options.headers = {u"X-Key"_s};
    asked.options.userName = u"user"_s;
    const PreviewDocument document = fetched(asked, {u"secret"_s, {{u"X-Key"_s, u"value"_s}}});
    EXPECT_EQ(document.url, m_server.url("/list"));
    EXPECT_EQ(document.record.http, 200);
    EXPECT_FALSE(document.record.exchange.isEmpty());
    const TestRequest request = m_server.requests("/list").constFirst();
    EXPECT_EQ(request.header("user-agent"), "Reader of lists");
    EXPECT_EQ(request.header("x-key"), "value");
    EXPECT_EQ(request.header("authorization"), "Basic " + QByteArray("user:secret").toBase64());
    EXPECT_TRUE(m_app->sources().all().isEmpty()) << "nothing is stored";
}

TEST_F(SourcePreviewTest, ShowsWhatARefreshStores)
{
    m_server.on("/list", TestRoute::document("<html><head><title>List</title></head><ul>"
                                             "<li><a href='/1'>One</a></li><li><a href='/2'>Two</a></li></ul></html>",
                                             "text/html"));
    Source asked = source("/list");
    asked.spec = kSpec;
    const auto preview = waitFor(previewer().evaluate(fetched(asked), asked.type, asked.spec));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->error.code, ErrorCode::None);
    EXPECT_EQ(preview->title, u"List"_s);
    EXPECT_EQ(preview->finds.size(), 3);
    EXPECT_FALSE(preview->tree.isEmpty());
    ASSERT_TRUE(waitFor(m_app->sources().addAll({asked})));
    refresh();
    QStringList titles;
    for (const ArticleRow &row : rows())
        titles.append(row.title);
    titles.sort();
    QStringList shown;
    for (const ParsedItem &item : preview->items)
        shown.append(item.title);
    shown.sort();
    EXPECT_EQ(shown, titles);
    EXPECT_EQ(shown.size(), 2);
}

TEST_F(SourcePreviewTest, SaysWhichExpressionFindsNothing)
{
    m_server.on("/list", TestRoute::document("<ul><li>One</li></ul>", "text/html"));
    const auto preview = waitFor(previewer().evaluate(fetched(source("/list")), SourceType::Html, kSpec));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->error.code, ErrorCode::PageChanged);
    EXPECT_TRUE(preview->error.detail.startsWith(u"title"));
    EXPECT_TRUE(preview->items.isEmpty());
    EXPECT_EQ(preview->finds.first().found, 1);
}

TEST_F(SourcePreviewTest, AFeedShowsItsFormat)
{
    m_server.on("/feed", TestRoute::document(rss({"One|http://a.example/1|<p>Some <b>text</b></p>"})));
    const auto preview = waitFor(previewer().evaluate(fetched(source("/feed")), SourceType::Feed, {}));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->format, u"rss-2.0"_s);
    EXPECT_EQ(preview->itemCount, 1);
    EXPECT_EQ(preview->summaries.value(0), u"Some text"_s);
    EXPECT_TRUE(preview->tree.isEmpty());
}

TEST_F(SourcePreviewTest, AManyItemsListIsCut)
{
    QByteArray page = "<ul>";
    for (int i = 0; i < 500; ++i)
        page += "<li><a href='/" + QByteArray::number(i) + "'>Entry</a></li>";
    m_server.on("/list", TestRoute::document(page, "text/html"));
    const auto preview = waitFor(previewer().evaluate(fetched(source("/list")), SourceType::Html, kSpec));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->itemCount, 500);
    EXPECT_EQ(preview->items.size(), SourcePreview::kMostItems);
}

TEST_F(SourcePreviewTest, AFailureIsAnError)
{
    const auto missing = waitFor(previewer().fetch(source("/missing"), {}));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::HttpStatus);
}

TEST_F(SourcePreviewTest, TheItemsPageIsTried)
{
    m_server.on("/list", TestRoute::document("<ul><li><a href='/1'>One</a></li></ul>", "text/html"));
    m_server.on("/1", TestRoute::document("<article>Its text</article>", "text/html"));
    Source asked = source("/list");
    asked.options.headers = {u"X-Key"_s};
    asked.spec = kSpec;
    asked.spec.insert(u"detail"_s, QJsonObject{{u"summary"_s, u"//article"_s}});
    const PreviewDocument list = fetched(asked);
    const auto first = waitFor(previewer().evaluate(list, asked.type, asked.spec));
    ASSERT_TRUE(first);
    ASSERT_EQ(first->itemPage, m_server.url("/1"));
    const auto page = waitFor(previewer().fetchItemPage(asked, {{}, {{u"X-Key"_s, u"value"_s}}}, first->itemPage));
    ASSERT_TRUE(page);
    EXPECT_EQ(m_server.requests("/1").constFirst().header("x-key"), "value");
    const auto both = waitFor(previewer().evaluate(list, asked.type, asked.spec, *page));
    ASSERT_TRUE(both);
    EXPECT_EQ(both->finds.last().name, u"detail.summary"_s);
    EXPECT_EQ(both->finds.last().samples, QStringList{u"Its text"_s});
}

TEST_F(SourcePreviewTest, SecretsStayWithTheSourcesServer)
{
    TestHttpServer other;
    other.on("/1", TestRoute::document("<article>Its text</article>", "text/html"));
    Source asked = source("/list");
    asked.options.headers = {u"X-Key"_s};
    asked.options.userName = u"user"_s;
    const SourceSecrets secrets{u"secret"_s, {{u"X-Key"_s, u"value"_s}}};
    ASSERT_TRUE(waitFor(previewer().fetchItemPage(asked, secrets, other.url("/1"))));
    const TestRequest request = other.requests("/1").constFirst();
    EXPECT_TRUE(request.header("x-key").isEmpty());
    EXPECT_TRUE(request.header("authorization").isEmpty());
}

} // namespace oneul
