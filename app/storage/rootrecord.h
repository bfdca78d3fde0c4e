#pragma once

#include <QSqlDatabase>

namespace oneul {

/// Where the tables of an archive begin, noted once more in its table `meta`: the pages of the schema itself may be lost.
/// A key is kRootKey with the name of the table behind it, its value the number of the page.
inline constexpr char kRootKey[] = "root:";

/// Brings the note up to date, after whatever may have moved tables. Writes only where it differs; that it can't be
/// written harms nobody.
void noteRoots(QSqlDatabase &database);

} // namespace oneul
