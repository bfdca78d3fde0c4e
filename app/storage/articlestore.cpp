#include "storage/articlestore.h"

#include "storage/articlechanges.h"
#include "storage/articlequery.h"
#include "storage/batchwriter.h"
#include "storage/counts.h"
#include "storage/dbthread.h"
#include "storage/fetchhistory.h"
#include "storage/fetchstate.h"
#include "storage/transaction.h"

namespace oneul {

using Mode = Transaction::Mode;

namespace {

/// What is known of a fetch only after its articles are written.
void noteOutcome(Sql &sql, const IncomingBatch &batch, const StoreReport &report)
{
    if (batch.source == 0)
        return;
    if (report.added > 0)
        writeLastNew(sql, batch.source, batch.seenAt);
    if (!batch.record.at.isValid())
        return;
    FetchRecord record = batch.record;
    record.added = report.added;
    record.updated = report.updated;
    addFetchRecord(sql, batch.source, record);
}

} // namespace

QFuture<Result<StoreReport>> ArticleStore::store(const IncomingBatch &batch)
{
    return m_writer.run([batch = IncomingBatch(batch)](QSqlDatabase &database) mutable {
        if (!batch.seenAt.isValid())
            batch.seenAt = QDateTime::currentDateTimeUtc();
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<StoreReport> {
            if (batch.source > 0 && !writeFetchState(sql, batch.source, batch.fetch))
                return fail(ErrorCode::NotFound, QString::number(batch.source));
            const StoreReport report = BatchWriter(sql, batch).write();
            noteOutcome(sql, batch, report);
            return report;
        });
    });
}

QFuture<Result<QList<ArticleRow>>> ArticleStore::rows(const ArticleFilter &filter)
{
    return m_reader.run([filter](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QList<ArticleRow>> {
            return selectRows(sql, filter, RowOrder::NewestFirst);
        });
    });
}

QFuture<Result<QList<ArticleRow>>> ArticleStore::rowsById(const QList<ArticleId> &ids)
{
    return m_reader.run([ids](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<QList<ArticleRow>> { return selectRowsById(sql, ids); });
    });
}

QFuture<Result<Article>> ArticleStore::article(ArticleId id)
{
    return m_reader.run([id](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<Article> {
            const QList<Article> found = withTexts(sql, selectRowsById(sql, {id}));
            if (found.isEmpty())
                return fail(ErrorCode::NotFound, QString::number(id));
            return found.first();
        });
    });
}

QFuture<Result<QList<Article>>> ArticleStore::articles(const ArticleFilter &filter)
{
    return m_reader.run([filter](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QList<Article>> {
            return withTexts(sql, selectRows(sql, filter, RowOrder::OldestId));
        });
    });
}

QFuture<Result<QList<Article>>> ArticleStore::articlesById(const QList<ArticleId> &ids)
{
    return m_reader.run([ids](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QList<Article>> {
            return withTexts(sql, selectRowsById(sql, ids));
        });
    });
}

QFuture<Result<ArticleDelta>> ArticleStore::setRead(const QList<ArticleId> &ids, bool read)
{
    return m_writer.run([ids, read](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<ArticleDelta> { return changeRead(sql, ids, read); });
    });
}

QFuture<Result<ArticleDelta>> ArticleStore::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return m_writer.run([ids, starred](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<ArticleDelta> { return changeStarred(sql, ids, starred); });
    });
}

QFuture<Result<ArticleDelta>> ArticleStore::setCategory(const QList<ArticleId> &ids, const CategoryId &category)
{
    return m_writer.run([ids, category](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<ArticleDelta> { return changeCategory(sql, ids, category); });
    });
}

QFuture<Result<ArticleDelta>> ArticleStore::restoreStatus(const QList<ArticleRow> &rows)
{
    return m_writer.run([rows](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<ArticleDelta> { return giveBackStatus(sql, rows); });
    });
}

QFuture<Result<ArchiveCounts>> ArticleStore::counts()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [](Sql &sql) -> Result<ArchiveCounts> { return archiveCounts(sql); });
    });
}

QFuture<Result<QList<DayDistribution>>> ArticleStore::distributions(const QDate &from, const QDate &to,
                                                                    std::optional<Kind> kind)
{
    return m_reader.run([from, to, kind](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QList<DayDistribution>> {
            return dayDistributions(sql, from, to, kind);
        });
    });
}

QFuture<Result<QList<QDate>>> ArticleStore::days(int limit)
{
    return m_reader.run([limit](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<QList<QDate>> { return newestDays(sql, limit); });
    });
}

} // namespace oneul
