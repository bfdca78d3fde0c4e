#include "service/learning.h"

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/taxonomyservice.h"
#include "service/texttools.h"
#include "storage/database.h"

namespace oneul {

Learning::Learning(Database &database, ArticleService &articles, TaxonomyService &taxonomies, TextTools &tools,
                   const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_articles(articles)
    , m_taxonomies(taxonomies)
    , m_tools(tools)
    , m_clock(clock)
{}

QFuture<Result<void>> Learning::load()
{
    return readyFuture<void>(fail(ErrorCode::NotFound));
}

void Learning::watch(const QList<ArticleId> &) {}

QFuture<Result<Explanation>> Learning::explain(ArticleId)
{
    return readyFuture<Explanation>(fail(ErrorCode::NotFound));
}

QFuture<Result<QList<SimilarArticle>>> Learning::similar(ArticleId, const CategoryId &, int)
{
    return readyFuture<QList<SimilarArticle>>(fail(ErrorCode::NotFound));
}

QFuture<Result<QList<ReviewItem>>> Learning::reviewQueue(int)
{
    return readyFuture<QList<ReviewItem>>(fail(ErrorCode::NotFound));
}

QFuture<Result<QList<CategoryLogLine>>> Learning::log(int, qint64)
{
    return readyFuture<QList<CategoryLogLine>>(fail(ErrorCode::NotFound));
}

QFuture<Result<void>> Learning::setSecondary(ArticleId, const QList<CategoryId> &)
{
    return readyFuture<void>(fail(ErrorCode::NotFound));
}

} // namespace oneul
