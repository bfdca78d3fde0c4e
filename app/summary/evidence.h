#pragma once

#include <QList>

#include "model/digest.h"
#include "model/passage.h"
#include "model/summaryrequest.h"

namespace oneul {

/// For each cited article that is among `articles` one passage: the quote where it stands there (white space and quote marks
/// folded), else the sentence that is most alike; none for an article that has nothing alike.
[[nodiscard]] QList<Passage> passagesOf(const Claim &claim, const QList<SourceText> &articles);

/// The articles that no claim of the summary cites, in their order.
[[nodiscard]] QList<ArticleId> unusedSources(const Summary &summary, const QList<SourceText> &articles);

} // namespace oneul
