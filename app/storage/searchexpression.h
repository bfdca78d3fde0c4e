#pragma once

#include <QString>

#include "model/searchquery.h"

namespace oneul {

/// The words of a query in FTS5's language, for tables with the columns text and title.
struct SearchExpression {
    QString match; ///< what articles must have and must not have; "": the query asks for no words
    QString excluded; ///< where it asks for none: what articles must not have
    bool hasPrefix = false; ///< FTS5 puts all words with a beginning together before it gives the first article
    int phrases = 0; ///< in `match`
};

[[nodiscard]] SearchExpression expressionOf(const SearchQuery &query);

} // namespace oneul
