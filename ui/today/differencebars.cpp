#include "today/differencebars.h"

#include <algorithm>

#include <QPainter>
#include <QStyle>

#include "common/colors.h"

namespace oneul {

DifferenceBars::DifferenceBars(QObject *parent) : QStyledItemDelegate(parent) {}

void DifferenceBars::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int most = index.data(MostRole).toInt();
    if (most <= 0)
        return;
    const QRect room = option.rect.adjusted(4, 3, -4, -3);
    const int height = std::max(3, room.height() / 2 - 1);
    const auto bar = [&](int count, int top) {
        const int width = count > 0 ? std::max(2, room.width() * count / most) : 0;
        return QStyle::visualRect(option.direction, room, QRect(room.left(), top, width, height));
    };
    const QRect before = bar(index.data(BeforeRole).toInt(), room.top());
    const QRect after = bar(index.data(AfterRole).toInt(), room.bottom() - height + 1);
    painter->save();
    if (before.width() > 0) {
        painter->setPen(mutedText(option.palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(before.adjusted(0, 0, -1, -1));
    }
    if (after.width() > 0)
        painter->fillRect(after, mutedText(option.palette));
    painter->restore();
}

} // namespace oneul
