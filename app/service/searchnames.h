#pragma once

#include <QList>
#include <QString>

#include "base/clock.h"
#include "base/result.h"
#include "model/category.h"
#include "model/searchquery.h"

namespace oneul {

/// A typed search, ready for the archive: as parseQuery() reads it, with the ids of the categories it names (English or
/// Korean name, alias or id, or the beginning of one). Sources stay parts of names.
/// Errors: those of parseQuery(); SearchValue for a category that there is none for.
[[nodiscard]] Result<SearchQuery> readQuery(const QString &typed, const Taxonomy &taxonomy, const Clock &clock);

/// The query as it is typed again, with names for the ids of categories.
[[nodiscard]] QString typedQuery(const SearchQuery &query, const Taxonomy &taxonomy);

} // namespace oneul
