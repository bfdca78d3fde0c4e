#include "storage/sourceremoval.h"

#include "storage/articlecondition.h"
#include "storage/articletable.h"
#include "storage/countkeeper.h"
#include "storage/entrytable.h"
#include "storage/json.h"
#include "storage/sourcetrash.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QList<ArticleId> idsFrom(Statement &statement, const QVariantList &values)
{
    QList<ArticleId> ids;
    for (statement.execWith(values); statement.next();)
        ids.append(statement.number(0));
    return ids;
}

QList<ArticleId> listedOnlyBy(Sql &sql, SourceId id)
{
    Statement statement(sql, u"SELECT DISTINCT e.article_id FROM entries e WHERE e.source_id = ? AND NOT EXISTS "
                             "(SELECT 1 FROM entries o WHERE o.article_id = e.article_id "
                             "AND o.source_id IS NOT ?)"_s);
    return idsFrom(statement, {id, id});
}

QList<ArticleId> heldOnTo(Sql &sql, const QList<ArticleId> &articles)
{
    Statement statement(sql, u"SELECT s.article_id FROM status s "
                             "WHERE s.article_id IN (SELECT value FROM json_each(?)) AND "_s
                                 + heldCondition());
    return idsFrom(statement, {idsToJson(articles)});
}

/// Keeps the entries as those of no source; their keys mean nothing without it.
void makeSourceless(Sql &sql, SourceId id, const QList<ArticleId> &articles)
{
    Statement statement(sql, u"UPDATE entries SET source_id = NULL, entry_key = 'o:' || id WHERE source_id = ? "
                             "AND article_id IN (SELECT value FROM json_each(?))"_s);
    statement.exec(id, idsToJson(articles));
}

} // namespace

ArticleDelta deriveAgain(Sql &sql, const QList<ArticleId> &articles)
{
    ArticleDelta delta;
    EntryTable entryTable(sql);
    ArticleTable articleTable(sql);
    for (const ArticleId article : articles) {
        const QList<Entry> entries = entryTable.ofArticle(article);
        if (sql.failed())
            break;
        if (entries.isEmpty())
            continue;
        const Derived derived = derive(entries);
        articleTable.mirror(article, derived); // entries may have come to an article that stays as it is
        if (articleTable.byId(article) == derived)
            continue;
        articleTable.update(article, derived);
        delta.updated.append(article);
    }
    return delta;
}

Result<ArticleDelta> removeSource(Sql &sql, SourceId id)
{
    Statement all(sql, u"SELECT DISTINCT article_id FROM entries WHERE source_id = ?"_s);
    const QList<ArticleId> listed = idsFrom(all, {id});
    const QList<ArticleId> only = listedOnlyBy(sql, id);
    const QList<ArticleId> held = heldOnTo(sql, only);
    CountKeeper counts(sql);
    counts.takeOut(listed);
    keepInTrash(sql, id, listed, held);
    makeSourceless(sql, id, held);

    // What is left without any entry after this was listed by nobody else and held by nobody.
    Statement entries(sql, u"DELETE FROM entries WHERE source_id = ?"_s);
    entries.exec(id);
    Statement articles(sql, u"DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?)) AND NOT EXISTS "
                            "(SELECT 1 FROM entries e WHERE e.article_id = articles.id) RETURNING id"_s);
    const QList<ArticleId> removed = idsFrom(articles, {idsToJson(only)});
    ArticleDelta delta = deriveAgain(sql, listed);
    delta.removed = removed;
    counts.putIn(listed);
    counts.write();
    Statement source(sql, u"DELETE FROM sources WHERE id = ?"_s);
    source.exec(id);
    if (!sql.failed() && source.changedRows() == 0)
        return fail(ErrorCode::NotFound, QString::number(id));
    return delta;
}

} // namespace oneul
