#include "categories/chipdelegate.h"

#include <QApplication>
#include <QColor>
#include <QPainter>
#include <QStyle>

#include "common/badges.h"

namespace oneul {

ChipDelegate::ChipDelegate(int colorRole, QObject *parent) : QStyledItemDelegate(parent), m_colorRole(colorRole) {}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget != nullptr ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(option.font);
    paintChip(painter, option.rect.adjusted(6, 0, -6, 0), index.data().toString(),
              index.data(m_colorRole).value<QColor>(), option.palette);
    painter->restore();
}

} // namespace oneul
