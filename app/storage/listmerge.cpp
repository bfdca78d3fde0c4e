#include "storage/listmerge.h"

#include <algorithm>

namespace oneul {

bool ListMerge::offer(qint64 published, ArticleId id)
{
    const Place place = m_newestFirst ? Place(-published, -id) : Place(published, id);
    if (m_limit == 0) {
        m_all.push_back(place);
        return true;
    }
    if (m_first.size() == m_limit && place > *m_first.rbegin())
        return false;
    m_first.insert(place);
    if (m_first.size() > m_limit)
        m_first.erase(std::prev(m_first.end()));
    return true;
}

QList<ArticleId> ListMerge::take()
{
    if (m_limit > 0)
        m_all.assign(m_first.begin(), m_first.end());
    else
        std::ranges::sort(m_all);
    const auto rest = std::ranges::unique(m_all);
    m_all.erase(rest.begin(), rest.end());
    QList<ArticleId> ids;
    ids.reserve(static_cast<qsizetype>(m_all.size()));
    for (const Place &place : m_all)
        ids.append(m_newestFirst ? -place.second : place.second);
    return ids;
}

} // namespace oneul
