#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include "dashboard/timebar.h"
#include "model/taxonomychange.h"

namespace oneul {

/// What a version did (changeText), with its day, how many articles it moved, and whether it was taken back.
[[nodiscard]] QString changeDetails(const TaxonomyVersion &version, const QDate &today);

/// Those that a chart has to show, by the bar that they fall into: what only orders the categories anew moves nothing.
[[nodiscard]] QMap<int, QList<TaxonomyVersion>> changesInBars(const QList<TaxonomyVersion> &versions,
                                                              const QList<TimeBar> &bars);

} // namespace oneul
