#pragma once

#include <QList>

#include "model/types.h"

namespace oneul {

/// How a list is sorted. Within equal ones the newest comes first (published, then id), whichever way the key runs.
struct ListOrder {
    enum class Key { Published, Source, Category, Title, Read, Starred, Relevance };

    Key key = Key::Published;
    bool descending = true;
    /// For Source and Category: their ids in the order in which they are shown (names are sorted by the language of the
    /// user, which the archive doesn't know). What is not among them comes last.
    QList<SourceId> sources;
    QList<CategoryId> categories;

    bool operator==(const ListOrder &) const = default;
};

} // namespace oneul
