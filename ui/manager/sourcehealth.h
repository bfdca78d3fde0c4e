#pragma once

#include <QDateTime>
#include <QList>

#include "model/source.h"

namespace oneul {

/// How a source fares, worst first: the order of the manager's list.
enum class Health { Failing, Gone, Silent, Resting, Never, Ok, Off };

inline constexpr Health kAllHealth[] = {Health::Failing, Health::Gone, Health::Silent, Health::Resting,
                                        Health::Never,   Health::Ok,   Health::Off};

/// Silent: fetched well, yet without a new article for 30 days, or for four times as long as it usually takes where
/// that is more. The silence is measured up to the last good fetch, so that time without a refresh does not count.
[[nodiscard]] Health healthOf(const Source &source, int articles, const QDateTime &now);
/// How long it has brought nothing new, in days; -1 where nobody can tell.
[[nodiscard]] int silentDays(const Source &source);
/// Whether the analyst should look at it: failing, gone or silent.
[[nodiscard]] bool isProblem(Health health);

} // namespace oneul
