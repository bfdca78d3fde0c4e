#include "dashboard/period.h"

#include "common/dates.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 14;
constexpr int kWeeks = 13; ///< three months
constexpr int kMonths = 12;
constexpr int kMostMonths = 36; ///< with more, a bar is a year

} // namespace

Period periodOf(LookBack lookBack, const QDate &day, std::optional<Kind> kind, const QDate &oldest)
{
    switch (lookBack) {
    case LookBack::ThreeMonths:
        return {day.addDays(1 - day.dayOfWeek() - 7 * (kWeeks - 1)), day, kind, BarUnit::Week};
    case LookBack::OneYear:
        return {QDate(day.year(), day.month(), 1).addMonths(1 - kMonths), day, kind, BarUnit::Month};
    case LookBack::Everything: {
        const QDate from = oldest.isValid() ? oldest : QDate(1970, 1, 1);
        return {from, day, kind, from.addMonths(kMostMonths) < day ? BarUnit::Year : BarUnit::Month};
    }
    case LookBack::FourteenDays:
        break;
    }
    return {day.addDays(1 - kDays), day, kind, BarUnit::Day};
}

QString periodText(const QDate &from, const QDate &to, const QDate &today)
{
    return from == to ? shortDay(to, today) : u"%1 – %2"_s.arg(shortDay(from, today), shortDay(to, today));
}

ArticleFilter filterOf(const QDate &from, const QDate &to, std::optional<Kind> kind)
{
    ArticleFilter filter;
    filter.kind = kind;
    if (from == to) {
        filter.day = to;
    } else {
        filter.fromDay = from;
        filter.toDay = to;
    }
    return filter;
}

QList<DayDistribution> inForce(QList<DayDistribution> days, const Taxonomy &taxonomy)
{
    for (DayDistribution &day : days) {
        QHash<CategoryId, int> counts;
        for (auto count = day.counts.cbegin(); count != day.counts.cend(); ++count)
            counts[taxonomy.byId(count.key()).id] += count.value();
        day.counts = counts;
    }
    return days;
}

} // namespace oneul
