#include "storage/searchstore.h"

#include <sqlite3.h>

#include "storage/dbthread.h"
#include "storage/searchids.h"
#include "storage/searchindex.h"
#include "storage/searchindexfile.h"
#include "storage/searchtexts.h"
#include "storage/searchtidy.h"
#include "storage/searchtokenizer.h"
#include "storage/transaction.h"
#include "text/snippets.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Ends the statements of a connection as soon as a cancellation says so.
class StopWhenCancelled final
{
public:
    StopWhenCancelled(sqlite3 *handle, const Cancellation &cancellation) : m_handle(handle)
    {
        constexpr int kInstructions = 2000;
        const auto isCancelled = [](void *flag) -> int {
            return static_cast<const Cancellation *>(flag)->isCancelled();
        };
        sqlite3_progress_handler(handle, kInstructions, isCancelled, const_cast<Cancellation *>(&cancellation));
    }
    ~StopWhenCancelled() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(StopWhenCancelled)

private:
    sqlite3 *m_handle;
};

QString databaseFile(QSqlDatabase &connection, const QString &schema)
{
    Sql sql(connection);
    Statement statement(sql, u"SELECT file FROM pragma_database_list WHERE name = ?"_s);
    statement.exec(schema);
    const QString file = statement.next() ? statement.text(0) : QString();
    statement.finish();
    return file;
}

/// The index is attached with the first search, and again after it was made anew.
Result<void> attachIndex(QSqlDatabase &connection, DbThread &indexer)
{
    if (!databaseFile(connection, u"search"_s).isEmpty()) {
        if (!searchindexfile::isThrownAway(connection, "search"))
            return {};
        Sql(connection).run(u"DETACH DATABASE search"_s);
    }
    // The indexer opens it first: a reader can't make the file.
    indexer.run([](QSqlDatabase &) -> Result<void> { return {}; }).waitForFinished();
    if (const auto added = addSearchTokenizer(sqliteHandle(connection)); !added)
        return added;
    Sql sql(connection);
    Statement attach(sql, u"ATTACH DATABASE ? AS search"_s);
    attach.exec(searchindexfile::pathFor(databaseFile(connection, u"main"_s)));
    return sql.outcome();
}

/// Runs fn(Sql &) → Result<T> with the index at hand. A damaged index is made anew: nothing is found in it then, until
/// the articles are in it again.
template <class T, class Fn>
Result<T> withIndex(QSqlDatabase &connection, DbThread &indexer, const Cancellation &cancellation, Fn fn)
{
    if (cancellation.isCancelled())
        return fail(ErrorCode::Cancelled);
    const auto attached = attachIndex(connection, indexer);
    const StopWhenCancelled stop(sqliteHandle(connection), cancellation);
    const auto result = attached ? inTransaction(connection, Transaction::Mode::Read, fn) : fail(attached.error());
    if (cancellation.isCancelled())
        return fail(ErrorCode::Cancelled);
    if (result || result.error().code != ErrorCode::StorageCorrupt)
        return result;
    const QString archive = databaseFile(connection, u"main"_s);
    Sql sql(connection);
    sql.run(u"DETACH DATABASE search"_s);
    auto made = indexer.run([archive](QSqlDatabase &index) { return searchindexfile::recreate(index, archive); });
    made.waitForFinished(); // the indexer never waits for anybody
    return result;
}

Result<IndexProgress> takeSlice(QSqlDatabase &index, int limit, const Cancellation &cancellation)
{
    return inTransaction(index, Transaction::Mode::Read, [&](Sql &sql) -> Result<IndexProgress> {
        // Writing comes first: another process that indexes is waited for, and what it wrote is seen. BEGIN IMMEDIATE
        // would lock the archive as well.
        sql.run(u"UPDATE main.state SET value = value WHERE key = 'id'"_s);
        SearchIndex writer(sql);
        const auto taken = writer.take(limit, cancellation);
        if (!taken)
            return fail(taken.error());
        IndexProgress progress = writer.progress();
        progress.more = *taken > 0;
        if (*taken == 0) {
            const auto tidied = tidySearchIndex(sql, cancellation);
            if (!tidied)
                return fail(tidied.error());
            progress.more = *tidied;
        }
        return progress;
    });
}

} // namespace

void SearchStore::open(const QString &archiveFile)
{
    m_archiveFile = archiveFile;
    auto opened = m_indexer.open(searchindexfile::pathFor(archiveFile), DbThread::Access::ReadWrite);
    auto prepared =
        m_indexer.run([archiveFile](QSqlDatabase &index) { return searchindexfile::prepare(index, archiveFile); });
    Q_UNUSED(opened) // what can't be opened is made anew
    Q_UNUSED(prepared) // tried again with the first slice
}

QFuture<Result<QList<ArticleId>>> SearchStore::ids(const ArticleFilter &filter, const ListOrder &order, int limit,
                                                   const Cancellation &cancellation)
{
    return m_searcher.run([filter, order, limit, cancellation, indexer = &m_indexer](QSqlDatabase &connection) {
        return withIndex<QList<ArticleId>>(connection, *indexer, cancellation, [&](Sql &sql) {
            return searchIds(sql, filter, order, limit, cancellation);
        });
    });
}

QFuture<Result<int>> SearchStore::count(const ArticleFilter &filter, const Cancellation &cancellation)
{
    return m_searcher.run([filter, cancellation, indexer = &m_indexer](QSqlDatabase &connection) {
        return withIndex<int>(connection, *indexer, cancellation,
                              [&](Sql &sql) { return searchCount(sql, filter, cancellation); });
    });
}

QFuture<Result<QHash<ArticleId, Snippet>>> SearchStore::snippets(const QList<ArticleId> &ids, const SearchQuery &query)
{
    return m_searcher.run([ids, query](QSqlDatabase &connection) {
        return inTransaction(connection, Transaction::Mode::Read, [&](Sql &sql) -> Result<QHash<ArticleId, Snippet>> {
            QHash<ArticleId, Snippet> snippets;
            SearchTexts texts(sql, u"main"_s);
            SnippetFinder finder(query);
            for (const ArticleId id : ids) {
                const SearchedText searched = texts.byArticle(id);
                if (!searched.title.isNull())
                    snippets.insert(id, finder.snippet(searched.title, searched.text));
            }
            return snippets;
        });
    });
}

QFuture<Result<IndexProgress>> SearchStore::indexNext(int limit, const Cancellation &cancellation)
{
    return m_indexer.run([limit, cancellation, archive = m_archiveFile](QSqlDatabase &index) -> Result<IndexProgress> {
        if (cancellation.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (!searchindexfile::isPrepared(index)) {
            if (const auto prepared = searchindexfile::prepare(index, archive); !prepared)
                return fail(prepared.error());
        }
        const auto progress = takeSlice(index, limit, cancellation);
        if (progress || progress.error().code != ErrorCode::StorageCorrupt)
            return progress;
        if (const auto made = searchindexfile::recreate(index, archive); !made)
            return fail(made.error());
        return takeSlice(index, limit, cancellation);
    });
}

QFuture<Result<IndexProgress>> SearchStore::indexProgress()
{
    return m_indexer.run([](QSqlDatabase &index) {
        return inTransaction(index, Transaction::Mode::Read,
                             [](Sql &sql) -> Result<IndexProgress> { return SearchIndex(sql).progress(); });
    });
}

} // namespace oneul
