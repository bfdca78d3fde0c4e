#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include "model/article.h"

namespace oneul {

/// What one bar of the trend stands for.
enum class BarUnit { Day, Week, Month, Year };

/// The articles of a day, week, month or year by category.
struct TimeBar {
    QDate first; ///< the unit's first day, also where the span begins later
    QDate last; ///< the unit's last day, of those in the span
    QDate newest; ///< the latest day in it that has articles; the span's last day of it when none has
    QHash<CategoryId, int> counts;
    int total = 0;
};

/// One bar for each unit of the span, oldest first, also for those without articles; `days` in any order.
[[nodiscard]] QList<TimeBar> timeBars(const QList<DayDistribution> &days, const QDate &from, const QDate &to,
                                      BarUnit unit);

/// What stands below the bar: short, with the month or year where it changes (or first is true).
[[nodiscard]] QString barLabel(const TimeBar &bar, BarUnit unit, bool first);
/// What the bar stands for, in full.
[[nodiscard]] QString barTitle(const TimeBar &bar, BarUnit unit);

} // namespace oneul
