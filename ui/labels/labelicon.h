#pragma once

#include <QColor>
#include <QIcon>

namespace oneul {

/// A dot in a label's colour; a plus where there is none.
[[nodiscard]] QIcon labelIcon(const QColor &color);

} // namespace oneul
