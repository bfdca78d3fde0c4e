#pragma once

#include <QIcon>

namespace oneul {

/// The icon with a number in its lower right corner, "99+" from a hundred on; the icon itself for 0. `dark`: what it stands
/// on, so that the number keeps an edge.
[[nodiscard]] QIcon badgedIcon(const QIcon &icon, int count, bool dark);

} // namespace oneul
