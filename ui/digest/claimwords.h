#pragma once

#include <QString>

#include "model/digest.h"

namespace oneul {

/// "✓ supported", "⚠ weakly supported · written by hand": how far a sentence is borne out, and who wrote it.
[[nodiscard]] QString claimBadge(const Claim &claim);
/// Why it has its badge, in a few sentences.
[[nodiscard]] QString claimVerdict(const Claim &claim);
/// "Key themes" …, in the language of the window.
[[nodiscard]] QString partLabel(SummaryPart part);
/// What a version was made by: "edit", "regenerate", "use", "restore"; "" : it was made from the articles.
[[nodiscard]] QString changeLabel(const QString &change);

} // namespace oneul
