#include "service/fulltexts.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

class FullTextsTest : public ServiceTest
{
protected:
    static QByteArray article(const QByteArray &about)
    {
        const QByteArray sentence = "This sentence is about " + about + ", and it is followed by others like it. ";
        return "<html><head><title>A page</title></head><body><nav><a href='/'>Home</a></nav><article><p>"
               + sentence.repeated(3) + "</p><p>" + sentence.repeated(3) + "</p></article></body></html>";
    }

    void page(const QByteArray &path, const QByteArray &html)
    {
        m_server.on(path, TestRoute::document(html, "text/html; charset=utf-8"));
    }

    /// A feed with one entry whose page is /page.
    ArticleId addArticle(const QByteArray &text = "The teaser of this story")
    {
        m_server.on("/feed", TestRoute::document(rss({"One|" + m_server.url("/page").toEncoded() + "|" + text})));
        addFeed("/feed");
        refresh();
        return rows().value(0).id;
    }

    Result<FullText> fetch(ArticleId id) { return waitFor(m_app->fullTexts().fetch(id)); }
    Article read(ArticleId id) { return waitFor(m_app->articles().article(id)).value_or({}); }
};

TEST_F(FullTextsTest, TheTextOfThePageIsKept)
{
    const ArticleId id = addArticle();
    page("/page", article("robots"));
    QList<ArticleId> updated;
    QObject::connect(&m_app->articles(), &ArticleService::changed,
                     [&](const ArticleDelta &delta) { updated += delta.updated; });
    const auto text = fetch(id);
    ASSERT_TRUE(text) << qPrintable(text.error().detail);
    EXPECT_TRUE(text->text.contains(QStringLiteral("about robots")));
    EXPECT_TRUE(read(id).hasFullText);
    EXPECT_EQ(read(id).text, text->text);
    EXPECT_FALSE(text->text.contains(QStringLiteral("Home")));
    EXPECT_TRUE(updated.contains(id));
}

TEST_F(FullTextsTest, APageIsAskedForOnce)
{
    const ArticleId id = addArticle();
    page("/page", article("robots"));
    const auto first = m_app->fullTexts().fetch(id);
    const auto second = m_app->fullTexts().fetch(id);
    EXPECT_TRUE(waitFor(first));
    EXPECT_TRUE(waitFor(second));
    EXPECT_EQ(m_server.count("/page"), 1);
}

TEST_F(FullTextsTest, ANoticeIsNoText)
{
    const ArticleId id = addArticle({});
    page("/page", "<html><head><title>Just a moment...</title></head><body><p>Checking your browser before accessing "
                  "the site.</p></body></html>");
    const auto text = fetch(id);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().code, ErrorCode::BlockedPage);
    EXPECT_EQ(text.error().detail, QStringLiteral("blocked"));
    EXPECT_EQ(read(id).pageNotice, QStringLiteral("blocked"));
    EXPECT_TRUE(rows().value(0).titleOnly);
}

TEST_F(FullTextsTest, SaysWhyThereIsNoText)
{
    const ArticleId id = addArticle();
    EXPECT_EQ(fetch(id).error().code, ErrorCode::HttpStatus); // 404
    EXPECT_EQ(read(id).pageNotice, QStringLiteral("error"));
    m_server.on("/page", TestRoute::failure(403));
    EXPECT_EQ(fetch(id).error().code, ErrorCode::HttpStatus);
    EXPECT_EQ(read(id).pageNotice, QStringLiteral("blocked"));
    m_server.on("/page", TestRoute::document("%PDF-1.7 ...", "application/pdf"));
    EXPECT_EQ(fetch(id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(fetch(9999).error().code, ErrorCode::NotFound);
    EXPECT_EQ(read(id).text, QStringLiteral("The teaser of this story"));
}

TEST_F(FullTextsTest, ASourceThatWantsItGetsTheTextsOfNewArticles)
{
    QByteArrayList items;
    for (int i = 0; i < 35; ++i) {
        const QByteArray path = "/page" + QByteArray::number(i);
        items.append("Title " + QByteArray::number(i) + "|" + m_server.url(path).toEncoded() + "|Teaser");
        page(path, i == 3 ? QByteArray("<p>Please log in</p>") : article("number " + QByteArray::number(i)));
    }
    m_server.on("/feed", TestRoute::document(rss(items)));
    Source source = addFeed("/feed");
    source.options.fullText = true;
    source.options.userAgent = QStringLiteral("Special/1.0");
    ASSERT_TRUE(waitFor(m_app->sources().update(source)));
    refresh();
    int full = 0;
    int asked = 0;
    const QList<ArticleRow> all = rows();
    for (const ArticleRow &row : all)
        full += read(row.id).hasFullText ? 1 : 0;
    const QList<TestRequest> requests = m_server.requests();
    for (const TestRequest &request : requests) {
        if (request.target.startsWith("/page")) {
            ++asked;
            EXPECT_EQ(request.header("user-agent"), QByteArray("Special/1.0"));
        }
    }
    EXPECT_EQ(asked, 30);
    EXPECT_GE(full, 29);
    m_server.forgetRequests();
    refresh();
    EXPECT_LE(m_server.requests().size(), 1); // nothing is new
}

TEST_F(FullTextsTest, AHostThatAsksForAPauseIsLeftAlone)
{
    QByteArrayList items;
    for (int i = 0; i < 25; ++i) {
        const QByteArray path = "/page" + QByteArray::number(i);
        items.append("Title " + QByteArray::number(i) + "|" + m_server.url(path).toEncoded() + "|Teaser");
        m_server.on(path, TestRoute::failure(429, "600"));
    }
    m_server.on("/feed", TestRoute::document(rss(items)));
    Source source = addFeed("/feed");
    source.options.fullText = true;
    ASSERT_TRUE(waitFor(m_app->sources().update(source)));
    refresh();
    EXPECT_LE(m_server.requests().size(), 1 + 6) << "those that were under way already";
    m_server.forgetRequests();
    EXPECT_EQ(fetch(rows().value(0).id).error().code, ErrorCode::AskedToWait);
    EXPECT_EQ(refresh().sources.value(0).error.code, ErrorCode::AskedToWait) << "the pause is the host's";
    EXPECT_TRUE(m_server.requests().isEmpty());
    m_clock.set(m_clock.now().addSecs(700));
    page("/page24", article("robots"));
    for (const ArticleRow &row : rows()) {
        if (row.title == QStringLiteral("Title 24")) {
            EXPECT_TRUE(fetch(row.id));
        }
    }
}

TEST_F(FullTextsTest, TheAnalystsXPathSaysWhereTheTextIs)
{
    const ArticleId id = addArticle();
    page("/page", "<html><body><article>" + article("robots") + "</article><div id='t'>The place.</div></body></html>");
    Source source = m_app->sources().all().first();
    source.options.fullTextXPath = QStringLiteral("//div[@id='t']");
    ASSERT_TRUE(waitFor(m_app->sources().update(source)));
    EXPECT_EQ(fetch(id).value_or({}).text, QStringLiteral("The place."));
    source.options.fullTextXPath = QStringLiteral("//div[@id='gone']");
    ASSERT_TRUE(waitFor(m_app->sources().update(source)));
    EXPECT_EQ(fetch(id).error().code, ErrorCode::PageChanged);
    EXPECT_EQ(read(id).text, QStringLiteral("The place."));
}

TEST_F(FullTextsTest, AFeedLeadsToNoOtherPlaceInTheNetwork)
{
    const QByteArray inside = "http://localhost:" + QByteArray::number(m_server.port()) + "/page";
    m_server.on("/feed", TestRoute::document(rss({"One|" + inside + "|Teaser"})));
    page("/page", article("secrets"));
    addFeed("/feed");
    refresh();
    EXPECT_EQ(fetch(rows().value(0).id).error().code, ErrorCode::PrivateAddress);
    EXPECT_EQ(m_server.count("/page"), 0);
}

TEST_F(FullTextsTest, TheCategoryFollowsTheWholeText)
{
    const ArticleId id = addArticle("Teaser");
    const CategoryId before = rows().value(0).status.category;
    page("/page", article("a humanoid robot, a robot arm and robotics"));
    ASSERT_TRUE(fetch(id));
    EXPECT_NE(rows().value(0).status.category, before);
    EXPECT_EQ(rows().value(0).status.categoryOrigin, CategoryOrigin::Model);
}

} // namespace
} // namespace oneul
