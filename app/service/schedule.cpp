#include "service/schedule.h"

#include <algorithm>

namespace oneul {

namespace {

constexpr int kDayMinutes = 24 * 60;
constexpr int kUsualMinutes = 60;
constexpr int kFirstMinutes = 5; ///< after the first failure
constexpr double kSpread = 0.2;

} // namespace

int minutesBetween(const FetchState &state, int userMinutes)
{
    const int wanted = userMinutes > 0 ? userMinutes : kUsualMinutes;
    const int asked = std::min(std::max(state.statedMinutes, state.maxAgeMinutes), kDayMinutes);
    return std::max(wanted, asked);
}

QDateTime nextAfterSuccess(const FetchState &state, int userMinutes, const QDateTime &now)
{
    return now.addSecs(qint64(minutesBetween(state, userMinutes)) * 60);
}

QDateTime nextAfterFailure(int failures, const QDateTime &retryAfter, const QDateTime &now, double jitter)
{
    int minutes = kFirstMinutes;
    for (int i = 1; i < failures && minutes < kDayMinutes; ++i)
        minutes *= 2;
    const double spread = 1 - kSpread + 2 * kSpread * jitter;
    const qint64 seconds = std::min<qint64>(qint64(minutes * spread * 60), qint64(kDayMinutes) * 60);
    const QDateTime next = now.addSecs(seconds);
    return retryAfter.isValid() ? std::max(next, std::min(retryAfter, now.addDays(1))) : next;
}

bool isDue(const Source &source, int programMinutes, const QDateTime &now)
{
    const FetchState &state = source.fetch;
    if (!source.enabled || state.gone)
        return false;
    if (!state.nextFetch.isValid() || state.nextFetch <= now)
        return true;
    // The interval may have become shorter since that time was worked out.
    const int minutes = source.options.minutes > 0 ? source.options.minutes : programMinutes;
    return state.failures == 0 && state.lastFetched.isValid()
           && nextAfterSuccess(state, minutes, state.lastFetched) <= now;
}

} // namespace oneul
