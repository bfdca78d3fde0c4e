#pragma once

#include <QStyledItemDelegate>

class QListWidget;

namespace oneul {

struct SourcePreview;

/// Draws an item of a preview as a card: title, then date, address and authors, then the summary.
class ItemCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Puts the preview's items into the list.
    static void fill(QListWidget *list, const SourcePreview &preview);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace oneul
