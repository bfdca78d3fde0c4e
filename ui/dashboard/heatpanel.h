#pragma once

#include <QWidget>

#include "base/cancellation.h"
#include "dashboard/charttable.h"
#include "dashboard/heatdata.h"
#include "dashboard/period.h"

class QLabel;
class QStackedWidget;
class QTableWidget;

namespace oneul {

class App;
class EmptyState;

/// Which sources brought how much of which category in the period, as a table on coloured ground. A click or Enter on a
/// cell, a source or a category announces the list of its articles.
class HeatPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatPanel(App &app, QWidget *parent = nullptr);
    ~HeatPanel() override; ///< calls off what is being counted

    void load(const Period &period);
    [[nodiscard]] ChartTable table(const QString &name) const;

Q_SIGNALS:
    void filterRequested(const oneul::ArticleFilter &filter, const QString &heading);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTable();
    void show(const SourceDistributions &distributions);
    void fillRow(int row);
    void fitHeight();
    void activate(int row, int column); ///< -1: all of them
    [[nodiscard]] QString nameOf(const HeatData::Row &row) const;

    App &m_app;
    QStackedWidget *m_stack;
    QWidget *m_content;
    QTableWidget *m_table;
    QLabel *m_note;
    EmptyState *m_empty;
    HeatData m_data;
    Period m_period;
    Cancellation m_asked;
    int m_generation = 0; ///< an answer to an older question is dropped
};

} // namespace oneul
