#include "dashboard/barlabels.h"

#include <algorithm>

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>

#include "dashboard/clickabletext.h"

namespace oneul {

namespace {

constexpr qreal kBetween = 8; ///< two labels, pixels
constexpr qreal kBelow = 5; ///< the axis

} // namespace

BarLabels::BarLabels(QChart *chart, const QStringList &texts, const QFont &font, const QColor &color)
    : QObject(chart), m_chart(chart)
{
    for (const QString &text : texts) {
        const int bar = int(m_labels.size());
        const auto announce = [this, bar] { Q_EMIT activated(bar); };
        auto *label = new ClickableText(text, chart, [this, announce] {
            QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection); // it may take the chart away
        });
        label->setData(0, bar);
        label->setFont(font);
        label->setBrush(color);
        m_labels.append(label);
    }
    chart->layout()->setContentsMargins(0, 0, 0, QFontMetricsF(font).height() + kBelow);
    connect(chart, &QChart::plotAreaChanged, this, &BarLabels::place);
    place();
}

void BarLabels::place()
{
    const QRectF plot = m_chart->plotArea();
    const qreal step = plot.width() / std::max<qreal>(1, qreal(m_labels.size()));
    qreal free = m_chart->rect().left();
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        QGraphicsSimpleTextItem *label = m_labels.at(i);
        const qreal width = label->boundingRect().width();
        const qreal left = plot.left() + step * (qreal(i) + 0.5) - width / 2;
        const bool fits = left >= free && left + width <= m_chart->rect().right() + 1;
        label->setVisible(fits);
        if (!fits)
            continue;
        label->setPos(left, plot.bottom() + kBelow);
        free = left + width + kBetween;
    }
}

} // namespace oneul
