#pragma once

#include <QGraphicsSimpleTextItem>
#include <QList>
#include <QObject>
#include <QStringList>

class QChart;

namespace oneul {

/// The labels below the bars of a chart: as many as have room beside each other, from the left. (The axis would cut all
/// of them short where one has no room.) Lives as long as its chart.
class BarLabels final : public QObject
{
    Q_OBJECT

public:
    BarLabels(QChart *chart, const QStringList &texts, const QFont &font, const QColor &color);

Q_SIGNALS:
    void activated(int bar);

private:
    void place();

    QChart *m_chart;
    QList<QGraphicsSimpleTextItem *> m_labels; ///< belong to the chart
};

} // namespace oneul
