#pragma once

#include <optional>

#include <QWidget>

#include "manager/managermodel.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace oneul {

class ManagerProxy;
class ManagerView;

/// The list of the manager with what filters it.
class ManagerListPane final : public QWidget
{
    Q_OBJECT

public:
    ManagerListPane(const Clock &clock, QWidget *parent = nullptr);

    void setTree(const QList<ManagerNode> &tree); ///< what is chosen stays chosen, wherever it went
    void setHealth(std::optional<Health> health); ///< only sources that fare so
    [[nodiscard]] ManagerModel *model() const { return m_model; }
    [[nodiscard]] ManagerView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    void choose(const QList<SourceId> &ids); ///< takes filters away that hide them

Q_SIGNALS:
    void chosenChanged();
    void filterCleared(); ///< the filter by state is off again
    void newFolderRequested();
    void addRequested();

private:
    QWidget *makeTop();
    QWidget *makeNothing();
    void clearFilters();
    void showFound();

    ManagerModel *m_model;
    ManagerProxy *m_proxy;
    ManagerView *m_view;
    QLineEdit *m_filter;
    QPushButton *m_problems;
    QStackedWidget *m_stack;
    bool m_updating = false;
};

} // namespace oneul
