#pragma once

#include <QList>

#include "model/article.h"
#include "storage/sql.h"

namespace oneul {

/// The rows with their texts, in the same order. Contents that are damaged are the error of `sql` (StorageCorrupt).
[[nodiscard]] QList<Article> withTexts(Sql &sql, const QList<ArticleRow> &rows);

} // namespace oneul
