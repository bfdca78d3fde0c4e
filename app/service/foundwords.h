#pragma once

#include <QList>
#include <QString>

#include "model/searchquery.h"

namespace oneul {

/// Where the words of a search stand in a text, in their order and without overlaps; what the search excludes is not
/// looked for. Looks at the first 200,000 units of the text.
[[nodiscard]] QList<Snippet::Range> foundWords(const QString &text, const SearchQuery &query);

} // namespace oneul
