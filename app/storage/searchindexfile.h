#pragma once

#include <QSqlDatabase>
#include <QString>

#include "base/result.h"
#include "storage/sql.h"

namespace oneul {

/// The file of the search index, as its own thread sees it: the index is "main", the archive beside it "archive".
namespace searchindexfile {

constexpr int kVersion = 1; ///< of the tables and of the tokens in them

/// The index that belongs to an archive.
[[nodiscard]] QString pathFor(const QString &archiveFile);

/// Makes the connection ready. An index that is missing, damaged, of another version, of another archive or ahead of
/// its archive is thrown away and begun anew.
[[nodiscard]] Result<void> prepare(QSqlDatabase &index, const QString &archiveFile);
[[nodiscard]] bool isPrepared(QSqlDatabase &index);
/// Whether the file that the connection has open as `schema` is no longer the one that lies there: whoever made the
/// index anew left it behind.
[[nodiscard]] bool isThrownAway(const QSqlDatabase &connection, const char *schema);
/// Throws the index away, whatever it is, and begins a new one.
[[nodiscard]] Result<void> recreate(QSqlDatabase &index, const QString &archiveFile);

/// Begins a part of the index; the number that its table has.
qint64 addShard(Sql &sql, qint64 first);

} // namespace searchindexfile

} // namespace oneul
