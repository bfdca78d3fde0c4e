#include <gtest/gtest.h>

#include "base/clock.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

/// Sets ONEUL_NOW for the length of a test.
class GivenNow final
{
public:
    explicit GivenNow(const char *value) { qputenv("ONEUL_NOW", value); }
    ~GivenNow() { qunsetenv("ONEUL_NOW"); }
    Q_DISABLE_COPY_MOVE(GivenNow)
};

TEST(SystemClock, StartsAtTheGivenMomentAndGoesOn)
{
    const GivenNow given("2024-10-04T10:00:00+09:00");
    const SystemClock clock;
    const QDateTime start(QDate(2024, 10, 4), QTime(1, 0), Qt::UTC);
    const QDateTime now = clock.now();
    EXPECT_GE(now, start.addMSecs(-1));
    EXPECT_LT(now, start.addSecs(60));
    EXPECT_EQ(now.timeSpec(), Qt::UTC);
    EXPECT_GE(clock.now(), now);
}

TEST(SystemClock, WithoutOneItIsTheMachines)
{
    for (const char *value : {"", "yesterday"}) {
        const GivenNow given(value);
        EXPECT_EQ(SystemClock::environmentIsValid(), *value == '\0');
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = SystemClock().now();
        EXPECT_GE(now, before.addMSecs(-1));
        EXPECT_LE(now, QDateTime::currentDateTimeUtc().addMSecs(1));
    }
}

TEST(FixedClock, StandsStill)
{
    FixedClock clock(QDateTime(QDate(2024, 10, 12), QTime(9, 30), Qt::UTC));
    EXPECT_EQ(clock.now(), clock.now());
    EXPECT_EQ(clock.today(), clock.now().toLocalTime().date());
    clock.set(clock.now().addDays(1));
    EXPECT_EQ(clock.now().date(), QDate(2024, 10, 13));
}

} // namespace
} // namespace oneul
