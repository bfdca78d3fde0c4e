#pragma once

#include <functional>

#include <QDate>
#include <QList>
#include <QString>

#include "commands/paletteentry.h"
#include "sources/navtarget.h"

namespace oneul {

class Actions;
class App;

using OpenTarget = std::function<void(const NavTarget &)>;
using OpenDate = std::function<void(const QDate &)>;

/// Every command with a text; those that are off say so.
[[nodiscard]] PaletteSource commandSource(const Actions &actions);
/// Feeds and pages that articles come from.
[[nodiscard]] PaletteSource feedSource(App &app, const OpenTarget &open);
[[nodiscard]] PaletteSource categorySource(App &app, const OpenTarget &open);
[[nodiscard]] PaletteSource savedSearchSource(App &app, const OpenTarget &open);
/// Days by their date or as people call them.
[[nodiscard]] PaletteSource daySource(App &app, const OpenDate &open);

/// The day that was typed: "2024-10-04", "4.10.2024" or whatever the locale writes, "today", "yesterday" in the window's
/// language or in English; invalid: none.
[[nodiscard]] QDate dayFromWords(const QString &typed, const QDate &today);

} // namespace oneul
