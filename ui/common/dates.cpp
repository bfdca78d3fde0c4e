#include "common/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace oneul {

QString relativeDate(const QDateTime &when, const QDateTime &now)
{
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    const QLocale locale;
    if (days == 0)
        return locale.toString(local.time(), QLocale::ShortFormat);
    if (days == 1)
        return QCoreApplication::translate("oneul::Dates", "Yesterday");
    if (days > 1 && days < 7)
        return locale.dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    return shortDay(local.date(), today);
}

QString fullDate(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    const QLocale locale;
    return locale.toString(local.date(), QLocale::LongFormat) + u' '
           + locale.toString(local.time(), QLocale::ShortFormat);
}

QString shortDay(const QDate &day, const QDate &today)
{
    return QLocale().toString(day,
                              day.year() == today.year()
                                  ? QCoreApplication::translate("oneul::Dates", "d MMM", "short day without year")
                                  : QCoreApplication::translate("oneul::Dates", "d MMM yyyy", "short day with year"));
}

QString longDay(const QDate &day, const QDate &today)
{
    return QLocale().toString(
        day, day.year() == today.year()
                 ? QCoreApplication::translate("oneul::Dates", "dddd, d MMMM", "long day without year")
                 : QCoreApplication::translate("oneul::Dates", "dddd, d MMMM yyyy", "long day with year"));
}

QString monthName(const QDate &day)
{
    return QLocale().toString(day, QCoreApplication::translate("oneul::Dates", "MMMM yyyy", "month with year"));
}

} // namespace oneul
