#include <cerrno>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "export/documents.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// QFile keeps no more than a sentence of what the system said, so the number is taken right after the call.
Unexpected writeError(int number, const QString &path, const QString &said)
{
    const QString detail = path + u": "_s + said;
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::StorageFull, detail);
    case EROFS:
        return fail(ErrorCode::StorageReadOnly, detail);
    default:
        return fail(ErrorCode::FileWrite, detail);
    }
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    errno = 0;
    if (!QDir().mkpath(folder))
        return writeError(errno, folder, u"the folder can not be made"_s);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return writeError(errno, path, file.errorString());
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush())
        return writeError(errno, path, file.errorString());
    errno = 0;
    if (!file.commit())
        return writeError(errno, path, file.errorString());
    return {};
}

} // namespace oneul
