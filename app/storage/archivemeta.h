#pragma once

#include <QString>

#include "storage/sql.h"

namespace oneul {

// The table of what the archive knows of itself, one text for each name.

inline constexpr char kCopyFormatKey[] = "copyFormat"; ///< of a file that holds everything: how it is made
inline constexpr int kCopyFormat = 1;
inline constexpr char kCarriedSettingsKey[] = "carriedSettings"; ///< come with a copy, for the next start
inline constexpr char kGroupedKey[] = "grouped"; ///< the highest article that has been grouped into stories
inline constexpr char kRestoredKey[] = "restored"; ///< "1": since then nobody has opened it

/// "" where there is none, also in an archive that is older than the table.
[[nodiscard]] QString metaValue(Sql &sql, const char *key);
/// An empty value removes it.
void setMetaValue(Sql &sql, const char *key, const QString &value);

} // namespace oneul
