#pragma once

#include <QList>

#include "base/result.h"
#include "model/taxonomystep.h"

namespace oneul {

// What can be done to a taxonomy. Pure functions: what comes out is a taxonomy that checkTaxonomy() has nothing against.
// InvalidArgument: no name, a name, id or colour that can't be, the last open category, "others" merged, split or
// archived; NotFound: no such category. The detail names it.

inline constexpr qsizetype kLongestCategoryName = 80;
inline constexpr qsizetype kLongestDescription = 4000;
inline constexpr qsizetype kMostCategories = 200;
inline constexpr double kMostKeywordWeight = 100; ///< heavier ones weigh that much

/// id "" : made from the English name; no colour: one that few have. It stands before "others" when that is the last.
[[nodiscard]] Result<TaxonomyStep> withAdded(const Taxonomy &taxonomy, const Category &category);
/// Names, emoji, colour, aliases, keywords, description and kind; the rest stays. Former names are aliases then.
[[nodiscard]] Result<TaxonomyStep> withEdited(const Taxonomy &taxonomy, const Category &category);
/// `into` has their names as aliases, their keywords and their ids as former ones.
[[nodiscard]] Result<TaxonomyStep> withMerged(const Taxonomy &taxonomy, const QList<CategoryId> &from,
                                              const CategoryId &into);
/// The parts stand behind the category that they come from, which stays with what no part takes.
[[nodiscard]] Result<TaxonomyStep> withSplit(const Taxonomy &taxonomy, const CategoryId &category,
                                             const QList<SplitPart> &parts);
[[nodiscard]] Result<TaxonomyStep> withArchived(const Taxonomy &taxonomy, const CategoryId &category, bool archived);
/// Those first, the others behind them as they were.
[[nodiscard]] Result<TaxonomyStep> withOrder(const Taxonomy &taxonomy, const QList<CategoryId> &order);
/// The wanted one; categories that both have keep their former ids.
[[nodiscard]] Result<TaxonomyStep> replacedBy(const Taxonomy &taxonomy, const Taxonomy &wanted);

/// Takes one change back; whatever was changed since stays. Field by field, lists entry by entry: what the change made of
/// it becomes what it was, unless it is something else by now. A category that the change brought goes, unless others were
/// merged into it since; one that it took away is there again. InvalidArgument: the outcome could not be (a name that
/// another category has taken since).
[[nodiscard]] Result<TaxonomyStep> withoutChange(const Taxonomy &current, const TaxonomyPast &change);

[[nodiscard]] Result<void> checkTaxonomy(const Taxonomy &taxonomy);

} // namespace oneul
