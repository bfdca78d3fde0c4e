#pragma once

#include <QString>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/backup.h"
#include "storage/copydatabase.h"

namespace oneul {

/// Builds a damaged archive anew out of every row that can still be read, and takes rows that are lost from the newest
/// backup. The damaged file is kept in the folder "backups", untouched; the new one takes its place at the very end. To
/// be called while nobody else uses the archive (StorageLocked); waits, so not for the window's thread.
/// Errors: those of Database::open but for StorageCorrupt, StorageFull, FileWrite, Cancelled.
[[nodiscard]] Result<RepairReport> repairArchive(const QString &dataDir, const Cancellation &cancellation = {},
                                                 const CopyProgress &progress = {});

} // namespace oneul
