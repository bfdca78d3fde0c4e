#pragma once

#include <QList>
#include <QString>

#include "commands/paletteentry.h"

namespace oneul {

/// fuzzyFit(), with a quick look first whether the letters are there at all: folding thousands of names at every key is
/// too slow. 1 where nothing is typed.
[[nodiscard]] int paletteFit(const QString &name, const QString &typed);

/// The best `most` of the entries, without those that don't fit; equal ones stay in their order.
[[nodiscard]] QList<PaletteEntry> bestEntries(QList<PaletteEntry> entries, int most);

} // namespace oneul
