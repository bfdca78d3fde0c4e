#pragma once

#include <QColor>
#include <QString>

#include "model/digest.h"

class QPalette;

namespace oneul {

// The badges of an answer's sentences: a sign, a word, a colour, and why.
[[nodiscard]] QString answerSign(Support support); ///< "✓" | "⚠", as digests have them: how far not, the badge says
[[nodiscard]] QString answerBadge(Support support); ///< "supported" …
[[nodiscard]] QColor answerColor(Support support, const QPalette &palette);
/// Why a sentence has its badge, in a sentence or two.
[[nodiscard]] QString answerVerdict(const Claim &claim);

} // namespace oneul
