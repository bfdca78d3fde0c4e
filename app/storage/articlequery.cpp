#include "storage/articlequery.h"

#include <QHash>

#include "storage/articlelist.h"
#include "storage/entry.h"
#include "storage/hiddenarticles.h"
#include "storage/json.h"
#include "storage/storyrows.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString rowColumns()
{
    return u"a.id, a.kind, a.title, a.url, a.source_id, src.name, a.published, a.day, a.language, a.title_only, "
           "a.sources, s.read, s.starred, s.category, s.category_origin, s.confidence, "
           "EXISTS (SELECT 1 FROM notes n WHERE n.article_id = a.id), "
           "%1"_s.arg(isHidden(u"a.id"_s));
}

ArticleRow readRow(const Statement &statement)
{
    ArticleRow row;
    row.id = statement.number(0);
    row.kind = Kind(statement.number(1));
    row.title = statement.text(2);
    row.url = QUrl(statement.text(3));
    row.sourceId = statement.number(4);
    row.sourceName = statement.text(5);
    if (row.sourceName.isEmpty())
        row.sourceName = row.url.host();
    row.published = statement.time(6);
    row.day = statement.day(7);
    row.language = statement.text(8);
    row.titleOnly = statement.number(9) != 0;
    row.sources = int(statement.number(10));
    row.status.read = statement.number(11) != 0;
    row.status.starred = statement.number(12) != 0;
    row.status.category = statement.text(13);
    row.status.categoryOrigin = CategoryOrigin(statement.number(14));
    row.status.confidence = statement.real(15);
    row.hasNote = statement.number(16) != 0;
    row.status.hidden = statement.number(17) != 0;
    return row;
}

void addLabels(Sql &sql, const QString &ids, QHash<ArticleId, ArticleRow> &rows)
{
    Statement statement(sql, u"SELECT al.article_id, al.label_id FROM json_each(?) wanted "
                             "CROSS JOIN article_labels al ON al.article_id = wanted.value "
                             "JOIN labels l ON l.id = al.label_id ORDER BY l.position, l.id"_s);
    for (statement.exec(ids); statement.next();) {
        if (const auto row = rows.find(statement.number(0)); row != rows.end())
            row->labels.append(statement.number(1));
    }
}

} // namespace

QList<ArticleRow> selectRows(Sql &sql, const ArticleFilter &filter)
{
    const auto ids = selectIds(sql, filter, {}, filter.limit, {});
    return ids ? selectRowsById(sql, *ids) : QList<ArticleRow>();
}

QList<ArticleRow> selectRowsById(Sql &sql, const QList<ArticleId> &ids)
{
    const QString wanted = idsToJson(ids);
    QHash<ArticleId, ArticleRow> found;
    Statement statement(sql, u"SELECT "_s + rowColumns()
                                 + u" FROM json_each(?) wanted CROSS JOIN articles a ON a.id = wanted.value "
                                   "CROSS JOIN status s ON s.article_id = a.id "
                                   "LEFT JOIN sources src ON src.id = a.source_id"_s);
    for (statement.exec(wanted); statement.next();) {
        const ArticleRow row = readRow(statement);
        found.insert(row.id, row);
    }
    addLabels(sql, wanted, found);
    addStories(sql, wanted, found);
    QList<ArticleRow> rows;
    rows.reserve(found.size());
    for (const ArticleId id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

} // namespace oneul
