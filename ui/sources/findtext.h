#pragma once

#include <QString>

namespace oneul {

struct ExpressionFind;

/// What one expression found, in words.
[[nodiscard]] QString findText(const ExpressionFind &find); ///< for a badge: "27 found", "nothing", "error"
/// The same at length, for a tooltip: the problem and its place, or the first finds. Plain text.
[[nodiscard]] QString findDetails(const ExpressionFind &find);

} // namespace oneul
