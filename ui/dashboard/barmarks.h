#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include "model/category.h"

class QChart;
class QGraphicsLineItem;
class QGraphicsSimpleTextItem;

namespace oneul {

/// What stands for a category where its name has no room: its emoji, else the beginning of its name.
[[nodiscard]] QString symbolOf(const Category &category);

/// What is drawn over stacked bars: a symbol in each part that has room for it, and a thin line before each bar in which
/// something changed, with a mark at its top. Lives as long as its chart.
class BarMarks final : public QObject
{
    Q_OBJECT

public:
    struct Part {
        int bar = 0;
        double from = 0; ///< of the axis
        double to = 0;
        QString symbol;
        QColor color; ///< of the symbol
    };

    BarMarks(QChart *chart, int bars, double maximum);

    void addParts(const QList<Part> &parts, const QFont &font);
    void addChanges(const QMap<int, QString> &texts, const QFont &font, const QColor &color); ///< by bar

Q_SIGNALS:
    void changeActivated(int bar);

private:
    struct Change {
        int bar = 0;
        QGraphicsLineItem *line = nullptr;
        QGraphicsSimpleTextItem *mark = nullptr;
    };

    void place();
    void placeParts(const QRectF &plot, double step);

    QChart *m_chart;
    int m_bars;
    double m_maximum;
    QList<Part> m_parts;
    QList<QGraphicsSimpleTextItem *> m_symbols; ///< of the parts; belong to the chart like all items
    QList<Change> m_changes;
};

} // namespace oneul
