#pragma once

#include <QString>

namespace oneul {

/// A tool tip with text of others in it: shown as it is, never read as HTML.
[[nodiscard]] QString plainTip(const QString &text);

} // namespace oneul
