#include "service/retention.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include "service/backups.h"
#include "service/compactor.h"
#include "service/retentionrules.h"
#include "settings/settings.h"
#include "unit/service/fixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

using Doubt = Retention::Doubt;

RetentionRules keepNewest(int count)
{
    return {{0, 0, count, true}, {}};
}

} // namespace

class RetentionServiceTest : public ServiceTest
{
protected:
    void SetUp() override
    {
        ServiceTest::SetUp();
        QByteArrayList items;
        for (int i = 0; i < 10; ++i)
            items.append(QStringLiteral("Title %1|http://a.example/%1|Text %1").arg(i).toUtf8());
        m_server.on("/feed", TestRoute::document(rss(items)));
        addFeed("/feed");
        refresh();
        ASSERT_EQ(rows().size(), 10);
    }
    RetentionPlan preview(const RetentionRules &rules)
    {
        return waitFor(m_app->retention().preview(rules)).value_or({});
    }
    int apply(const RetentionRules &rules)
    {
        return waitFor(m_app->retention().apply(rules, preview(rules))).value_or(-1);
    }
    /// What the program does by itself at that moment: articles removed, or the doubt.
    struct ByItself {
        int removed = 0;
        std::optional<Doubt> doubt;
    };
    ByItself lookAt(const QDateTime &now)
    {
        m_clock.set(now);
        ByItself happened;
        QObject context;
        QObject::connect(&m_app->retention(), &Retention::removed, &context,
                         [&](int count) { happened.removed = count; });
        QObject::connect(&m_app->retention(), &Retention::doubted, &context,
                         [&](Doubt doubt) { happened.doubt = doubt; });
        m_app->retention().look();
        settle();
        return happened;
    }
    /// All that was queued for the storage is done, and what followed from it.
    void settle()
    {
        do {
            for (int i = 0; i < 4; ++i)
                EXPECT_TRUE(waitFor(m_app->retention().preview({})));
        } while (m_app->retention().isRunning());
        QCoreApplication::processEvents(); // what has just ended is told with the next event
    }
    qsizetype backups() const { return QDir(m_folder.file(u"backups"_s)).entryList({u"*.db"_s}, QDir::Files).size(); }
};

TEST_F(RetentionServiceTest, IsOffByDefault)
{
    EXPECT_TRUE(m_app->retention().rules().isOff());
    EXPECT_EQ(lookAt(m_clock.now().addYears(1)).removed, 0);
    EXPECT_EQ(rows().size(), 10);
}

TEST_F(RetentionServiceTest, RemovesWhatWasAgreedToAndKeepsItAway)
{
    const RetentionRules rules = keepNewest(4);
    EXPECT_EQ(preview(rules).size(), 6);
    EXPECT_EQ(rows().size(), 10) << "looking changes nothing";
    EXPECT_FALSE(m_app->retention().isAgreed() && !m_app->retention().rules().isOff());
    QList<ArticleId> removed;
    QObject::connect(&m_app->articles(), &ArticleService::changed, &m_app->articles(),
                     [&](const ArticleDelta &delta) { removed += delta.removed; });
    EXPECT_EQ(apply(rules), 6);
    EXPECT_EQ(removed.size(), 6);
    EXPECT_EQ(rows().size(), 4);
    EXPECT_EQ(backups(), 1) << "before the first time";
    refresh({}, RefreshMode::Forced);
    EXPECT_EQ(rows().size(), 4);
    reopen();
    EXPECT_TRUE(m_app->retention().isAgreed());
    EXPECT_EQ(m_app->retention().rules(), rules);
    refresh({}, RefreshMode::Forced);
    EXPECT_EQ(rows().size(), 4);
}

TEST_F(RetentionServiceTest, AppliesAgreedRulesOnceADay)
{
    EXPECT_EQ(apply(keepNewest(9)), 1);
    m_server.on("/more", TestRoute::document(rss({"New 1|http://b.example/1|x", "New 2|http://b.example/2|y"})));
    addFeed("/more");
    refresh();
    EXPECT_EQ(rows().size(), 11);
    EXPECT_EQ(lookAt(m_clock.now().addSecs(3600)).removed, 0) << "not yet";
    EXPECT_EQ(lookAt(m_clock.now().addDays(1)).removed, 2);
    EXPECT_EQ(rows().size(), 9);
    EXPECT_EQ(backups(), 1);
}

TEST_F(RetentionServiceTest, RulesThatNobodyAgreedToRemoveNothing)
{
    EXPECT_EQ(apply(keepNewest(10)), 0);
    m_app->settings().set(Key::RetentionMost, 5);
    EXPECT_FALSE(m_app->retention().isAgreed());
    EXPECT_EQ(lookAt(m_clock.now().addDays(2)).removed, 0);
    m_app->settings().set(Key::RetentionMost, 10);
    EXPECT_TRUE(m_app->retention().isAgreed());
    Source source = m_app->sources().all().constFirst();
    source.retention = RetentionRule{0, 0, 1, true};
    ASSERT_TRUE(waitFor(m_app->sources().update(source)));
    EXPECT_FALSE(m_app->retention().isAgreed());
    EXPECT_EQ(lookAt(m_clock.now().addDays(2)).removed, 0);
    EXPECT_EQ(rows().size(), 10);
}

TEST_F(RetentionServiceTest, WhatWasRestoredDoesNotGoAgainByItself)
{
    EXPECT_EQ(apply(keepNewest(9)), 1);
    const auto made = waitFor(m_app->backups().list());
    ASSERT_TRUE(made && made->size() == 1);
    ASSERT_TRUE(waitFor(m_app->backups().prepareRestore(made->constFirst().path)));
    reopen();
    EXPECT_EQ(rows().size(), 10);
    EXPECT_FALSE(m_app->retention().isAgreed());
    EXPECT_EQ(m_app->retention().rules(), keepNewest(9)) << "they are kept and only wait";
    EXPECT_EQ(lookAt(m_clock.now().addDays(2)).removed, 0);
    reopen();
    EXPECT_EQ(apply(keepNewest(9)), 1);
    EXPECT_TRUE(m_app->retention().isAgreed()) << "the restore is told once";
}

TEST_F(RetentionServiceTest, ASourcesRuleIsStoredWithIt)
{
    RetentionRules rules = keepNewest(10);
    rules.sources.insert(m_app->sources().all().constFirst().id, {0, 0, 3, true});
    EXPECT_EQ(apply(rules), 7);
    settle();
    reopen();
    EXPECT_EQ(m_app->retention().rules(), rules);
    EXPECT_TRUE(m_app->retention().isAgreed());
}

TEST_F(RetentionServiceTest, AClockThatJumpsRemovesNothingByItself)
{
    const RetentionRules rules{{30, 0, 0, true}, {}};
    EXPECT_EQ(apply(rules), 0);
    const QDateTime now = m_clock.now();
    const ByItself ahead = lookAt(now.addDays(800));
    EXPECT_EQ(ahead.doubt, Doubt::ClockJumped);
    EXPECT_EQ(rows().size(), 10);
    // Set back: it counts from the time that is right now.
    EXPECT_FALSE(lookAt(now.addDays(-300)).doubt);
    EXPECT_EQ(m_app->retention().lastRun(), now.addDays(-300));
    EXPECT_EQ(rows().size(), 10);
}

TEST_F(RetentionServiceTest, MoreThanHalfOfTheArchiveIsAskedAbout)
{
    EXPECT_EQ(apply({{30, 0, 0, true}, {}}), 0);
    EXPECT_EQ(lookAt(m_clock.now().addDays(40)).doubt, Doubt::TooMany);
    EXPECT_EQ(rows().size(), 10);
    // The analyst looks at it and says yes.
    EXPECT_EQ(apply({{30, 0, 0, true}, {}}), 10);
    EXPECT_EQ(rows().size(), 0);
}

TEST_F(RetentionServiceTest, ACompactedArchiveIsNoLargerThanItNeedsToBe)
{
    EXPECT_EQ(apply(keepNewest(1)), 9);
    const auto left = waitFor(m_app->compactor().compact());
    ASSERT_TRUE(left);
    EXPECT_EQ(left->freeBytes, 0);
    EXPECT_FALSE(m_app->compactor().isRunning());
    m_app->compactor().cancel(); // with nothing to cancel
    EXPECT_EQ(rows().size(), 1);
}

TEST(RetentionRulesText, ComesBackAsItWas)
{
    const RetentionRules rules{{5, 0, 7, true}, {{3, {}}, {12, {0, 6, 0, false}}}};
    EXPECT_EQ(rulesFromText(rulesToText(rules)), rules);
    EXPECT_TRUE(rulesFromText(u"nonsense"_s).isOff());
    EXPECT_TRUE(rulesFromText({}).sources.isEmpty());
}

} // namespace oneul
