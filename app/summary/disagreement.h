#pragma once

#include <QList>

#include "model/disagreement.h"
#include "model/summaryrequest.h"
#include "summary/aliases.h"

namespace oneul {

/// Of articles that tell the same story (SourceText::story), the sentences that say the same but for a figure or a name.
/// Better none than a wrong one.
[[nodiscard]] QList<Disagreement> disagreements(const QList<SourceText> &articles, const Aliases &aliases);

} // namespace oneul
