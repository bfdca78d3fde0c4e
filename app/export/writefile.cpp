#include <cerrno>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "export/documents.h"
#include "export/fileerror.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// What is no regular file (a pipe, a device) can not be replaced by a new one.
bool isSpecial(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !info.isFile() && !info.isDir();
}

Result<void> writeInPlace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(fileError(errno, path, file.errorString()));
    return {};
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    if (isSpecial(path))
        return writeInPlace(path, bytes);
    const QString folder = QFileInfo(path).absolutePath();
    errno = 0;
    if (!QDir().mkpath(folder))
        return fail(fileError(errno, folder, u"the folder can not be made"_s));
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return fail(fileError(errno, path, file.errorString()));
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush())
        return fail(fileError(errno, path, file.errorString()));
    errno = 0;
    if (!file.commit())
        return fail(fileError(errno, path, file.errorString()));
    return {};
}

} // namespace oneul
