#pragma once

#include "base/result.h"
#include "model/article.h"
#include "storage/sql.h"

namespace oneul {

/// Removes a source with its entries. Articles that nothing else lists go, unless the analyst or a
/// digest holds on to them; what follows from the entries of the others is worked out again. All of it is kept in
/// the trash.
[[nodiscard]] Result<ArticleDelta> removeSource(Sql &sql, SourceId id);

/// Works out again what follows from the articles' entries; the delta tells those that changed.
[[nodiscard]] ArticleDelta deriveAgain(Sql &sql, const QList<ArticleId> &articles);

} // namespace oneul
