// What servers ask for: pauses, moves, back-off, and what the history tells of it.

#include "service/scheduler.h"
#include "settings/settings.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

class PoliteTest : public ServiceTest
{
protected:
    FetchState state(SourceId id) { return m_app->sources().byId(id).value_or(Source()).fetch; }
    QList<FetchRecord> history(SourceId id) { return waitFor(m_app->sources().history(id)).value_or({}); }
    SourceReport refreshOne(SourceId id, RefreshMode mode = RefreshMode::Manual)
    {
        return refresh({id}, mode).sources.value(0);
    }
    static TestRoute good(const QByteArray &text = "text")
    {
        return TestRoute::document(rss({"One|http://a.example/1|" + text}));
    }
};

TEST_F(PoliteTest, ASuccessSaysWhenItIsDueAgain)
{
    TestRoute route = good();
    route.headers = {{"Cache-Control", "public, max-age=7200"}};
    m_server.on("/feed", route);
    const SourceId id = addFeed("/feed").id;
    EXPECT_EQ(refreshOne(id).status, u"ok"_s);
    EXPECT_EQ(state(id).lastSuccess, m_clock.now());
    EXPECT_EQ(state(id).lastNew, m_clock.now());
    EXPECT_EQ(state(id).maxAgeMinutes, 120);
    EXPECT_EQ(state(id).nextFetch, m_clock.now().addSecs(7200));
    EXPECT_TRUE(refresh({}, RefreshMode::Scheduled).sources.isEmpty());
    m_clock.set(m_clock.now().addSecs(7200));
    EXPECT_EQ(refresh({}, RefreshMode::Scheduled).sources.size(), 1);
    reopen();
    EXPECT_EQ(state(id).nextFetch, m_clock.now().addSecs(7200));
    EXPECT_LT(state(id).lastNew, m_clock.now()) << "the second fetch brought nothing";
}

TEST_F(PoliteTest, TheHistoryTellsEachFetch)
{
    TestRoute route = good();
    route.etag = "\"v1\"";
    m_server.on("/feed", {route, route, TestRoute::failure(500)});
    const SourceId id = addFeed("/feed").id;
    for (int i = 0; i < 3; ++i)
        refreshOne(id);
    const QList<FetchRecord> told = history(id);
    ASSERT_EQ(told.size(), 3);
    EXPECT_EQ(told.at(2).status, u"ok"_s);
    EXPECT_EQ(told.at(2).items, 1);
    EXPECT_EQ(told.at(2).added, 1);
    EXPECT_GT(told.at(2).bytes, 0);
    EXPECT_EQ(told.at(1).status, u"notModified"_s);
    EXPECT_EQ(told.at(1).http, 304);
    EXPECT_EQ(told.at(0).status, u"error"_s);
    EXPECT_EQ(told.at(0).http, 500);
    EXPECT_EQ(told.at(0).error.code, ErrorCode::HttpStatus);
    ASSERT_EQ(told.at(0).exchange.size(), 1);
    EXPECT_TRUE(told.at(0).exchange.first().response.value(0).contains(u"500"));
}

TEST_F(PoliteTest, TheHistoryIsTrimmed)
{
    m_server.on("/feed", good());
    const SourceId id = addFeed("/feed").id;
    for (int i = 0; i < 22; ++i)
        refreshOne(id);
    EXPECT_EQ(history(id).size(), 20);
}

TEST_F(PoliteTest, GoneIsPausedUntilTheUserAsks)
{
    m_server.on("/feed", {TestRoute::failure(410), good()});
    const SourceId id = addFeed("/feed").id;
    EXPECT_EQ(refresh().sources.value(0).http, 410);
    EXPECT_TRUE(state(id).gone);
    m_clock.set(m_clock.now().addDays(2));
    EXPECT_TRUE(refresh({}, RefreshMode::Scheduled).sources.isEmpty());
    EXPECT_TRUE(refresh({id}, RefreshMode::Scheduled).sources.isEmpty());
    EXPECT_TRUE(refresh().sources.isEmpty()) << "a refresh of all leaves it alone";
    EXPECT_EQ(m_server.count("/feed"), 1);
    EXPECT_EQ(refreshOne(id).status, u"ok"_s) << "one of this very source asks";
    EXPECT_FALSE(state(id).gone);
}

TEST_F(PoliteTest, ResumingEndsThePause)
{
    m_server.on("/feed", {TestRoute::failure(410), good()});
    const SourceId id = addFeed("/feed").id;
    refresh();
    ASSERT_TRUE(waitFor(m_app->sources().resume(id)));
    EXPECT_FALSE(state(id).gone);
    EXPECT_EQ(refresh({}, RefreshMode::Scheduled).sources.value(0).status, u"ok"_s);
}

TEST_F(PoliteTest, RetryAfterInSecondsPausesTheWholeHost)
{
    m_server.on("/busy", {TestRoute::failure(429, "600"), good()});
    m_server.on("/other", good());
    const SourceId busy = addFeed("/busy").id;
    const SourceId other = addFeed("/other").id;
    EXPECT_EQ(refreshOne(busy).error.code, ErrorCode::HttpStatus);
    m_server.forgetRequests();
    const RefreshReport report = refresh();
    for (const SourceReport &source : report.sources) {
        EXPECT_EQ(source.status, u"error"_s);
        EXPECT_EQ(source.error.code, ErrorCode::AskedToWait);
        const QDateTime until = QDateTime::fromString(source.error.detail, Qt::ISODate);
        EXPECT_NEAR(double(m_clock.now().secsTo(until)), 600, 5);
    }
    EXPECT_EQ(state(other).failures, 0) << "it was not asked, so it did not fail";
    EXPECT_TRUE(m_server.requests().isEmpty());

    reopen(); // as another run of the command would
    EXPECT_EQ(refreshOne(other).error.code, ErrorCode::AskedToWait);
    EXPECT_TRUE(m_server.requests().isEmpty());
    EXPECT_EQ(refreshOne(other, RefreshMode::Forced).status, u"ok"_s) << "the user insists";
    m_clock.set(m_clock.now().addSecs(610));
    EXPECT_EQ(refreshOne(busy).status, u"ok"_s);
}

TEST_F(PoliteTest, RetryAfterAsADateCountsForADayAtMost)
{
    const QDateTime later = QDateTime::currentDateTimeUtc().addDays(10);
    const QByteArray date = QLocale::c().toString(later, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " GMT";
    m_server.on("/busy", TestRoute::failure(503, date));
    const SourceId id = addFeed("/busy").id;
    refreshOne(id);
    const SourceReport again = refreshOne(id);
    EXPECT_EQ(again.error.code, ErrorCode::AskedToWait);
    EXPECT_NEAR(double(m_clock.now().secsTo(QDateTime::fromString(again.error.detail, Qt::ISODate))), 86400, 5);
    EXPECT_EQ(m_server.count("/busy"), 1);
}

TEST_F(PoliteTest, ARefusalSparesThoseThatStillWait)
{
    TestRoute refusal = TestRoute::failure(429);
    m_server.otherwise(refusal);
    for (int i = 0; i < 30; ++i)
        addFeed("/feed" + QByteArray::number(i));
    const RefreshReport report = refresh();
    EXPECT_EQ(report.sources.size(), 30);
    EXPECT_LE(m_server.requests().size(), 6) << "no more than were under way";
    const auto waits = std::ranges::count_if(
        report.sources, [](const SourceReport &source) { return source.error.code == ErrorCode::AskedToWait; });
    EXPECT_EQ(waits + m_server.requests().size(), 30);
}

TEST_F(PoliteTest, A503WithoutAWordIsAnOrdinaryFailure)
{
    m_server.on("/feed", {TestRoute::failure(503), good()});
    const SourceId id = addFeed("/feed").id;
    EXPECT_EQ(refreshOne(id).http, 503);
    EXPECT_EQ(refreshOne(id).status, u"ok"_s) << "the host was not paused";
}

TEST_F(PoliteTest, FailuresBackOffAndTheUserOverridesThat)
{
    m_server.on("/feed", TestRoute::failure(500));
    const SourceId id = addFeed("/feed").id;
    const auto waited = [&] { return m_clock.now().secsTo(state(id).nextFetch); };
    refreshOne(id);
    EXPECT_GE(waited(), 239);
    EXPECT_LE(waited(), 361);
    reopen();
    EXPECT_GE(waited(), 239) << "kept over a restart";
    EXPECT_TRUE(refresh({}, RefreshMode::Scheduled).sources.isEmpty());
    EXPECT_EQ(refresh().sources.value(0).http, 500) << "the user overrides it";
    EXPECT_EQ(state(id).failures, 2);
    EXPECT_GE(waited(), 479);
    EXPECT_LE(waited(), 721);
    m_server.on("/feed", good());
    refresh();
    EXPECT_EQ(state(id).failures, 0);
    EXPECT_EQ(waited(), 3600);
}

TEST_F(PoliteTest, ThreePermanentRedirectsChangeTheAddress)
{
    m_server.on("/old", TestRoute::redirect("/new", 301));
    m_server.on("/new", {good("a"), good("b"), good("c")});
    const SourceId id = addFeed("/old").id;
    refresh();
    refresh();
    EXPECT_EQ(m_app->sources().byId(id)->url, m_server.url("/old"));
    EXPECT_EQ(state(id).movedSeen, 2);
    reopen();
    refresh();
    EXPECT_EQ(m_app->sources().byId(id)->url, m_server.url("/new"));
    EXPECT_EQ(m_app->sources().byId(id)->typedHost, u"127.0.0.1"_s);
    EXPECT_TRUE(history(id).value(0).warnings.join(u' ').contains(u"/new"));
    EXPECT_EQ(state(id).movedSeen, 0);
    EXPECT_EQ(refresh().sources.value(0).error.code, ErrorCode::None);
}

TEST_F(PoliteTest, A304DoesNotCountAgainstAMove)
{
    TestRoute first = good("a");
    first.etag = "\"a\"";
    m_server.on("/old", TestRoute::redirect("/new", 308));
    m_server.on("/new", {first, first, good("b"), good("c")});
    const SourceId id = addFeed("/old").id;
    refresh();
    EXPECT_EQ(refresh().sources.value(0).http, 304);
    EXPECT_EQ(state(id).movedSeen, 1);
    refresh();
    refresh();
    EXPECT_EQ(m_app->sources().byId(id)->url, m_server.url("/new"));
}

TEST_F(PoliteTest, AlternatingTargetsAndFailuresStartAnew)
{
    const TestRoute a = TestRoute::redirect("/a", 301);
    const TestRoute b = TestRoute::redirect("/b", 301);
    m_server.on("/old", {a, a, b, a, a, TestRoute::failure(500), a, a, good("direct"), a});
    m_server.on("/a", {good("1"), good("2"), good("3"), good("4"), good("5"), good("6"), good("7")});
    m_server.on("/b", good("b"));
    const SourceId id = addFeed("/old").id;
    for (int i = 0; i < 10; ++i)
        refresh();
    EXPECT_EQ(m_app->sources().byId(id)->url, m_server.url("/old"));
    EXPECT_EQ(state(id).movedSeen, 1);
}

TEST_F(PoliteTest, NoMoveToAnAddressThatAnotherSourceHas)
{
    m_server.on("/old", TestRoute::redirect("/new", 301));
    m_server.on("/new", good());
    const SourceId id = addFeed("/old").id;
    addFeed("/new");
    for (int i = 0; i < 4; ++i)
        refreshOne(id, RefreshMode::Forced);
    EXPECT_EQ(m_app->sources().byId(id)->url, m_server.url("/old"));
}

TEST_F(PoliteTest, ATemporaryRedirectNeverChangesTheAddress)
{
    m_server.on("/old", TestRoute::redirect("/new", 302));
    m_server.on("/new", good());
    const SourceId id = addFeed("/old").id;
    for (int i = 0; i < 4; ++i)
        refreshOne(id, RefreshMode::Forced);
    EXPECT_EQ(m_app->sources().byId(id)->url, m_server.url("/old"));
}

TEST_F(PoliteTest, ACutAnswerKeepsItsStatus)
{
    TestRoute cut = good();
    cut.truncateAfter = 40;
    m_server.on("/feed", cut);
    const SourceReport report = refreshOne(addFeed("/feed").id);
    EXPECT_EQ(report.error.code, ErrorCode::TruncatedBody);
    EXPECT_EQ(report.http, 200);
}

} // namespace
} // namespace oneul
