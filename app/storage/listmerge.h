#pragma once

#include <set>
#include <utility>
#include <vector>

#include <QList>

#include "model/types.h"

namespace oneul {

/// Puts the rows of several streams into one order by date, each article once, and keeps the first `limit` (0: all).
class ListMerge final
{
public:
    ListMerge(int limit, bool newestFirst) : m_limit(limit), m_newestFirst(newestFirst) {}

    /// False: neither this row nor any that comes behind it in the order is wanted.
    bool offer(qint64 published, ArticleId id);
    [[nodiscard]] QList<ArticleId> take();

private:
    using Place = std::pair<qint64, ArticleId>; ///< the smaller, the nearer to the list's beginning

    size_t m_limit;
    bool m_newestFirst;
    std::set<Place> m_first; ///< with a limit
    std::vector<Place> m_all; ///< without
};

} // namespace oneul
