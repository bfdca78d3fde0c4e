#include "sources/navigationdelegate.h"

#include <QPainter>

#include "common/badges.h"
#include "common/colors.h"
#include "common/icons.h"
#include "common/mirrored.h"
#include "sources/navigationmodel.h"

namespace oneul {

namespace {

constexpr int kIcon = 17;
constexpr int kMargin = 6;

bool isHeading(const QModelIndex &index)
{
    return index.data(NavigationModel::TypeRole).toInt() == static_cast<int>(NavType::Group)
           && !index.parent().isValid();
}

} // namespace

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.ascent() + option.fontMetrics.descent();
    return {80, isHeading(index) ? height + 18 : qMax(height, kIcon) + 8};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setLayoutDirection(option.direction);
    if (isHeading(index)) {
        paintGroup(painter, option, index);
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(0, 1, -kMargin, -1);
    if (selected)
        paintRowBackground(painter, mirrored(option, row),
                           selectionColor(option.palette, option.state.testFlag(QStyle::State_Active)));
    QRect text = paintMark(painter, option, index, row.adjusted(kMargin, 0, -kMargin, 0));

    painter->save();
    QFont font = option.font;
    const int count = index.data(NavigationModel::CountRole).toInt();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    if (count > 0)
        text.setRight(mirrored(option, paintCount(painter, mirrored(option, text), count, option.palette)).left() - 4);
    if (index.data(NavigationModel::BrokenRole).toBool()) {
        const QRect mark(text.right() - 15, text.top() + (text.height() - 15) / 2, 15, 15);
        icon(QStringLiteral("warning"), QColor(0xd9822b)).paint(painter, mirrored(option, mark));
        text.setRight(mark.left() - 4);
    }
    painter->setPen(option.palette.color(QPalette::Text));
    const QString title = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(mirrored(option, text), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
    painter->restore();
}

void NavigationDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    painter->save();
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(mutedText(option.palette));
    painter->drawText(mirrored(option, option.rect.adjusted(2, 0, -kMargin, -4)), Qt::AlignBottom | Qt::AlignLeft,
                      index.data().toString());
    painter->restore();
}

QRect NavigationDelegate::paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                    const QRect &area) const
{
    const QRect mark(area.left(), area.top() + (area.height() - kIcon) / 2, kIcon, kIcon);
    const QString emoji = index.data(NavigationModel::EmojiRole).toString();
    const auto color = index.data(NavigationModel::ColorRole).value<QColor>();
    const auto decoration = index.data(Qt::DecorationRole).value<QIcon>();
    int left = mark.right() + 7;
    if (!decoration.isNull()) {
        const QColor muted = mutedText(option.palette);
        icon(decoration.name(), muted).paint(painter, mirrored(option, mark));
    } else {
        paintDot(painter, mirrored(option, {mark.left(), mark.top(), 9, mark.height()}), 8, color);
        const QRect face(mark.left() + 15, area.top(), kIcon + 2, area.height());
        painter->setFont(option.font);
        painter->drawText(mirrored(option, face), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, emoji);
        left = emoji.isEmpty() ? mark.left() + 15 : face.right() + 5;
    }
    return {QPoint(left, area.top()), area.bottomRight()};
}

} // namespace oneul
