#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QVariantList>

#include "model/article.h"
#include "storage/sql.h"

namespace oneul {

/// What a list can be grouped or sorted by besides the date.
enum class ListColumn { None, Source, Category, Read, Starred, Title };

/// A part of a list: the articles of a filter, of them perhaps only the read, the starred, those of one group.
struct ListScope {
    ArticleFilter filter; ///< without text search
    std::optional<bool> read;
    std::optional<bool> starred;
    ListColumn group = ListColumn::None;
    /// With Source or Category as its group: sources (the articles' first; invalid: none), or categories.
    QVariantList groupValues;
};

/// One statement to be executed once for each list of values; its last placeholder is the limit (-1: none). Rows:
/// published, article id, and what was asked for besides. The same article may come twice.
struct ListStreams {
    QString text;
    QList<QVariantList> values; ///< without the limit
    bool sorted = true; ///< each execution gives its rows in the order of the list
};

/// How the articles of a scope are read: from the index that gives them in their order where there is one. `extra`:
/// of each article as a third column.
[[nodiscard]] ListStreams streamsOf(Sql &sql, const ListScope &scope, bool newestFirst,
                                    ListColumn extra = ListColumn::None);

/// The same row of one article: the placeholder is its id.
[[nodiscard]] QString rowText(ListColumn extra);

} // namespace oneul
