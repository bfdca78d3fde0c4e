// Reports that are imported: each with its articles, many in one transaction.

#include <utility>

#include "storage/batchwriter.h"
#include "storage/dbthread.h"
#include "storage/digestrows.h"
#include "storage/digeststore.h"
#include "storage/incomingreport.h"
#include "storage/transaction.h"

namespace oneul {

namespace {

using Mode = Transaction::Mode;
using Outcomes = QList<Result<StoredReport>>;

void setIds(Digest &digest, const QList<ArticleId> &ids)
{
    qsizetype next = 0;
    for (Section &section : digest.sections) {
        for (DigestArticle &article : section.articles)
            article.id = ids.value(next++);
    }
}

Result<StoredReport> writeReport(Sql &sql, BatchTables &tables, const IncomingReport &report)
{
    if (!report.digest.day.isValid())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("a digest without a day"));
    StoredReport stored;
    stored.known = holdsDigest(sql, report.digest);
    if (stored.known || sql.failed())
        return stored;
    const StoreReport articles = BatchWriter(tables, report.batch).write();
    stored.added = articles.added;
    stored.delta = articles.delta;
    Digest digest = report.digest;
    setIds(digest, articles.ids);
    (void)insertDigest(sql, std::move(digest));
    return stored;
}

Result<Outcomes> writeTogether(QSqlDatabase &database, const QList<IncomingReport> &reports)
{
    return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<Outcomes> {
        BatchTables tables(sql);
        Outcomes outcomes;
        for (const IncomingReport &report : reports)
            outcomes.append(writeReport(sql, tables, report));
        tables.counts.write();
        return outcomes;
    });
}

Result<StoredReport> writeAlone(QSqlDatabase &database, const IncomingReport &report)
{
    return inTransaction(database, Mode::Write, [&](Sql &sql) {
        BatchTables tables(sql);
        const Result<StoredReport> stored = writeReport(sql, tables, report);
        tables.counts.write();
        return stored;
    });
}

Result<Outcomes> writeAll(QSqlDatabase &database, const QList<IncomingReport> &reports)
{
    auto together = writeTogether(database, reports);
    if (together)
        return together;
    Outcomes outcomes;
    for (const IncomingReport &report : reports)
        outcomes.append(writeAlone(database, report));
    return outcomes;
}

} // namespace

QFuture<Result<Outcomes>> DigestStore::import(QList<IncomingReport> &&reports)
{
    return m_writer.run([reports = std::move(reports)](QSqlDatabase &database) { return writeAll(database, reports); });
}

} // namespace oneul
