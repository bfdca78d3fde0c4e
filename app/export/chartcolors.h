#pragma once

#include <QColor>
#include <QList>

#include "export/chart.h"

namespace oneul {

/// A share below this has no room for its figure in the ring.
inline constexpr double kSmallestLabelledShare = 0.04;

/// The colours around the slices.
struct ChartColors {
    QColor ground;
    QColor text;
    QColor muted;
    QColor rule;
};

ChartColors chartColors(bool dark);

/// Black or white, whichever stands out more (contrast of WCAG 2.1).
QColor readableOn(const QColor &ground);

int totalOf(const QList<ChartSlice> &slices);

/// "12 %"; "<1 %" for a share that would round to nothing.
QString shareText(int count, int total);

} // namespace oneul
