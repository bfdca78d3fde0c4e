#pragma once

#include <QDateTime>

#include "model/source.h"

namespace oneul {

/// When a source is to be fetched next by itself, as pure functions. `jitter` is a random number in [0, 1).

/// After a success: the larger of the user's interval, what the feed states and max-age (the last two at most a day).
/// `userMinutes`: the source's, else the program's; 0 (only by hand) counts as 60 here.
[[nodiscard]] QDateTime nextAfterSuccess(const FetchState &state, int userMinutes, const QDateTime &now);

/// After `failures` failures running: doubles from 5 minutes, at most a day, and is spread by ±20 %; never before
/// `retryAfter` where that is valid, of which at most a day counts.
[[nodiscard]] QDateTime nextAfterFailure(int failures, const QDateTime &retryAfter, const QDateTime &now, double jitter);

} // namespace oneul
