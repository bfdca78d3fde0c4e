#pragma once

#include <QList>
#include <QMap>
#include <QWidget>

#include "dashboard/barmarks.h"
#include "dashboard/timebar.h"
#include "model/category.h"

class QBarSet;
class QChart;
class QChartView;

namespace oneul {

/// Days, weeks, months or years as stacked bars in the categories' colours, each part with its category's symbol. A click
/// on a part, on the label of a bar or on the mark of a change announces it.
class DayBars final : public QWidget
{
    Q_OBJECT

public:
    struct Data {
        QList<TimeBar> bars; ///< oldest first
        BarUnit unit = BarUnit::Day;
        QMap<int, QString> changes; ///< what is said of the mark before a bar
        bool shares = false; ///< all bars are equally high
    };

    explicit DayBars(QWidget *parent = nullptr);

    void setData(const Data &data, const Taxonomy &taxonomy);
    [[nodiscard]] const QList<TimeBar> &bars() const { return m_data.bars; }

Q_SIGNALS:
    void partActivated(const oneul::CategoryId &category, int bar);
    void barActivated(int bar);
    void changeActivated(int bar);

private:
    void addSets(QChart *chart, const Taxonomy &taxonomy);
    void addAxes(QChart *chart);
    void addLabels(QChart *chart, const QFont &font);
    void addMarks(QChart *chart, const Taxonomy &taxonomy);
    [[nodiscard]] QString spokenBar(int bar, const Taxonomy &taxonomy) const;
    [[nodiscard]] double valueOf(int count, const TimeBar &bar) const;
    void showTip(const Category &category, int bar);

    QChartView *m_view;
    Data m_data;
    double m_maximum = 1; ///< of the axis
};

} // namespace oneul
