// Times that servers state.

#include <gtest/gtest.h>

#include "net/freshness.h"

namespace oneul {

namespace {

const QDateTime &now()
{
    static const QDateTime now(QDate(2024, 10, 4), QTime(6, 0), Qt::UTC);
    return now;
}

TEST(HttpDate, ReadsTheThreeForms)
{
    const QDateTime expected(QDate(2024, 10, 4), QTime(7, 0), Qt::UTC);
    for (const char *text : {"Fri, 04 Oct 2024 07:00:00 GMT", "Friday, 04-Oct-24 07:00:00 GMT",
                             "Fri Oct  4 07:00:00 2024", " Sun, 04 Oct 2024 07:00:00 GMT "})
        EXPECT_EQ(httpDate(text, now()), expected) << text;
    for (const char *text : {"", "soon", "2024-10-04T07:00:00Z", "Fri, 34 Oct 2024 07:00:00 GMT", "120", ","})
        EXPECT_FALSE(httpDate(text, now()).isValid()) << text;
}

TEST(HttpDate, AYearOfTwoDigitsIsAtMostFiftyYearsAhead)
{
    const auto year = [](const QByteArray &digits) {
        return httpDate("Friday, 04-Oct-" + digits + " 07:00:00 GMT", now()).date().year();
    };
    EXPECT_EQ(year("24"), 2024);
    EXPECT_EQ(year("74"), 2074);
    EXPECT_EQ(year("75"), 1975);
    EXPECT_EQ(year("99"), 1999);
    EXPECT_EQ(year("00"), 2000);
}

TEST(SecondsToWait, AreSecondsOrADate)
{
    EXPECT_EQ(secondsToWait(" 30 ", now()), 30);
    EXPECT_EQ(secondsToWait("0", now()), 0);
    EXPECT_EQ(secondsToWait("Fri, 04 Oct 2024 07:00:00 GMT", now()), 3600);
    EXPECT_EQ(secondsToWait("Friday, 04-Oct-24 06:10:00 GMT", now()), 600);
    EXPECT_EQ(secondsToWait("Fri Oct  4 06:00:05 2024", now()), 5);
    EXPECT_EQ(secondsToWait("Fri, 04 Oct 2024 05:00:00 GMT", now()), 0);
    for (const char *text : {"", "soon", "-5", "1.5", "30 s"})
        EXPECT_EQ(secondsToWait(text, now()), -1) << text;
    EXPECT_EQ(secondsToWait("99999999999999999999999999", now()), 366LL * 24 * 60 * 60);
}

TEST(MaxAge, IsTheFirstOneStated)
{
    EXPECT_EQ(maxAge("max-age=600"), 600);
    EXPECT_EQ(maxAge("public, Max-Age = \"600\", s-maxage=5"), 600);
    EXPECT_EQ(maxAge("max-age=600, max-age=5"), 600);
    EXPECT_EQ(maxAge("max-age=0, must-revalidate"), 0);
    EXPECT_EQ(maxAge("max-age=600, no-store"), 0);
    EXPECT_EQ(maxAge("no-cache"), 0);
    EXPECT_EQ(maxAge("max-age=600, no-cache=\"Set-Cookie, X\""), 600);
    EXPECT_EQ(maxAge("private=\"a, max-age=9\", max-age=7"), 7);
    EXPECT_EQ(maxAge("max-age=99999999999999999999"), 2147483647);
    for (const char *text : {"", "public", "s-maxage=600", "max-age", "max-age=", "max-age=soon", "max-age=-1", ",,="})
        EXPECT_EQ(maxAge(text), -1) << text;
}

} // namespace

} // namespace oneul
