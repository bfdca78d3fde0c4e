#pragma once

#include "model/category.h"
#include "model/types.h"

namespace oneul {

/// The language the window speaks, as far as digests know it.
[[nodiscard]] Language uiLanguage();
/// "🧠 LLM" in the window's language.
[[nodiscard]] QString categoryLabel(const Category &category);
/// The category's name in the window's language.
[[nodiscard]] QString categoryName(const Category &category);

} // namespace oneul
