#pragma once

#include <QString>

class QToolButton;

namespace oneul {

/// A flat button that shows only an icon; the tip is its accessible name, too.
[[nodiscard]] QToolButton *iconButton(const QString &iconName, const QString &tip, const QString &name = {});

} // namespace oneul
