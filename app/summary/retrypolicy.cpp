#include "summary/retrypolicy.h"

#include <algorithm>

namespace oneul {

std::optional<int> RetryPolicy::delay(int retry, qint64 waitSeconds, double chance) const
{
    const qint64 most = mostMs;
    if (retry > retries || waitSeconds > most / 1000)
        return {};
    const qint64 asked = std::max<qint64>(waitSeconds, 0) * 1000;
    const qint64 backoff = std::min(most, qint64(baseMs) << std::clamp(retry - 1, 0, 16));
    const auto jitter = static_cast<qint64>(std::clamp(chance, 0.0, 1.0) * double(backoff) / 2);
    // Half of it always, and after what the server asked for a part of it.
    const qint64 wait = asked > backoff / 2 ? asked + jitter : backoff / 2 + jitter;
    return static_cast<int>(std::min(most, wait));
}

} // namespace oneul
