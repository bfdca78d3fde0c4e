#include "service/articleservice.h"

#include "base/whendone.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/searchstore.h"

namespace oneul {

ArticleService::ArticleService(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<QList<ArticleRow>>> ArticleService::rows(const ArticleFilter &filter)
{
    return m_database.articles().rows(filter);
}

QFuture<Result<QList<ArticleId>>> ArticleService::ids(const ArticleFilter &filter, const ListOrder &order, int limit,
                                                      const Cancellation &cancellation)
{
    if (filter.search && !filter.search->isEmpty())
        return m_database.search().ids(filter, order, limit, cancellation);
    return m_database.articles().ids(filter, order, limit, cancellation);
}

QFuture<Result<QHash<ArticleId, Snippet>>> ArticleService::snippets(const QList<ArticleId> &ids,
                                                                    const SearchQuery &query)
{
    return m_database.search().snippets(ids, query);
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

QFuture<Result<QList<Article>>> ArticleService::texts(const QList<ArticleId> &ids)
{
    return m_database.articles().articlesById(ids);
}

QFuture<Result<QList<ArticlePreview>>> ArticleService::previews(const QList<ArticleId> &ids)
{
    return m_database.articles().previews(ids);
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

QFuture<Result<SourceDistributions>> ArticleService::sourceDistribution(const QDate &from, const QDate &to,
                                                                        std::optional<Kind> kind,
                                                                        const Cancellation &cancellation)
{
    return m_database.articles().sourceDistribution(from, to, kind, cancellation);
}

QFuture<Result<QStringList>> ArticleService::titles(const QDate &from, const QDate &to, std::optional<Kind> kind,
                                                    int limit)
{
    return m_database.articles().titles(from, to, kind, limit);
}

QFuture<Result<QList<QDate>>> ArticleService::days(int limit)
{
    return m_database.articles().days(limit);
}

QFuture<Result<StatusChange>> ArticleService::setRead(const QList<ArticleId> &ids, bool read)
{
    return follow(m_database.articles().setRead(ids, read));
}

QFuture<Result<StatusChange>> ArticleService::setRead(const ArticleFilter &filter, ArticleId newest, bool read)
{
    return follow(m_database.articles().setRead(filter, newest, read));
}

QFuture<Result<StatusChange>> ArticleService::setStarred(const QList<ArticleId> &ids, bool starred)
{
    return follow(m_database.articles().setStarred(ids, starred));
}

QFuture<Result<StatusChange>> ArticleService::setCategory(const QList<ArticleId> &ids, const CategoryId &category)
{
    return follow(m_database.articles().setCategory(ids, category));
}

QFuture<Result<StatusChange>> ArticleService::setRuleCategory(const QList<ArticleId> &ids, const CategoryId &category)
{
    return follow(m_database.articles().setRuleCategory(ids, category));
}

QFuture<Result<StatusChange>> ArticleService::setHidden(const QList<ArticleId> &ids, bool hidden)
{
    return follow(m_database.articles().setHidden(ids, hidden));
}

QFuture<Result<StatusChange>> ArticleService::setLabel(const QList<ArticleId> &ids, LabelId label, bool on)
{
    return follow(m_database.articles().setLabel(ids, label, on));
}

QFuture<Result<StatusChange>> ArticleService::setNote(ArticleId id, const QString &note)
{
    return follow(m_database.articles().setNote(id, note));
}

QFuture<Result<StatusChange>> ArticleService::takeBack(const StatusChange &change)
{
    return follow(m_database.articles().takeBack(change));
}

QFuture<Result<QList<CategoryChange>>> ArticleService::categoryHistory(ArticleId id)
{
    return m_database.articles().categoryHistory(id);
}

void ArticleService::announce(const ArticleDelta &delta)
{
    if (!delta.isEmpty())
        Q_EMIT changed(delta);
}

QFuture<Result<StatusChange>> ArticleService::follow(const QFuture<Result<StatusChange>> &future)
{
    return mapped(this, future, [this](const Result<StatusChange> &change) {
        if (!change)
            Q_EMIT failed(change.error());
        else if ((change->mark == StatusChange::Mark::Label || change->mark == StatusChange::Mark::Hidden)
                 && !change->isEmpty())
            Q_EMIT labelsChanged();
        if (change)
            announce(change->delta());
        if (change && change->mark == StatusChange::Mark::Category && !change->isEmpty())
            Q_EMIT categoriesEdited(*change);
        return change;
    });
}

} // namespace oneul
