#pragma once

#include <QString>

#include "base/result.h"

namespace oneul {

/// What a repair found and did.
struct RepairReport {
    bool wasSound = false; ///< nothing was wrong and nothing was done
    QString kept; ///< where the damaged file lies now, untouched
    int sources = 0; ///< rows saved
    int articles = 0;
    int digests = 0;
};

/// Builds a damaged archive anew out of every row that can still be read. The damaged file is kept in the
/// folder "backups". To be called while nobody else uses the archive; waits, so not for the window's thread.
/// Errors: those of Database::open but for StorageCorrupt, and FileWrite when the file can't be moved.
[[nodiscard]] Result<RepairReport> repairArchive(const QString &dataDir);

} // namespace oneul
