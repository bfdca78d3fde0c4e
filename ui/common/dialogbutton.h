#pragma once

#include <QString>

class QPushButton;

namespace oneul {

/// A button that Enter doesn't press while the keyboard is elsewhere in its dialog.
[[nodiscard]] QPushButton *dialogButton(const QString &text, const QString &name);

} // namespace oneul
