#pragma once

#include <QColor>
#include <QIcon>

namespace oneul {

/// A rounded square in a category's colour.
[[nodiscard]] QIcon categoryIcon(const QColor &color);

} // namespace oneul
