#include "export/chart.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QPieSeries>
#include <QPieSlice>

#include "export/chartcolors.h"
#include "export/fonts.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// FNV-1a: the same colour for the same name on every machine, which qHash does not promise.
QColor colorOfName(const QString &name)
{
    quint32 hash = 2166136261U;
    for (const char c : name.simplified().toCaseFolded().toUtf8())
        hash = (hash ^ static_cast<uchar>(c)) * 16777619U;
    return QColor::fromHsl(static_cast<int>(hash % 360), 110 + static_cast<int>(hash / 360 % 60),
                           115 + static_cast<int>(hash / 21600 % 40));
}

QColor colorOf(const Section &section, const Taxonomy &taxonomy)
{
    const Category *named = taxonomy.byName(section.heading);
    if (section.category != kOthers && taxonomy.contains(section.category))
        named = &taxonomy.byId(section.category);
    const QColor color = named == nullptr ? QColor() : QColor(named->color);
    return color.isValid() ? color : colorOfName(section.heading);
}

void addSlice(QPieSeries &series, const ChartSlice &slice, int total, const ChartColors &colors)
{
    const double share = total > 0 ? static_cast<double>(slice.count) / total : 0;
    auto *pie = series.append(shareText(slice.count, total), slice.count);
    pie->setProperty("category", slice.category);
    pie->setBrush(slice.color);
    pie->setPen(QPen(colors.ground, 2));
    pie->setLabelVisible(share >= kSmallestLabelledShare);
    pie->setLabelPosition(QPieSlice::LabelInsideHorizontal);
    pie->setLabelColor(readableOn(slice.color));
}

} // namespace

QList<ChartSlice> slicesOf(const Digest &digest, const Taxonomy &taxonomy)
{
    QList<ChartSlice> slices;
    for (const Section &section : digest.sections) {
        slices += ChartSlice{section.category, section.heading, static_cast<int>(section.articles.size()),
                             colorOf(section, taxonomy)};
    }
    return slices;
}

QChart *makeDistributionChart(const QList<ChartSlice> &slices, const ChartStyle &style)
{
    const ChartColors colors = chartColors(style.dark);
    const int total = totalOf(slices);
    auto *series = new QPieSeries;
    series->setHoleSize(0.56);
    series->setPieSize(0.96);
    for (const ChartSlice &slice : slices)
        addSlice(*series, slice, total, colors);
    auto *chart = new QChart;
    chart->setBackgroundBrush(colors.ground);
    chart->setBackgroundRoundness(0);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->addSeries(series);
    chart->setTitle(style.title.toHtmlEscaped());
    chart->setTitleBrush(colors.text);
    chart->setTitleFont(exportFont(18, QFont::DemiBold));
    chart->legend()->setAlignment(Qt::AlignRight);
    chart->legend()->setLabelColor(colors.text);
    chart->legend()->setFont(exportFont(13));
    const QList<QLegendMarker *> markers = chart->legend()->markers(series);
    for (qsizetype i = 0; i < markers.size() && i < slices.size(); ++i)
        markers[i]->setLabel(
            u"%1  %2 (%3)"_s.arg(slices[i].label).arg(slices[i].count).arg(shareText(slices[i].count, total)));
    return chart;
}

} // namespace oneul
