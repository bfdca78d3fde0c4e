#pragma once

#include <QString>

namespace oneul {

// What the things that analysts name and colour themselves (categories, labels) are told apart by.

/// Names that are the same for people have the same: SQLite's NOCASE knows ASCII only, and Korean comes in two spellings
/// (one composed, one in parts) that look alike.
[[nodiscard]] QString foldedName(const QString &name);
[[nodiscard]] bool isColor(const QString &color); ///< "#rrggbb"

} // namespace oneul
