#include "service/taxonomyservice.h"

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/texttools.h"
#include "storage/database.h"

namespace oneul {

TaxonomyService::TaxonomyService(Database &database, ArticleService &articles, TextTools &tools, const Clock &clock,
                                 QObject *parent)
    : QObject(parent), m_database(database), m_articles(articles), m_tools(tools), m_clock(clock)
{}

QFuture<Result<void>> TaxonomyService::load()
{
    return readyFuture<void>(fail(ErrorCode::NotFound));
}

const Taxonomy &TaxonomyService::taxonomy() const
{
    return m_tools.taxonomy;
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::add(const Category &)
{
    return readyFuture<TaxonomyVersion>(fail(ErrorCode::NotFound));
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::edit(const Category &)
{
    return readyFuture<TaxonomyVersion>(fail(ErrorCode::NotFound));
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::merge(const QList<CategoryId> &, const CategoryId &)
{
    return readyFuture<TaxonomyVersion>(fail(ErrorCode::NotFound));
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::split(const CategoryId &, const QList<SplitPart> &)
{
    return readyFuture<TaxonomyVersion>(fail(ErrorCode::NotFound));
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::setArchived(const CategoryId &, bool)
{
    return readyFuture<TaxonomyVersion>(fail(ErrorCode::NotFound));
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::reorder(const QList<CategoryId> &)
{
    return readyFuture<TaxonomyVersion>(fail(ErrorCode::NotFound));
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::replace(const Taxonomy &)
{
    return readyFuture<TaxonomyVersion>(fail(ErrorCode::NotFound));
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::undo(qint64)
{
    return readyFuture<TaxonomyVersion>(fail(ErrorCode::NotFound));
}

QFuture<Result<QList<TaxonomyVersion>>> TaxonomyService::versions(int)
{
    return readyFuture<QList<TaxonomyVersion>>(fail(ErrorCode::NotFound));
}

QFuture<Result<QHash<CategoryId, int>>> TaxonomyService::articlesPerCategory()
{
    return readyFuture<QHash<CategoryId, int>>(fail(ErrorCode::NotFound));
}

QFuture<Result<QList<SplitPart>>> TaxonomyService::proposeSplit(const CategoryId &, int)
{
    return readyFuture<QList<SplitPart>>(fail(ErrorCode::NotFound));
}

QByteArray TaxonomyService::exported() const
{
    return {};
}

Result<Taxonomy> TaxonomyService::read(const QByteArray &) const
{
    return fail(ErrorCode::NotFound);
}

} // namespace oneul
