#pragma once

#include <QString>

namespace oneul {

/// Whether a Korean word may be a Latin name written as it sounds: "Sapeon" and "사피온은". Compares the consonants, those
/// that Korean doesn't tell apart taken together; a Latin name has to have two at least.
[[nodiscard]] bool soundsLike(const QString &latin, const QString &korean);

} // namespace oneul
