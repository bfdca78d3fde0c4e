#include "articles/articledelegate.h"

#include <QPainter>
#include <QTextLayout>

#include "articles/articlemodel.h"
#include "common/badges.h"
#include "common/colors.h"
#include "common/icons.h"

namespace oneul {

namespace {

constexpr int kSide = 12;
constexpr int kDot = 8;
constexpr int kStar = 15;
constexpr int kGap = 4; ///< between title and the line below

int lineHeight(const QFontMetrics &metrics)
{
    return metrics.ascent() + metrics.descent();
}

QFont metaFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    small.setWeight(QFont::Normal);
    return small;
}

QFont titleFont(const QFont &font, bool read)
{
    QFont bold = font;
    bold.setWeight(read ? QFont::Normal : QFont::Bold);
    return bold;
}

QColor titleColor(const QPalette &palette, bool read)
{
    const QColor text = palette.color(QPalette::Text);
    return read ? blend(text, palette.color(QPalette::Base), 0.78) : text;
}

/// The title broken into one or two lines, the second elided.
QStringList titleLines(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    const int second = line.textLength();
    layout.endLayout();
    return {text.left(second).trimmed(), metrics.elidedText(text.mid(second), Qt::ElideRight, width)};
}

void paintStar(QPainter *painter, const QRect &area)
{
    const QRect star(area.left() + (area.width() - kStar) / 2, area.top() + (area.height() - kStar) / 2, kStar, kStar);
    icon(QStringLiteral("starred"), QColor(0xe0a526)).paint(painter, star);
}

QColor rowColor(const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return selectionColor(option.palette, option.state.testFlag(QStyle::State_Active));
    return option.palette.color(QPalette::Base);
}

} // namespace

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    if (!m_compact)
        return {60, lineHeight(option.fontMetrics) + 12};
    const QFontMetrics meta(metaFont(option.font));
    return {120, 2 * lineHeight(option.fontMetrics) + lineHeight(meta) + 24};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->fillRect(option.rect, rowColor(option));
    const QColor line = blend(lineColor(option.palette), option.palette.color(QPalette::Base), 0.7);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);
    if (m_compact)
        paintCard(painter, option, index);
    else
        paintCell(painter, option, index);
    painter->restore();
}

void ArticleDelegate::paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool read = index.data(ArticleModel::ReadRole).toBool();
    const bool starred = index.data(ArticleModel::StarredRole).toBool();
    const QFont font = titleFont(option.font, read);
    const QFontMetrics metrics(font);
    const int line = lineHeight(metrics);
    const int meta = lineHeight(QFontMetrics(metaFont(option.font))) + 2;
    QRect area = option.rect.adjusted(kSide + kDot + 8, 0, -kSide, 0);
    const int titleWidth = area.width() - (starred ? kStar + 6 : 0);
    const QStringList lines = titleLines(index.data().toString(), font, titleWidth);

    // One line of title or two: the whole stands in the middle of the row.
    const int height = static_cast<int>(lines.size()) * line + kGap + meta;
    int top = area.top() + (area.height() - height) / 2;
    if (!read)
        paintDot(painter, QRect(option.rect.left() + kSide, top, kDot, line), kDot,
                 option.palette.color(QPalette::Highlight));
    if (starred)
        paintStar(painter, QRect(area.right() - kStar, top, kStar, line));
    painter->setFont(font);
    painter->setPen(titleColor(option.palette, read));
    for (const QString &text : lines) {
        painter->drawText(area.left(), top + metrics.ascent(), text);
        top += line;
    }
    paintMeta(painter, option, index, QRect(area.left(), top + kGap, area.width(), meta));
}

void ArticleDelegate::paintMeta(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                QRect area) const
{
    const QFont font = metaFont(option.font);
    const QFontMetrics metrics(font);
    painter->setFont(option.font);
    const QString chip = index.data(ArticleModel::CategoryLabelRole).toString();
    const QRect chipArea(area.right() - area.width() / 2, area.top(), area.width() / 2 + 1, area.height());
    const QRect used = paintChip(painter, chipArea, chip, index.data(ArticleModel::CategoryColorRole).value<QColor>(),
                                 option.palette, Qt::AlignRight);
    area.setRight(used.left() - 8);
    painter->setFont(font);
    painter->setPen(mutedText(option.palette));
    const QString date = QStringLiteral(" · ") + index.data(ArticleModel::DateRole).toString();
    const int room = area.width() - metrics.horizontalAdvance(date);
    const QString source = metrics.elidedText(index.data(ArticleModel::SourceRole).toString(), Qt::ElideRight, room);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, source + date);
}

void ArticleDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool read = index.data(ArticleModel::ReadRole).toBool();
    const QRect area = option.rect.adjusted(6, 0, -6, 0);
    painter->setFont(option.font);
    switch (index.column()) {
    case ArticleModel::Unread:
        if (!read)
            paintDot(painter, option.rect, kDot, option.palette.color(QPalette::Highlight));
        return;
    case ArticleModel::Star:
        if (index.data(ArticleModel::StarredRole).toBool())
            paintStar(painter, option.rect);
        return;
    case ArticleModel::Category:
        paintChip(painter, area, index.data().toString(), index.data(ArticleModel::CategoryColorRole).value<QColor>(),
                  option.palette);
        return;
    case ArticleModel::Title:
        painter->setFont(titleFont(option.font, read));
        painter->setPen(titleColor(option.palette, read));
        break;
    default:
        painter->setPen(mutedText(option.palette));
        break;
    }
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

} // namespace oneul
