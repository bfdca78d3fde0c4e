#include "export/fileerror.h"

#include <cerrno>

namespace oneul {

using namespace Qt::StringLiterals;

Error fileError(int number, const QString &path, const QString &said)
{
    const QString detail = path + u": "_s + said;
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::StorageFull, detail};
    case EROFS:
        return {ErrorCode::StorageReadOnly, detail};
    default:
        return {ErrorCode::FileWrite, detail};
    }
}

} // namespace oneul
