#include "storage/articlestore.h"
#include "storage/batchwriter.h"
#include "storage/dbthread.h"
#include "storage/fetchhistory.h"
#include "storage/fetchstate.h"
#include "storage/transaction.h"

namespace oneul {

using Mode = Transaction::Mode;

namespace {

/// What is known of a fetch only after its articles are written.
void noteOutcome(Sql &sql, const PreparedBatch &batch, const StoreReport &report)
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

Result<StoreReport> writeBatch(Sql &sql, BatchTables &tables, const PreparedBatch &batch)
{
    if (batch.source > 0 && !writeFetchState(sql, batch.source, batch.fetch))
        return fail(ErrorCode::NotFound, QString::number(batch.source));
    if (batch.source > 0)
        writeSeenItems(sql, batch.source, batch.fetch.bodyHash, batch.seenItems);
    const StoreReport report = BatchWriter(tables, batch).write();
    noteOutcome(sql, batch, report);
    return report;
}

using Reports = QList<Result<StoreReport>>;

Result<Reports> writeTogether(QSqlDatabase &database, const QList<PreparedBatch> &batches)
{
    return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<Reports> {
        BatchTables tables(sql);
        Reports reports;
        for (const PreparedBatch &batch : batches)
            reports.append(writeBatch(sql, tables, batch));
        tables.counts.write();
        return reports;
    });
}

Result<StoreReport> writeAlone(QSqlDatabase &database, const PreparedBatch &batch)
{
    return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<StoreReport> {
        BatchTables tables(sql);
        const Result<StoreReport> report = writeBatch(sql, tables, batch);
        tables.counts.write();
        return report;
    });
}

Result<Reports> writeAll(QSqlDatabase &database, const QList<PreparedBatch> &batches)
{
    auto together = writeTogether(database, batches);
    if (together)
        return together;
    Reports reports;
    for (const PreparedBatch &batch : batches)
        reports.append(writeAlone(database, batch));
    return reports;
}

} // namespace

QFuture<Result<StoreReport>> ArticleStore::store(const IncomingBatch &batch)
{
    return m_writer.run([batch](QSqlDatabase &database) { return writeAlone(database, prepareBatch(batch)); });
}

QFuture<Result<Reports>> ArticleStore::store(QList<PreparedBatch> &&batches)
{
    return m_writer.run([batches = std::move(batches)](QSqlDatabase &database) { return writeAll(database, batches); });
}

} // namespace oneul
