#pragma once

#include <QString>

namespace oneul {

/// How a list shows its articles; Auto: a table where there is room, else cards.
enum class ListStyle { Auto, Table, Cards, Magazine };
/// How far the rows of a list are apart.
enum class Density { Compact, Normal, Roomy };

// By their names in the settings; what is unknown is Auto, or Normal.
[[nodiscard]] ListStyle listStyleFromName(const QString &name);
[[nodiscard]] Density densityFromName(const QString &name);
/// Pixels above and below what a row holds, at 100 %.
[[nodiscard]] int rowPadding(Density density);

} // namespace oneul
