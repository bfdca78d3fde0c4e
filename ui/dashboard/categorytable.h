#pragma once

#include <QHash>
#include <QTreeWidget>

#include "dashboard/charttable.h"
#include "model/category.h"

namespace oneul {

/// Categories with how many articles each has and its share: the legend of a chart, and its numbers. As high as its rows.
/// A click or Enter on a row announces the category.
class CategoryTable final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit CategoryTable(QWidget *parent = nullptr);

    /// Those with articles, in the order of `order`.
    void setCounts(const QList<CategoryId> &order, const QHash<CategoryId, int> &counts, const Taxonomy &taxonomy);
    [[nodiscard]] ChartTable table(const QString &name) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void categoryActivated(const oneul::CategoryId &category);
    void categoryEntered(const oneul::CategoryId &category); ///< by the mouse or a key; "" : left

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int rowsHeight() const;
};

/// "12%"
[[nodiscard]] QString percentText(int count, int total);

} // namespace oneul
