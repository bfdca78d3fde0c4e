#pragma once

#include <QList>
#include <QWidget>

#include "dashboard/timebar.h"
#include "model/category.h"

class QBarSet;
class QChart;
class QChartView;

namespace oneul {

/// Days, weeks, months or years as stacked bars in the categories' colours; a click on a bar announces its newest day.
class DayBars final : public QWidget
{
    Q_OBJECT

public:
    explicit DayBars(QWidget *parent = nullptr);

    void setBars(const QList<TimeBar> &bars, BarUnit unit, const Taxonomy &taxonomy);
    [[nodiscard]] const QList<TimeBar> &bars() const { return m_bars; }

Q_SIGNALS:
    void dayActivated(const QDate &day);

private:
    void addSets(QChart *chart, const Taxonomy &taxonomy);
    void addAxes(QChart *chart);
    void addLabels(QChart *chart, const QFont &font);
    void showTip(const Category &category, int bar);

    QChartView *m_view;
    QList<TimeBar> m_bars; ///< oldest first
    BarUnit m_unit = BarUnit::Day;
};

} // namespace oneul
