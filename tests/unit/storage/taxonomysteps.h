#pragma once

#include "storage/taxonomystore.h"

namespace oneul {

// Changes of a taxonomy as the archive gets them, without what a taxonomy must be like.

[[nodiscard]] Category namedCategory(const CategoryId &id, int order);
/// Without one category, which lives on in another.
[[nodiscard]] TaxonomyStore::Change merging(const CategoryId &from, const CategoryId &into);
/// Back to what it was, whatever came later.
[[nodiscard]] Result<TaxonomyStep> allBack(const Taxonomy &now, const TaxonomyPast &past);

} // namespace oneul
