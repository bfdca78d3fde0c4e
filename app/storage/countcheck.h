#pragma once

#include <QStringList>

#include "storage/sql.h"

namespace oneul {

/// Statements that make anew what the archive keeps twice: what status and entries repeat of their articles, and the
/// counts.
[[nodiscard]] QStringList recountStatements();

/// Runs them.
void recount(Sql &sql);

/// Compares what is kept twice with what it is kept from, one line for each kind of difference; reads all of the archive's
/// small tables.
[[nodiscard]] QStringList countProblems(Sql &sql);

} // namespace oneul
