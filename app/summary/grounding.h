#pragma once

#include <QList>

#include "model/digest.h"
#include "summary/builtin.h"

namespace oneul {

/// How far the cited articles bear the claim out: every cite is among `articles`, the quote stands in a
/// cited text (white space and quote marks folded), the claim's numbers and Latin names stand in the
/// cited texts, content terms overlap. A claim without cites, or citing another article, is Unsupported.
Support checkClaim(const Claim &claim, const QList<SourceText> &articles);

} // namespace oneul
