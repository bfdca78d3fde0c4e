#pragma once

#include <QSqlDatabase>

#include "base/result.h"
#include "model/retention.h"

namespace oneul {

[[nodiscard]] Result<ArchiveSpace> archiveSpace(QSqlDatabase &database);

/// Moves pages from the end of the file into its free ones and cuts the file, for a few hundredths of a second, in one
/// transaction. What is free then; the same as before where the file can't shrink in steps.
[[nodiscard]] Result<ArchiveSpace> shrinkArchive(QSqlDatabase &database);

/// VACUUM into the form that shrinks in steps. Outside of transactions.
[[nodiscard]] Result<ArchiveSpace> rewriteArchive(QSqlDatabase &database);

} // namespace oneul
