// The part of ArticleStore that keeps the texts of articles' own pages.

#include "storage/articlestore.h"
#include "storage/articletable.h"
#include "storage/countkeeper.h"
#include "storage/dbthread.h"
#include "storage/fulltexttable.h"
#include "storage/json.h"
#include "storage/taxonomyrows.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Mode = Transaction::Mode;

/// The analyst's category stays as it is, a report's unless a rule says otherwise.
void takeCategory(Sql &sql, ArticleTable &articles, ArticleId id, const FullText &text)
{
    ArticleStatus status = articles.status(id);
    const bool stays = status.categoryOrigin == CategoryOrigin::User
                       || (status.categoryOrigin == CategoryOrigin::Import && !text.byRule);
    if (text.category.isEmpty() || stays)
        return;
    status.category = CategoryResolver(sql).resolved(text.category); // the taxonomy may have changed since it was given
    status.categoryOrigin = text.byRule ? CategoryOrigin::Rule : CategoryOrigin::Model;
    status.confidence = text.confidence;
    articles.setStatus(id, status);
}

Result<ArticleDelta> writeFullText(Sql &sql, ArticleId id, const FullText &text)
{
    ArticleTable articles(sql);
    const std::optional<Derived> derived = articles.byId(id);
    if (!derived)
        return fail(ErrorCode::NotFound, QString::number(id));
    ArticleDelta delta;
    if (!FullTextTable(sql).write(id, text))
        return delta;
    delta.updated.append(id);
    if (text.text.isEmpty())
        return delta;
    Statement titleOnly(sql, u"UPDATE articles SET title_only = 0 WHERE id = ?"_s);
    titleOnly.exec(id);
    articles.setChanged(id);
    CountKeeper counts(sql);
    counts.takeOut({id});
    takeCategory(sql, articles, id, text);
    counts.putIn({id});
    counts.write();
    return delta;
}

} // namespace

QFuture<Result<ArticleDelta>> ArticleStore::setFullText(ArticleId id, const FullText &text)
{
    return m_writer.run([id, text](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<ArticleDelta> { return writeFullText(sql, id, text); });
    });
}

QFuture<Result<QSet<ArticleId>>> ArticleStore::withFullText(const QList<ArticleId> &ids)
{
    return m_reader.run([ids](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QSet<ArticleId>> {
            QSet<ArticleId> asked;
            Statement statement(sql, u"SELECT article_id FROM full_texts "
                                     "WHERE article_id IN (SELECT value FROM json_each(?))"_s);
            for (statement.exec(idsToJson(ids)); statement.next();)
                asked.insert(statement.number(0));
            return asked;
        });
    });
}

} // namespace oneul
