#include "common/badges.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPalette>
#include <QStyle>

#include "common/colors.h"

namespace oneul {

namespace {

constexpr int kPadding = 7; ///< beside a chip's text

QFont chipFont(QFont font)
{
    font.setBold(false);
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

} // namespace

void paintRowBackground(QPainter *painter, const QRect &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(rect, 6, 6);
    painter->restore();
}

QRect chipRect(const QFont &font, const QRect &area, const QString &text, Qt::Alignment alignment)
{
    const QFontMetrics metrics(chipFont(font));
    const int height = qMin(area.height(), metrics.ascent() + metrics.descent() + 2);
    const int width = qMin(area.width(), metrics.horizontalAdvance(text) + 2 * kPadding);
    QRect chip(area.left(), area.top() + (area.height() - height) / 2, width, height);
    if (alignment.testFlag(Qt::AlignRight))
        chip.moveRight(area.right());
    return chip;
}

QRect paintChip(QPainter *painter, const QRect &area, const QString &text, const QColor &color, const QPalette &palette,
                Qt::Alignment alignment)
{
    painter->save();
    const QRect chip =
        chipRect(painter->font(), area, text, QStyle::visualAlignment(painter->layoutDirection(), alignment));
    painter->setFont(chipFont(painter->font()));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blend(color, palette.color(QPalette::Base), isDark(palette) ? 0.3 : 0.13));
    painter->drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    painter->setPen(readable(color, palette));
    const QRect inner = chip.adjusted(kPadding, 0, -kPadding, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter->restore();
    return chip;
}

QRect paintCount(QPainter *painter, const QRect &area, int count, const QPalette &palette)
{
    painter->save();
    QFont font = painter->font();
    font.setBold(false);
    font.setPointSizeF(font.pointSizeF() * 0.86);
    painter->setFont(font);
    const QString text = QLocale().toString(count);
    const QFontMetrics metrics(font);
    const int height = metrics.ascent() + metrics.descent();
    const int width = qMax(height, metrics.horizontalAdvance(text) + 10);
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const QRect end(area.right() - width + 1, area.top() + (area.height() - height) / 2, width, height);
    const QRect badge = QStyle::visualRect(direction, area, end);
    painter->setPen(mutedText(palette));
    painter->drawText(QStyle::visualRect(direction, badge, badge.adjusted(0, 0, -4, 0)),
                      Qt::AlignVCenter | Qt::AlignRight, text);
    painter->restore();
    return badge;
}

void paintDot(QPainter *painter, const QRect &area, int diameter, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QPointF center = QRectF(area).center();
    painter->drawEllipse(center, diameter / 2.0, diameter / 2.0);
    painter->restore();
}

} // namespace oneul
