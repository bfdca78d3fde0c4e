#pragma once

#include <QVariant>

#include "manager/managertree.h"

namespace oneul {

/// What the texts of a row depend on beside the row itself.
struct ColumnContext {
    QDateTime now;
    int programMinutes = 0;
};

/// The cells of the manager's list, column by column (ManagerModel::Column).
[[nodiscard]] QVariant columnData(const ManagerNode &node, int column, int role, const ColumnContext &context);
[[nodiscard]] QVariant columnHeader(int column, int role);
[[nodiscard]] QVariant columnOrder(const ManagerNode &node, int column); ///< what the column is sorted by
[[nodiscard]] QString searchText(const ManagerNode &node); ///< what the filter field looks in

} // namespace oneul
