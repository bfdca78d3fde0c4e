#pragma once

#include <QDateTime>

#include "model/source.h"

namespace oneul {

/// When a source is to be fetched next by itself, as pure functions. `jitter` is a random number in [0, 1).

/// The larger of the user's interval and what the feed asks for.
[[nodiscard]] int minutesBetween(const FetchState &state, int userMinutes);

/// After a success: the larger of the user's interval, what the feed states and max-age (the last two at most a day).
/// `userMinutes`: the source's, else the program's; 0 (only by hand) counts as 60 here.
[[nodiscard]] QDateTime nextAfterSuccess(const FetchState &state, int userMinutes, const QDateTime &now);

/// After `failures` failures running: doubles from 5 minutes, at most a day, and is spread by ±20 %; never before
/// `retryAfter` where that is valid, of which at most a day counts.
[[nodiscard]] QDateTime nextAfterFailure(int failures, const QDateTime &retryAfter, const QDateTime &now,
                                         double jitter);

/// To be fetched by itself now: enabled, not gone, and its time has come. `programMinutes` is the program's interval.
[[nodiscard]] bool isDue(const Source &source, int programMinutes, const QDateTime &now);

} // namespace oneul
