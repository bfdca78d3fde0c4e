#pragma once

#include <QList>

#include "model/article.h"
#include "storage/sql.h"

namespace oneul {

/// The rows of a short list, newest first; filter.limit holds.
[[nodiscard]] QList<ArticleRow> selectRows(Sql &sql, const ArticleFilter &filter);
/// In the order of the ids, with labels; those that do not exist are left out.
[[nodiscard]] QList<ArticleRow> selectRowsById(Sql &sql, const QList<ArticleId> &ids);

} // namespace oneul
