#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "model/taxonomychange.h"

namespace oneul {

/// An article whose words are compared with those of others.
struct ArticleWords {
    ArticleId id = 0;
    QString title;
    QString text; ///< plain; "" : title only
};

/// Parts the articles by their words (spherical k-means over TF-IDF, the same for the same articles), the largest part
/// first; each with the words that tell it from the others, most telling first, of which its English name is made. Empty
/// where the articles don't part.
[[nodiscard]] QList<SplitPart> proposedParts(const QList<ArticleWords> &articles, int parts);

} // namespace oneul
