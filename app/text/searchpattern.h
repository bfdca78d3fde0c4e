#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/searchquery.h"
#include "text/searchtokens.h"

namespace oneul {

/// What a term looks for: tokens (see SearchTokens) that stand one behind the other.
struct SearchPattern {
    std::vector<std::string> tokens; ///< at least one
    bool isPrefix = false; ///< the last token may go on
    /// Found in place of the last token, too: the stems of words that begin like it.
    std::vector<std::string> wholes;
    bool inTitle = false;

    [[nodiscard]] bool isLast(std::string_view token) const; ///< whether the token may stand last
};

/// Nothing where the term has no letter and no digit. A syllable that stands alone is the beginning of a word: the index
/// holds pairs. The beginning of an English word finds what each word that begins like it would find.
[[nodiscard]] std::optional<SearchPattern> patternOf(const SearchTerm &term, EnglishStems &stems);

/// The stems of English words that begin like this without beginning like it themselves ("learni" → "learn").
[[nodiscard]] std::vector<std::string> stemsOfBeginning(const std::string &beginning, EnglishStems &stems);

} // namespace oneul
