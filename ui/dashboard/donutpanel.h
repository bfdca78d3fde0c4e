#pragma once

#include <QHash>
#include <QWidget>

#include "dashboard/charttable.h"
#include "model/category.h"

class QChartView;
class QLabel;
class QPieSeries;
class QPieSlice;
class QStackedWidget;

namespace oneul {

class CategoryTable;
class EmptyState;

/// The categories of a day as a donut with its table. The slice or row under the mouse is raised and named in
/// the middle; a click on either announces the category.
class DonutPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DonutPanel(QWidget *parent = nullptr);

    void setCounts(const QHash<CategoryId, int> &counts, const Taxonomy &taxonomy);
    void showError(const QString &text);
    [[nodiscard]] ChartTable table(const QString &name) const;

Q_SIGNALS:
    void categoryActivated(const oneul::CategoryId &category);
    void articlesDropped(const QList<oneul::ArticleId> &ids, const oneul::CategoryId &category);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void fillTable(const Taxonomy &taxonomy);
    void setUpSlices();
    void labelSlices(const Taxonomy &taxonomy);
    void highlight(const CategoryId &category); ///< "": none
    void takeDrops();
    [[nodiscard]] CategoryId categoryAt(const QPoint &at) const; ///< of the slice at a point of the view
    void placeMiddle();
    void setMiddle(const QString &big, const QString &small);

    QStackedWidget *m_stack;
    QWidget *m_content;
    QChartView *m_view;
    QLabel *m_middle;
    CategoryTable *m_table;
    EmptyState *m_empty;
    QPieSeries *m_series = nullptr; ///< lives with its chart
    QHash<CategoryId, int> m_counts;
    QHash<CategoryId, QString> m_names;
    int m_total = 0;
};

} // namespace oneul
