#pragma once

#include <functional>

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>

#include "base/result.h"
#include "model/article.h"
#include "model/taxonomystep.h"

namespace oneul {

class DbThread;

/// The version that is in force after a change, and what the change did to articles; the one of before where it made no
/// difference.
struct StoredTaxonomy {
    TaxonomyVersion version;
    ArticleDelta delta;
};

/// The versions of the taxonomy. One transaction for each change, together with the articles that it moves; it is worked
/// out in there, so that changes that are asked for at the same time follow each other. Errors: those of the functions that
/// are given, NotFound (version), InvalidArgument (a version that can't be taken back: the first, or one that was).
class TaxonomyStore final
{
public:
    using Change = std::function<Result<TaxonomyStep>(const Taxonomy &current)>;
    using Undo = std::function<Result<TaxonomyStep>(const Taxonomy &current, const TaxonomyPast &past)>;

    TaxonomyStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    /// The newest version; in an archive that has none it becomes the first. A category that articles have and no version
    /// knows is added under its id, so that nothing is lost where versions were.
    [[nodiscard]] QFuture<Result<TaxonomyVersion>> start(const Taxonomy &taxonomy, const QDateTime &at);
    /// Newest first; limit 0: all.
    [[nodiscard]] QFuture<Result<QList<TaxonomyVersion>>> versions(int limit);
    [[nodiscard]] QFuture<Result<StoredTaxonomy>> change(const Change &change, const QDateTime &at);
    /// Articles go back where neither the analyst nor the classifier moved them since; what later versions did to them is
    /// followed.
    [[nodiscard]] QFuture<Result<StoredTaxonomy>> undo(qint64 version, const Undo &undo, const QDateTime &at);
    /// Articles in each category that has any.
    [[nodiscard]] QFuture<Result<QHash<CategoryId, int>>> articlesPerCategory();

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
