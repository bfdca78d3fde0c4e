#pragma once

#include <functional>

#include <QString>

#include "base/cancellation.h"
#include "base/result.h"

namespace oneul {

/// Called now and then on the thread that works: parts done, parts in all.
using CopyProgress = std::function<void(qint64 done, qint64 all)>;

/// Copies a database page by page while others read and write it (SQLite's online backup), as it was when the copy
/// began: the log of the source grows meanwhile, and nobody waits. The copy is one file without a log and has an
/// interim name beside `to` until it was checked and is on the disk; a copy that is there is replaced.
/// Errors: Cancelled, StorageFull, StorageCorrupt (the source or the copy), FileWrite, those of SQLite.
[[nodiscard]] Result<void> copyDatabase(const QString &from, const QString &to, const Cancellation &cancellation,
                                        const CopyProgress &progress);
/// The same into a file that is not given its final name yet, nor flushed: for who goes on writing to it.
[[nodiscard]] Result<void> copyPages(const QString &from, const QString &interim, const Cancellation &cancellation,
                                     const CopyProgress &progress);
/// Looks over the file that nobody else uses (quick_check), gives it a single file's journal, flushes and renames it.
[[nodiscard]] Result<void> finishCopy(const QString &interim, const QString &to, const Cancellation &cancellation);
/// Where a copy is until it is finished. Such files are never taken for copies.
[[nodiscard]] QString interimName(const QString &path);
/// Removes a database file and what SQLite may have laid beside it.
void removeDatabaseFiles(const QString &path);

} // namespace oneul
