#pragma once

#include <QStyledItemDelegate>

namespace oneul {

/// Draws a category as a chip in its colour, with its name.
class ChipDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ChipDelegate(int colorRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_colorRole;
};

} // namespace oneul
