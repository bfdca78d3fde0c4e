#pragma once

namespace oneul {

/// What a character does to the word that is being read.
enum class SearchCharacter { None, Word, Syllable, Joiner };

/// Joiner: says nothing, and neither ends a word nor starts one (combining diacritics, soft hyphens).
[[nodiscard]] SearchCharacter searchCharacter(char32_t code);

/// Lower case, without diacritics where there is a letter without; half- and full-width forms as the usual ones.
[[nodiscard]] char32_t foldedForSearch(char32_t code);

} // namespace oneul
