#include "service/taxonomyservice.h"

#include <utility>

#include <QtConcurrent>

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/taxonomystore.h"
#include "topics/splitproposal.h"
#include "topics/taxonomyedit.h"
#include "topics/taxonomyfile.h"

namespace oneul {

namespace {

constexpr int kComparedArticles = 2000;
constexpr int kFewestArticles = 10;

Result<QList<SplitPart>> partsOf(const QList<Article> &articles, int parts)
{
    QList<ArticleWords> words;
    words.reserve(articles.size());
    for (const Article &article : articles)
        words.append({article.row.id, article.row.title, article.text});
    const QList<SplitPart> proposed = proposedParts(words, parts);
    if (proposed.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("the articles are alike"));
    return proposed;
}

} // namespace

TaxonomyService::TaxonomyService(Database &database, ArticleService &articles, TextTools &tools, const Clock &clock,
                                 QObject *parent)
    : QObject(parent), m_database(database), m_articles(articles), m_tools(tools), m_clock(clock)
{}

QFuture<Result<void>> TaxonomyService::load()
{
    return mapped(this, m_database.taxonomies().start(m_tools.taxonomy, m_clock.now()),
                  [this](const Result<TaxonomyVersion> &version) -> Result<void> {
                      if (!version)
                          return fail(version.error());
                      take(version->taxonomy);
                      return {};
                  });
}

const Taxonomy &TaxonomyService::taxonomy() const
{
    return m_tools.taxonomy;
}

void TaxonomyService::take(const Taxonomy &taxonomy)
{
    if (taxonomy == m_tools.taxonomy)
        return;
    m_tools.taxonomy = taxonomy;
    Q_EMIT changed();
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::add(const Category &category)
{
    return change([category](const Taxonomy &current) { return withAdded(current, category); });
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::edit(const Category &category)
{
    return change([category](const Taxonomy &current) { return withEdited(current, category); });
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::merge(const QList<CategoryId> &from, const CategoryId &into)
{
    return change([from, into](const Taxonomy &current) { return withMerged(current, from, into); });
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::split(const CategoryId &category, const QList<SplitPart> &parts)
{
    return change([category, parts](const Taxonomy &current) { return withSplit(current, category, parts); });
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::setArchived(const CategoryId &category, bool archived)
{
    return change([category, archived](const Taxonomy &current) { return withArchived(current, category, archived); });
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::reorder(const QList<CategoryId> &order)
{
    return change([order](const Taxonomy &current) { return withOrder(current, order); });
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::replace(const Taxonomy &taxonomy)
{
    return change([taxonomy](const Taxonomy &current) { return replacedBy(current, taxonomy); });
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::undo(qint64 version)
{
    return follow(m_database.taxonomies().undo(version, withoutChange, m_clock.now()));
}

QFuture<Result<TaxonomyVersion>>
TaxonomyService::change(const std::function<Result<TaxonomyStep>(const Taxonomy &)> &step)
{
    return follow(m_database.taxonomies().change(step, m_clock.now()));
}

QFuture<Result<TaxonomyVersion>> TaxonomyService::follow(const QFuture<Result<StoredTaxonomy>> &stored)
{
    return mapped(this, stored, [this](const Result<StoredTaxonomy> &outcome) -> Result<TaxonomyVersion> {
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return fail(outcome.error());
        }
        take(outcome->version.taxonomy);
        m_articles.announce(outcome->delta);
        return outcome->version;
    });
}

QFuture<Result<QList<TaxonomyVersion>>> TaxonomyService::versions(int limit)
{
    return m_database.taxonomies().versions(limit);
}

QFuture<Result<QHash<CategoryId, int>>> TaxonomyService::articlesPerCategory()
{
    return m_database.taxonomies().articlesPerCategory();
}

QFuture<Result<QList<SplitPart>>> TaxonomyService::proposeSplit(const CategoryId &category, int parts)
{
    ArticleFilter newest;
    newest.category = category;
    newest.limit = kComparedArticles;
    const auto articles = m_database.articles().articles(newest);
    const auto pool = m_tools.pool;
    return chained<QList<SplitPart>>(this, articles, [pool, parts](const QList<Article> &found) {
        if (found.size() < kFewestArticles)
            return readyFuture<QList<SplitPart>>(fail(ErrorCode::InvalidArgument, QString::number(found.size())));
        return QtConcurrent::run(pool.get(), [found, parts] { return partsOf(found, parts); });
    });
}

QByteArray TaxonomyService::exported() const
{
    return writeTaxonomy(m_tools.taxonomy);
}

Result<Taxonomy> TaxonomyService::read(const QByteArray &json) const
{
    return readTaxonomy(json);
}

} // namespace oneul
