#include "storage/articlechanges.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "storage/countkeeper.h"
#include "storage/json.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

ArticleDelta updatedBy(Sql &sql, const QList<ArticleId> &ids, Statement &statement, const QVariantList &values)
{
    CountKeeper counts(sql);
    counts.takeOut(ids);
    ArticleDelta delta;
    for (statement.execWith(values); statement.next();)
        delta.updated.append(statement.number(0));
    counts.putIn(ids);
    counts.write();
    return delta;
}

QString statusToJson(const QList<ArticleRow> &rows)
{
    QJsonArray array;
    for (const ArticleRow &row : rows) {
        const ArticleStatus &status = row.status;
        array.append(QJsonArray{row.id, int(status.read), int(status.starred), status.category,
                                int(status.categoryOrigin), status.confidence});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

ArticleDelta changeRead(Sql &sql, const QList<ArticleId> &ids, bool read)
{
    Statement statement(sql, u"UPDATE status SET read = ? WHERE read <> ? "
                             "AND article_id IN (SELECT value FROM json_each(?)) RETURNING article_id"_s);
    return updatedBy(sql, ids, statement, {int(read), int(read), idsToJson(ids)});
}

ArticleDelta changeStarred(Sql &sql, const QList<ArticleId> &ids, bool starred)
{
    Statement statement(sql, u"UPDATE status SET starred = ? WHERE starred <> ? "
                             "AND article_id IN (SELECT value FROM json_each(?)) RETURNING article_id"_s);
    return updatedBy(sql, ids, statement, {int(starred), int(starred), idsToJson(ids)});
}

ArticleDelta changeCategory(Sql &sql, const QList<ArticleId> &ids, const CategoryId &category)
{
    Statement statement(sql, u"UPDATE status SET category = ?, category_origin = ?, confidence = 1 "
                             "WHERE (category <> ? OR category_origin <> ?) "
                             "AND article_id IN (SELECT value FROM json_each(?)) RETURNING article_id"_s);
    const int user = int(CategoryOrigin::User);
    return updatedBy(sql, ids, statement,
                     {Statement::bound(category), user, Statement::bound(category), user, idsToJson(ids)});
}

ArticleDelta giveBackStatus(Sql &sql, const QList<ArticleRow> &rows)
{
    Statement statement(
        sql, u"UPDATE status SET read = was.value ->> 1, starred = was.value ->> 2, category = was.value ->> 3, "
             "category_origin = was.value ->> 4, confidence = was.value ->> 5 FROM json_each(?) AS was "
             "WHERE status.article_id = was.value ->> 0 RETURNING article_id"_s);
    QList<ArticleId> ids;
    for (const ArticleRow &row : rows)
        ids.append(row.id);
    return updatedBy(sql, ids, statement, {statusToJson(rows)});
}

} // namespace oneul
