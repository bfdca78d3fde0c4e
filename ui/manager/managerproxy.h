#pragma once

#include <optional>

#include <QSortFilterProxyModel>

#include "manager/managermodel.h"

namespace oneul {

/// The manager's list as it is sorted and filtered. By state, the broken come first, then the gone, then the silent;
/// a folder stands where the worst of its sources would.
class ManagerProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ManagerProxy(ManagerModel *model, QObject *parent = nullptr);

    void setText(const QString &text); ///< all words must be in name, address or error
    void setProblemsOnly(bool only);
    void setHealth(std::optional<Health> health); ///< only sources that fare so
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] const ManagerNode *nodeAt(const QModelIndex &index) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ManagerModel *m_model;
    QStringList m_words;
    std::optional<Health> m_health;
    bool m_problemsOnly = false;
};

} // namespace oneul
