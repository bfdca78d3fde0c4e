#pragma once

#include <QList>

#include "summary/corpus.h"

namespace oneul {

/// How much each sentence has in common with the rest of its article.
struct Centrality {
    QList<double> centroid; ///< cosine to the sum of all sentences
    QList<double> others; ///< cosine to the sum of the others
    QList<double> degree; ///< mean cosine to each of the others
    QList<double> textRank; ///< share of a walk from sentence to alike sentence, times their number, at most 3
};

[[nodiscard]] Centrality centralityOf(const QList<Sentence> &sentences);

} // namespace oneul
