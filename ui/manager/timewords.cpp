#include "manager/timewords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "common/dates.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::TimeWords)
};

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;
constexpr int kDaysCounted = 14; ///< beyond, a date says more than a number

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString agoText(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid())
        return {};
    const qint64 minutes = when.secsTo(now) / 60;
    if (minutes < 1)
        return Texts::tr("just now");
    if (minutes < kHour)
        return Texts::tr("%1 min ago").arg(number(minutes));
    if (minutes < kDay)
        return Texts::tr("%1 h ago").arg(number(minutes / kHour));
    const QDate today = now.toLocalTime().date();
    const qint64 days = std::max<qint64>(1, when.toLocalTime().date().daysTo(today));
    if (days == 1)
        return Texts::tr("yesterday");
    return days <= kDaysCounted ? Texts::tr("%1 days ago").arg(number(days))
                                : shortDay(when.toLocalTime().date(), today);
}

QString untilText(const QDateTime &when, const QDateTime &now)
{
    const qint64 minutes = when.isValid() ? (now.secsTo(when) + 59) / 60 : 0;
    if (minutes < 1)
        return Texts::tr("now");
    if (minutes < kHour)
        return Texts::tr("in %1 min").arg(number(minutes));
    if (minutes < 2 * kDay)
        return Texts::tr("in %1 h").arg(number((minutes + kHour / 2) / kHour));
    const QDate today = now.toLocalTime().date();
    const qint64 days = minutes / kDay;
    return days <= kDaysCounted ? Texts::tr("in %1 days").arg(number(days))
                                : shortDay(when.toLocalTime().date(), today);
}

QString durationText(int minutes)
{
    if (minutes == kDay)
        return Texts::tr("a day");
    if (minutes > 0 && minutes % kDay == 0)
        return Texts::tr("%1 days").arg(number(minutes / kDay));
    if (minutes == kHour)
        return Texts::tr("an hour");
    if (minutes > 0 && minutes % kHour == 0)
        return Texts::tr("%1 hours").arg(number(minutes / kHour));
    return minutes == 1 ? Texts::tr("a minute") : Texts::tr("%1 minutes").arg(number(minutes));
}

QString rhythmText(int minutes)
{
    if (minutes == kDay)
        return Texts::tr("every day");
    if (minutes == kHour)
        return Texts::tr("every hour");
    if (minutes == 1)
        return Texts::tr("every minute");
    return Texts::tr("every %1", "a duration such as 30 minutes").arg(durationText(minutes));
}

QString elapsedText(int ms)
{
    if (ms < 1000)
        return Texts::tr("%1 ms").arg(number(ms));
    return Texts::tr("%1 s").arg(QLocale().toString(ms / 1000.0, 'f', 1));
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeIecFormat);
}

} // namespace oneul
