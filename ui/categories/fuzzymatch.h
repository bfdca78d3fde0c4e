#pragma once

#include <QString>

#include "model/category.h"

namespace oneul {

inline constexpr int kWholeName = 5; ///< what fuzzyFit() says where all of the name is typed

/// How well typed letters fit a name, 0: not at all. The beginning of the name or of one of its words is better than its
/// middle, and that better than letters that only come in this order. Initial consonants find Hangul: "ㄹㅂ" is "로봇".
[[nodiscard]] int fuzzyFit(const QString &name, const QString &typed);
/// The best fit of the category's names in both languages and of its aliases; 1 where nothing is typed.
[[nodiscard]] int fuzzyFit(const Category &category, const QString &typed);

} // namespace oneul
