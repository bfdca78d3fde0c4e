#include "storage/counts.h"

#include <map>
#include <utility>

#include "storage/articlecondition.h"
#include "storage/hiddenarticles.h"
#include "storage/number.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kDays = 62;
constexpr qint64 kUnsureMs = 30LL * 24 * 60 * 60 * 1000; ///< before the newest article

/// Hidden articles of days, by day and category: the kept counts have them, no list has.
std::map<std::pair<QDate, CategoryId>, int> hiddenOf(Sql &sql, const QDate &from, const QDate &to,
                                                     std::optional<qint64> kind)
{
    std::map<std::pair<QDate, CategoryId>, int> hidden;
    if (!anyHidden(sql))
        return hidden;
    Statement statement(sql, u"SELECT s.day, s.category, count(*) FROM hidden_articles h CROSS JOIN status s "
                             "ON s.article_id = h.article_id WHERE s.day BETWEEN ? AND ? "
                             "AND s.kind = coalesce(?, s.kind) GROUP BY s.day, s.category"_s);
    for (statement.exec(from, to, kind); statement.next();)
        hidden[{statement.day(0), statement.text(1)}] = int(statement.number(2));
    return hidden;
}

} // namespace

// All of it is read from the counts that are kept with every write (see CountKeeper); what is hidden is read already, so it
// is taken off where read articles count.

ArchiveCounts archiveCounts(Sql &sql)
{
    ArchiveCounts counts;
    Statement categories(sql, u"SELECT category, articles, unread, starred FROM category_counts"_s);
    for (categories.exec(); categories.next();) {
        counts.articles += int(categories.number(1));
        counts.unread += int(categories.number(2));
        counts.starred += int(categories.number(3));
        if (categories.number(2) > 0)
            counts.categories.insert(categories.text(0), int(categories.number(2)));
    }
    Statement sources(sql, u"SELECT s.id, coalesce(c.articles, 0), coalesce(c.unread, 0) FROM sources s "
                           "LEFT JOIN source_counts c ON c.source_id = s.id"_s);
    for (sources.exec(); sources.next();)
        counts.sources[sources.number(0)] = {sources.number(0), int(sources.number(1)), int(sources.number(2))};

    Statement days(sql, u"SELECT day, sum(unread) FROM day_counts GROUP BY day ORDER BY day DESC LIMIT ?"_s);
    for (days.exec(kDays); days.next();)
        counts.days.insert(days.day(0), int(days.number(1)));
    const QString unsure = u"SELECT count(*) FROM status s INDEXED BY status_unsure WHERE s.published > "
                           "(SELECT max(published) FROM articles) - %1 AND s.read = 0 AND %2"_s;
    counts.unsure = int(numberOf(sql, unsure.arg(kUnsureMs).arg(unsureCondition())));
    counts.hidden = int(numberOf(sql, u"SELECT count(*) FROM hidden_articles"_s));
    counts.articles -= counts.hidden;
    if (counts.hidden > 0) {
        counts.starred -= int(numberOf(sql, u"SELECT count(*) FROM hidden_articles h CROSS JOIN status s "
                                            "ON s.article_id = h.article_id WHERE s.starred = 1"_s));
    }
    return counts;
}

QList<DayDistribution> dayDistributions(Sql &sql, const QDate &from, const QDate &to, std::optional<Kind> kind)
{
    Statement statement(sql, u"SELECT day, category, sum(articles) FROM day_counts WHERE day BETWEEN ? AND ? "
                             "AND kind = coalesce(?, kind) GROUP BY day, category ORDER BY day"_s);
    const auto kindNumber = kind ? std::optional<qint64>(int(*kind)) : std::nullopt;
    const auto hidden = hiddenOf(sql, from, to, kindNumber);
    QList<DayDistribution> distributions;
    for (statement.exec(from, to, kindNumber); statement.next();) {
        const QDate day = statement.day(0);
        const CategoryId category = statement.text(1);
        const auto away = hidden.find({day, category});
        const int visible = int(statement.number(2)) - (away == hidden.end() ? 0 : away->second);
        if (visible <= 0)
            continue;
        if (distributions.isEmpty() || distributions.last().day != day)
            distributions.append({day, {}});
        distributions.last().counts.insert(category, visible);
    }
    return distributions;
}

QList<QDate> newestDays(Sql &sql, int limit)
{
    Statement statement(sql, u"SELECT DISTINCT day FROM day_counts ORDER BY day DESC LIMIT ?"_s);
    QList<QDate> days;
    for (statement.exec(limit > 0 ? limit : -1); statement.next();)
        days.append(statement.day(0));
    return days;
}

} // namespace oneul
