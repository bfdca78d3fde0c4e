#include "manager/managerproxy.h"

#include <algorithm>

namespace oneul {

ManagerProxy::ManagerProxy(ManagerModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setRecursiveFilteringEnabled(true);
    setDynamicSortFilter(true);
    setSourceModel(model);
}

void ManagerProxy::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ManagerProxy::setProblemsOnly(bool only)
{
    m_problemsOnly = only;
    invalidateFilter();
}

void ManagerProxy::setHealth(std::optional<Health> health)
{
    m_health = health;
    invalidateFilter();
}

bool ManagerProxy::isFiltering() const
{
    return !m_words.isEmpty() || m_health || m_problemsOnly;
}

const ManagerNode *ManagerProxy::nodeAt(const QModelIndex &index) const
{
    return m_model->nodeAt(mapToSource(index));
}

bool ManagerProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const QModelIndex index = m_model->index(row, 0, parent);
    const ManagerNode &node = *m_model->nodeAt(index);
    if (node.isFolder() || (m_health && node.health != *m_health) || (m_problemsOnly && !isProblem(node.health)))
        return false; // folders come along with what they hold
    const QString text = index.data(ManagerModel::SearchRole).toString();
    return std::ranges::all_of(m_words,
                               [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool ManagerProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const ManagerNode &a = *m_model->nodeAt(left);
    const ManagerNode &b = *m_model->nodeAt(right);
    const int column = left.column();
    if (column == ManagerModel::State) {
        if (a.health != b.health)
            return a.health < b.health;
        if (a.failures != b.failures)
            return a.failures > b.failures;
    }
    if (a.isFolder() != b.isFolder())
        return a.isFolder() == (sortOrder() == Qt::AscendingOrder); // folders on top either way
    const QVariant x = left.data(ManagerModel::SortRole);
    const QVariant y = right.data(ManagerModel::SortRole);
    if (x.typeId() != QMetaType::QString && x != y)
        return x.toLongLong() < y.toLongLong();
    if (x.typeId() == QMetaType::QString) {
        const int order = QString::localeAwareCompare(x.toString(), y.toString());
        if (order != 0)
            return order < 0;
    }
    return QString::localeAwareCompare(a.name(), b.name()) < 0;
}

} // namespace oneul
