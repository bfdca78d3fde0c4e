#include "unit/storage/taxonomysteps.h"

namespace oneul {

namespace {

using What = TaxonomyOperation::What;

Result<TaxonomyStep> merged(const Taxonomy &taxonomy, const CategoryId &from, const CategoryId &into)
{
    QList<Category> categories;
    for (Category category : taxonomy.categories()) {
        if (category.id == into)
            category.formerIds += QList<CategoryId>{from} + taxonomy.byId(from).formerIds;
        if (category.id != from)
            categories.append(category);
    }
    return TaxonomyStep{Taxonomy(categories), {What::Merge, {from, into}, {from, into}}, {}};
}

} // namespace

Category namedCategory(const CategoryId &id, int order)
{
    Category category;
    category.id = id;
    category.nameEn = id.toUpper();
    category.order = order;
    return category;
}

TaxonomyStore::Change merging(const CategoryId &from, const CategoryId &into)
{
    return [=](const Taxonomy &taxonomy) { return merged(taxonomy, from, into); };
}

Result<TaxonomyStep> allBack(const Taxonomy &, const TaxonomyPast &past)
{
    return TaxonomyStep{past.before, {What::Undo, past.operation.categories, past.operation.names}, {}};
}

} // namespace oneul
