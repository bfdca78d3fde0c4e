#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "model/backup.h"
#include "storage/copydatabase.h"

namespace oneul {

// The folder "backups" of a data folder: "oneul-backup-000012-daily-20241004-090000.db". The number grows with every
// backup: it says which is the newest, and not the time in the name, since clocks are set wrong and right again.

[[nodiscard]] QString backupFolder(const QString &dataDir);
/// The complete backups, newest first; files of other names and half-written ones are none.
[[nodiscard]] QList<BackupInfo> backupsIn(const QString &dataDir);
/// The same with the number of their articles, which each file is asked for.
[[nodiscard]] QList<BackupInfo> countedBackups(const QString &dataDir);
/// The path of the next backup of that kind.
[[nodiscard]] QString nextBackupPath(const QString &dataDir, BackupKind kind, const QDateTime &now);

/// Which of the backups (newest first) are past keeping. Kept are the newest of all; of the daily ones the newest of
/// each of the 7 days and of each of the 4 weeks that were seen last, whenever that was; of the other kinds the newest 3.
[[nodiscard]] QStringList outdatedBackups(const QList<BackupInfo> &newestFirst);

/// Copies the archive into its backups, checks the copy, then removes what is outdated. Errors: those of copyDatabase,
/// StorageFull also when there is no room for the copy, StorageReadOnly.
[[nodiscard]] Result<BackupInfo> makeBackup(const QString &dataDir, BackupKind kind, const QDateTime &now,
                                            const Cancellation &cancellation, const CopyProgress &progress);

} // namespace oneul
