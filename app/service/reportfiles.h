#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "base/error.h"
#include "service/skippedfile.h"
#include "storage/incomingreport.h"

namespace oneul {

struct TextTools;

/// The files that an import is to look at, in the order in which they are stored.
struct FoundFiles {
    QStringList files;
    QList<SkippedFile> skipped; ///< folders that can't be read
};

/// Files as they are named; folders are walked, links included, each file once. In a folder the names' natural order
/// counts ("v2" before "v10"), so that the later version of a day comes later.
[[nodiscard]] FoundFiles findReportFiles(const QStringList &paths);

/// What one file holds.
struct ReadReport {
    QString path;
    bool isOpml = false; ///< nothing else is read of it
    Error error; ///< code None when the file is a report
    QList<IncomingReport> reports; ///< one per kind
};

/// Reads a file and makes it ready to be stored; safe on any thread. `at`: when the import happens (UTC).
/// Errors: FileNotFound, FileRead, TooLarge, readMarkdown's.
[[nodiscard]] ReadReport readReportFile(const QString &path, const TextTools &tools, const QDateTime &at);

} // namespace oneul
