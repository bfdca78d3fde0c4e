#include "storage/taxonomystore.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "storage/dbthread.h"
#include "storage/relabelling.h"
#include "storage/taxonomyrows.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Mode = Transaction::Mode;
using What = TaxonomyOperation::What;

QHash<CategoryId, int> articlesOf(Sql &sql)
{
    QHash<CategoryId, int> articles;
    Statement statement(sql, u"SELECT category, articles FROM category_counts WHERE articles > 0"_s);
    for (statement.exec(); statement.next();)
        articles.insert(statement.text(0), int(statement.number(1)));
    return articles;
}

/// Categories that articles have and that the taxonomy knows under no id.
QList<Category> foundCategories(Sql &sql, const Taxonomy &taxonomy)
{
    QList<Category> found;
    QList<CategoryId> ids = articlesOf(sql).keys();
    std::ranges::sort(ids);
    for (const CategoryId &id : std::as_const(ids)) {
        if (taxonomy.find(id) != nullptr)
            continue;
        Category category;
        category.id = id;
        category.nameEn = taxonomy.byName(id) ? id + u" (2)"_s : id;
        category.color = u"#7d8590"_s;
        category.order = taxonomy.categories().last().order + 1 + int(found.size());
        found.append(category);
    }
    return found;
}

/// The version that is to be in force; unset: nothing is amiss and `newest` stays.
std::optional<TaxonomyVersion> startingVersion(Sql &sql, const std::optional<TaxonomyVersion> &newest,
                                               const Taxonomy &taxonomy, const QDateTime &at)
{
    TaxonomyVersion version;
    version.at = at;
    version.taxonomy = newest ? newest->taxonomy : taxonomy;
    version.operation.what = newest ? What::Add : What::Start;
    const QList<Category> found = foundCategories(sql, version.taxonomy);
    if (newest && found.isEmpty())
        return std::nullopt;
    for (const Category &category : found) {
        version.operation.categories.append(category.id);
        version.operation.names.append(category.nameEn);
    }
    version.taxonomy = Taxonomy(version.taxonomy.categories() + found);
    return version;
}

/// The version in force; unset: one is to be written first.
Result<std::optional<TaxonomyVersion>> startedVersion(Sql &sql, const Taxonomy &taxonomy)
{
    auto newest = newestVersion(sql);
    if (newest && startingVersion(sql, *newest, taxonomy, {}))
        return std::optional<TaxonomyVersion>();
    return newest;
}

Result<TaxonomyVersion> startWith(Sql &sql, const Taxonomy &taxonomy, const QDateTime &at)
{
    const auto newest = newestVersion(sql);
    if (!newest)
        return fail(newest.error());
    const std::optional<TaxonomyVersion> starting = startingVersion(sql, *newest, taxonomy, at);
    if (!starting)
        return **newest;
    Relabelling relabelling(sql);
    relabelling.settle(starting->taxonomy);
    return addVersion(sql, *starting, relabelling.finish());
}

StoredTaxonomy store(Sql &sql, Relabelling &relabelling, const TaxonomyStep &step, qint64 undoes, const QDateTime &at)
{
    for (const CategoryMove &move : step.moves)
        relabelling.move(move);
    relabelling.settle(step.taxonomy);
    const Relabelled done = relabelling.finish();
    TaxonomyVersion version;
    version.at = at;
    version.operation = step.operation;
    version.taxonomy = step.taxonomy;
    version.undoes = undoes;
    return {addVersion(sql, version, done), done.delta()};
}

Result<TaxonomyVersion> current(Sql &sql)
{
    const auto newest = newestVersion(sql);
    if (!newest)
        return fail(newest.error());
    if (!*newest)
        return fail(ErrorCode::NotFound);
    return **newest;
}

Result<StoredTaxonomy> changeTaxonomy(Sql &sql, const TaxonomyStore::Change &change, const QDateTime &at)
{
    const auto newest = current(sql);
    if (!newest)
        return fail(newest.error());
    const auto step = change(newest->taxonomy);
    if (!step)
        return fail(step.error());
    if (step->taxonomy == newest->taxonomy && step->moves.isEmpty())
        return StoredTaxonomy{*newest, {}};
    Relabelling relabelling(sql);
    return store(sql, relabelling, *step, 0, at);
}

Result<StoredTaxonomy> undoTaxonomy(Sql &sql, qint64 version, const TaxonomyStore::Undo &undo, const QDateTime &at)
{
    const auto newest = current(sql);
    if (!newest)
        return fail(newest.error());
    const auto both = versionWithFormer(sql, version);
    if (!both)
        return fail(both.error());
    if (both->size() < 2 || both->first().undone)
        return fail(ErrorCode::InvalidArgument, QString::number(version));
    const TaxonomyPast past{both->last().taxonomy, both->first().taxonomy, both->first().operation};
    const auto step = undo(newest->taxonomy, past);
    if (!step)
        return fail(step.error());
    const auto changes = relabelledSince(sql, version);
    if (!changes)
        return fail(changes.error());
    Relabelling relabelling(sql);
    relabelling.takeBack(*changes, newest->taxonomy, step->taxonomy, past.operation.what == What::Split);
    return store(sql, relabelling, *step, version, at);
}

} // namespace

QFuture<Result<TaxonomyVersion>> TaxonomyStore::start(const Taxonomy &taxonomy, const QDateTime &at)
{
    return m_writer.run([taxonomy, at](QSqlDatabase &database) -> Result<TaxonomyVersion> {
        // Most often nothing is to be written: then nobody who writes just now is waited for.
        const auto started =
            inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<std::optional<TaxonomyVersion>> {
                return startedVersion(sql, taxonomy);
            });
        if (!started)
            return fail(started.error());
        if (*started)
            return **started;
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<TaxonomyVersion> { return startWith(sql, taxonomy, at); });
    });
}

QFuture<Result<QList<TaxonomyVersion>>> TaxonomyStore::versions(int limit)
{
    return m_reader.run([limit](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<QList<TaxonomyVersion>> { return selectVersions(sql, limit); });
    });
}

QFuture<Result<StoredTaxonomy>> TaxonomyStore::change(const Change &change, const QDateTime &at)
{
    return m_writer.run([change, at](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<StoredTaxonomy> { return changeTaxonomy(sql, change, at); });
    });
}

QFuture<Result<StoredTaxonomy>> TaxonomyStore::undo(qint64 version, const Undo &undo, const QDateTime &at)
{
    return m_writer.run([version, undo, at](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write,
                             [&](Sql &sql) -> Result<StoredTaxonomy> { return undoTaxonomy(sql, version, undo, at); });
    });
}

QFuture<Result<QHash<CategoryId, int>>> TaxonomyStore::articlesPerCategory()
{
    return m_reader.run([](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [](Sql &sql) -> Result<QHash<CategoryId, int>> { return articlesOf(sql); });
    });
}

} // namespace oneul
