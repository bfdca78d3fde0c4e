#pragma once

#include <QList>
#include <QString>

#include "model/types.h"

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

} // namespace oneul
