#include "storage/countcheck.h"

#include <initializer_list>

#include "storage/number.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString dayRows()
{
    return u"SELECT day, kind, category, count(*), sum(read = 0), sum(starred) FROM status GROUP BY day, kind, category"_s;
}

/// An article that a source lists twice counts once. The inner query is read off the index, without sorting.
QString sourceRows()
{
    return u"SELECT e.source_id, count(*), sum(s.read = 0) FROM (SELECT DISTINCT article_id, source_id FROM entries "
           "WHERE source_id IS NOT NULL) e JOIN status s ON s.article_id = e.article_id GROUP BY e.source_id"_s;
}

QString categoryRows()
{
    return u"SELECT category, sum(articles), sum(unread), sum(starred) FROM day_counts GROUP BY category"_s;
}

/// Articles and secondary categories in categories that the newest taxonomy does not have; without one, all is right.
QString lostCategories(const QString &table)
{
    return u"SELECT count(*) FROM %1 WHERE EXISTS (SELECT 1 FROM taxonomy_versions) AND category NOT IN "
           "(SELECT json_extract(value, '$.id') FROM json_each((SELECT categories FROM taxonomy_versions "
           "ORDER BY id DESC LIMIT 1)))"_s.arg(table);
}

/// Rows of one that are not in the other, either way.
qint64 differences(Sql &sql, const QString &real, const QString &kept)
{
    const QString less = u"SELECT count(*) FROM (SELECT * FROM (%1) EXCEPT SELECT * FROM (%2))"_s;
    return numberOf(sql, less.arg(real, kept)) + numberOf(sql, less.arg(kept, real));
}

} // namespace

QStringList recountStatements()
{
    return {
        u"UPDATE status SET published = a.published, source_id = a.source_id, day = a.day, kind = a.kind FROM articles "
        u"a "
        "WHERE a.id = article_id AND (status.published, status.source_id, status.day, status.kind) "
        "IS NOT (a.published, a.source_id, a.day, a.kind)"_s,
        u"UPDATE entries SET listed = a.published FROM articles a WHERE a.id = article_id AND listed <> a.published"_s,
        u"DELETE FROM day_counts"_s,
        u"DELETE FROM category_counts"_s,
        u"DELETE FROM source_counts"_s,
        // The counts of categories follow from those of days by triggers.
        u"INSERT INTO day_counts (day, kind, category, articles, unread, starred) "_s + dayRows(),
        u"INSERT INTO source_counts (source_id, articles, unread) "_s + sourceRows(),
    };
}

void recount(Sql &sql)
{
    const QStringList statements = recountStatements();
    for (const QString &statement : statements)
        sql.run(statement);
}

QStringList countProblems(Sql &sql)
{
    struct Check {
        QString what;
        qint64 wrong = 0;
    };
    const std::initializer_list<Check> checks{
        {u"status"_s, numberOf(sql, u"SELECT count(*) FROM status s JOIN articles a ON a.id = s.article_id WHERE "
                                    "(s.published, s.source_id, s.day, s.kind) "
                                    "IS NOT (a.published, a.source_id, a.day, a.kind)"_s)},
        {u"entries"_s, numberOf(sql, u"SELECT count(*) FROM entries e JOIN articles a ON a.id = e.article_id "
                                     "WHERE e.listed <> a.published"_s)},
        {u"day_counts"_s,
         differences(sql, dayRows(), u"SELECT day, kind, category, articles, unread, starred FROM day_counts"_s)},
        {u"category_counts"_s,
         differences(sql, categoryRows(),
                     u"SELECT category, articles, unread, starred FROM category_counts WHERE articles > 0"_s)},
        {u"source_counts"_s,
         differences(sql, sourceRows(), u"SELECT source_id, articles, unread FROM source_counts"_s)},
        {u"status.category"_s, numberOf(sql, lostCategories(u"status"_s))},
        {u"secondary_categories"_s, numberOf(sql, lostCategories(u"secondary_categories"_s))},
    };
    QStringList problems;
    for (const Check &check : checks) {
        if (check.wrong > 0)
            problems.append(
                u"%1: %2 rows do not say what the archive says elsewhere"_s.arg(check.what).arg(check.wrong));
    }
    return problems;
}

} // namespace oneul
