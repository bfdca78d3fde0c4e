#include "storage/sqlerror.h"

#include <sqlite3.h>

namespace oneul {

ErrorCode storageErrorCode(int sqliteCode, ErrorCode otherwise)
{
    // The shared-memory file can't grow: the disk is full, although SQLite calls it an input/output error.
    if (sqliteCode == SQLITE_IOERR_SHMSIZE)
        return ErrorCode::StorageFull;
    if (sqliteCode == SQLITE_CONSTRAINT_UNIQUE)
        return ErrorCode::AlreadyExists;
    switch (sqliteCode & 0xff) {
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StorageReadOnly;
    case SQLITE_FULL:
        return ErrorCode::StorageFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StorageCorrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StorageBusy;
    case SQLITE_CANTOPEN:
        return ErrorCode::StorageOpen;
    default:
        return otherwise;
    }
}

Error toError(const QSqlError &error, ErrorCode otherwise)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return {isNumber ? storageErrorCode(code, otherwise) : otherwise, error.text()};
}

} // namespace oneul
