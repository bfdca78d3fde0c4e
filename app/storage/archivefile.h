#pragma once

#include <QString>

#include "base/result.h"

namespace oneul {

/// Looks at the data folder and at the file's first bytes, without changing either, before SQLite does:
/// StorageOpen, StorageReadOnly, StorageCorrupt. No file, or an empty one, is a fresh archive.
[[nodiscard]] Result<void> checkArchiveFile(const QString &dataDir, const QString &fileName);

} // namespace oneul
