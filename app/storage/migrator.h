#pragma once

#include <QSqlDatabase>
#include <QString>

#include "base/result.h"
#include "storage/migrations.h"

namespace oneul {

/// "ONEU" in the database header: whose file this is.
inline constexpr int kApplicationId = 0x4f4e4555;

/// Brings a database to the newest version: each step in its own transaction together with its
/// user_version, after a copy of the database into backupDir ("": none is wanted) when it held anything.
/// Errors: StorageTooNew, StorageCorrupt, StorageOpen (another program's database), and those of SQLite.
[[nodiscard]] Result<void> migrate(QSqlDatabase &database, const QList<Migration> &migrations,
                                   const QString &backupDir);

} // namespace oneul
