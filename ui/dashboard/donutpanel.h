#pragma once

#include <QHash>
#include <QWidget>

#include "model/category.h"

class QChartView;
class QLabel;
class QPieSeries;
class QPieSlice;
class QStackedWidget;
class QTreeWidget;

namespace oneul {

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

Q_SIGNALS:
    void categoryActivated(const oneul::CategoryId &category);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void fillTable(const Taxonomy &taxonomy);
    void setUpSlices();
    void highlight(const CategoryId &category); ///< "": none
    void placeMiddle();
    void setMiddle(const QString &big, const QString &small);

    QStackedWidget *m_stack;
    QWidget *m_content;
    QChartView *m_view;
    QLabel *m_middle;
    QTreeWidget *m_table;
    EmptyState *m_empty;
    QPieSeries *m_series = nullptr; ///< lives with its chart
    QHash<CategoryId, int> m_counts;
    QHash<CategoryId, QString> m_names;
    int m_total = 0;
};

} // namespace oneul
