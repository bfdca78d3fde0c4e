#pragma once

#include <functional>

#include <QFuture>
#include <QList>
#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "model/taxonomystep.h"

namespace oneul {

class ArticleService;
class Database;
struct StoredTaxonomy;
struct TextTools;

/// The analyst's taxonomy: its versions, and the changes that lead from one to the next. Every change is one transaction
/// together with the articles it moves, and becomes a new version; undoing one is a version too. Every article is in
/// exactly one category before and after each.
class TaxonomyService final : public QObject
{
    Q_OBJECT

public:
    /// Keeps tools.taxonomy at the newest version.
    TaxonomyService(Database &database, ArticleService &articles, TextTools &tools, const Clock &clock,
                    QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<void>> load();
    [[nodiscard]] const Taxonomy &taxonomy() const;

    // InvalidArgument: no name, a name or id that another category has, the last open category, "others" merged, split
    // or archived; NotFound: no such category or version.
    QFuture<Result<TaxonomyVersion>> add(const Category &category); ///< id "" : made from the English name
    QFuture<Result<TaxonomyVersion>> edit(const Category &category); ///< by its id; never the id itself
    /// Their articles, rules and hand edits are the other's from then on.
    QFuture<Result<TaxonomyVersion>> merge(const QList<CategoryId> &from, const CategoryId &into);
    QFuture<Result<TaxonomyVersion>> split(const CategoryId &category, const QList<SplitPart> &parts);
    QFuture<Result<TaxonomyVersion>> setArchived(const CategoryId &category, bool archived);
    QFuture<Result<TaxonomyVersion>> reorder(const QList<CategoryId> &order);
    /// Another taxonomy in this one's place; articles of categories that it lacks go to "others".
    QFuture<Result<TaxonomyVersion>> replace(const Taxonomy &taxonomy);
    /// Takes one change back, what came after it stays where it does not hang on it; moved articles go back where nobody
    /// has moved them since. Undoing an Undo does the change again.
    QFuture<Result<TaxonomyVersion>> undo(qint64 version);

    /// Newest first; 0: all.
    [[nodiscard]] QFuture<Result<QList<TaxonomyVersion>>> versions(int limit = 0);
    /// Articles in each category, of all days.
    [[nodiscard]] QFuture<Result<QHash<CategoryId, int>>> articlesPerCategory();
    /// How a category's articles (the newest 2,000) would part, by clustering their words; at least two parts, the names
    /// being their commonest words. InvalidArgument: fewer than ten articles.
    [[nodiscard]] QFuture<Result<QList<SplitPart>>> proposeSplit(const CategoryId &category, int parts);

    /// As a file to keep or to give away: UTF-8 JSON as resources/taxonomy.json has it.
    [[nodiscard]] QByteArray exported() const;
    /// What such a file holds. BrokenDocument.
    [[nodiscard]] Result<Taxonomy> read(const QByteArray &json) const;

Q_SIGNALS:
    void changed(); ///< another taxonomy is in force, for whomever
    void failed(const oneul::Error &error);

private:
    void take(const Taxonomy &taxonomy);
    QFuture<Result<TaxonomyVersion>> change(const std::function<Result<TaxonomyStep>(const Taxonomy &)> &step);
    QFuture<Result<TaxonomyVersion>> follow(const QFuture<Result<StoredTaxonomy>> &stored);

    Database &m_database;
    ArticleService &m_articles;
    TextTools &m_tools;
    const Clock &m_clock;
};

} // namespace oneul
