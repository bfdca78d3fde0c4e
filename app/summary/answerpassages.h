#pragma once

#include <QList>
#include <QString>

#include "model/digest.h"
#include "model/searchquery.h"
#include "model/summaryrequest.h"
#include "summary/aliases.h"

namespace oneul {

/// What a question asks about: each item is one thing, in the words that it may be called by.
[[nodiscard]] QList<QStringList> questionTerms(const QString &question, const Aliases &aliases);
/// Articles that have all of the things, or any of them. Empty: the question names nothing.
[[nodiscard]] SearchQuery queryForAll(const QList<QStringList> &terms);
[[nodiscard]] SearchQuery queryForAny(const QList<QStringList> &terms);

/// A sentence, and how much of what the question asks about it has.
struct RankedPassage {
    int article = 0; ///< index
    QString sentence; ///< verbatim
    double score = 0; ///< > 0
};

/// The sentences of the articles that have to do with the question, the best first. Rare words count more than common ones.
[[nodiscard]] QList<RankedPassage> rankedPassages(const QList<QStringList> &terms, const QList<SourceText> &articles);

/// The best of them as an answer: at most five, no two alike, at most two of an article.
[[nodiscard]] QList<Claim> passageAnswer(const QList<RankedPassage> &passages, const QList<SourceText> &articles);

} // namespace oneul
