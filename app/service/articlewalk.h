#pragma once

#include <functional>
#include <memory>
#include <utility>

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include "base/cancellation.h"
#include "base/result.h"
#include "base/whendone.h"
#include "storage/database.h"
#include "storage/learningstore.h"

namespace oneul {

/// Looks at many articles with their texts, a few hundred at a time, so that memory stays flat: read by the archive's
/// thread, looked at on the pool. `look(articles)` gives a part of the answer; the parts come in the order of the ids.
template <class Part>
class ArticleWalk final : public std::enable_shared_from_this<ArticleWalk<Part>>
{
public:
    using Look = std::function<Part(const QList<KnownArticle> &)>;

    ArticleWalk(QObject *context, Database &database, std::shared_ptr<QThreadPool> pool, Look look,
                Cancellation cancellation)
        : m_context(context)
        , m_database(database)
        , m_pool(std::move(pool))
        , m_look(std::move(look))
        , m_cancellation(std::move(cancellation))
    {}

    QFuture<Result<QList<Part>>> start(const QList<ArticleId> &ids)
    {
        m_ids = ids;
        m_promise.start();
        const auto future = m_promise.future();
        next();
        return future;
    }

private:
    static constexpr qsizetype kAtOnce = 250;

    void next()
    {
        if (m_cancellation.isCancelled())
            return finish(fail(ErrorCode::Cancelled));
        if (m_at >= m_ids.size())
            return finish(m_parts);
        const auto self = this->shared_from_this();
        whenDone(m_context, m_database.learning().known(m_ids.mid(m_at, kAtOnce)),
                 [self](const Result<QList<KnownArticle>> &known) {
                     if (known)
                         self->look(*known);
                     else
                         self->finish(fail(known.error()));
                 });
        m_at += kAtOnce;
    }
    void look(const QList<KnownArticle> &known)
    {
        const auto self = this->shared_from_this();
        auto looked = QtConcurrent::run(m_pool.get(), [known, look = m_look] { return Result<Part>(look(known)); });
        whenDone(m_context, looked, [self](const Result<Part> &part) {
            if (!part)
                return self->finish(fail(part.error()));
            self->m_parts.append(*part);
            self->next();
        });
    }
    void finish(const Result<QList<Part>> &result)
    {
        m_promise.addResult(result);
        m_promise.finish();
    }

    QObject *m_context;
    Database &m_database;
    std::shared_ptr<QThreadPool> m_pool;
    Look m_look;
    Cancellation m_cancellation;
    QList<ArticleId> m_ids;
    qsizetype m_at = 0;
    QList<Part> m_parts;
    QPromise<Result<QList<Part>>> m_promise;
};

/// See ArticleWalk; Cancelled when it is called off or the context dies.
template <class Part>
QFuture<Result<QList<Part>>> walkArticles(QObject *context, Database &database,
                                          const std::shared_ptr<QThreadPool> &pool, const QList<ArticleId> &ids,
                                          std::function<Part(const QList<KnownArticle> &)> look,
                                          const Cancellation &cancellation = {})
{
    return std::make_shared<ArticleWalk<Part>>(context, database, pool, std::move(look), cancellation)->start(ids);
}

} // namespace oneul
