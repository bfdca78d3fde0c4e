#include "dashboard/timebar.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include "common/dates.h"

namespace oneul {

namespace {

QDate unitStart(const QDate &day, BarUnit unit)
{
    switch (unit) {
    case BarUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case BarUnit::Month:
        return {day.year(), day.month(), 1};
    case BarUnit::Year:
        return {day.year(), 1, 1};
    case BarUnit::Day:
        break;
    }
    return day;
}

QDate nextStart(const QDate &start, BarUnit unit)
{
    switch (unit) {
    case BarUnit::Week:
        return start.addDays(7);
    case BarUnit::Month:
        return start.addMonths(1);
    case BarUnit::Year:
        return start.addYears(1);
    case BarUnit::Day:
        break;
    }
    return start.addDays(1);
}

} // namespace

QList<TimeBar> timeBars(const QList<DayDistribution> &days, const QDate &from, const QDate &to, BarUnit unit)
{
    QMap<QDate, TimeBar> bars;
    for (QDate start = unitStart(from, unit); start <= to; start = nextStart(start, unit))
        bars.insert(start, TimeBar{start, std::min(to, nextStart(start, unit).addDays(-1)), {}, {}, 0});
    for (const DayDistribution &day : days) {
        const auto bar = bars.find(unitStart(day.day, unit));
        if (bar == bars.end() || day.day < from || day.day > to)
            continue;
        int sum = 0;
        for (auto count = day.counts.begin(); count != day.counts.end(); ++count) {
            bar->counts[count.key()] += count.value();
            sum += count.value();
        }
        bar->total += sum;
        if (sum > 0 && (!bar->newest.isValid() || bar->newest < day.day))
            bar->newest = day.day;
    }
    for (TimeBar &bar : bars) {
        if (!bar.newest.isValid())
            bar.newest = bar.last;
    }
    return bars.values();
}

QString barLabel(const TimeBar &bar, BarUnit unit, bool first)
{
    const QDate &day = bar.first;
    switch (unit) {
    case BarUnit::Week:
        return shortDay(day, day);
    case BarUnit::Month:
        return first || day.month() == 1
                   ? QLocale().toString(
                       day, QCoreApplication::translate("oneul::Dates", "MMM yyyy", "short month with year"))
                   : QLocale().toString(day, QCoreApplication::translate("oneul::Dates", "MMM", "short month"));
    case BarUnit::Year:
        return QString::number(day.year());
    case BarUnit::Day:
        break;
    }
    return first || day.day() == 1 ? shortDay(day, day) : QString::number(day.day());
}

QString barTitle(const TimeBar &bar, BarUnit unit)
{
    switch (unit) {
    case BarUnit::Week:
        return QCoreApplication::translate("oneul::Dates", "Week from %1")
            .arg(QLocale().toString(bar.first, QLocale::LongFormat));
    case BarUnit::Month:
        return monthName(bar.first);
    case BarUnit::Year:
        return QString::number(bar.first.year());
    case BarUnit::Day:
        break;
    }
    return QLocale().toString(bar.first, QLocale::LongFormat);
}

} // namespace oneul
