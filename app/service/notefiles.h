#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "model/article.h"

namespace oneul {

/// An article as it goes into a collection of notes.
struct NoteContent {
    Article article;
    QString category; ///< its name in the article's language
};

/// The name of a note's file, without a folder: the title without what file systems, links between notes or archives
/// stumble over, of at most 120 bytes, with ".md".
[[nodiscard]] QString noteFileName(const QString &title);

/// A note in Markdown with a front matter in YAML: title, url, source, date, authors, category, tags, arxiv, updated.
[[nodiscard]] QString noteText(const NoteContent &content, const QDateTime &now);

/// The `url` of a note's front matter; "" : it has none.
[[nodiscard]] QString noteAddress(const QString &note);

/// The note with the time in its front matter, and nothing else of it changed.
[[nodiscard]] QString renewedNote(const QString &note, const QDateTime &now);

/// Writes a note each, and tells the files in order. A note of the same address is renewed under whatever name it has;
/// a file of another one is never overwritten. Errors: NotFound (no articles), FileRead, FileWrite, StorageFull.
[[nodiscard]] Result<QStringList> writeNotes(const QList<NoteContent> &notes, const QString &folder,
                                             const QDateTime &now);

/// Writes one RIS file of them all under a name of its own. Errors: as above.
[[nodiscard]] Result<QStringList> writeReferences(const QList<NoteContent> &notes, const QString &folder,
                                                  const QDateTime &now);

} // namespace oneul
