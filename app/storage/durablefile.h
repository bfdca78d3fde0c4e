#pragma once

#include <QString>

#include "base/result.h"

namespace oneul {

// Files that must be whole after a power cut.

/// Brings what was written to the file onto the disk. Errors: FileWrite, StorageFull.
[[nodiscard]] Result<void> flushToDisk(const QString &path);
/// Gives the file its final name in the same folder, in place of one that is there, and makes that last.
[[nodiscard]] Result<void> renameDurably(const QString &from, const QString &to);
/// StorageFull when the folder's disk has no room for so many bytes and some to spare.
[[nodiscard]] Result<void> checkRoom(const QString &folder, qint64 bytes);
/// The kind of a file system on which other machines write too ("nfs4", "cifs"), where locks can't be relied on;
/// "" for a disk of this machine.
[[nodiscard]] QString networkFileSystem(const QString &folder);
/// Whether a file system of this name lies on other machines.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

} // namespace oneul
