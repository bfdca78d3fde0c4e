#include "service/schedule.h"

#include <gtest/gtest.h>

namespace oneul {
namespace {

const QDateTime kNow{QDate(2024, 10, 4), QTime(12, 0), Qt::UTC};

qint64 minutesTo(const QDateTime &time)
{
    return kNow.secsTo(time) / 60;
}

TEST(Schedule, TheLargerOfWhatIsWantedAndAskedFor)
{
    FetchState state;
    EXPECT_EQ(minutesTo(nextAfterSuccess(state, 30, kNow)), 30);
    EXPECT_EQ(minutesTo(nextAfterSuccess(state, 0, kNow)), 60) << "by hand only";
    state.statedMinutes = 120;
    EXPECT_EQ(minutesTo(nextAfterSuccess(state, 30, kNow)), 120);
    state.maxAgeMinutes = 240;
    EXPECT_EQ(minutesTo(nextAfterSuccess(state, 30, kNow)), 240);
    EXPECT_EQ(minutesTo(nextAfterSuccess(state, 300, kNow)), 300);
    state.statedMinutes = 60 * 24 * 30;
    EXPECT_EQ(minutesTo(nextAfterSuccess(state, 30, kNow)), 60 * 24) << "a feed asks for a day at most";
    EXPECT_EQ(minutesTo(nextAfterSuccess(state, 60 * 24 * 3, kNow)), 60 * 24 * 3) << "the user for what they like";
}

TEST(Schedule, FailuresBackOffUpToADay)
{
    EXPECT_EQ(minutesTo(nextAfterFailure(1, {}, kNow, 0.5)), 5);
    EXPECT_EQ(minutesTo(nextAfterFailure(2, {}, kNow, 0.5)), 10);
    EXPECT_EQ(minutesTo(nextAfterFailure(4, {}, kNow, 0.5)), 40);
    EXPECT_EQ(minutesTo(nextAfterFailure(1, {}, kNow, 0)), 4) << "20 % less";
    EXPECT_NEAR(double(kNow.secsTo(nextAfterFailure(1, {}, kNow, 0.999))), 360, 1) << "20 % more";
    for (const int failures : {10, 40, 1'000'000}) {
        EXPECT_LE(minutesTo(nextAfterFailure(failures, {}, kNow, 0.999)), 60 * 24);
        EXPECT_GE(minutesTo(nextAfterFailure(failures, {}, kNow, 0)), 60 * 19);
    }
}

TEST(Schedule, RetryAfterCountsForADayAtMost)
{
    EXPECT_EQ(minutesTo(nextAfterFailure(1, kNow.addSecs(3600), kNow, 0.5)), 60);
    EXPECT_EQ(minutesTo(nextAfterFailure(1, kNow.addSecs(60), kNow, 0.5)), 5) << "the back-off is longer";
    EXPECT_EQ(minutesTo(nextAfterFailure(1, kNow.addDays(30), kNow, 0.5)), 60 * 24);
}

TEST(Schedule, DueIsWhatTheTimeHasComeFor)
{
    Source source;
    EXPECT_TRUE(isDue(source, 60, kNow)) << "never fetched";
    source.enabled = false;
    EXPECT_FALSE(isDue(source, 60, kNow));
    source.enabled = true;
    source.fetch.lastFetched = kNow.addSecs(-30 * 60);
    source.fetch.nextFetch = kNow.addSecs(30 * 60);
    EXPECT_FALSE(isDue(source, 60, kNow));
    EXPECT_TRUE(isDue(source, 60, kNow.addSecs(30 * 60)));
    EXPECT_TRUE(isDue(source, 20, kNow)) << "the interval is shorter now";
    source.options.minutes = 60;
    EXPECT_FALSE(isDue(source, 20, kNow)) << "the source has one of its own";
    source.options.minutes = 0;
    source.fetch.failures = 1;
    EXPECT_FALSE(isDue(source, 20, kNow)) << "a failure is waited for";
    source.fetch.nextFetch = {};
    EXPECT_TRUE(isDue(source, 20, kNow));
    source.fetch.gone = true;
    EXPECT_FALSE(isDue(source, 20, kNow));
}

} // namespace
} // namespace oneul
