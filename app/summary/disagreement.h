#pragma once

#include <QList>

#include "summary/aliases.h"
#include "summary/builtin.h"

namespace oneul {

/// A figure or name that the sources of one story state differently.
struct Disagreement {
    enum class What { Number, Name };

    struct Voice {
        ArticleId article = 0;
        QString value; ///< "40%" as it stands there
        QString sentence; ///< verbatim, of that article
    };

    StoryId story = 0;
    What what = What::Number;
    QList<Voice> voices; ///< at least two, with different values, in the order of the articles
};

/// Of articles that tell the same story (SourceText::story), the sentences that say the same but for a figure or a name.
/// Better none than a wrong one.
[[nodiscard]] QList<Disagreement> disagreements(const QList<SourceText> &articles, const Aliases &aliases);

} // namespace oneul
