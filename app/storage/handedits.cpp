#include "storage/handedits.h"

#include <algorithm>
#include <limits>

#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// 2: CategoryOrigin::User. Newest first.
QString editedText(const QString &from)
{
    return u"SELECT s.article_id, coalesce((SELECT max(h.id) FROM category_history h "
           "WHERE h.article_id = s.article_id AND h.after_origin = 2), 0) AS edit "
           "FROM %1 WHERE s.category_origin = 2 ORDER BY edit DESC, s.article_id DESC LIMIT ?"_s.arg(from);
}

QList<ArticleId> oldestFirst(Statement &statement)
{
    QList<ArticleId> ids;
    while (statement.next())
        ids.append(statement.number(0));
    std::ranges::reverse(ids);
    return ids;
}

} // namespace

QList<ArticleId> handEdited(Sql &sql, int limit)
{
    Statement statement(sql, editedText(u"status s INDEXED BY status_by_hand"_s));
    statement.exec(limit);
    return oldestFirst(statement);
}

QList<ArticleId> handEditedOf(Sql &sql, const QList<ArticleId> &ids)
{
    Statement statement(sql, editedText(u"json_each(?) wanted CROSS JOIN status s ON s.article_id = wanted.value"_s));
    statement.exec(idsToJson(ids), -1);
    return oldestFirst(statement);
}

QList<CategoryLogLine> categoryLog(Sql &sql, int limit, qint64 before)
{
    QList<CategoryLogLine> lines;
    Statement statement(sql, u"SELECT h.id, h.article_id, a.title, h.at, h.before, h.before_origin, h.after, "
                             "h.after_origin FROM category_history h CROSS JOIN articles a ON a.id = h.article_id "
                             "WHERE h.id < ? ORDER BY h.id DESC LIMIT ?"_s);
    for (statement.exec(before > 0 ? before : std::numeric_limits<qint64>::max(), limit); statement.next();) {
        CategoryLogLine line;
        line.id = statement.number(0);
        line.article = statement.number(1);
        line.title = statement.text(2);
        line.change = {statement.time(3), statement.text(4), CategoryOrigin(statement.number(5)), statement.text(6),
                       CategoryOrigin(statement.number(7))};
        lines.append(line);
    }
    return lines;
}

} // namespace oneul
