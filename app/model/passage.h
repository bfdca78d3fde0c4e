#pragma once

#include <QtGlobal>

#include "model/types.h"

namespace oneul {

/// Where in an article a claim's evidence stands.
struct Passage {
    ArticleId article = 0;
    bool inTitle = false; ///< else in the text
    qsizetype start = 0; ///< in characters of the article's text (or title), as it is
    qsizetype length = 0;
    bool verbatim = false; ///< the quote itself; else the sentence that is nearest to the claim

    bool operator==(const Passage &) const = default;
};

} // namespace oneul
