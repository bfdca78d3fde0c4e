#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "storage/sql.h"

namespace oneul {

/// One piece of housekeeping in the search index, within a transaction of its own connection: forgets articles that are
/// gone; writes a part anew that has too much garbage or has grown too large. False: there was nothing to do.
[[nodiscard]] Result<bool> tidySearchIndex(Sql &sql, const Cancellation &cancellation);

} // namespace oneul
