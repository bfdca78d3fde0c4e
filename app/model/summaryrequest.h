#pragma once

#include <QList>
#include <QString>

#include "model/types.h"

namespace oneul {

/// An article as an engine sees it.
struct SourceText {
    ArticleId id = 0;
    QString title;
    QString text; ///< plain; "" : title only
    StoryId story = 0; ///< articles with the same one tell the same story; 0: a story of its own
};

/// One section's task: its own articles and nothing else.
struct SummaryRequest {
    QList<SourceText> articles;
    Language language = Language::Korean;
};

} // namespace oneul
