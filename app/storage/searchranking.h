#pragma once

#include <QList>
#include <QString>

#include "storage/searchscope.h"

namespace oneul {

/// Documents in the order of their relevance.
struct RankedDocs {
    QList<qint64> best; ///< of the newest hits, the most relevant first
    qint64 lowest = 0; ///< hits below this number have not been looked at
};

/// Ranks a bounded number of the newest hits: how often the phrases stand in the text (BM25 without the lengths of
/// texts, rare phrases count more), more for the title, more for what is new. See docs/decisions/0020-search.md.
[[nodiscard]] RankedDocs rankedDocs(Sql &sql, const QString &match, const DocBounds &bounds);

} // namespace oneul
