#include "storage/articlestore.h"
#include "storage/dbthread.h"
#include "storage/fetchhistory.h"
#include "storage/fetchstate.h"
#include "storage/manywrites.h"

namespace oneul {

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

} // namespace

QFuture<Result<StoreReport>> ArticleStore::store(const IncomingBatch &batch)
{
    return m_writer.run(
        [batch](QSqlDatabase &database) { return writeAlone(database, prepareBatch(batch), writeBatch); });
}

QFuture<Result<Reports>> ArticleStore::store(QList<PreparedBatch> &&batches)
{
    return m_writer.run([batches = std::move(batches)](QSqlDatabase &database) {
        return writeMany<StoreReport>(database, batches, writeBatch);
    });
}

} // namespace oneul
