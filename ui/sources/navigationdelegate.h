#pragma once

#include <QStyledItemDelegate>

namespace oneul {

/// Draws the rows of the tree: group headings, icons or emoji, unread counts, the mark of a broken source.
class NavigationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Draws icon, emoji or colour; returns what is left for the text.
    QRect paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &area) const;
};

} // namespace oneul
