#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include "model/category.h"
#include "model/digest.h"

class QChart;

namespace oneul {

/// One category in a distribution.
struct ChartSlice {
    CategoryId category;
    QString label;
    int count = 0;
    QColor color;
};

/// Colours of a chart on a light or dark ground.
struct ChartStyle {
    bool dark = false;
    QSize size{1200, 675}; ///< pixels
    QString title;
};

/// The slices of a digest, in its sections' order; colours from the taxonomy (by id, else by name, else
/// a stable colour from the name).
QList<ChartSlice> slicesOf(const Digest &digest, const Taxonomy &taxonomy);

/// A donut drawn by Qt Charts with a legend of "name  count (share)"; needs a QApplication (offscreen will
/// do) and its thread. The caller owns the chart. Each QPieSlice has its category as the property "category".
QChart *makeDistributionChart(const QList<ChartSlice> &slices, const ChartStyle &style);
/// The donut beside a table of all slices, which can not overlap however many there are. Painted without a widget or
/// a scene, so any thread may draw it.
QImage renderDistribution(const QList<ChartSlice> &slices, const ChartStyle &style);
QByteArray renderDistributionSvg(const QList<ChartSlice> &slices, const ChartStyle &style);

} // namespace oneul
