#include "storage/perioddata.h"

#include <map>

#include "storage/hiddenarticles.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kLookEvery = 4096; ///< rows between two looks at the cancellation

std::optional<qint64> kindNumber(std::optional<Kind> kind)
{
    return kind ? std::optional<qint64>(int(*kind)) : std::nullopt;
}

/// Gathers counts by source and category.
class Gatherer final
{
public:
    void add(SourceId source, const QString &category)
    {
        SourceDistribution &distribution = m_sources[source];
        distribution.source = source;
        ++distribution.counts[category];
        ++distribution.total;
    }

    [[nodiscard]] QList<SourceDistribution> sources() const
    {
        QList<SourceDistribution> all;
        for (const auto &[id, distribution] : m_sources)
            all.append(distribution);
        return all;
    }

private:
    std::map<SourceId, SourceDistribution> m_sources;
};

} // namespace

// Hidden articles stand in no list, so they count nowhere either.

Result<SourceDistributions> sourceDistributions(Sql &sql, const QDate &from, const QDate &to, std::optional<Kind> kind,
                                                int limit, const Cancellation &cancellation)
{
    // Index articles_day has day, kind and id, entries_article has source and article: no article's row is met.
    Statement statement(sql,
                        u"SELECT p.id, coalesce(e.source_id, 0), s.category FROM (SELECT a.id AS id FROM articles a "
                        "WHERE a.day BETWEEN ? AND ? AND a.kind = coalesce(?, a.kind)%1 "
                        "ORDER BY a.day DESC LIMIT ?) p "
                        "CROSS JOIN status s ON s.article_id = p.id "
                        "CROSS JOIN entries e ON e.article_id = p.id"_s.arg(andVisible(sql, u"a.id"_s)));
    Gatherer gatherer;
    ArticleId article = 0;
    SourceId source = -1;
    int articles = 0;
    qint64 rows = 0;
    for (statement.exec(from, to, kindNumber(kind), limit + 1); statement.next();) {
        if (++rows % kLookEvery == 0 && cancellation.isCancelled())
            return fail(ErrorCode::Cancelled);
        const ArticleId id = statement.number(0);
        const SourceId of = statement.number(1);
        if (id == article && of == source)
            continue; // the source lists it twice
        articles += id != article ? 1 : 0;
        if (articles > limit)
            break;
        article = id;
        source = of;
        gatherer.add(of, statement.text(2));
    }
    return SourceDistributions{gatherer.sources(), articles <= limit};
}

QStringList periodTitles(Sql &sql, const QDate &from, const QDate &to, std::optional<Kind> kind, int limit)
{
    Statement statement(sql, u"SELECT a.title FROM articles a WHERE a.day BETWEEN ? AND ? "
                             "AND a.kind = coalesce(?, a.kind)%1 ORDER BY a.day DESC, a.id DESC LIMIT ?"_s.arg(
                                 andVisible(sql, u"a.id"_s)));
    QStringList titles;
    for (statement.exec(from, to, kindNumber(kind), limit); statement.next();)
        titles.append(statement.text(0));
    return titles;
}

} // namespace oneul
