#include "storage/archivefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include "storage/fileheader.h"

namespace oneul {

namespace {

qint64 pageSize(const QByteArray &header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size; // 65536 does not fit into the field
}

/// The header tells the number of pages where the change counter and "version valid for" agree; pages
/// that are still in the write-ahead log may lie behind the end of the file.
bool isCut(const QByteArray &header, const QFile &file)
{
    const QFileInfo log(file.fileName() + QStringLiteral("-wal"));
    if (headerField(header, 24) != headerField(header, 92) || (log.exists() && log.size() > 0))
        return false;
    return file.size() < pageSize(header) * qint64(headerField(header, 28));
}

/// The power failed in the middle of a write before the log was in use: SQLite undoes it when it opens the file.
bool hasJournal(const QFile &file)
{
    return QFileInfo(file.fileName() + QStringLiteral("-journal")).size() > 0;
}

Result<void> checkContent(QFile &file)
{
    if (hasJournal(file))
        return {};
    const QByteArray header = file.read(kFileHeader);
    if (header.isEmpty())
        return {};
    if (!isFileHeader(header))
        return fail(ErrorCode::StorageCorrupt, file.fileName());
    if (isCut(header, file))
        return fail(ErrorCode::StorageCorrupt, file.fileName());
    return {};
}

} // namespace

Result<void> checkArchiveHeader(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StorageOpen, file.errorString());
    return checkContent(file);
}

Result<void> checkArchiveFile(const QString &dataDir, const QString &fileName)
{
    const QFileInfo folder(dataDir);
    if (folder.exists() && !folder.isDir())
        return fail(ErrorCode::StorageOpen, dataDir);
    if (!folder.exists() && !QDir().mkpath(dataDir)) {
        QDir parent(dataDir);
        while (!parent.exists() && !parent.isRoot())
            parent.setPath(QFileInfo(parent.absolutePath()).path());
        const bool isWritable = QFileInfo(parent.absolutePath()).isWritable();
        return fail(isWritable ? ErrorCode::StorageOpen : ErrorCode::StorageReadOnly, dataDir);
    }
    if (!QFileInfo(dataDir).isWritable())
        return fail(ErrorCode::StorageReadOnly, dataDir);

    const QFileInfo info(fileName);
    if (!info.exists())
        return {};
    if (!info.isFile() || !info.isReadable())
        return fail(ErrorCode::StorageOpen, fileName);
    if (!info.isWritable())
        return fail(ErrorCode::StorageReadOnly, fileName);
    return checkArchiveHeader(fileName);
}

} // namespace oneul
