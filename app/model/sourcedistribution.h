#pragma once

#include <QHash>
#include <QList>

#include "model/types.h"

namespace oneul {

/// How many articles of each category one source has in a period. An article that several sources list counts for each.
struct SourceDistribution {
    SourceId source = 0; ///< 0: imported reports, and sources that are gone
    QHash<CategoryId, int> counts;
    int total = 0;
};

/// All sources with articles in a period, by their ids.
struct SourceDistributions {
    QList<SourceDistribution> sources;
    bool isWhole = true; ///< false: the period has more articles than are counted; they are its newest ones
};

} // namespace oneul
