#include "storage/durablefile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qint64 kSpare = 32 * 1024 * 1024; // bytes: for the log, the index and what others write meanwhile

Unexpected failure(const QString &path)
{
    const int reason = errno;
    const bool full = reason == ENOSPC || reason == EDQUOT;
    return fail(full ? ErrorCode::StorageFull : ErrorCode::FileWrite,
                u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(reason))));
}

Result<void> sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return failure(path);
    const bool done = ::fsync(file) == 0;
    Result<void> result;
    // Some file systems can't do this for a folder; then there is nothing more to be done.
    if (!done && errno != EINVAL)
        result = failure(path);
    ::close(file);
    return result;
}

} // namespace

Result<void> flushToDisk(const QString &path)
{
    return sync(path, O_RDWR);
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failure(to);
    return sync(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

Result<void> checkRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    if (!storage.isValid() || storage.bytesTotal() <= 0 || storage.bytesAvailable() >= bytes + kSpare)
        return {}; // no answer is no full disk: writing will tell
    constexpr qint64 kMiB = 1024 * 1024;
    return fail(ErrorCode::StorageFull, u"needs %1 MiB, %2 MiB are free in %3"_s.arg((bytes + kSpare) / kMiB)
                                            .arg(storage.bytesAvailable() / kMiB)
                                            .arg(folder));
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array kExact{"9p",        "afs",       "afpfs",  "ceph",  "coda",  "davfs",
                                       "fuse.ceph", "glusterfs", "lustre", "ncpfs", "smbfs", "webdav"};
    static constexpr std::array kBegins{"nfs",       "cifs",          "smb",       "fuse.sshfs",     "fuse.davfs",
                                        "fuse.gvfs", "fuse.rclone",   "fuse.s3fs", "fuse.glusterfs", "fuse.smb",
                                        "fuse.nfs",  "fuse.curlftpfs"};
    return std::ranges::any_of(kExact, [&type](const char *name) { return type == name; })
           || std::ranges::any_of(kBegins, [&type](const char *name) { return type.startsWith(name); });
}

QString networkFileSystem(const QString &folder)
{
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return isNetworkFileSystem(type) ? QString::fromLatin1(type) : QString();
}

} // namespace oneul
