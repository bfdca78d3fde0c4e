#pragma once

#include <QList>
#include <QMap>
#include <QWidget>

#include "dashboard/charttable.h"
#include "dashboard/period.h"
#include "model/taxonomychange.h"

class QButtonGroup;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace oneul {

class App;
class CategoryTable;
class DayBars;

/// How the categories went over the period: stacked bars of counts or shares beside the period's sums, with what changed
/// in the taxonomy. The same as a table for the keyboard and for those who don't see it.
class TrendPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendPanel(App &app, QWidget *parent = nullptr);

    void setDays(const QList<DayDistribution> &days, const Period &period);
    [[nodiscard]] QWidget *makeControls(); ///< counts or shares, chart or table
    [[nodiscard]] ChartTable table(const QString &name) const;

Q_SIGNALS:
    /// "" : all categories.
    void filterRequested(const oneul::CategoryId &category, const QDate &from, const QDate &to);
    void dayActivated(const QDate &day);

private:
    void loadChanges();
    void show();
    void showSums();
    void showTable();
    void showChanges(const QList<TaxonomyVersion> &versions);
    void activate(const CategoryId &category, int bar);
    [[nodiscard]] QList<CategoryId> usedCategories() const;
    [[nodiscard]] QList<TaxonomyVersion> allChanges() const;

    App &m_app;
    DayBars *m_bars;
    CategoryTable *m_sums;
    QTableWidget *m_table;
    QStackedWidget *m_stack;
    QToolButton *m_changesButton;
    QButtonGroup *m_scale = nullptr; ///< ids: 0 counts, 1 shares
    QList<TimeBar> m_data;
    Period m_period;
    QList<TaxonomyVersion> m_versions; ///< newest first
    QMap<int, QList<TaxonomyVersion>> m_changes; ///< by bar
};

} // namespace oneul
