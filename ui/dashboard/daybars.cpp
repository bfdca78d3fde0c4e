#include "dashboard/daybars.h"

#include <algorithm>

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QVBoxLayout>

#include "common/accessiblerole.h"
#include "common/colors.h"
#include "common/contrast.h"
#include "common/uilanguage.h"
#include "dashboard/barlabels.h"
#include "dashboard/categorytable.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShareStep = 25; ///< percent
constexpr int kMostSteps = 3; ///< in a low window more labels don't fit, and the axis shows dots for all of them

/// A step of 1, 2 or 5 times a power of ten that divides the axis into at most kMostSteps parts.
int stepFor(int maximum)
{
    for (int power = 1;; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (maximum <= kMostSteps * factor * power)
                return factor * power;
        }
    }
}

} // namespace

DayBars::DayBars(QWidget *parent) : QWidget(parent), m_view(new QChartView)
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setMinimumHeight(130);
    m_view->setFocusPolicy(Qt::NoFocus); // the table of the same numbers has the keys
    setObjectName(u"dayBars"_s);
    setAccessibleRole(this, QAccessible::Chart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

void DayBars::setData(const Data &data, const Taxonomy &taxonomy)
{
    m_data = data;
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({0, QFontMetrics(font()).height(), 0, 0}); // the topmost number and marks reach over the plot
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    addSets(chart, taxonomy);
    addAxes(chart);
    addMarks(chart, taxonomy);
    QChart *old = m_view->chart();
    m_view->setChart(chart);
    delete old;
    QStringList parts;
    for (int bar = 0; bar < m_data.bars.size(); ++bar)
        parts.append(spokenBar(bar, taxonomy));
    setAccessibleParts(this, parts);
}

/// All that a bar shows: its days, its sum, its parts from the top, and what changed before it.
QString DayBars::spokenBar(int bar, const Taxonomy &taxonomy) const
{
    const TimeBar &shown = m_data.bars.at(bar);
    QStringList words{barTitle(shown, m_data.unit), tr("%n article(s) in all", nullptr, shown.total)};
    for (const Category &category : taxonomy.categories()) {
        if (const int count = shown.counts.value(category.id); count > 0)
            words.insert(2, u"%1: %2 (%3)"_s.arg(categoryName(category), QLocale().toString(count),
                                                 percentText(count, shown.total)));
    }
    if (m_data.changes.contains(bar))
        words.append(m_data.changes.value(bar));
    return words.join(u", "_s);
}

void DayBars::addSets(QChart *chart, const Taxonomy &taxonomy)
{
    auto *series = new QStackedBarSeries;
    series->setBarWidth(0.62);
    for (const Category &category : taxonomy.categories()) {
        auto *set = new QBarSet(categoryName(category));
        int sum = 0;
        for (const TimeBar &bar : std::as_const(m_data.bars)) {
            const int count = bar.counts.value(category.id);
            *set << valueOf(count, bar);
            sum += count;
        }
        if (sum == 0) {
            delete set;
            continue;
        }
        set->setBrush(QColor(category.color));
        set->setPen(QPen(palette().color(QPalette::Base), 1));
        connect(
            set, &QBarSet::clicked, this, [this, id = category.id](int bar) { Q_EMIT partActivated(id, bar); },
            Qt::QueuedConnection); // it may take the chart away
        connect(set, &QBarSet::hovered, this, [this, category](bool on, int bar) {
            if (on)
                showTip(category, bar);
            else
                QToolTip::hideText();
        });
        series->append(set);
    }
    chart->addSeries(series);
}

void DayBars::addAxes(QChart *chart)
{
    int maximum = m_data.shares ? 100 : 1;
    QStringList places;
    for (const TimeBar &bar : std::as_const(m_data.bars)) {
        maximum = m_data.shares ? maximum : std::max(maximum, bar.total);
        places.append(bar.first.toString(Qt::ISODate)); // never shown: BarLabels are
    }
    auto *dayAxis = new QBarCategoryAxis;
    dayAxis->append(places);
    dayAxis->setLabelsVisible(false);
    dayAxis->setGridLineVisible(false);
    auto *countAxis = new QCategoryAxis; // the only one whose numbers are grouped as the language does
    const int step = m_data.shares ? kShareStep : stepFor(maximum);
    const int steps = (maximum + step - 1) / step;
    m_maximum = steps * step;
    countAxis->setRange(0, m_maximum);
    countAxis->setStartValue(0);
    countAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    for (int i = 1; i <= steps; ++i)
        countAxis->append(QLocale().toString(i * step) + (m_data.shares ? u"%"_s : QString()), i * step);
    countAxis->setGridLineColor(lineColor(palette()));
    countAxis->setLineVisible(false);
    dayAxis->setLinePenColor(lineColor(palette()));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(dayAxis), static_cast<QAbstractAxis *>(countAxis)}) {
        axis->setLabelsColor(mutedText(palette()));
        axis->setLabelsFont(small);
    }
    chart->addAxis(dayAxis, Qt::AlignBottom);
    chart->addAxis(countAxis, Qt::AlignLeft);
    for (QAbstractSeries *series : chart->series()) {
        series->attachAxis(dayAxis);
        series->attachAxis(countAxis);
    }
    addLabels(chart, small);
}

void DayBars::addLabels(QChart *chart, const QFont &font)
{
    QStringList texts;
    for (const TimeBar &bar : std::as_const(m_data.bars))
        texts.append(barLabel(bar, m_data.unit, texts.isEmpty()));
    auto *labels = new BarLabels(chart, texts, font, mutedText(palette()));
    connect(labels, &BarLabels::activated, this, &DayBars::barActivated);
}

void DayBars::addMarks(QChart *chart, const Taxonomy &taxonomy)
{
    QList<BarMarks::Part> parts;
    for (int i = 0; i < m_data.bars.size(); ++i) {
        const TimeBar &bar = m_data.bars.at(i);
        double at = 0;
        for (const Category &category : taxonomy.categories()) {
            const double part = valueOf(bar.counts.value(category.id), bar);
            if (part > 0)
                parts.append({i, at, at + part, symbolOf(category), textOn(QColor(category.color))});
            at += part;
        }
    }
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    auto *marks = new BarMarks(chart, int(m_data.bars.size()), m_maximum);
    marks->addParts(parts, small);
    marks->addChanges(m_data.changes, font(), palette().color(QPalette::Text));
    connect(marks, &BarMarks::changeActivated, this, &DayBars::changeActivated);
}

double DayBars::valueOf(int count, const TimeBar &bar) const
{
    return m_data.shares ? 100.0 * count / std::max(1, bar.total) : count;
}

void DayBars::showTip(const Category &category, int bar)
{
    const TimeBar &shown = m_data.bars.at(bar);
    const int count = shown.counts.value(category.id);
    QToolTip::showText(
        QCursor::pos(),
        u"%1\n%2: %3\n%4"_s.arg(barTitle(shown, m_data.unit), categoryLabel(category),
                                u"%1 (%2)"_s.arg(QLocale().toString(count), percentText(count, shown.total)),
                                tr("%n article(s) in all", nullptr, shown.total)),
        m_view);
}

} // namespace oneul
