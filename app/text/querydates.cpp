#include "text/querydates.h"

#include <algorithm>
#include <optional>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

std::optional<QDate> namedDay(const QString &text, const QDate &today)
{
    if (text == u"today" || text == u"오늘")
        return today;
    if (text == u"yesterday" || text == u"어제")
        return today.addDays(-1);
    return {};
}

QDate daysAgo(int number, const QString &unit, const QDate &today)
{
    if (unit == u"d" || unit == u"일")
        return today.addDays(-number);
    if (unit == u"w" || unit == u"주")
        return today.addDays(-7 * qint64(number));
    if (unit == u"m" || unit == u"개월" || unit == u"달")
        return today.addMonths(-number);
    return today.addYears(-number);
}

/// Not before the year 1: earlier days have no text.
QDate agoDate(int number, const QString &unit, const QDate &today)
{
    return std::max(daysAgo(number, unit, today), QDate(1, 1, 1));
}

} // namespace

QDate searchDate(const QString &text, const QDate &today)
{
    const QString date = text.trimmed().toLower();
    if (const auto named = namedDay(date, today))
        return *named;
    static const QRegularExpression kAge(u"^([0-9]{1,4})(d|w|m|y|일|주|개월|달|년)$"_s);
    static const QRegularExpression kDate(u"^([0-9]{4})(?:[-./]([0-9]{1,2})(?:[-./]([0-9]{1,2}))?)?$"_s);
    // A year with its Korean word is a year and no age.
    static const QRegularExpression kYear(u"^([0-9]{4})년$"_s);
    if (const auto year = kYear.match(date); year.hasMatch())
        return {year.captured(1).toInt(), 1, 1};
    if (const auto age = kAge.match(date); age.hasMatch())
        return agoDate(age.captured(1).toInt(), age.captured(2), today);
    const auto parts = kDate.match(date);
    if (!parts.hasMatch())
        return {};
    const int month = parts.captured(2).isEmpty() ? 1 : parts.captured(2).toInt();
    const int day = parts.captured(3).isEmpty() ? 1 : parts.captured(3).toInt();
    return {parts.captured(1).toInt(), month, day};
}

} // namespace oneul
