#include <gtest/gtest.h>

#include "parse/dates.h"

using namespace oneul;
using namespace Qt::StringLiterals;

namespace {

struct DateCase {
    const char16_t *stated;
    const char16_t *instant; ///< ISO 8601 in UTC; "" when it is no date
};

class InstantOf : public testing::TestWithParam<DateCase>
{};

TEST_P(InstantOf, IsUnderstood)
{
    const QString stated = QString::fromUtf16(GetParam().stated);
    const ParsedDate date = parseDate(stated);
    const QString instant = date.isValid() ? date.instant.toString(Qt::ISODate) : QString();
    EXPECT_EQ(instant, QString::fromUtf16(GetParam().instant)) << qPrintable(stated);
    EXPECT_FALSE(date.day.isValid()) << qPrintable(stated);
}

INSTANTIATE_TEST_SUITE_P(Rfc822, InstantOf,
                         testing::Values(DateCase{u"Fri, 04 Oct 2024 09:12:31 +0900", u"2024-10-04T00:12:31Z"},
                                         DateCase{u"Fri, 4 Oct 24 09:12 GMT", u"2024-10-04T09:12:00Z"},
                                         DateCase{u"04 Oct 2024 09:12:31 EST", u"2024-10-04T14:12:31Z"},
                                         DateCase{u"Fri, 04 Oct 2024 09:12:31 KST", u"2024-10-04T00:12:31Z"},
                                         DateCase{u"Friday, 4 October 2024 09:12:31 -04:00", u"2024-10-04T13:12:31Z"},
                                         DateCase{u"Fri,04 Oct 2024 09:12:31 GMT+2", u"2024-10-04T07:12:31Z"},
                                         DateCase{u"Fri, 04 Oct 2024 09:12:31 -0700 (PDT)", u"2024-10-04T16:12:31Z"},
                                         DateCase{u"Fri Oct  4 09:12:31 PDT 2024", u"2024-10-04T16:12:31Z"},
                                         DateCase{u"Fri Oct  4 09:12:31 2024", u"2024-10-04T09:12:31Z"},
                                         DateCase{u"Fri, 04 Oct 2024 24:00:00 GMT", u"2024-10-05T00:00:00Z"},
                                         DateCase{u"Fri, 04 Oct 2024 09:12:60 GMT", u"2024-10-04T09:12:59Z"},
                                         DateCase{u"Fri, 04-Oct-2024 09:12:31 GMT", u"2024-10-04T09:12:31Z"},
                                         DateCase{u"Tue, 31 Dec 99 23:59:59 UT", u"1999-12-31T23:59:59Z"},
                                         DateCase{u"Mon, 32 Oct 2024 09:12:31 GMT", u""},
                                         DateCase{u"Thu, 31 Jun 2024 09:12:31 GMT", u""},
                                         DateCase{u"Fri, 04 Oct 2024 29:12:31 GMT", u""}));

INSTANTIATE_TEST_SUITE_P(Iso, InstantOf,
                         testing::Values(DateCase{u"2024-10-04T09:12:31Z", u"2024-10-04T09:12:31Z"},
                                         DateCase{u"2024-10-04T09:12:31.123456+09:00", u"2024-10-04T00:12:31Z"},
                                         DateCase{u"2024-10-04t09:12z", u"2024-10-04T09:12:00Z"},
                                         DateCase{u"2024-10-04T09:12:31-0530", u"2024-10-04T14:42:31Z"},
                                         DateCase{u"2024-10-04 09:12:31", u"2024-10-04T09:12:31Z"},
                                         DateCase{u"2024-10-04 09:12:31 +0900", u"2024-10-04T00:12:31Z"},
                                         DateCase{u"2024-10-04 09:12:31 KST", u"2024-10-04T00:12:31Z"},
                                         DateCase{u"2024/10/04 09:12", u"2024-10-04T09:12:00Z"},
                                         DateCase{u"20241004T091231Z", u"2024-10-04T09:12:31Z"},
                                         DateCase{u"2024-10", u"2024-10-01T00:00:00Z"},
                                         DateCase{u"2024", u"2024-01-01T00:00:00Z"},
                                         DateCase{u"2024-13-04T00:00:00Z", u""}, DateCase{u"2024-02-30", u""}));

INSTANTIATE_TEST_SUITE_P(Languages, InstantOf,
                         testing::Values(DateCase{u"2024년 10월 4일 오후 3:05", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"2024년 10월 4일 (금) 오전 12:05:09", u"2024-10-04T00:05:09Z"},
                                         DateCase{u"2024년 10월 4일 금요일 15시 5분", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"2024.10.04 15:05", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"2024. 10. 4. 오후 3:05", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"2024-10-04 오후 3:05:09", u"2024-10-04T15:05:09Z"},
                                         DateCase{u"2024年10月4日 15時05分", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"2024年10月4日 下午 3:05", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"4. Oktober 2024, 15:05 MESZ", u"2024-10-04T13:05:00Z"},
                                         DateCase{u"Fr, 4 Okt 2024 15:05:00 +0200", u"2024-10-04T13:05:00Z"},
                                         DateCase{u"ven. 4 août 2023 15:05:00 +0200", u"2023-08-04T13:05:00Z"},
                                         DateCase{u"mar, 4 juin 2024 15:05:00 +0200", u"2024-06-04T13:05:00Z"},
                                         DateCase{u"4 juillet 2024 15:05", u"2024-07-04T15:05:00Z"},
                                         DateCase{u"viernes, 4 de octubre de 2024 15:05", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"4 de março de 2024 15:05", u"2024-03-04T15:05:00Z"},
                                         DateCase{u"4 gennaio 2024 15:05", u"2024-01-04T15:05:00Z"},
                                         DateCase{u"4 октября 2024 15:05", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"4 мая 2024 15:05", u"2024-05-04T15:05:00Z"},
                                         DateCase{u"October 4, 2024 3:05 PM", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"10/04/2024 3:05 PM", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"04.10.2024 15:05", u"2024-10-04T15:05:00Z"},
                                         DateCase{u"25/12/2024 08:00", u"2024-12-25T08:00:00Z"}));

INSTANTIATE_TEST_SUITE_P(Oddities, InstantOf,
                         testing::Values(DateCase{u"2024-W40-5T10:00:00Z", u"2024-10-04T10:00:00Z"},
                                         DateCase{u"2024-278T10:00Z", u"2024-10-04T10:00:00Z"},
                                         DateCase{u"-2410", u"2024-10-01T00:00:00Z"},
                                         DateCase{u"2024-010-04T09:12:31Z", u"2024-10-04T09:12:31Z"},
                                         DateCase{u"20241004091231", u"2024-10-04T09:12:31Z"},
                                         DateCase{u"2024-10-04T09Z", u"2024-10-04T09:00:00Z"},
                                         DateCase{u"1728033151", u"2024-10-04T09:12:31Z"},
                                         DateCase{u"Fri, 2024/10/04 09:12:31 EDT", u"2024-10-04T13:12:31Z"},
                                         DateCase{u"Fri, 10/04/2024 - 09:12", u"2024-10-04T09:12:00Z"},
                                         DateCase{u"Fri, 04 10 2024 09:12:31 +0100", u"2024-10-04T08:12:31Z"},
                                         DateCase{u"Fri Oct 04 09:12:31 +0000 2024", u"2024-10-04T09:12:31Z"},
                                         DateCase{u"Fri, October 4, 2024 at 01:11 PM EDT", u"2024-10-04T17:11:00Z"},
                                         DateCase{u"Oct. 2024", u"2024-10-01T00:00:00Z"},
                                         DateCase{u"2024-október-4T9:15-05:00", u"2024-10-04T14:15:00Z"},
                                         DateCase{u"4. října 2024 10:00", u"2024-10-04T10:00:00Z"},
                                         DateCase{u"4 marraskuuta 2024 10:00", u"2024-11-04T10:00:00Z"}));

INSTANTIATE_TEST_SUITE_P(
    Zones, InstantOf,
    testing::Values(DateCase{u"Fri, 04 Oct 2024 09:12:31 America/New_York", u"2024-10-04T13:12:31Z"},
                    DateCase{u"Fri, 04 Oct 2024 09:12:31 Etc/GMT", u"2024-10-04T09:12:31Z"},
                    DateCase{u"Fri, 04 Oct 2024 09:12:31 PT", u"2024-10-04T17:12:31Z"},
                    DateCase{u"Fri, 04 Oct 2024 09:12:31 GMT-01:01", u"2024-10-04T10:13:31Z"},
                    DateCase{u"2024-10-04T09:12:31-05:00Z", u"2024-10-04T14:12:31Z"},
                    DateCase{u"Fri, 04 Oct 2024 09:12:31 +zz:00", u""}, DateCase{u"2024-10-04T09:12:31-99:99", u""},
                    DateCase{u"Sun, 31 Dec 9999 23:59:59 -0100", u""}, DateCase{u"2024-10-04T09:12:61Z", u""},
                    DateCase{u"2024-10-04-01", u""}, DateCase{u"04 Oct 20290", u""},
                    DateCase{u"2024-10-04T09:xx:00Z", u""}));

INSTANTIATE_TEST_SUITE_P(None, InstantOf,
                         testing::Values(DateCase{u"", u""}, DateCase{u"yesterday", u""}, DateCase{u"Oct", u""},
                                         DateCase{u"12:00", u""}, DateCase{u"0000-00-00 00:00:00", u""},
                                         DateCase{u"1e9", u""}));

TEST(StatedDay, IsSetWhereNoTimeIsStated)
{
    for (const QString &stated :
         {u"2024-10-04"_s, u"20241004"_s, u"2024/10/4"_s, u"2024년 10월 4일"_s, u"2024. 10. 4."_s, u"4 October 2024"_s,
          u"Oct 4th, 2024"_s, u"10/4/2024"_s, u"Fri, 04 Oct 2024"_s, u"2024年10月4日"_s, u"4. Oktober 2024"_s}) {
        const ParsedDate date = parseDate(stated);
        EXPECT_EQ(date.day, QDate(2024, 10, 4)) << qPrintable(stated);
        EXPECT_EQ(date.instant, QDateTime(QDate(2024, 10, 4), QTime(0, 0), Qt::UTC)) << qPrintable(stated);
    }
}

TEST(UnixTime, SecondsAndMilliseconds)
{
    EXPECT_EQ(fromUnixTime(1728005151).instant.toString(Qt::ISODate), u"2024-10-04T01:25:51Z"_s);
    EXPECT_EQ(fromUnixTime(1728005151000).instant, fromUnixTime(1728005151).instant);
    EXPECT_FALSE(fromUnixTime(0).isValid());
    EXPECT_FALSE(fromUnixTime(-5).isValid());
    EXPECT_FALSE(fromUnixTime(1e300).isValid());
}

} // namespace
