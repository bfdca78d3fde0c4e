#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

#include "model/category.h"

namespace oneul {

/// What was done to the taxonomy.
struct TaxonomyOperation {
    enum class What { Start, Add, Edit, Merge, Split, Archive, Reopen, Reorder, Replace, Undo };

    What what = What::Start;
    QList<CategoryId>
        categories; ///< those concerned; Merge: the last is the one they went into; Split: the first was split
    QStringList names; ///< of those, in English, as they were before; for a list of changes

    bool operator==(const TaxonomyOperation &) const = default;
};

/// The taxonomy after one change. Versions are never removed: charts of the past show where they changed.
struct TaxonomyVersion {
    qint64 id = 0; ///< grows
    QDateTime at; ///< UTC
    TaxonomyOperation operation;
    int relabelled = 0; ///< articles that went to another category with it
    qint64 undoes = 0; ///< Undo: the version whose change was taken back
    bool undone = false; ///< a later version took it back
    Taxonomy taxonomy;
};

/// A new category that takes some articles of the one that is split.
struct SplitPart {
    Category category; ///< id "" : made from the name
    QList<ArticleId> articles;
    QStringList words; ///< what they have in common, most telling first (proposals only)
};

} // namespace oneul
