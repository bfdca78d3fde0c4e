#pragma once

#include "model/source.h"
#include "storage/sql.h"

namespace oneul {

/// False when there is no such source.
[[nodiscard]] bool writeFetchState(Sql &sql, SourceId id, const FetchState &state);

} // namespace oneul
