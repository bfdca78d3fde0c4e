#pragma once

#include <QHash>
#include <QList>

#include "model/category.h"
#include "model/daycomparison.h"

namespace oneul {

/// How two days differ by category, each side out of its digests. Sections of categories that were merged count for those
/// they went into. Articles are the same by their id, those that aren't in the archive by their address. Categories with more
/// articles on the later day come first, equal ones in the taxonomy's order, "Others" last.
[[nodiscard]] QList<CategoryDifference> differencesBetween(const QList<Digest> &left, const QList<Digest> &right,
                                                           const Taxonomy &taxonomy);

/// The same where one side, or both, has counts only: those of a day without a digest. A side's counts are left alone
/// where none are given for it.
[[nodiscard]] QList<CategoryDifference> withCounts(const QList<CategoryDifference> &differences,
                                                   const QHash<CategoryId, int> &before,
                                                   const QHash<CategoryId, int> &after, const Taxonomy &taxonomy);

/// Counts by the categories that are in force: merged ones count for those that they went into.
[[nodiscard]] QHash<CategoryId, int> countsInForce(const QHash<CategoryId, int> &counts, const Taxonomy &taxonomy);

} // namespace oneul
