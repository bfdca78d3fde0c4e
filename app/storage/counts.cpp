#include "storage/counts.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

int single(Sql &sql, const QString &text)
{
    Statement statement(sql, text);
    statement.exec();
    return statement.next() ? int(statement.number(0)) : 0;
}

} // namespace

ArchiveCounts archiveCounts(Sql &sql)
{
    ArchiveCounts counts;
    counts.articles = single(sql, u"SELECT count(*) FROM articles"_s);
    counts.unread = single(sql, u"SELECT count(*) FROM status WHERE read = 0"_s);
    counts.starred = single(sql, u"SELECT count(*) FROM status WHERE starred = 1"_s);

    Statement categories(sql, u"SELECT category, count(*) FROM status WHERE read = 0 GROUP BY category"_s);
    for (categories.exec(); categories.next();)
        counts.categories.insert(categories.text(0), int(categories.number(1)));

    // DISTINCT in the inner query is read off the index; in count() it would sort.
    Statement listed(sql, u"SELECT source_id, count(*) FROM (SELECT DISTINCT source_id, article_id FROM entries "
                          "WHERE source_id IS NOT NULL) GROUP BY source_id"_s);
    for (listed.exec(); listed.next();)
        counts.sources[listed.number(0)] = {listed.number(0), int(listed.number(1)), 0};

    Statement unread(sql, u"SELECT e.source_id, count(DISTINCT e.article_id) FROM status s "
                          "JOIN entries e ON e.article_id = s.article_id "
                          "WHERE s.read = 0 AND e.source_id IS NOT NULL GROUP BY e.source_id"_s);
    for (unread.exec(); unread.next();)
        counts.sources[unread.number(0)].unread = int(unread.number(1));

    Statement empty(sql, u"SELECT id FROM sources"_s);
    for (empty.exec(); empty.next();)
        counts.sources[empty.number(0)].id = empty.number(0);
    return counts;
}

QList<DayDistribution> dayDistributions(Sql &sql, const QDate &from, const QDate &to, std::optional<Kind> kind)
{
    Statement statement(sql, u"SELECT a.day, s.category, count(*) FROM articles a "
                             "JOIN status s ON s.article_id = a.id WHERE a.day BETWEEN ? AND ? "
                             "AND a.kind = coalesce(?, a.kind) GROUP BY a.day, s.category ORDER BY a.day"_s);
    const auto kindNumber = kind ? std::optional<qint64>(int(*kind)) : std::nullopt;
    QList<DayDistribution> distributions;
    for (statement.exec(from, to, kindNumber); statement.next();) {
        const QDate day = statement.day(0);
        if (distributions.isEmpty() || distributions.last().day != day)
            distributions.append({day, {}});
        distributions.last().counts.insert(statement.text(1), int(statement.number(2)));
    }
    return distributions;
}

QList<QDate> newestDays(Sql &sql, int limit)
{
    Statement statement(sql, u"SELECT DISTINCT day FROM articles ORDER BY day DESC LIMIT ?"_s);
    QList<QDate> days;
    for (statement.exec(limit > 0 ? limit : -1); statement.next();)
        days.append(statement.day(0));
    return days;
}

} // namespace oneul
