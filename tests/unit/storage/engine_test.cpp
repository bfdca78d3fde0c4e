#include "storage/enginestore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

class EngineStoreTest : public StorageTest
{
protected:
    const QDate m_day = kSeen.date();
};

TEST_F(EngineStoreTest, AnswersAreKept)
{
    EXPECT_FALSE(valueOf(m_database->engines().cached("a")));
    valueOf(m_database->engines().known({"a"}));
    ASSERT_TRUE(waitFor(m_database->engines().keep("a", {u"답"_s, u"large"_s, {3, 4, false}}, kSeen)));
    ASSERT_TRUE(waitFor(m_database->engines().keep("a", {u"답 2"_s, u"large"_s, {3, 5, false}}, kSeen)));
    reopen();
    const auto found = valueOf(m_database->engines().cached("a"));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->text, u"답 2"_s);
    EXPECT_EQ(found->model, u"large"_s);
    EXPECT_EQ(found->usage, (TokenUsage{3, 5, false}));
    EXPECT_EQ(valueOf(m_database->engines().known({"b", "a"})), QList<QByteArray>{"a"});
    expectSound();
}

TEST_F(EngineStoreTest, UseIsCountedByDayAndProfile)
{
    EngineStore &store = m_database->engines();
    ASSERT_TRUE(waitFor(store.add(u"p"_s, m_day, {10, 5, false}, 0.5, 1)));
    ASSERT_TRUE(waitFor(store.add(u"p"_s, m_day, {1, 1, true}, 0.25, 1)));
    ASSERT_TRUE(waitFor(store.add(u"p"_s, m_day.addDays(-1), {100, 0, false}, 2, 1)));
    ASSERT_TRUE(waitFor(store.add(u"q"_s, m_day, {7, 7, false}, 7, 1)));
    const UsageTotals totals = valueOf(store.usage(u"p"_s, m_day));
    EXPECT_EQ(totals.day, (TokenUsage{11, 6, true}));
    EXPECT_DOUBLE_EQ(totals.dayCost, 0.75);
    EXPECT_EQ(totals.all, (TokenUsage{111, 6, true}));
    EXPECT_DOUBLE_EQ(totals.allCost, 2.75);
    ASSERT_TRUE(waitFor(store.add(u"p"_s, m_day, {-50, 2, false}, -9, 0)));
    EXPECT_EQ(valueOf(store.usage(u"p"_s, m_day)).day, (TokenUsage{0, 8, true}));
    EXPECT_DOUBLE_EQ(valueOf(store.usage(u"p"_s, m_day)).dayCost, 0);
    EXPECT_EQ(valueOf(store.usage(u"none"_s, m_day)).all, TokenUsage());
}

TEST_F(EngineStoreTest, ReservationsSideBySideDoNotPassTheCap)
{
    EngineStore &store = m_database->engines();
    QList<QFuture<Result<void>>> asked;
    for (int i = 0; i < 10; ++i)
        asked.append(store.reserve(u"p"_s, m_day, {200, 100, false}, 1, {1000, 0}));
    int granted = 0;
    for (const auto &future : std::as_const(asked)) {
        const auto outcome = waitFor(future);
        granted += outcome ? 1 : 0;
        if (!outcome) {
            EXPECT_EQ(outcome.error().code, ErrorCode::BudgetSpent);
        }
    }
    EXPECT_EQ(granted, 3);
    EXPECT_EQ(codeOf(store.reserve(u"p"_s, m_day, {1, 1, false}, 1, {0, 3.5})), ErrorCode::BudgetSpent);
    EXPECT_TRUE(waitFor(store.reserve(u"p"_s, m_day, {1, 1, false}, 0.5, {0, 3.5})));
    EXPECT_TRUE(waitFor(store.reserve(u"p"_s, m_day.addDays(1), {200, 100, false}, 1, {1000, 1})));
}

TEST_F(EngineStoreTest, ADigestRemembersWhoWroteWhat)
{
    const QList<ArticleId> ids = store(addSource(u"One"_s), {entry(u"0"_s, u"https://a/0"_s, u"First"_s, u"Text"_s),
                                                             entry(u"1"_s, u"https://a/1"_s, u"Second"_s, u"Text"_s)})
                                     .ids;
    Digest digest;
    digest.day = m_day;
    digest.createdAt = kSeen;
    digest.origin = u"made"_s;
    digest.manifest = {{u"engine"_s, u"Mine"_s}};
    Section section;
    section.articles = {{ids[0], u"First"_s, u"https://a/0"_s, u"One"_s, false, u"첫째"_s},
                        {ids[1], u"Second"_s, u"https://a/1"_s, u"One"_s, false, {}}};
    section.summary.engine = u"builtin"_s;
    section.summary.fallback = u"answerCut"_s;
    section.summary.leftOut = {ids[1]};
    section.summary.events = {
        {u"By hand."_s, {ids[0]}, u"q"_s, Support::Weak, {}, ClaimFault::Number, u"7"_s, ClaimOrigin::Hand},
        {u"Source."_s,
         {ids[0]},
         u"q"_s,
         Support::Supported,
         {},
         ClaimFault::None,
         {},
         ClaimOrigin::Replacement,
         u"출처."_s}};
    section.summary.withheld = {
        {SummaryPart::Conclusion, {u"C"_s, {ids[1]}, {}, Support::Unsupported, {}, ClaimFault::NoCite, {}, {}}},
        {SummaryPart::Themes, {u"T"_s, {}, {}, Support::Unsupported, {}, ClaimFault::Name, u"X"_s, {}}},
        {SummaryPart::Events, {u"E"_s, {0}, {}, Support::Unsupported, {}, ClaimFault::ForeignCite, {}, {}}}};
    digest.sections = {section};
    const DigestId id = valueOf(m_database->digests().save({digest})).value(0).id;
    reopen();
    const Digest read = valueOf(m_database->digests().byId(id));
    ASSERT_EQ(read.sections.size(), 1);
    const Summary &summary = read.sections.first().summary;
    EXPECT_EQ(summary.events, section.summary.events);
    EXPECT_EQ(summary.withheld, section.summary.withheld);
    EXPECT_EQ(summary.fallback, u"answerCut"_s);
    EXPECT_EQ(summary.leftOut, QList<ArticleId>{ids[1]});
    EXPECT_TRUE(summary.conclusion.isEmpty());
    EXPECT_EQ(read.sections.first().articles.first().translatedTitle, u"첫째"_s);

    // A version that was made later from the same articles gathered nothing.
    digest.createdAt = kSeen.addDays(1);
    digest.manifest.insert(u"madeFrom"_s, QJsonObject{{u"digest"_s, id}, {u"at"_s, u"2024-10-09T08:00:00Z"_s}});
    valueOf(m_database->digests().save({digest}));
    EXPECT_EQ(valueOf(m_database->digests().lastMade(Kind::News)), kSeen);
    const QList<DigestInfo> infos = valueOf(m_database->digests().list());
    EXPECT_EQ(infos.first().createdAt, QDateTime(QDate(2024, 10, 9), QTime(8, 0), Qt::UTC));
    EXPECT_EQ(infos.last().createdAt, kSeen);
    expectSound();
}

} // namespace oneul
