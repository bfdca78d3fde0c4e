#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "model/types.h"

namespace oneul {

/// One story that several articles tell.
struct Story {
    StoryId id = 0;
    QList<ArticleId> articles; ///< oldest first
    QString title; ///< of the article nearest to all others
    int sources = 1;
    QDate first;
    QDate last;
    bool byHand = false; ///< the analyst joined or split it
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
