#pragma once

#include <QList>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/article.h"
#include "model/listorder.h"
#include "storage/sql.h"

namespace oneul {

/// The articles of a list in its order; limit 0: all. By date, and by source, category, read and star in the whole
/// archive, among the unread and in a category, the beginning of a list is read without sorting anything. Without
/// filter.search, which the search index answers. Errors: Cancelled; those of a query stay in `sql`.
[[nodiscard]] Result<QList<ArticleId>> selectIds(Sql &sql, const ArticleFilter &filter, const ListOrder &order,
                                                 int limit, const Cancellation &cancellation);

/// Articles that were found by other means, in the order of a list; those that are gone are left out. Order Relevance:
/// as given.
[[nodiscard]] Result<QList<ArticleId>> orderIds(Sql &sql, const QList<ArticleId> &ids, const ListOrder &order,
                                                const Cancellation &cancellation);

/// The first unread one of the articles, looked for from place `from` on and then from the beginning; 0: there is none.
[[nodiscard]] Result<ArticleId> firstUnreadOf(Sql &sql, const QList<ArticleId> &ids, qsizetype from,
                                              const Cancellation &cancellation);

} // namespace oneul
