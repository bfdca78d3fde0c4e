#pragma once

#include "model/article.h"
#include "storage/articlecondition.h"
#include "storage/sql.h"

namespace oneul {

/// What a search asks for beyond its words.
struct SearchScope {
    ArticleFilter filter; ///< without text search; what of the search's fields a list's filter can say is in it
    Condition rest; ///< of the search's fields; tables as of conditionOf()
    bool leavesOut = false; ///< some articles are hidden and not wanted

    /// All of it as one condition.
    [[nodiscard]] Condition condition() const;
    /// Whether the filter may leave few articles.
    [[nodiscard]] bool isNarrow() const;
};

/// Names of sources and labels are looked up.
[[nodiscard]] SearchScope scopeOf(Sql &sql, const ArticleFilter &filter);

/// The numbers that documents of the scope's days may have; {0, max} where there is no bound.
struct DocBounds {
    qint64 lowest = 0;
    qint64 highest = 0;
};
[[nodiscard]] DocBounds boundsOf(Sql &sql, const ArticleFilter &filter);

} // namespace oneul
