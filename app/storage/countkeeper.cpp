#include "storage/countkeeper.h"

#include <algorithm>
#include <utility>

#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

CountKeeper::CountKeeper(Sql &sql)
    // An article has a row for each of its entries, in succession.
    : m_measure(sql, u"SELECT s.article_id, s.day, s.kind, s.category, s.read, s.starred, e.source_id "
                     "FROM json_each(?) wanted CROSS JOIN status s ON s.article_id = wanted.value "
                     "LEFT JOIN entries e ON e.article_id = s.article_id"_s)
    , m_day(sql, u"INSERT INTO day_counts (day, kind, category, articles, unread, starred) VALUES (?, ?, ?, ?, ?, ?) "
                 "ON CONFLICT (day, kind, category) DO UPDATE SET articles = articles + excluded.articles, "
                 "unread = unread + excluded.unread, starred = starred + excluded.starred"_s)
    , m_emptyDay(sql, u"DELETE FROM day_counts WHERE day = ? AND kind = ? AND category = ? AND articles = 0"_s)
    , m_source(sql,
               u"INSERT INTO source_counts (source_id, articles, unread) SELECT id, ?2, ?3 FROM sources WHERE id = ?1 "
               "ON CONFLICT (source_id) DO UPDATE SET articles = articles + excluded.articles, "
               "unread = unread + excluded.unread"_s)
    , m_emptySource(sql, u"DELETE FROM source_counts WHERE source_id = ? AND articles = 0"_s)
{}

void CountKeeper::measure(QList<ArticleId> ids, int part)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    ArticleId last = 0;
    QList<SourceId> listing;
    for (m_measure.exec(idsToJson(ids)); m_measure.next();) {
        const ArticleId article = m_measure.number(0);
        const SourceId source = m_measure.number(6); // 0: of no source
        const bool read = m_measure.number(4) != 0;
        const bool starred = m_measure.number(5) != 0;
        if (article != last) {
            add(m_days[{m_measure.number(1), int(m_measure.number(2)), m_measure.text(3)}], read, starred, part);
            listing.clear();
        }
        if (source > 0 && !listing.contains(source)) {
            add(m_sources[source], read, starred, part);
            listing.append(source);
        }
        last = article;
    }
}

void CountKeeper::count(const Derived &derived, const ArticleStatus &status, const QList<Entry> &entries, int part)
{
    add(m_days[{derived.day.toJulianDay(), int(derived.kind), status.category}], status.read, status.starred, part);
    SourceId last = 0;
    for (const Entry &entry : entries) { // in rank order: those of one source in succession
        if (entry.source > 0 && entry.source != last)
            add(m_sources[entry.source], status.read, status.starred, part);
        last = entry.source;
    }
}

void CountKeeper::add(Sums &sums, bool read, bool starred, int part)
{
    sums.articles += part;
    sums.unread += read ? 0 : part;
    sums.starred += starred ? part : 0;
}

void CountKeeper::write()
{
    const auto days = std::exchange(m_days, {});
    for (const auto &[place, sums] : days)
        writeDay(place, sums);
    const auto sources = std::exchange(m_sources, {});
    for (const auto &[source, sums] : sources)
        writeSource(source, sums);
}

void CountKeeper::writeDay(const Place &place, const Sums &sums)
{
    if (sums == Sums())
        return;
    const auto &[day, kind, category] = place;
    m_day.exec(day, kind, category, sums.articles, sums.unread, sums.starred);
    if (sums.articles < 0)
        m_emptyDay.exec(day, kind, category);
}

void CountKeeper::writeSource(SourceId source, const Sums &sums)
{
    if (sums.articles == 0 && sums.unread == 0)
        return;
    m_source.exec(source, sums.articles, sums.unread);
    if (sums.articles < 0)
        m_emptySource.exec(source);
}

} // namespace oneul
