#pragma once

#include <optional>

#include "model/source.h"
#include "storage/sql.h"

namespace oneul {

// The rows of the table of sources, within one transaction.

/// In the order of the statement's own ending ("WHERE …", "ORDER BY …").
[[nodiscard]] QList<Source> selectSources(Sql &sql, const QString &ending, const QVariantList &values = {});
/// Another source has this one's address.
[[nodiscard]] bool urlIsTaken(Sql &sql, const Source &source);
/// The source with its id.
[[nodiscard]] Source insertSource(Sql &sql, Source source);
/// Writes what the user typed; what belongs to another address or another way of reading is forgotten. The source as
/// it is then. NotFound, AlreadyExists.
[[nodiscard]] Result<Source> updatedSource(Sql &sql, const Source &source);

} // namespace oneul
