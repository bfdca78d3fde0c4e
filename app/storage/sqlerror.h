#pragma once

#include <QSqlError>

#include "base/error.h"

namespace oneul {

/// SQLite's (extended) result code as ours: the one place where they are mapped. `otherwise` is for
/// codes without a meaning of their own.
[[nodiscard]] ErrorCode storageErrorCode(int sqliteCode, ErrorCode otherwise = ErrorCode::StorageQuery);

/// The same for what QtSql reports; the detail is the driver's and SQLite's text.
[[nodiscard]] Error toError(const QSqlError &error, ErrorCode otherwise = ErrorCode::StorageQuery);

} // namespace oneul
