#pragma once

#include <QList>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/article.h"
#include "model/listorder.h"
#include "storage/sql.h"

namespace oneul {

/// See SearchStore::ids; the index is attached as "search". Errors of a query stay in `sql`.
[[nodiscard]] Result<QList<ArticleId>> searchIds(Sql &sql, const ArticleFilter &filter, const ListOrder &order,
                                                 int limit, const Cancellation &cancellation);
/// See SearchStore::count.
[[nodiscard]] Result<int> searchCount(Sql &sql, const ArticleFilter &filter, const Cancellation &cancellation);

} // namespace oneul
