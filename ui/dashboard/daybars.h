#pragma once

#include <QList>
#include <QWidget>

#include "model/article.h"
#include "model/category.h"

class QBarSet;
class QChart;
class QChartView;

namespace oneul {

/// The last days as stacked bars in the categories' colours; a click on a bar announces its day.
class DayBars final : public QWidget
{
    Q_OBJECT

public:
    explicit DayBars(QWidget *parent = nullptr);

    /// Days without articles may be missing from the list.
    void setDays(const QDate &from, const QDate &to, const QList<DayDistribution> &days, const Taxonomy &taxonomy);

Q_SIGNALS:
    void dayActivated(const QDate &day);

private:
    void addSets(QChart *chart, const Taxonomy &taxonomy);
    void addAxes(QChart *chart);
    void showTip(const Category &category, int day);
    [[nodiscard]] int total(int day) const;

    QChartView *m_view;
    QList<DayDistribution> m_days; ///< every day of the span, oldest first
};

} // namespace oneul
