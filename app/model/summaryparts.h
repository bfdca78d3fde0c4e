#pragma once

#include "model/digest.h"

namespace oneul {

/// The sentences of one of a summary's four parts.
[[nodiscard]] QList<Claim> &claimsIn(Summary &summary, SummaryPart part);
[[nodiscard]] const QList<Claim> &claimsIn(const Summary &summary, SummaryPart part);

} // namespace oneul
