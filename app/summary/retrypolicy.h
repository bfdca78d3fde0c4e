#pragma once

#include <optional>

#include <QtGlobal>

namespace oneul {

/// How often a call is tried again, and when.
struct RetryPolicy {
    int retries = 4; ///< after the first try
    int baseMs = 1000; ///< before the first retry; twice as long before each further one
    int mostMs = 120'000; ///< nobody waits longer

    /// Milliseconds before the `retry`-th retry (from 1). `waitSeconds`: what the server asked for, -1 for nothing, the
    /// minimum. `chance`: 0…1, so that calls that failed together don't come back together. Nothing: no more retries, or
    /// the server asks for more than `mostMs`.
    [[nodiscard]] std::optional<int> delay(int retry, qint64 waitSeconds, double chance) const;
};

} // namespace oneul
