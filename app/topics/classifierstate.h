#pragma once

#include <memory>
#include <vector>

#include <QHash>
#include <QList>

#include "model/category.h"
#include "text/keywordindex.h"
#include "topics/classifier.h"
#include "topics/linearmodel.h"

namespace oneul {

struct PriorModel;

/// What a classifier knows. Never changed once it is shared.
struct Classifier::State {
    struct KeywordRule {
        qsizetype category = 0; ///< index into the categories
        double weight = 1;
        QString text;
    };

    Taxonomy taxonomy;
    QList<Category> categories; ///< the taxonomy's, in its order: the numbers of the model
    KeywordIndex keywords;
    QList<KeywordRule> rules;
    std::shared_ptr<const PriorModel> prior; ///< never null
    std::shared_ptr<const LinearModel> model; ///< never null
    double sharpness = 0;
    bool readsTexts = false; ///< as long as nobody taught it, words of the text say nothing that keywords don't
    QHash<QByteArray, qsizetype> titles; ///< the exact memory
    QHash<QByteArray, qsizetype> urls;

    [[nodiscard]] qsizetype numberOf(const CategoryId &id) const; ///< -1: none, and none that it was merged into
    [[nodiscard]] bool isOpen(qsizetype category, Kind kind) const;
    /// What each keyword rule scores in these words, by its number.
    [[nodiscard]] QHash<int, double> keywordScores(const ArticleFacts &facts) const;
    /// What a decision is made from: the words of the text are read only where somebody taught what they mean.
    [[nodiscard]] Features seen(const ArticleFacts &facts) const;
    /// All of an article's features but the hashed ones.
    [[nodiscard]] Features ruled(const ArticleFacts &facts) const;
    /// What the keyword rules, and for "others" the lack of anything else, add to each category's score.
    [[nodiscard]] std::vector<float> offsets(const Features &features) const;
    /// The category that the analyst gave this very article, if it may be chosen; -1: none.
    [[nodiscard]] qsizetype remembered(const Features &features) const;
};

/// What a keyword score adds to a category's score.
[[nodiscard]] double offsetOf(double keywordScore);

} // namespace oneul
