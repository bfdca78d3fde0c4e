#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include "model/statuschange.h"
#include "model/types.h"

namespace oneul {

/// What the classifier makes of an article.
struct Decision {
    CategoryId category = kOthers; ///< kOthers where it is unsure
    double confidence = 0; ///< 0…1, calibrated: how likely `likeliest` is right
    QMap<CategoryId, double> scores; ///< a probability for each category that may be chosen
    CategoryId likeliest = kOthers; ///< the best, sure or not
    bool unsure = true;
    bool remembered = false; ///< the analyst gave this very title or address its category
    QList<CategoryId> secondary; ///< further ones that fit well
};

/// One thing that spoke for or against a category.
struct Evidence {
    enum class What { Keyword, Word, Source, Kind, Memory, Rule };

    What what = What::Word;
    QString text; ///< the word, the source's name, the rule's name, the title remembered
    CategoryId category;
    double weight = 0; ///< in the score's unit; < 0: against
};

/// Why an article is where it is.
struct Explanation {
    CategoryOrigin origin = CategoryOrigin::Model;
    Decision decision; ///< what the classifier says now, whoever decided
    QList<Evidence> evidence; ///< strongest first
};

/// An article that could go the same way as one that was edited.
struct SimilarArticle {
    ArticleRow row;
    double similarity = 0; ///< 0…1
};

/// An article that the classifier asks about.
struct ReviewItem {
    ArticleRow row;
    QList<CategoryId> suggestions; ///< likeliest first, at most three
    double value = 0; ///< how much an answer would teach
};

/// A line of the log of edits.
struct CategoryLogLine {
    qint64 id = 0;
    ArticleId article = 0;
    QString title;
    CategoryChange change;
};

} // namespace oneul
