#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "model/category.h"
#include "model/sourcedistribution.h"

namespace oneul {

/// Sources by categories: the largest sources, then the rest together.
struct HeatData {
    struct Row {
        enum class What { Source, Imported, Others };

        What what = What::Source;
        SourceId source = 0; ///< of What::Source
        int sources = 1; ///< Others: how many
        QList<int> counts; ///< one for each category
        int total = 0;
    };

    QList<CategoryId> categories; ///< those with articles, in the taxonomy's order
    QList<Row> rows;
    int largest = 0; ///< of the counts of single sources
    bool isWhole = true;
};

/// The `most` sources with the most articles each have a row; equal ones by their id.
[[nodiscard]] HeatData heatData(const SourceDistributions &distributions, const Taxonomy &taxonomy, int most = 20);

} // namespace oneul
