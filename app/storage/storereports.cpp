// Reports that are imported: each with its articles, many in one transaction.

#include <utility>

#include "storage/dbthread.h"
#include "storage/digestrows.h"
#include "storage/digeststore.h"
#include "storage/incomingreport.h"
#include "storage/manywrites.h"

namespace oneul {

namespace {

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

} // namespace

QFuture<Result<Outcomes>> DigestStore::import(QList<IncomingReport> &&reports)
{
    return m_writer.run([reports = std::move(reports)](QSqlDatabase &database) {
        return writeMany<StoredReport>(database, reports, writeReport);
    });
}

} // namespace oneul
