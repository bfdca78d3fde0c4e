#include "service/digestscheduler.h"

#include <QFileInfo>

#include "service/digestplans.h"
#include "service/digestservice.h"
#include "service/networkstate.h"
#include "settings/settings.h"
#include "support/files.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

/// A network that is there or not, as the test says.
class SwitchedNetwork final : public NetworkState
{
public:
    [[nodiscard]] bool isOnline() const override { return online; }
    [[nodiscard]] bool isMetered() const override { return metered; }

    bool online = true;
    bool metered = false;
};

class DigestSchedulerTest : public ServiceTest
{
protected:
    void SetUp() override
    {
        ServiceTest::SetUp();
        m_server.on("/feed", TestRoute::document(rss({"One model|http://a.example/1|A language model was shown."})));
        addFeed("/feed");
        settings().set(Key::AutomationBy, u"window"_s);
        settings().set(Key::AutomationTime, u"13:00"_s);
        settings().set(Key::AutomationLastRun, u"2024-10-04T12:00:00Z"_s);
        makeScheduler();
    }
    void TearDown() override { m_scheduler.reset(); }

    Settings &settings() { return m_app->settings(); }

    void makeScheduler()
    {
        m_scheduler = std::make_unique<DigestScheduler>(settings(), m_app->refresher(), m_app->stories(),
                                                        m_app->digests(), m_app->exporter(), m_network, m_clock);
        QObject::connect(m_scheduler.get(), &DigestScheduler::made,
                         [this](const QList<QDate> &days, const QStringList &files) {
                             m_made.append(days);
                             m_files = files;
                             m_storedBefore = settings().text(Key::AutomationLastRun);
                         });
        QObject::connect(m_scheduler.get(), &DigestScheduler::failed,
                         [this](const Error &error) { m_errors.append(error); });
    }

    /// A look, like the one of every half a minute, at this time of the same day; and the run that it begins.
    void lookAt(const QTime &time, int daysLater = 0)
    {
        m_clock.set(QDateTime(QDate(2024, 10, 4).addDays(daysLater), time, Qt::UTC));
        Q_EMIT m_network.changed();
        waitForRun();
    }
    void waitForRun()
    {
        QEventLoop loop;
        QObject::connect(m_scheduler.get(), &DigestScheduler::made, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        QObject::connect(m_scheduler.get(), &DigestScheduler::failed, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        if (m_scheduler->isRunning())
            loop.exec();
    }
    QList<DigestInfo> stored() { return waitFor(m_app->digests().list()).value_or({}); }

    SwitchedNetwork m_network;
    std::unique_ptr<DigestScheduler> m_scheduler;
    QList<QList<QDate>> m_made;
    QStringList m_files;
    QString m_storedBefore;
    QList<Error> m_errors;
};

TEST_F(DigestSchedulerTest, MakesWhatIsDueOnce)
{
    lookAt({13, 30});
    EXPECT_TRUE(m_made.isEmpty()) << "it was not started";
    m_scheduler->start(); // the clock stands at half past one
    lookAt({13, 30, 59});
    EXPECT_TRUE(m_made.isEmpty()) << "the window has not settled";
    lookAt({13, 31});
    ASSERT_EQ(m_made, (QList<QList<QDate>>{{QDate(2024, 10, 4)}}));
    EXPECT_EQ(m_server.count("/feed"), 1);
    EXPECT_EQ(m_storedBefore, u"2024-10-04T13:31:00Z"_s) << "stored before anybody heard of it";
    EXPECT_EQ(stored().size(), 1);
    lookAt({13, 32});
    EXPECT_EQ(m_made.size(), 1);
    EXPECT_TRUE(m_errors.isEmpty());
    EXPECT_EQ(m_scheduler->nextRun(), QDateTime({2024, 10, 5}, {13, 0}, Qt::UTC));
}

TEST_F(DigestSchedulerTest, CatchesUpWithManyMissedRunsAtOnce)
{
    m_scheduler->start();
    lookAt({8, 0}, 20);
    ASSERT_EQ(m_made, (QList<QList<QDate>>{{}})) << "nothing of that day: it never had a digest";
    lookAt({13, 0}, 20);
    EXPECT_EQ(m_made.size(), 2);
    EXPECT_TRUE(m_errors.isEmpty()) << "no articles are no error";
}

TEST_F(DigestSchedulerTest, GoesOnFromTheLastDigest)
{
    m_scheduler->start();
    lookAt({13, 30});
    ASSERT_EQ(m_made.size(), 1);
    m_server.on("/feed", TestRoute::document(rss({"Two chips|http://a.example/2|A chip was announced today."})));
    lookAt({13, 0}, 3);
    ASSERT_EQ(m_made.size(), 2);
    EXPECT_EQ(m_made.last(), QList<QDate>{QDate(2024, 10, 7)});
    const auto digests = waitFor(m_app->digests().latest({2024, 10, 7}));
    ASSERT_TRUE(digests);
    ASSERT_EQ(digests->size(), 1);
    ASSERT_EQ(digests->constFirst().sections.size(), 1);
    EXPECT_EQ(digests->constFirst().sections.constFirst().articles.size(), 1) << "only what is new";
}

TEST_F(DigestSchedulerTest, AChangedPlanIsNotCaughtUpWith)
{
    settings().set(Key::AutomationBy, u"nobody"_s);
    m_scheduler->start();
    lookAt({14, 0}, 9);
    EXPECT_TRUE(m_made.isEmpty());
    EXPECT_FALSE(m_scheduler->nextRun().isValid());
    settings().set(Key::AutomationBy, u"window"_s);
    m_scheduler->applySettings();
    waitForRun();
    EXPECT_TRUE(m_made.isEmpty());
    lookAt({13, 0}, 10);
    EXPECT_EQ(m_made.size(), 1);
    settings().set(Key::AutomationBy, u"system"_s);
    m_scheduler->applySettings();
    lookAt({13, 0}, 11);
    EXPECT_EQ(m_made.size(), 1) << "another one sees to it";
}

TEST_F(DigestSchedulerTest, AClockThatWasWrongIsForgotten)
{
    settings().set(Key::AutomationLastRun, u"2031-01-01T00:00:00Z"_s);
    m_scheduler->start();
    lookAt({13, 30});
    EXPECT_TRUE(m_made.isEmpty());
    EXPECT_EQ(settings().text(Key::AutomationLastRun), u"2024-10-04T13:30:00Z"_s);
    lookAt({13, 0}, 1);
    EXPECT_EQ(m_made.size(), 1);
}

TEST_F(DigestSchedulerTest, WaitsForTheNetworkButNotForEver)
{
    refresh();
    m_network.online = false;
    m_scheduler->start();
    lookAt({13, 5});
    lookAt({13, 34});
    EXPECT_TRUE(m_made.isEmpty());
    lookAt({13, 35});
    EXPECT_EQ(m_made, (QList<QList<QDate>>{{QDate(2024, 10, 4)}})) << "of what is there";
    EXPECT_EQ(m_server.count("/feed"), 1);
}

TEST_F(DigestSchedulerTest, DoesNotRefreshWhereThatCostsMoney)
{
    m_network.metered = true;
    m_scheduler->start();
    lookAt({13, 5});
    EXPECT_EQ(m_made, (QList<QList<QDate>>{{}}));
    EXPECT_EQ(m_server.count("/feed"), 0);
}

TEST_F(DigestSchedulerTest, ExportsToTheFolderAndReplacesNothing)
{
    settings().set(Key::AutomationExport, u"html"_s);
    settings().set(Key::AutomationFolder, m_folder.path() + u"/out"_s);
    m_scheduler->runNow();
    waitForRun();
    ASSERT_TRUE(m_errors.isEmpty()) << qPrintable(m_errors.constFirst().detail);
    ASSERT_EQ(m_files.size(), 1);
    const QString first = m_files.constFirst();
    EXPECT_TRUE(first.startsWith(m_folder.path() + u"/out/"_s)) << qPrintable(first);
    EXPECT_TRUE(QFileInfo::exists(first));
    const auto digests = waitFor(m_app->digests().latest({2024, 10, 4}));
    ASSERT_TRUE(digests);
    const auto second = exportOf(m_scheduler->plan(), settings(), *digests);
    ASSERT_TRUE(second);
    EXPECT_NE(second->path, first);
    EXPECT_FALSE(QFileInfo::exists(second->path));
}

TEST_F(DigestSchedulerTest, TheSecondReportsOfADayDoNotReplaceTheFirst)
{
    settings().set(Key::AutomationExport, u"reports"_s);
    settings().set(Key::AutomationFolder, m_folder.path() + u"/out"_s);
    m_scheduler->runNow();
    waitForRun();
    ASSERT_TRUE(m_errors.isEmpty()) << qPrintable(m_errors.constFirst().detail);
    const QStringList first = m_files;
    ASSERT_FALSE(first.isEmpty());
    const QByteArray report = readFile(first.constFirst());
    EXPECT_TRUE(first.constFirst().startsWith(m_folder.path() + u"/out/2024-10-04/"_s)) << qPrintable(first.first());
    EXPECT_EQ(m_storedBefore, u"2024-10-04T12:00:00Z"_s) << "the time of the run";
    m_clock.set(m_clock.now().addSecs(3600));
    m_server.on("/feed", TestRoute::document(rss({"Two chips|http://a.example/2|A chip was announced today."})));
    m_scheduler->runNow();
    waitForRun();
    ASSERT_EQ(m_made.size(), 2);
    ASSERT_EQ(m_files.size(), first.size());
    EXPECT_TRUE(m_files.constFirst().startsWith(m_folder.path() + u"/out/2024-10-04 (2)/"_s))
        << qPrintable(m_files.first());
    EXPECT_EQ(readFile(first.constFirst()), report);
    EXPECT_NE(readFile(m_files.constFirst()), report);
}

TEST_F(DigestSchedulerTest, TheNameOfAFileIsTakenAsItIs)
{
    settings().set(Key::AutomationExport, u"html"_s);
    settings().set(Key::AutomationFolder, m_folder.path() + u"/out"_s);
    settings().set(Key::ExportFileName, u"100%2 %1 {date}"_s);
    m_scheduler->runNow();
    waitForRun();
    ASSERT_EQ(m_files.size(), 1);
    const auto second = exportOf(m_scheduler->plan(), settings(), *waitFor(m_app->digests().latest({2024, 10, 4})));
    ASSERT_TRUE(second);
    EXPECT_EQ(QFileInfo(second->path).fileName(), u"100%2 %1 2024-10-04 (2).html"_s);
}

TEST_F(DigestSchedulerTest, AnEngineThatIsGoneIsNotAskedAgain)
{
    settings().set(Key::AutomationEngine, u"engine-9"_s);
    m_scheduler->runNow();
    waitForRun();
    ASSERT_EQ(m_made.size(), 1);
    EXPECT_EQ(m_made.constFirst().size(), 1) << "the built-in one made it";
    EXPECT_EQ(settings().text(Key::AutomationEngine), QString());
}

TEST_F(DigestSchedulerTest, CanBeStopped)
{
    TestRoute silent;
    silent.silent = true;
    m_server.on("/feed", silent);
    m_scheduler->runNow();
    EXPECT_TRUE(m_scheduler->isRunning());
    m_scheduler->runNow(); // one at a time
    m_scheduler->cancel();
    waitForRun();
    ASSERT_EQ(m_errors.size(), 1);
    EXPECT_EQ(m_errors.constFirst().code, ErrorCode::Cancelled);
    EXPECT_TRUE(m_made.isEmpty());
    EXPECT_TRUE(stored().isEmpty());
}

TEST(DigestPlans, BeginWithADayAndGoOnFromTheLast)
{
    DigestPlan plan;
    const QDate day(2024, 10, 4);
    ASSERT_EQ(ordersOf(plan, day, {}).size(), 1);
    EXPECT_FALSE(ordersOf(plan, day, {}).constFirst().sinceLast);
    DigestInfo papers;
    papers.kind = Kind::Papers;
    papers.origin = u"import"_s;
    EXPECT_FALSE(ordersOf(plan, day, {papers}).constFirst().sinceLast)
        << "an imported report says nothing of what came in";
    papers.origin = u"made"_s;
    const auto orders = ordersOf(plan, day, {papers});
    ASSERT_EQ(orders.size(), 2);
    EXPECT_TRUE(orders.at(0).sinceLast);
    EXPECT_EQ(orders.at(0).kinds, QList<Kind>{Kind::Papers});
    EXPECT_FALSE(orders.at(1).sinceLast);
    EXPECT_EQ(orders.at(1).kinds, QList<Kind>{Kind::News});
    EXPECT_EQ(orders.at(1).engine, u"builtin"_s);
}

} // namespace
} // namespace oneul
