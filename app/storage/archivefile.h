#pragma once

#include <QString>

#include "base/result.h"

namespace oneul {

/// Looks at the data folder and at the file's first bytes, without changing either, before SQLite does:
/// StorageOpen, StorageReadOnly, StorageCorrupt. No file, or an empty one, is a fresh archive.
[[nodiscard]] Result<void> checkArchiveFile(const QString &dataDir, const QString &fileName);
/// Only the file's first bytes: StorageCorrupt where they are no database's or tell of more than there is.
[[nodiscard]] Result<void> checkArchiveHeader(const QString &fileName);

} // namespace oneul
