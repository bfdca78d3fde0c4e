#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "model/story.h"
#include "model/types.h"

namespace oneul {

/// An article as the grouping into stories sees it.
struct StoryDocument {
    ArticleId id = 0;
    QString title;
    QString text; ///< plain; its beginning is enough
    QString normalisedUrl; ///< text/identity.h; "" : none
    QString arxivId; ///< "" : none
    QDate day;
    StoryId story = 0; ///< settled ones: the story it stays in; 0: none
    bool settled = false; ///< of a day that is not grouped now: others may join its story
};

/// How many days after its last article a story may be told on.
constexpr int kStoryDays = 7;

/// Which articles tell the same story; every document in exactly one group. What the analyst said of pairs holds. Then the
/// same address or arXiv number is the same story, different numbers are different ones. Then the documents of each day are
/// grouped by average linkage of their words, oldest day first, and what comes of it joins the story of the days around
/// that is most alike, if it is alike enough: the further away, the more. Groups and ids in them ascending; deterministic,
/// whatever the order of the documents.
[[nodiscard]] QList<QList<ArticleId>> groupStories(QList<StoryDocument> documents, const QList<StoryPair> &pairs);

} // namespace oneul
