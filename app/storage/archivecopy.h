#pragma once

#include <QString>

#include "base/result.h"
#include "model/backup.h"
#include "storage/copydatabase.h"

namespace oneul {

enum class CopyCheck {
    Quick, ///< header, versions and counts
    Whole, ///< and every page
};

/// What a file holds that is to take the archive's place, without changing it. Errors: FileNotFound, FileRead,
/// CopyBroken (no archive, cut or damaged), CopyTooNew (detail: "found > known"), Cancelled.
[[nodiscard]] Result<ArchiveCopy> inspectCopy(const QString &path, CopyCheck check,
                                              const Cancellation &cancellation = {});

/// Writes everything into one file: the archive as it is now without trash and search index, and the settings as text
/// that only who gives it understands. A file of that name is replaced, once the new one is complete.
[[nodiscard]] Result<ArchiveCopy> exportArchive(const QString &archive, const QString &path, const QString &settings,
                                                const Cancellation &cancellation, const CopyProgress &progress);

} // namespace oneul
