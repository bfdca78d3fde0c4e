#pragma once

#include <QString>

#include "base/result.h"

namespace oneul {

/// Held while a process opens the archive, migrates it or puts another one in its place, so that no two do at once.
/// The system gives it back when the process ends, however that happens.
class OpeningLock final
{
public:
    explicit OpeningLock(const QString &dataDir);
    ~OpeningLock();
    OpeningLock(const OpeningLock &) = delete;
    OpeningLock &operator=(const OpeningLock &) = delete;

    /// Waits for others, but not for ever: StorageBusy. Where locks can't be had at all it goes on without.
    [[nodiscard]] Result<void> wait() const;

private:
    int m_file = -1;
};

} // namespace oneul
