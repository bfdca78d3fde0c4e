#include "articles/magazinecard.h"

#include <QFontMetrics>
#include <QTextLayout>
#include <QTextOption>

namespace oneul {

QStringList cardLines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    if (text.isEmpty() || width < metrics.averageCharWidth() * 4)
        return {};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const QString rest = text.mid(line.textStart());
        const bool isLast = lines.size() == most - 1;
        lines.append(isLast ? metrics.elidedText(rest, Qt::ElideRight, width) : rest.left(line.textLength()));
    }
    layout.endLayout();
    return lines;
}

} // namespace oneul
