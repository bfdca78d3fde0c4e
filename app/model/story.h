#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "model/types.h"

namespace oneul {

/// What the analyst said of two articles: that they tell the same story, or that they don't.
struct StoryPair {
    ArticleId first = 0; ///< the lower id
    ArticleId second = 0;
    bool same = true;

    bool operator==(const StoryPair &) const = default;
};

/// One story that several articles tell.
struct Story {
    StoryId id = 0;
    QList<ArticleId> articles; ///< oldest first
    QString title; ///< of the article nearest to all others
    int sources = 1;
    QDate first;
    QDate last;
    QList<StoryPair> pairs; ///< what the analyst said of its articles, also towards articles of other stories
};

/// A story on one day beside the days before.
struct StoryChange {
    enum class What { New, Continued, Changed, Quiet };

    What what = What::New;
    Story story;
    QList<ArticleId> today; ///< its articles of the day; Quiet: none
    CategoryId category;
};

} // namespace oneul
