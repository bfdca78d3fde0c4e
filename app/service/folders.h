#pragma once

#include "base/result.h"
#include "model/source.h"

namespace oneul {

// Folders of sources ("A/B") as pure functions: the sources that change, as they are afterwards.

[[nodiscard]] QList<Source> movedToFolder(const QList<Source> &sources, const QList<SourceId> &ids,
                                          const QString &folder);
/// Folders below it move along; an empty `to` dissolves it. InvalidArgument when `to` is inside `from`.
[[nodiscard]] Result<QList<Source>> withFolderRenamed(const QList<Source> &sources, const QString &from,
                                                      const QString &to);

} // namespace oneul
