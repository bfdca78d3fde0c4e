#pragma once

#include <QList>

#include "model/decision.h"
#include "storage/sql.h"

namespace oneul {

/// The articles whose category the analyst gave, in the order of the last edit of each; those from before edits were kept
/// come first. The newest `limit` of them.
[[nodiscard]] QList<ArticleId> handEdited(Sql &sql, int limit);
/// Those of them that are among the ids, in the same order.
[[nodiscard]] QList<ArticleId> handEditedOf(Sql &sql, const QList<ArticleId> &ids);

/// The lines of the log before a line (0: from the newest), newest first.
[[nodiscard]] QList<CategoryLogLine> categoryLog(Sql &sql, int limit, qint64 before);

} // namespace oneul
