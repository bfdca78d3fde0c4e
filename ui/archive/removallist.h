#pragma once

#include <QWidget>

#include "model/retention.h"

class QLabel;
class QTableView;
class QTreeWidget;

namespace oneul {

class App;
class RemovalModel;

/// What rules would remove: a sentence, how many of each source, and the articles.
class RemovalList final : public QWidget
{
    Q_OBJECT

public:
    explicit RemovalList(App &app, QWidget *parent = nullptr);

    void showBusy();
    void showError(const QString &text);
    void setPlan(const RetentionPlan &plan, bool off); ///< off: there is no rule

private:
    void fillSources(const RetentionPlan &plan);
    void setUpTable();

    App &m_app;
    QLabel *m_text;
    QTreeWidget *m_sources;
    QTableView *m_table;
    RemovalModel *m_model;
};

} // namespace oneul
