#include "service/digesttimes.h"

#include <gtest/gtest.h>

namespace oneul {
namespace {

struct TimesCase {
    const char *what;
    const char *zone;
    int days;
    QTime at;
    const char *now; ///< all three UTC
    const char *last;
    const char *next;
};

constexpr int kDaily = 127;
constexpr int kMondays = 1;
constexpr int kSundays = 64;

void PrintTo(const TimesCase &given, std::ostream *stream)
{
    *stream << given.what;
}

class DigestTimesTest : public testing::TestWithParam<TimesCase>
{};

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QByteArray shown(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate).toLatin1();
}

TEST_P(DigestTimesTest, AreTheReadingsOfTheWall)
{
    const TimesCase &given = GetParam();
    const QTimeZone zone(given.zone);
    ASSERT_TRUE(zone.isValid()) << given.zone;
    DigestPlan plan;
    plan.days = given.days;
    plan.at = given.at;
    EXPECT_EQ(shown(lastDue(plan, utc(given.now), zone)), given.last);
    EXPECT_EQ(shown(nextDue(plan, utc(given.now), zone)), given.next);
}

// Berlin: on 2024-03-31 the wall goes from 02:00 to 03:00 (01:00 UTC), on 2024-10-27 from 03:00 back to 02:00 (01:00 UTC).
// New York: on 2024-03-10 from 02:00 to 03:00 (07:00 UTC). Lord Howe: on 2024-10-06 from 02:00 to 02:30 (15:30 UTC of the 5th).
INSTANTIATE_TEST_SUITE_P(
    Tables, DigestTimesTest,
    testing::Values(
        TimesCase{"a day before its hour",
                  "UTC",
                  kDaily,
                  {7, 0},
                  "2024-10-04T06:59:59Z",
                  "2024-10-03T07:00:00Z",
                  "2024-10-04T07:00:00Z"},
        TimesCase{"the very moment is due",
                  "UTC",
                  kDaily,
                  {7, 0},
                  "2024-10-04T07:00:00Z",
                  "2024-10-04T07:00:00Z",
                  "2024-10-05T07:00:00Z"},
        TimesCase{
            "midnight", "UTC", kDaily, {0, 0}, "2024-10-04T00:00:00Z", "2024-10-04T00:00:00Z", "2024-10-05T00:00:00Z"},
        TimesCase{"the end of a leap February",
                  "UTC",
                  kDaily,
                  {7, 0},
                  "2024-02-29T12:00:00Z",
                  "2024-02-29T07:00:00Z",
                  "2024-03-01T07:00:00Z"},
        TimesCase{"the end of a year",
                  "UTC",
                  kDaily,
                  {23, 59},
                  "2025-01-01T00:00:00Z",
                  "2024-12-31T23:59:00Z",
                  "2025-01-01T23:59:00Z"},
        TimesCase{"Mondays, on a Sunday",
                  "UTC",
                  kMondays,
                  {7, 0},
                  "2024-10-06T12:00:00Z",
                  "2024-09-30T07:00:00Z",
                  "2024-10-07T07:00:00Z"},
        TimesCase{"Mondays, just past one",
                  "UTC",
                  kMondays,
                  {7, 0},
                  "2024-10-07T07:00:01Z",
                  "2024-10-07T07:00:00Z",
                  "2024-10-14T07:00:00Z"},
        TimesCase{"Mondays, just before one",
                  "UTC",
                  kMondays,
                  {7, 0},
                  "2024-10-07T06:59:59Z",
                  "2024-09-30T07:00:00Z",
                  "2024-10-07T07:00:00Z"},
        TimesCase{"the day there, not here",
                  "Asia/Seoul",
                  kMondays,
                  {7, 0},
                  "2024-10-06T22:30:00Z",
                  "2024-10-06T22:00:00Z",
                  "2024-10-13T22:00:00Z"},
        TimesCase{"far in the east",
                  "Pacific/Kiritimati",
                  kDaily,
                  {7, 0},
                  "2024-10-04T16:59:59Z",
                  "2024-10-03T17:00:00Z",
                  "2024-10-04T17:00:00Z"},
        TimesCase{"far in the west",
                  "Pacific/Pago_Pago",
                  kDaily,
                  {20, 0},
                  "2024-10-05T07:00:00Z",
                  "2024-10-05T07:00:00Z",
                  "2024-10-06T07:00:00Z"},
        TimesCase{"an hour is left out: due at its end",
                  "Europe/Berlin",
                  kDaily,
                  {2, 30},
                  "2024-03-31T01:00:00Z",
                  "2024-03-31T01:00:00Z",
                  "2024-04-01T00:30:00Z"},
        TimesCase{"an hour is left out: not before",
                  "Europe/Berlin",
                  kDaily,
                  {2, 30},
                  "2024-03-31T00:59:59Z",
                  "2024-03-30T01:30:00Z",
                  "2024-03-31T01:00:00Z"},
        TimesCase{"an hour is left out, in the west",
                  "America/New_York",
                  kDaily,
                  {2, 0},
                  "2024-03-10T06:59:59Z",
                  "2024-03-09T07:00:00Z",
                  "2024-03-10T07:00:00Z"},
        TimesCase{"half an hour is left out",
                  "Australia/Lord_Howe",
                  kDaily,
                  {2, 15},
                  "2024-10-05T15:29:59Z",
                  "2024-10-04T15:45:00Z",
                  "2024-10-05T15:30:00Z"},
        TimesCase{"an hour comes twice: due the first time",
                  "Europe/Berlin",
                  kDaily,
                  {2, 30},
                  "2024-10-27T00:30:00Z",
                  "2024-10-27T00:30:00Z",
                  "2024-10-28T01:30:00Z"},
        TimesCase{"an hour comes twice: not the second time",
                  "Europe/Berlin",
                  kDaily,
                  {2, 30},
                  "2024-10-27T01:30:00Z",
                  "2024-10-27T00:30:00Z",
                  "2024-10-28T01:30:00Z"},
        TimesCase{"before the summer",
                  "Europe/Berlin",
                  kSundays,
                  {7, 0},
                  "2024-03-30T12:00:00Z",
                  "2024-03-24T06:00:00Z",
                  "2024-03-31T05:00:00Z"},
        TimesCase{"a whole day is left out: due at its end",
                  "Pacific/Apia",
                  kDaily,
                  {7, 0},
                  "2011-12-30T09:59:59Z",
                  "2011-12-29T17:00:00Z",
                  "2011-12-30T10:00:00Z"}));

TEST(DigestTimes, OfNoDayAreNone)
{
    DigestPlan plan;
    plan.days = 0;
    EXPECT_FALSE(lastDue(plan, utc("2024-10-04T12:00:00Z")).isValid());
    EXPECT_FALSE(nextDue(plan, utc("2024-10-04T12:00:00Z")).isValid());
    plan.days = kDaily;
    plan.at = QTime();
    EXPECT_FALSE(lastDue(plan, utc("2024-10-04T12:00:00Z")).isValid());
    EXPECT_FALSE(nextDue(plan, utc("2024-10-04T12:00:00Z")).isValid());
}

TEST(DigestTimes, FollowEachOther)
{
    // Whatever day and hour: what is next becomes the last, and nothing lies between.
    const QTimeZone zone("Europe/Berlin");
    for (int days = 1; days <= kDaily; ++days) {
        DigestPlan plan;
        plan.days = days;
        plan.at = {2, 30};
        QDateTime now = utc("2024-03-20T00:00:00Z");
        for (int i = 0; i < 20; ++i) {
            const QDateTime next = nextDue(plan, now, zone);
            ASSERT_GT(next, now);
            ASSERT_EQ(lastDue(plan, next, zone), next);
            ASSERT_LE(lastDue(plan, next.addMSecs(-1), zone), now);
            ASSERT_TRUE(isDayOf(plan, next.toTimeZone(zone).date()));
            now = next;
        }
    }
}

} // namespace
} // namespace oneul
