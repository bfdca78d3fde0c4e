#pragma once

#include <QByteArray>
#include <QString>

#include "base/result.h"

namespace oneul {

/// Writes a file that the analyst asked for, through a temporary one. Errors: FileWrite, StorageFull, StorageReadOnly.
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace oneul
