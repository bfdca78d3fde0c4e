#include "storage/retentionstore.h"

#include "storage/compaction.h"
#include "storage/dbthread.h"
#include "storage/tombstones.h"
#include "storage/transaction.h"

namespace oneul {

using Mode = Transaction::Mode;

namespace {

constexpr int kForgetAtOnce = 2000;

} // namespace

QFuture<Result<RetentionPlan>> RetentionStore::preview(const RetentionRules &rules, const QDateTime &now,
                                                       const Cancellation &cancellation)
{
    return m_reader.run([rules, now, cancellation](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<RetentionPlan> {
            const RetentionPlan plan = planRetention(sql, rules, now, cancellation);
            if (cancellation.isCancelled())
                return fail(ErrorCode::Cancelled);
            return plan;
        });
    });
}

QFuture<Result<RemovedSlice>> RetentionStore::removeSome(const QList<ArticleId> &ids, bool unreadToo,
                                                         const QDateTime &now)
{
    return m_writer.run([ids, unreadToo, now](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<RemovedSlice> {
            return removeArticles(sql, ids, unreadToo, now);
        });
    });
}

QFuture<Result<int>> RetentionStore::forgetRemoved(const QDateTime &before)
{
    return m_writer.run([before](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<int> { return purgeTombstones(sql, before, kForgetAtOnce); });
    });
}

QFuture<Result<ArchiveSpace>> RetentionStore::space()
{
    return m_reader.run([](QSqlDatabase &database) { return archiveSpace(database); });
}

QFuture<Result<ArchiveSpace>> RetentionStore::shrinkSome()
{
    return m_writer.run([](QSqlDatabase &database) { return shrinkArchive(database); });
}

QFuture<Result<ArchiveSpace>> RetentionStore::rewrite()
{
    return m_writer.run([](QSqlDatabase &database) { return rewriteArchive(database); });
}

} // namespace oneul
