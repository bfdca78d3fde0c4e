#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "base/result.h"
#include "model/digest.h"

namespace oneul {

/// One Markdown file of a digest.
struct MarkdownFile {
    QString name; ///< News_D_report.md, Papers_D_report.md or D_report.md
    QString text;
};

/// The chart's file name that the Markdown refers to: news_D.png, paper_D.png.
QString chartFileName(Kind kind, const QDate &day);

/// The digests of one day as the origin's reports are laid out: separate gives a file per kind with
/// "## emoji Category" sections, combined one file with "## News", "## Papers" and "### Category".
/// Each section: **요약:** (en: **Summary:**) with themes, events, impact and conclusion, every sentence
/// with its [n]; then **출처:** (en: **Sources:**) with " - title (url)" lines in the order of n.
/// An imported section's body is written as it was.
QList<MarkdownFile> writeMarkdown(const QList<Digest> &digests, DigestLayout layout);

/// Reads a report of the origin or of this program (both layouts, with and without emoji, LF or CRLF,
/// Korean or English labels) as one digest per kind in it. The day comes from the text's chart name or
/// from the file name. Errors: EmptyDocument, NotFound (no day), BrokenDocument (no section with sources).
Result<QList<Digest>> readMarkdown(const QByteArray &bytes, const QString &fileName);

} // namespace oneul
