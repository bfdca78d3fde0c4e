#pragma once

#include <QList>

#include "model/decision.h"
#include "topics/features.h"

namespace oneul {

/// How alike two articles are to the classifier, by their hashed features: 0…1.
[[nodiscard]] double likeness(const QList<Feature> &a, const QList<Feature> &b);

/// An article that the classifier is unsure of.
struct UnsureArticle {
    ArticleRow row;
    Features features;
    Decision decision;
};

/// What an answer would teach: most where the best two categories are close and many others are like the article.
[[nodiscard]] QList<ReviewItem> reviewOrder(const QList<UnsureArticle> &unsure, int limit);

} // namespace oneul
