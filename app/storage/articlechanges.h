#pragma once

#include "model/article.h"
#include "storage/sql.h"

namespace oneul {

// What the analyst does to articles. The deltas name those that really changed; unknown ids are ignored.
[[nodiscard]] ArticleDelta changeRead(Sql &sql, const QList<ArticleId> &ids, bool read);
[[nodiscard]] ArticleDelta changeStarred(Sql &sql, const QList<ArticleId> &ids, bool starred);
[[nodiscard]] ArticleDelta changeCategory(Sql &sql, const QList<ArticleId> &ids, const CategoryId &category);
[[nodiscard]] ArticleDelta giveBackStatus(Sql &sql, const QList<ArticleRow> &rows);

} // namespace oneul
