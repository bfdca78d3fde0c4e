#pragma once

#include "model/source.h"
#include "storage/sql.h"

namespace oneul {

/// False when there is no such source.
[[nodiscard]] bool writeFetchState(Sql &sql, SourceId id, const FetchState &state);
void writeLastNew(Sql &sql, SourceId id, const QDateTime &time);

[[nodiscard]] QString fetchStateColumns(); ///< of the table of sources
/// From the statement's columns `first` and on.
[[nodiscard]] FetchState readFetchState(const Statement &statement, int first);

} // namespace oneul
