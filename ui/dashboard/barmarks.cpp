#include "dashboard/barmarks.h"

#include <algorithm>

#include <QChart>
#include <QGraphicsLineItem>
#include <QPen>

#include "common/uilanguage.h"
#include "dashboard/clickabletext.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBarWidth = 0.62; ///< of its place
constexpr qreal kAround = 1; ///< a symbol, pixels
constexpr int kAbove = 10; ///< z: over the bars

} // namespace

QString symbolOf(const Category &category)
{
    return category.emoji.isEmpty() ? categoryName(category).left(2) : category.emoji;
}

BarMarks::BarMarks(QChart *chart, int bars, double maximum)
    : QObject(chart), m_chart(chart), m_bars(std::max(1, bars)), m_maximum(std::max(1e-9, maximum))
{
    connect(chart, &QChart::plotAreaChanged, this, &BarMarks::place);
}

void BarMarks::addParts(const QList<Part> &parts, const QFont &font)
{
    m_parts = parts;
    for (const Part &part : parts) {
        auto *symbol = new QGraphicsSimpleTextItem(part.symbol, m_chart);
        symbol->setFont(font);
        symbol->setBrush(part.color);
        symbol->setZValue(kAbove);
        symbol->setAcceptedMouseButtons(Qt::NoButton); // the bar below is what is clicked
        symbol->setAcceptHoverEvents(false);
        m_symbols.append(symbol);
    }
    place();
}

void BarMarks::addChanges(const QMap<int, QString> &texts, const QFont &font, const QColor &color)
{
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const int bar = text.key();
        auto *line = new QGraphicsLineItem(m_chart);
        line->setPen(QPen(color, 1, Qt::DashLine));
        line->setZValue(kAbove);
        auto *mark = new ClickableText(u"◆"_s, m_chart, [this, bar] {
            QMetaObject::invokeMethod(
                this, [this, bar] { Q_EMIT changeActivated(bar); }, Qt::QueuedConnection);
        });
        mark->setFont(font);
        mark->setBrush(color);
        mark->setZValue(kAbove);
        mark->setToolTip(text.value());
        m_changes.append({bar, line, mark});
    }
    place();
}

void BarMarks::place()
{
    const QRectF plot = m_chart->plotArea();
    const double step = plot.width() / m_bars;
    placeParts(plot, step);
    for (const Change &change : std::as_const(m_changes)) {
        const qreal x = plot.left() + step * change.bar;
        const QRectF mark = change.mark->boundingRect();
        change.mark->setPos(x - mark.width() / 2, plot.top() - mark.height());
        change.line->setLine(x, plot.top(), x, plot.bottom());
    }
}

void BarMarks::placeParts(const QRectF &plot, double step)
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        QGraphicsSimpleTextItem *symbol = m_symbols.at(i);
        const QRectF size = symbol->boundingRect();
        const qreal top = plot.bottom() - plot.height() * part.to / m_maximum;
        const qreal bottom = plot.bottom() - plot.height() * part.from / m_maximum;
        const bool fits = size.height() + kAround <= bottom - top && size.width() + 2 * kAround <= step * kBarWidth;
        symbol->setVisible(fits);
        if (fits)
            symbol->setPos(plot.left() + step * (part.bar + 0.5) - size.width() / 2,
                           (top + bottom) / 2 - size.height() / 2);
    }
}

} // namespace oneul
