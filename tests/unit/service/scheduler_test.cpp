#include "service/scheduler.h"

#include "service/networkstate.h"
#include "settings/settings.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

/// A network that tests switch on and off.
class FakeNetworkState final : public NetworkState
{
public:
    [[nodiscard]] bool isOnline() const override { return online; }
    [[nodiscard]] bool isMetered() const override { return metered; }

    bool online = true;
    bool metered = false;
};

class SchedulerTest : public ServiceTest
{
protected:
    void SetUp() override
    {
        ServiceTest::SetUp();
        m_app->settings().set(Key::RefreshMinutes, 60);
        m_server.on("/feed", TestRoute::document(rss({"One|http://a.example/1|text"})));
        m_id = addFeed("/feed").id;
        m_scheduler =
            std::make_unique<Scheduler>(m_app->sources(), m_app->refresher(), m_network, m_app->settings(), m_clock);
    }
    void TearDown() override { m_scheduler.reset(); }

    void waitForRefresh()
    {
        QEventLoop loop;
        QObject::connect(&m_app->refresher(), &Refresher::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        if (m_app->refresher().isRunning())
            loop.exec();
    }

    FakeNetworkState m_network;
    std::unique_ptr<Scheduler> m_scheduler;
    SourceId m_id = 0;
};

TEST_F(SchedulerTest, FetchesWhatIsDueOnceItIsStarted)
{
    EXPECT_EQ(m_scheduler->due(), QList<SourceId>{m_id});
    EXPECT_FALSE(m_app->refresher().isRunning());
    m_scheduler->start();
    EXPECT_TRUE(m_app->refresher().isRunning());
    waitForRefresh();
    EXPECT_EQ(m_app->refresher().lastReport().mode, RefreshMode::Scheduled);
    EXPECT_TRUE(m_scheduler->due().isEmpty());
    m_clock.set(m_clock.now().addSecs(3600));
    EXPECT_EQ(m_scheduler->due(), QList<SourceId>{m_id});
    Q_EMIT m_network.changed(); // a look, like the one of every minute
    EXPECT_TRUE(m_app->refresher().isRunning());
    waitForRefresh();
    EXPECT_EQ(m_server.count("/feed"), 2);
}

TEST_F(SchedulerTest, RestsWhereTheNetworkIsAwayOrCostsMoney)
{
    QList<Pause> told;
    QObject::connect(m_scheduler.get(), &Scheduler::pauseChanged, [&told](Pause pause) { told.append(pause); });
    m_network.online = false;
    m_scheduler->start();
    EXPECT_EQ(m_scheduler->pause(), Pause::Offline);
    EXPECT_EQ(m_scheduler->due().size(), 1) << "were it not for the pause";
    m_network.online = true;
    m_network.metered = true;
    Q_EMIT m_network.changed();
    EXPECT_FALSE(m_app->refresher().isRunning());
    EXPECT_EQ(told, (QList<Pause>{Pause::Offline, Pause::Metered}));
    m_app->settings().set(Key::RefreshOnMetered, true);
    m_scheduler->applySettings();
    EXPECT_EQ(told.last(), Pause::None);
    EXPECT_TRUE(m_app->refresher().isRunning());
    waitForRefresh();
}

TEST_F(SchedulerTest, DoesNothingByItselfWhereTheUserWantsThat)
{
    m_app->settings().set(Key::RefreshMinutes, 0);
    m_scheduler->start();
    EXPECT_EQ(m_scheduler->pause(), Pause::Off);
    EXPECT_FALSE(m_app->refresher().isRunning());
    EXPECT_EQ(m_server.count("/feed"), 0);
}

} // namespace
} // namespace oneul
