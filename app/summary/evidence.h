#pragma once

#include <QList>

#include "model/digest.h"
#include "summary/builtin.h"

namespace oneul {

/// Where in an article a claim's evidence stands.
struct Passage {
    ArticleId article = 0;
    bool inTitle = false; ///< else in the text
    qsizetype start = 0; ///< in characters of SourceText::text (or title), as it is
    qsizetype length = 0;
    bool verbatim = false; ///< the quote itself; else the sentence that is nearest to the claim

    bool operator==(const Passage &) const = default;
};

/// For each cited article that is among `articles` one passage: the quote where it stands there (white space and quote marks
/// folded), else the sentence that is most alike; none for an article that has nothing alike.
[[nodiscard]] QList<Passage> passagesOf(const Claim &claim, const QList<SourceText> &articles);

/// The articles that no claim of the summary cites, in their order.
[[nodiscard]] QList<ArticleId> unusedSources(const Summary &summary, const QList<SourceText> &articles);

} // namespace oneul
