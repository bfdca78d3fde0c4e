#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QPainter;
class QPalette;
class QFont;

namespace oneul {

/// The rounded background of a selected or hovered row.
void paintRowBackground(QPainter *painter, const QRect &rect, const QColor &color);
/// A category chip: emoji and name on a tint of the category's colour; elided to `width`. Returns what it covered.
/// The alignment is that of the painter's direction.
QRect paintChip(QPainter *painter, const QRect &area, const QString &text, const QColor &color, const QPalette &palette,
                Qt::Alignment alignment = Qt::AlignLeft);
/// What paintChip() would cover with this font.
[[nodiscard]] QRect chipRect(const QFont &font, const QRect &area, const QString &text,
                             Qt::Alignment alignment = Qt::AlignLeft);
/// A count in a rounded badge at the end of `area`, which is where the painter's direction leads. Returns what it covered.
QRect paintCount(QPainter *painter, const QRect &area, int count, const QPalette &palette);
/// A filled dot of that diameter in the middle of `area`.
void paintDot(QPainter *painter, const QRect &area, int diameter, const QColor &color);

} // namespace oneul
