#pragma once

#include <optional>

#include <QHash>
#include <QList>

#include "base/result.h"
#include "model/taxonomychange.h"
#include "storage/relabelling.h"
#include "storage/sql.h"

namespace oneul {

// The versions of the taxonomy as rows. Errors: StorageCorrupt where a version can't be read.

/// Unset: there is none yet.
[[nodiscard]] Result<std::optional<TaxonomyVersion>> newestVersion(Sql &sql);
/// Newest first; limit 0: all.
[[nodiscard]] Result<QList<TaxonomyVersion>> selectVersions(Sql &sql, int limit);
/// The one with this id and, before it, the one that it was made from.
[[nodiscard]] Result<QList<TaxonomyVersion>> versionWithFormer(Sql &sql, qint64 id);
/// What the version and those behind it did to articles, oldest first; without later splits, for which the analyst chose
/// each article.
[[nodiscard]] Result<QList<Relabelled>> relabelledSince(Sql &sql, qint64 id);
/// With the id that it gets.
[[nodiscard]] TaxonomyVersion addVersion(Sql &sql, TaxonomyVersion version, const Relabelled &relabelled);

/// Which category of the newest version an id means that may come from an earlier one: what is prepared elsewhere or was
/// taken back belongs to the taxonomy of then. Read when it is needed first, within one transaction; without a version
/// every id means itself.
class CategoryResolver final
{
public:
    explicit CategoryResolver(Sql &sql) : m_sql(sql) {}
    [[nodiscard]] CategoryId resolved(const CategoryId &category);

private:
    Sql &m_sql;
    std::optional<Taxonomy> m_taxonomy;
    QHash<CategoryId, CategoryId> m_known;
};

} // namespace oneul
