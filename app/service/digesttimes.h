#pragma once

#include <QDateTime>
#include <QTimeZone>

#include "model/digestplan.h"

namespace oneul {

/// When a plan's digests are due, as pure functions. All moments are UTC; the plan's time is one on the wall of `zone`. An
/// hour that the change of clocks leaves out is due at its end, one that comes twice is due once, the first time. An
/// invalid moment: the plan names no day of the week, or no time.

[[nodiscard]] bool isDayOf(const DigestPlan &plan, const QDate &day);
/// The newest due moment that is not after `now`.
[[nodiscard]] QDateTime lastDue(const DigestPlan &plan, const QDateTime &now,
                                const QTimeZone &zone = QTimeZone::systemTimeZone());
/// The first due moment after `now`.
[[nodiscard]] QDateTime nextDue(const DigestPlan &plan, const QDateTime &now,
                                const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace oneul
