#pragma once

#include <QStyledItemDelegate>

namespace oneul {

/// Paints how many articles a category had before and after: two bars under each other, the upper one hollow, the lower one
/// filled. The numbers themselves stand beside it.
class DifferenceBars final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { BeforeRole = Qt::UserRole + 10, AfterRole, MostRole }; ///< Most: what the whole width stands for

    explicit DifferenceBars(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace oneul
