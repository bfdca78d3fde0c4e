#pragma once

#include <QWidget>

#include "dashboard/charttable.h"
#include "dashboard/period.h"
#include "model/searchquery.h"
#include "model/termtrend.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace oneul {

class App;
class TermFinder;

/// What titles speak of more and less than in the period before. A click or Enter on a term announces the search for it.
class TermsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TermsPanel(App &app, QWidget *parent = nullptr);

    /// Where nothing is before (everything is shown), the newer half beside the older one.
    void load(const Period &period, const QDate &oldest);
    [[nodiscard]] ChartTable table(const QString &name) const;

Q_SIGNALS:
    void searchRequested(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choosePeriods(const Period &period, const QDate &oldest);
    [[nodiscard]] QTreeWidget *makeList(const QString &name, const QString &title);
    void show(const TermTrends &trends);
    void fill(QTreeWidget *list, const QList<TermTrend> &terms);
    void say(const QString &text);
    void activate(const QTreeWidgetItem *item);

    App &m_app;
    TermFinder *m_finder;
    QLabel *m_about;
    QTreeWidget *m_rising;
    QTreeWidget *m_fading;
    Period m_now;
    Period m_before;
    TermTrends m_trends;
    int m_generation = 0; ///< an answer to an older question is dropped
};

} // namespace oneul
