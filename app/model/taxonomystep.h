#pragma once

#include <QList>

#include "model/taxonomychange.h"

namespace oneul {

/// Articles that go from one category to another with a change of the taxonomy; those only that are still there.
struct CategoryMove {
    CategoryId from;
    CategoryId into;
    QList<ArticleId> articles;
};

/// One change of the taxonomy as it is to be stored. Articles of categories that it lacks go where Taxonomy::byId says.
struct TaxonomyStep {
    Taxonomy taxonomy; ///< afterwards
    TaxonomyOperation operation;
    QList<CategoryMove> moves; ///< besides
};

/// A change that was stored before, to be taken back.
struct TaxonomyPast {
    Taxonomy before;
    Taxonomy after;
    TaxonomyOperation operation;
};

} // namespace oneul
