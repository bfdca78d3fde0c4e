#pragma once

#include "base/result.h"
#include "model/article.h"
#include "storage/sql.h"

namespace oneul {

/// Removes a source with its entries. Articles that nothing else lists go, unless the analyst or a
/// digest holds on to them; what follows from the entries of the others is worked out again.
[[nodiscard]] Result<ArticleDelta> removeSource(Sql &sql, SourceId id);

} // namespace oneul
