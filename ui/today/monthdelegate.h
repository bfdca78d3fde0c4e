#pragma once

#include <QStyledItemDelegate>

namespace oneul {

/// Paints one day of a month: its number, under it how many articles it has, behind both a shade for that, and a mark where
/// there is a digest.
class MonthDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { DayRole = Qt::UserRole, ArticlesRole, ShareRole, DigestRole, TodayRole }; ///< Share: 0…1 of the fullest

    explicit MonthDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace oneul
