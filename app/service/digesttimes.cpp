#include "service/digesttimes.h"

namespace oneul {

namespace {

/// A week and the days that a zone may be ahead or behind: one of them is the plan's.
constexpr int kDays = 9;

/// The moment when the wall of the zone shows this.
QDateTime momentOf(const QDate &day, const QTime &at, const QTimeZone &zone)
{
    if (!zone.isValid())
        return QDateTime(day, at, Qt::LocalTime).toUTC();
    // What a clock would show at the same reading without any zone, put off by what holds a day before and a day after: of
    // two valid readings the first counts.
    const QDateTime wall(day, at, Qt::UTC);
    for (const int days : {-1, 1}) {
        const int offset = zone.offsetFromUtc(wall.addDays(days));
        const QDateTime moment = wall.addSecs(-offset);
        if (zone.offsetFromUtc(moment) == offset)
            return moment;
    }
    // Nothing shows this reading: the clocks are put forward over it.
    const QDateTime before = wall.addSecs(-zone.offsetFromUtc(wall.addDays(1)));
    const QTimeZone::OffsetData change = zone.nextTransition(before);
    return change.atUtc.isValid() ? change.atUtc.toUTC() : before;
}

QDate dayIn(const QDateTime &moment, const QTimeZone &zone)
{
    return zone.isValid() ? moment.toTimeZone(zone).date() : moment.toLocalTime().date();
}

} // namespace

bool isDayOf(const DigestPlan &plan, const QDate &day)
{
    return (plan.days & (1 << (day.dayOfWeek() - 1))) != 0;
}

QDateTime lastDue(const DigestPlan &plan, const QDateTime &now, const QTimeZone &zone)
{
    if (!plan.at.isValid())
        return {};
    const QDate first = dayIn(now, zone).addDays(1);
    for (int back = 0; back < kDays; ++back) {
        const QDate day = first.addDays(-back);
        if (!isDayOf(plan, day))
            continue;
        if (const QDateTime moment = momentOf(day, plan.at, zone); moment <= now)
            return moment;
    }
    return {};
}

QDateTime nextDue(const DigestPlan &plan, const QDateTime &now, const QTimeZone &zone)
{
    if (!plan.at.isValid())
        return {};
    const QDate first = dayIn(now, zone).addDays(-1);
    for (int ahead = 0; ahead < kDays; ++ahead) {
        const QDate day = first.addDays(ahead);
        if (!isDayOf(plan, day))
            continue;
        if (const QDateTime moment = momentOf(day, plan.at, zone); moment > now)
            return moment;
    }
    return {};
}

} // namespace oneul
