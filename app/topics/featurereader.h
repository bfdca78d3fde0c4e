#pragma once

#include <QList>

#include "model/articlefacts.h"
#include "topics/features.h"

namespace oneul {

struct PriorModel;

/// The words, word pairs and pieces of words of an article as numbers below 2^bits of the prior: counts made sublinear,
/// rare features weighing more, Euclidean length 1. Ascending, each once.
[[nodiscard]] QList<Feature> hashedFeatures(const ArticleFacts &facts, const PriorModel &prior);

} // namespace oneul
