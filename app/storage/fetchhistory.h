#pragma once

#include "model/fetchrecord.h"
#include "model/types.h"
#include "storage/sql.h"

namespace oneul {

/// Adds a line to the source's history and drops those beyond the last SourceStore::kHistoryLength.
void addFetchRecord(Sql &sql, SourceId source, const FetchRecord &record);
[[nodiscard]] QList<FetchRecord> fetchHistory(Sql &sql, SourceId source); ///< newest first

} // namespace oneul
