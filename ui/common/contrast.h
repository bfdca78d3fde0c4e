#pragma once

#include <QColor>

namespace oneul {

/// How well one is read on the other, as the WCAG has it: 1 to 21.
[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);
/// Black or white, whichever is read better on this; at least 4.5 on any colour.
[[nodiscard]] QColor textOn(const QColor &background);

} // namespace oneul
