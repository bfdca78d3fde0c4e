#include <QCoreApplication>
#include <QTimer>

#include "service/sampleday.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

using RefresherTest = ServiceTest;

TEST_F(RefresherTest, StoresAndCategorisesWhatItFetched)
{
    m_server.on("/feed",
                TestRoute::document(rss({"A large language model for law|http://a.example/1|It reads contracts.",
                                         "Cooking with gas|http://a.example/2|A recipe."})));
    const Source source = addFeed("/feed");
    const RefreshReport report = refresh();
    ASSERT_EQ(report.sources.size(), 1);
    EXPECT_EQ(report.sources.first().status, QStringLiteral("ok"));
    EXPECT_EQ(report.sources.first().items, 2);
    EXPECT_EQ(report.added, 2);
    ArticleFilter llm;
    llm.category = QStringLiteral("llm");
    ASSERT_EQ(rows(llm).size(), 1);
    EXPECT_EQ(rows(llm).first().day, QDate(2024, 10, 4));
    EXPECT_EQ(m_app->sources().byId(source.id)->fetch.lastStatus, QStringLiteral("ok"));
}

TEST_F(RefresherTest, SendsValidatorsBackAndLeavesUnchangedBytesAlone)
{
    TestRoute route = TestRoute::document(rss({"One|http://a.example/1|text"}));
    route.etag = "\"v1\"";
    m_server.on("/etag", route);
    m_server.on("/plain", TestRoute::document(rss({"Two|http://a.example/2|text"})));
    addFeed("/etag");
    addFeed("/plain");
    refresh();
    const RefreshReport again = refresh();
    EXPECT_EQ(again.sources.at(0).http, 304);
    EXPECT_EQ(again.sources.at(0).status, QStringLiteral("notModified"));
    EXPECT_EQ(again.sources.at(1).http, 200);
    EXPECT_EQ(again.sources.at(1).status, QStringLiteral("notModified"));
    const RefreshReport forced = refresh({}, RefreshMode::Forced);
    EXPECT_EQ(forced.sources.at(0).status, QStringLiteral("ok"));
    EXPECT_EQ(forced.added, 0);
}

TEST_F(RefresherTest, KeepsNoValidatorOfWhatItCouldNotParse)
{
    TestRoute page = TestRoute::document("<html><body>maintenance</body></html>", "text/html");
    page.etag = "\"maintenance\"";
    m_server.on("/feed", {page, TestRoute::document(rss({"One|http://a.example/1|text"}))});
    const Source source = addFeed("/feed");
    const RefreshReport first = refresh();
    EXPECT_EQ(first.sources.first().status, QStringLiteral("error"));
    EXPECT_EQ(m_app->sources().byId(source.id)->fetch.failures, 1);
    EXPECT_TRUE(m_app->sources().byId(source.id)->fetch.etag.isEmpty());
    EXPECT_EQ(refresh().added, 1);
    EXPECT_EQ(m_app->sources().byId(source.id)->fetch.failures, 0);
}

TEST_F(RefresherTest, JoinsTheSameArticleOfTwoSources)
{
    m_server.on("/a", TestRoute::document(rss({"A paper|https://arxiv.org/abs/2410.01201v2|text"})));
    m_server.on("/b", TestRoute::document(rss({"A paper|http://arxiv.org/pdf/2410.01201|longer text of it"})));
    addFeed("/a");
    addFeed("/b", Kind::Papers);
    refresh();
    const QList<ArticleRow> all = rows();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().sources, 2);
    EXPECT_EQ(all.first().kind, Kind::News);
}

TEST_F(RefresherTest, CancelEndsARefreshAndKeepsWhatIsThere)
{
    addSilentAndGoodFeed();
    QObject context;
    QObject::connect(&m_app->refresher(), &Refresher::sourceDone, &context, [this](const SourceReport &report) {
        if (report.status == u"ok")
            m_app->refresher().cancel();
    });
    const RefreshReport report = refresh();
    EXPECT_TRUE(report.cancelled);
    EXPECT_EQ(report.sources.at(0).error.code, ErrorCode::Cancelled);
    EXPECT_EQ(rows().size(), 1);
    EXPECT_FALSE(m_app->refresher().isRunning());
}

TEST_F(RefresherTest, ReadsAMirroredPresetUnderItsOwnAddresses)
{
    m_server.on("/deeplearn.org/",
                TestRoute::document(
                    "<div class='panel'><div class='panel-heading'><h3 class='panel-title'>Hot Papers</h3></div>"
                    "<div class='panel-body'><div class='article'><div class='title'>"
                    "<a href='/arxiv/1/one'>One</a></div></div></div></div>",
                    "text/html"));
    m_server.on("/deeplearn.org/arxiv/1/one",
                TestRoute::document("<div class='article-content'><p>A robot learns to walk on its own legs.</p>"
                                    "<a href='https://arxiv.org/abs/2409.16997'>View on arXiv</a></div>",
                                    "text/html"));
    NewSource request;
    request.url = m_server.url("/deeplearn.org/");
    const auto added = waitFor(m_app->sources().add(request));
    ASSERT_TRUE(added);
    EXPECT_EQ(added->type, SourceType::Html);
    EXPECT_EQ(added->kind, Kind::Papers);
    refresh();
    ASSERT_EQ(rows().size(), 1);
    EXPECT_EQ(rows().first().url, QUrl(QStringLiteral("https://deeplearn.org/arxiv/1/one")));
    EXPECT_FALSE(rows().first().titleOnly);
    EXPECT_EQ(waitFor(m_app->articles().article(rows().first().id))->arxivId, QStringLiteral("2409.16997"));
    refresh({}, RefreshMode::Forced);
    EXPECT_EQ(m_server.count("/deeplearn.org/arxiv/1/one"), 1) << "a known text is not fetched again";
    EXPECT_FALSE(rows().first().titleOnly) << "and it is not lost either";
    EXPECT_EQ(waitFor(m_app->articles().article(rows().first().id))->arxivId, QStringLiteral("2409.16997"));
}

TEST_F(RefresherTest, CancelAsksForNoFurtherPages)
{
    QByteArray items;
    for (int i = 0; i < 5; ++i)
        items += "<div class='article'><div class='title'><a href='/arxiv/" + QByteArray::number(i) + "/x'>Paper "
                 + QByteArray::number(i) + "</a></div></div>";
    TestRoute list =
        TestRoute::document("<div class='panel'><div class='panel-heading'><h3 class='panel-title'>Hot Papers</h3>"
                            "</div><div class='panel-body'>"
                                + items + "</div></div>",
                            "text/html");
    m_server.on("/deeplearn.org/", list);
    TestRoute silent;
    silent.silent = true;
    m_server.otherwise(silent);
    NewSource request;
    request.url = m_server.url("/deeplearn.org/");
    ASSERT_TRUE(waitFor(m_app->sources().add(request)));
    QTimer timer;
    // While the list is read or its pages are asked for: whichever, the refresh ends at once.
    QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
        if (m_server.count("/deeplearn.org/") > 0)
            m_app->refresher().cancel();
    });
    timer.start(1);
    const RefreshReport report = refresh(); // waiting for the pages would end in the test's time limit
    EXPECT_TRUE(report.cancelled);
    EXPECT_EQ(report.sources.first().error.code, ErrorCode::Cancelled);
    EXPECT_TRUE(rows().isEmpty());
}

TEST_F(RefresherTest, MayBeClosedInTheMiddle)
{
    addSilentAndGoodFeed();
    m_app->refresher().refresh();
    EXPECT_TRUE(m_app->refresher().isRunning());
    const auto sample = m_app->sample().load();
    m_app.reset();
    EXPECT_EQ(waitFor(sample).error().code, ErrorCode::Cancelled);
    QCoreApplication::processEvents();
}

TEST_F(RefresherTest, AnotherAddressOfTheSourceIsAskedAnew)
{
    TestRoute first = TestRoute::document(rss({"One|http://a.example/1|text"}));
    first.etag = "\"v1\"";
    TestRoute second = TestRoute::document(rss({"Two|http://a.example/2|text"}));
    second.etag = "\"v1\"";
    m_server.on("/first", first);
    m_server.on("/second", second);
    Source source = addFeed("/first");
    refresh();
    source.url = m_server.url("/second");
    ASSERT_TRUE(waitFor(m_app->sources().update(source)));
    const RefreshReport report = refresh();
    EXPECT_EQ(report.sources.first().http, 200);
    EXPECT_EQ(report.added, 1);
}

TEST_F(RefresherTest, PagesThatFailedForNowAreAskedForAgain)
{
    TestRoute list = TestRoute::document("<html><body><ul><li><a href='/a'>First paper</a></li>"
                                         "<li><a href='/b'>Second paper</a></li></ul></body></html>",
                                         "text/html");
    list.etag = "\"v1\"";
    const auto page = [](const QByteArray &about) {
        return TestRoute::document("<html><body><p>" + QByteArray("An abstract about " + about + ". ").repeated(9)
                                       + "</p></body></html>",
                                   "text/html");
    };
    m_server.on("/list", list);
    m_server.on("/a", page("robots"));
    m_server.on("/b", {TestRoute::failure(502), page("vision")});
    NewSource request;
    request.url = m_server.url("/list");
    request.type = SourceType::Html;
    request.spec = {{QStringLiteral("item"), QStringLiteral("//li")},
                    {QStringLiteral("title"), QStringLiteral(".//a")},
                    {QStringLiteral("link"), QStringLiteral(".//a/@href")},
                    {QStringLiteral("detail"), QJsonObject{{QStringLiteral("summary"), QStringLiteral("//p")}}}};
    ASSERT_TRUE(waitFor(m_app->sources().add(request)));
    EXPECT_EQ(refresh().sources.value(0).warnings.size(), 1);
    refresh();
    EXPECT_EQ(m_server.count("/a"), 1) << "its text is known";
    EXPECT_EQ(m_server.count("/b"), 2);
    for (const ArticleRow &row : rows())
        EXPECT_FALSE(row.titleOnly) << row.title.toStdString();
    EXPECT_EQ(refresh().sources.value(0).http, 304) << "all of it is there";
}

TEST_F(RefresherTest, AChangeWhileASourceIsFetchedIsAskedAnew)
{
    TestRoute route = TestRoute::document(rss({"One|http://a.example/1|text"}));
    route.etag = "\"v1\"";
    route.delayMs = 200;
    m_server.on("/feed", route);
    Source source = addFeed("/feed");
    source.kind = Kind::Papers;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (m_server.count("/feed") == 0)
            return;
        timer.stop();
        (void)waitFor(m_app->sources().update(source));
    });
    timer.start(1);
    EXPECT_EQ(refresh().sources.first().http, 200);
    ASSERT_FALSE(timer.isActive());
    const FetchState state = m_app->sources().byId(source.id).value_or(Source()).fetch;
    EXPECT_TRUE(state.etag.isEmpty()) << "what was fetched was read in the earlier way";
    reopen();
    EXPECT_EQ(refresh({}, RefreshMode::Scheduled).sources.value(0).http, 200);
}

TEST_F(RefresherTest, ACategoryGivenByHandStays)
{
    m_server.on("/feed", {TestRoute::document(rss({"A large language model|http://a.example/1|text"})),
                          TestRoute::document(rss({"A large language model|http://a.example/1|another text"}))});
    addFeed("/feed");
    refresh();
    const ArticleId id = rows().first().id;
    QEventLoop loop;
    QObject::connect(&m_app->articles(), &ArticleService::changed, &loop, &QEventLoop::quit);
    m_app->articles().setCategory({id}, QStringLiteral("robotics"));
    loop.exec();
    refresh();
    EXPECT_EQ(rows().first().status.category, QStringLiteral("robotics"));
    EXPECT_EQ(rows().first().status.categoryOrigin, CategoryOrigin::User);
}

} // namespace
} // namespace oneul
