#pragma once

#include <QStyledItemDelegate>

namespace oneul {

/// Draws a count on a ground that is the stronger the larger it is, and a frame where the keyboard is.
class HeatCells final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kStrengthRole = Qt::UserRole + 1; ///< 0…1

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace oneul
