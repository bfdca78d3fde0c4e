#pragma once

#include <QList>
#include <QString>

namespace oneul {

/// A word or phrase of titles in two periods.
struct TermTrend {
    QString text; ///< as the newest title with it writes it
    int now = 0; ///< titles of the later period with it
    int before = 0; ///< titles of the earlier one
    double score = 0; ///< how surely its share changed, in standard deviations; above zero: it rose

    bool operator==(const TermTrend &) const = default;
};

/// What titles speak of more and less than before, the surest change first.
struct TermTrends {
    QList<TermTrend> rising;
    QList<TermTrend> fading;
    int titlesNow = 0;
    int titlesBefore = 0; ///< 0 of either: there is nothing to compare
};

} // namespace oneul
