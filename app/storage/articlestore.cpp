#include "storage/articlestore.h"

#include <algorithm>

#include "storage/articlelist.h"
#include "storage/articlequery.h"
#include "storage/articletexts.h"
#include "storage/counts.h"
#include "storage/dbthread.h"
#include "storage/perioddata.h"
#include "storage/previews.h"
#include "storage/transaction.h"

namespace oneul {

using Mode = Transaction::Mode;

namespace {

constexpr int kMostCounted = 100'000; ///< articles of one period; less than half a second

} // namespace

QFuture<Result<QList<ArticleRow>>> ArticleStore::rows(const ArticleFilter &filter)
{
    return m_reader.run([filter](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<QList<ArticleRow>> { return selectRows(sql, filter); });
    });
}

QFuture<Result<QList<ArticleId>>> ArticleStore::ids(const ArticleFilter &filter, const ListOrder &order, int limit,
                                                    const Cancellation &cancellation)
{
    return m_listReader.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QList<ArticleId>> {
            return selectIds(sql, filter, order, limit, cancellation);
        });
    });
}

QFuture<Result<ArticleId>> ArticleStore::firstUnread(const QList<ArticleId> &ids, qsizetype from,
                                                     const Cancellation &cancellation)
{
    return m_listReader.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<ArticleId> {
            return firstUnreadOf(sql, ids, from, cancellation);
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

QFuture<Result<QList<ArticlePreview>>> ArticleStore::previews(const QList<ArticleId> &ids)
{
    return m_reader.run([ids](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<QList<ArticlePreview>> { return previewsOf(sql, ids); });
    });
}

QFuture<Result<QList<Article>>> ArticleStore::articles(const ArticleFilter &filter)
{
    return m_reader.run([filter](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QList<Article>> {
            QList<ArticleRow> rows = selectRows(sql, filter);
            std::ranges::sort(rows, {}, &ArticleRow::id);
            return withTexts(sql, rows);
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

QFuture<Result<SourceDistributions>> ArticleStore::sourceDistribution(const QDate &from, const QDate &to,
                                                                      std::optional<Kind> kind,
                                                                      const Cancellation &cancellation)
{
    return m_listReader.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<SourceDistributions> {
            return sourceDistributions(sql, from, to, kind, kMostCounted, cancellation);
        });
    });
}

QFuture<Result<QStringList>> ArticleStore::titles(const QDate &from, const QDate &to, std::optional<Kind> kind,
                                                  int limit)
{
    return m_listReader.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<QStringList> { return periodTitles(sql, from, to, kind, limit); });
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
