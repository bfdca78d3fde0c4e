#include "service/articleservice.h"

#include "base/whendone.h"
#include "storage/articlestore.h"
#include "storage/database.h"

namespace oneul {

ArticleService::ArticleService(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<QList<ArticleRow>>> ArticleService::rows(const ArticleFilter &filter)
{
    return m_database.articles().rows(filter);
}

QFuture<Result<QList<ArticleId>>> ArticleService::ids(const ArticleFilter &filter, const ListOrder &order, int limit,
                                                      const Cancellation &cancellation)
{
    return m_database.articles().ids(filter, order, limit, cancellation);
}

QFuture<Result<ArticleId>> ArticleService::firstUnread(const QList<ArticleId> &ids, qsizetype from,
                                                       const Cancellation &cancellation)
{
    return m_database.articles().firstUnread(ids, from, cancellation);
}

QFuture<Result<QList<ArticleRow>>> ArticleService::rowsById(const QList<ArticleId> &ids)
{
    return m_database.articles().rowsById(ids);
}

QFuture<Result<Article>> ArticleService::article(ArticleId id)
{
    return m_database.articles().article(id);
}

QFuture<Result<ArchiveCounts>> ArticleService::counts()
{
    return m_database.articles().counts();
}

QFuture<Result<QList<DayDistribution>>> ArticleService::distributions(const QDate &from, const QDate &to,
                                                                      std::optional<Kind> kind)
{
    return m_database.articles().distributions(from, to, kind);
}

QFuture<Result<QList<QDate>>> ArticleService::days(int limit)
{
    return m_database.articles().days(limit);
}

void ArticleService::setRead(const QList<ArticleId> &ids, bool read)
{
    follow(m_database.articles().setRead(ids, read));
}

void ArticleService::setStarred(const QList<ArticleId> &ids, bool starred)
{
    follow(m_database.articles().setStarred(ids, starred));
}

void ArticleService::setCategory(const QList<ArticleId> &ids, const CategoryId &category)
{
    follow(m_database.articles().setCategory(ids, category));
}

void ArticleService::restoreStatus(const QList<ArticleRow> &rows)
{
    follow(m_database.articles().restoreStatus(rows));
}

void ArticleService::announce(const ArticleDelta &delta)
{
    if (!delta.isEmpty())
        Q_EMIT changed(delta);
}

void ArticleService::follow(const QFuture<Result<ArticleDelta>> &future)
{
    whenDone(this, future, [this](const Result<ArticleDelta> &delta) {
        if (delta)
            announce(*delta);
        else
            Q_EMIT failed(delta.error());
    });
}

} // namespace oneul
