#pragma once

#include <QColor>
#include <QIcon>

namespace oneul {

/// The line icon :/oneul/icons/NAME.svg, drawn in the palette's text colour, so that it fits light and dark.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one fixed colour.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);

} // namespace oneul
