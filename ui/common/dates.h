#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace oneul {

/// A moment as lists show it: the time for today, "Yesterday", a weekday, a date. Both in any zone.
[[nodiscard]] QString relativeDate(const QDateTime &when, const QDateTime &now);
/// A moment in full, for the reader and for tooltips.
[[nodiscard]] QString fullDate(const QDateTime &when);
/// "4 Oct", with the year when it isn't today's.
[[nodiscard]] QString shortDay(const QDate &day, const QDate &today);
/// "Friday, 4 October", with the year when it isn't today's.
[[nodiscard]] QString longDay(const QDate &day, const QDate &today);
/// "October 2024".
[[nodiscard]] QString monthName(const QDate &day);

} // namespace oneul
