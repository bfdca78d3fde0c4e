#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "export/exportdocument.h"

namespace oneul {

/// A file that is to be written.
struct OutputFile {
    QString path;
    QByteArray bytes;
};

/// All files of a document in a format, the document first. Markdown has its charts beside it and, where each digest is
/// to have a file of its own, one for each: "path-news.md", "path-2024-05-02-news.md". Errors: FontMissing, NotFound.
Result<QList<OutputFile>> documentFiles(const ExportDocument &document, ExportFormat format, const QString &path);

/// Their paths, without the work of making them.
QStringList documentPaths(const ExportDocument &document, ExportFormat format, const QString &path);

/// The document as one Markdown text, its charts named as the options want them.
QString documentMarkdown(const ExportDocument &document);

/// The JSON of the digests, with the report that was made of them.
QByteArray documentJson(const ExportDocument &document);

/// Writes all of the files or none: each goes under a temporary name first, folders are made. Errors: FileWrite,
/// StorageFull, StorageReadOnly.
Result<QStringList> writeFiles(const QList<OutputFile> &files);

/// "pdf", "md", …: the ending of a format's files.
QString formatEnding(ExportFormat format);

} // namespace oneul
