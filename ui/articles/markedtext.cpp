#include "articles/markedtext.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPalette>
#include <QTextLayout>

#include "common/colors.h"

namespace oneul {

namespace {

constexpr qsizetype kBefore = 12; ///< what is left to read before the first mark

} // namespace

MarkedText MarkedText::mid(qsizetype start, qsizetype length) const
{
    MarkedText part;
    part.text = text.mid(start, length);
    for (const Snippet::Range &mark : marks) {
        const qsizetype from = std::max<qsizetype>(mark.start - start, 0);
        const qsizetype to = std::min(mark.start + mark.length - start, part.text.size());
        if (from < to)
            part.marks.append({from, to - from});
    }
    return part;
}

MarkedText MarkedText::fitted(const QFontMetrics &metrics, int width) const
{
    const QString dots(QChar(0x2026));
    MarkedText from = *this;
    if (!marks.isEmpty() && metrics.horizontalAdvance(text) > width) {
        const qsizetype end = marks.first().start + marks.first().length;
        if (metrics.horizontalAdvance(text.left(end)) + metrics.horizontalAdvance(dots) > width) {
            qsizetype start = std::max<qsizetype>(marks.first().start - kBefore, 0);
            if (text.at(start).isLowSurrogate())
                ++start;
            from = mid(start);
            from.text.prepend(dots);
            for (Snippet::Range &mark : from.marks)
                ++mark.start;
        }
    }
    const QString elided = metrics.elidedText(from.text, Qt::ElideRight, width);
    if (elided == from.text)
        return from;
    MarkedText cut = from.mid(0, elided.size() - 1);
    cut.text = elided;
    return cut;
}

void paintMarked(QPainter *painter, const QPoint &baseline, const MarkedText &text, const QPalette &palette)
{
    if (text.marks.isEmpty()) {
        painter->drawText(baseline, text.text);
        return;
    }
    QTextLayout layout(text.text, painter->font());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const Snippet::Range &mark : text.marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.start);
        range.length = static_cast<int>(mark.length);
        range.format.setBackground(foundColor(palette));
        range.format.setForeground(palette.color(QPalette::Text));
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid())
        layout.draw(painter, QPointF(baseline.x(), baseline.y() - line.ascent()));
}

} // namespace oneul
