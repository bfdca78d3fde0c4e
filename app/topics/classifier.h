#pragma once

#include <memory>

#include <QMap>
#include <QString>

#include "model/category.h"

namespace oneul {

/// What the classifier makes of an article.
struct Decision {
    CategoryId category = kOthers;
    double confidence = 0; ///< 0…1, share of the winner in the scores
    QMap<CategoryId, double> scores; ///< categories that any keyword spoke for
};

/// Keyword rules with scores: the sum of the weights of a category's keywords found, those in the
/// title counting three times, repeated ones less each time. Below a threshold the answer is kOthers.
/// Deterministic; const and safe on any thread; cheap to copy.
class KeywordClassifier final
{
public:
    explicit KeywordClassifier(const Taxonomy &taxonomy);

    [[nodiscard]] Decision classify(const QString &title, const QString &text) const;

private:
    struct Index;
    std::shared_ptr<const Index> m_index;
};

} // namespace oneul
