#include "storage/markcounts.h"

using namespace Qt::StringLiterals;

namespace oneul {

MarkCounts::MarkCounts(Sql &sql)
    : m_sql(sql)
    , m_listing(sql, u"SELECT DISTINCT source_id FROM entries WHERE article_id = ? AND source_id IS NOT NULL"_s)
{}

void MarkCounts::move(const CountedArticle &before, const CountedArticle &after)
{
    add(before, -1);
    add(after, 1);
    if (before.read != after.read)
        addUnreadOfSources(after.id, after.read ? -1 : 1);
}

void MarkCounts::add(const CountedArticle &article, int part)
{
    Sums &sums = m_days[{article.day, article.kind, article.category}];
    sums.articles += part;
    sums.unread += article.read ? 0 : part;
    sums.starred += article.starred ? part : 0;
}

/// Read from an index alone: the rows of the articles are never met.
void MarkCounts::addUnreadOfSources(ArticleId article, int part)
{
    for (m_listing.exec(article); m_listing.next();)
        m_unread[m_listing.number(0)] += part;
}

void MarkCounts::write()
{
    Statement days(m_sql, u"INSERT INTO day_counts (day, kind, category, articles, unread, starred) "
                          "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (day, kind, category) DO UPDATE SET "
                          "articles = articles + excluded.articles, unread = unread + excluded.unread, "
                          "starred = starred + excluded.starred"_s);
    Statement empty(m_sql, u"DELETE FROM day_counts WHERE day = ? AND kind = ? AND category = ? AND articles = 0"_s);
    for (auto it = m_days.cbegin(); it != m_days.cend(); ++it) {
        const Place &place = it.key();
        const Sums &sums = it.value();
        if (sums.isEmpty())
            continue;
        days.exec(place.day, place.kind, place.category, sums.articles, sums.unread, sums.starred);
        if (sums.articles < 0)
            empty.exec(place.day, place.kind, place.category);
    }
    Statement sources(m_sql, u"UPDATE source_counts SET unread = unread + ? WHERE source_id = ?"_s);
    for (auto it = m_unread.cbegin(); it != m_unread.cend(); ++it)
        sources.exec(it.value(), it.key());
    m_days.clear();
    m_unread.clear();
}

} // namespace oneul
