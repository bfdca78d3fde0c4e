#pragma once

#include "storage/sourcestore.h"
#include "storage/sql.h"

namespace oneul {

/// Copies a source with all that goes with it, before it is removed. `listed` are all of its articles, `held` those
/// that will stay without a source.
void keepInTrash(Sql &sql, SourceId id, const QList<ArticleId> &listed, const QList<ArticleId> &held);

/// Brings a source back out of the trash. NotFound, AlreadyExists (another has its address).
[[nodiscard]] Result<RestoredSource> restoreFromTrash(Sql &sql, SourceId id);

/// Drops what was removed before that time, the oldest first, at most `most` sources. Those whose secrets are
/// to be forgotten as well.
[[nodiscard]] QList<SourceId> purgeTrash(Sql &sql, const QDateTime &before, int most);

} // namespace oneul
