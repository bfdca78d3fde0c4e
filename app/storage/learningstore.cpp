#include "storage/learningstore.h"

#include "storage/articlecondition.h"
#include "storage/dbthread.h"
#include "storage/handedits.h"
#include "storage/hiddenarticles.h"
#include "storage/taxonomyrows.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Mode = Transaction::Mode;
using Ids = Result<QList<ArticleId>>;

/// An article's day and the moment that it is listed under may come from different sources; hardly so far apart.
constexpr qint64 kDaysApart = 31;

template <class T, class Read>
QFuture<Result<T>> answer(DbThread &reader, Read read)
{
    return reader.run([read](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<T> { return read(sql); });
    });
}

QList<ArticleId> idsOf(Statement &statement)
{
    QList<ArticleId> ids;
    while (statement.next())
        ids.append(statement.number(0));
    return ids;
}

Result<ArticleDelta> writeSecondary(Sql &sql, ArticleId id, const QList<CategoryId> &categories)
{
    Statement primary(sql, u"SELECT category FROM status WHERE article_id = ?"_s);
    primary.exec(id);
    if (!primary.next())
        return fail(ErrorCode::NotFound, QString::number(id));
    const CategoryId own = primary.text(0);
    primary.finish();
    Statement clear(sql, u"DELETE FROM secondary_categories WHERE article_id = ?"_s);
    clear.exec(id);
    Statement insert(sql, u"INSERT OR IGNORE INTO secondary_categories (article_id, category) VALUES (?, ?)"_s);
    CategoryResolver known(sql);
    for (const CategoryId &category : categories) {
        const CategoryId now = known.resolved(category);
        if (now != own && now != kOthers) // "it is also something else" says nothing
            insert.exec(id, now);
    }
    ArticleDelta delta;
    delta.updated.append(id);
    delta.textsStay = true;
    return delta;
}

} // namespace

QFuture<Ids> LearningStore::handEdited(int limit)
{
    return answer<QList<ArticleId>>(m_reader, [limit](Sql &sql) { return oneul::handEdited(sql, limit); });
}

QFuture<Ids> LearningStore::handEditedOf(const QList<ArticleId> &ids)
{
    return answer<QList<ArticleId>>(m_reader, [ids](Sql &sql) { return oneul::handEditedOf(sql, ids); });
}

QFuture<Result<QList<KnownArticle>>> LearningStore::known(const QList<ArticleId> &ids)
{
    return answer<QList<KnownArticle>>(m_reader, [ids](Sql &sql) { return knownArticles(sql, ids); });
}

QFuture<Ids> LearningStore::unsureSince(const QDate &day, int limit)
{
    return answer<QList<ArticleId>>(m_reader, [day, limit](Sql &sql) {
        // The index knows no days: those long before need not be met, and an archive may have a great many of them.
        Statement statement(sql, u"SELECT s.article_id FROM status s INDEXED BY status_unsure WHERE s.published >= ? "
                                 "AND s.day >= ? AND "_s
                                     + unsureCondition() + u" AND "_s + isVisible(u"s.article_id"_s)
                                     + u" ORDER BY s.published DESC, s.article_id DESC LIMIT ?"_s);
        statement.exec(day.addDays(-kDaysApart).startOfDay(Qt::UTC), day, limit);
        return idsOf(statement);
    });
}

QFuture<Ids> LearningStore::elsewhereSince(const QDate &day, const CategoryId &category, int limit)
{
    return answer<QList<ArticleId>>(m_reader, [day, category, limit](Sql &sql) {
        Statement statement(sql, u"SELECT a.id FROM articles a INDEXED BY articles_day "
                                 "CROSS JOIN status s ON s.article_id = a.id WHERE a.day >= ? "
                                 "AND s.category_origin = 0 AND s.category <> ? AND "_s
                                     + isVisible(u"s.article_id"_s)
                                     + u" ORDER BY a.published DESC, a.id DESC LIMIT ?"_s);
        statement.exec(day, category, limit);
        return idsOf(statement);
    });
}

QFuture<Result<QList<CategoryLogLine>>> LearningStore::log(int limit, qint64 before)
{
    return answer<QList<CategoryLogLine>>(m_reader,
                                          [limit, before](Sql &sql) { return categoryLog(sql, limit, before); });
}

QFuture<Result<ArticleDelta>> LearningStore::setSecondary(ArticleId id, const QList<CategoryId> &categories)
{
    return m_writer.run([id, categories](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) { return writeSecondary(sql, id, categories); });
    });
}

} // namespace oneul
