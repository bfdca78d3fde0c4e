#pragma once

#include <QString>

#include "summary/readsentence.h"

namespace oneul {

/// Where a claim says the contrary of a sentence of its source: no where that says yes, up where it says down, or the
/// same of another one that stands in the same sentence. Clauses are compared with those that are most like them. Sure
/// cases only.
struct Contradiction {
    enum class Kind { None, Negation, Name };
    Kind kind = Kind::None;
    QString word; ///< as the claim has it
};
[[nodiscard]] Contradiction contradiction(const ReadSentence &claim, const ReadSentence &source);

} // namespace oneul
