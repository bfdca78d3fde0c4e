#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "model/digest.h"
#include "model/story.h"

namespace oneul {

/// One category of two days: how many articles each has, and which of the digests' articles only one of them has.
struct CategoryDifference {
    CategoryId category;
    QString heading; ///< as the digests have it; "" : none of them has the category
    int before = 0; ///< articles
    int after = 0;
    QList<DigestArticle> added; ///< only in the later digests
    QList<DigestArticle> gone; ///< only in the earlier ones
    QList<DigestArticle> kept; ///< in both, as the later ones have it
};

/// Two days beside each other.
struct DayComparison {
    QDate before;
    QDate after;
    QList<Digest> left; ///< the newest ones of `before`; empty: the counts are the archive's
    QList<Digest> right; ///< … of `after`
    QList<CategoryDifference> categories;
    QList<StoryChange> stories; ///< of `after` beside the days from `before` on
};

} // namespace oneul
