#pragma once

#include "storage/sql.h"

namespace oneul {

/// The number that articles get in `changed` when what is searched for in them changes: larger than all that were given
/// before, also to articles that are gone. One for each transaction; 0 when SQLite failed.
[[nodiscard]] qint64 nextChangeNumber(Sql &sql);

/// Gives the articles such a number: their title, text, note or time changed. `ids`: JSON, as idsToJson() makes it.
void markChanged(Sql &sql, const QString &ids);

} // namespace oneul
