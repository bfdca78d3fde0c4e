#pragma once

#include <QStyledItemDelegate>

namespace oneul {

/// Draws the rows of the list: in a wide list one cell per column; in a narrow one the title on up to two lines
/// and a line with source, date and category below.
class ArticleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] bool isCompact() const { return m_compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMeta(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, QRect area) const;

    bool m_compact = false;
};

} // namespace oneul
