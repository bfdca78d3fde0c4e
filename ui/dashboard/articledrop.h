#pragma once

#include <functional>

#include <QList>
#include <QObject>
#include <QPoint>

#include "model/types.h"

class QWidget;

namespace oneul {

/// Lets articles be dropped on the categories of a widget.
class ArticleDrop final : public QObject
{
    Q_OBJECT

public:
    using CategoryAt = std::function<CategoryId(const QPoint &)>;

    /// `categoryAt`: at a point of the widget; "" : none, nothing can be dropped there.
    ArticleDrop(QWidget *widget, CategoryAt categoryAt);

Q_SIGNALS:
    void hovered(const oneul::CategoryId &category); ///< "" : over none any more
    void dropped(const QList<oneul::ArticleId> &ids, const oneul::CategoryId &category);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onDrag(QEvent *event);

    CategoryAt m_categoryAt;
};

} // namespace oneul
