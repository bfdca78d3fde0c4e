#pragma once

#include <QDateTime>
#include <QString>

#include "base/result.h"
#include "model/backup.h"
#include "storage/copydatabase.h"

namespace oneul {

// Another archive takes this one's place in two steps, of which each is done or not done at all. Staging lays a whole,
// checked copy in this version's schema beside the archive, while that is in use. Opening the archive then moves it
// into place. Who is killed in between finds either the former archive or the new one.

/// Errors: those of inspectCopy (before anything is touched), of copyDatabase and of migrate.
[[nodiscard]] Result<ArchiveCopy> stageRestore(const QString &dataDir, const QString &path,
                                               const Cancellation &cancellation, const CopyProgress &progress);
[[nodiscard]] bool isRestoreStaged(const QString &dataDir);
void discardRestore(const QString &dataDir);
/// Where a staged archive lies.
[[nodiscard]] QString stagedArchive(const QString &dataDir);

enum class KeepAs { Backup, Damaged };
/// Moves what is staged into place; nothing staged: an empty report. The former archive goes to the backups, the search
/// index is thrown away. StorageLocked while anybody has the archive open; the staged one then goes on waiting.
[[nodiscard]] Result<RestoreReport> finishRestore(const QString &dataDir, const QDateTime &now,
                                                  KeepAs former = KeepAs::Backup);

} // namespace oneul
