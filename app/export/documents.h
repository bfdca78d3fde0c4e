#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

#include "base/result.h"
#include "model/digest.h"

namespace oneul {

/// A digest with the picture of its distribution.
struct IllustratedDigest {
    Digest digest;
    QImage chart;
};

/// Colours and links of an HTML rendering. In "claim:SECTION/PART/INDEX" the section counts from 0 through all
/// digests of the page, the part is "themes", "events", "impact" or "conclusion", the index counts from 0.
/// "#section-N" is the anchor of a section, "#digest-N" that of a digest; "section:N" asks for a section's menu.
struct HtmlOptions {
    bool dark = false;
    bool forViewer =
        false; ///< citations and sources link to "article:ID", claims carry "claim:SECTION/PART/INDEX"; else to the web
    bool selfContained =
        true; ///< charts as data: URLs; else <img src> of the chart's file name ("chart:KIND" forViewer)
    double zoom = 1;
};

/// One HTML page of the day's digests: title, chart, contents, sections with badges, sources.
QString renderHtml(const QList<IllustratedDigest> &digests, const HtmlOptions &options);

/// A4 pages with the charts, embedded fonts (Korean too), working links, bookmarks and page numbers.
/// Errors: FontMissing (no font for Hangul), FileWrite, StorageFull.
Result<void> writePdf(const QList<IllustratedDigest> &digests, const QString &path);

/// {"date","digests":[{kind,language,createdAt,sections:[…summary with claims…],manifest}]}
QByteArray renderJson(const QList<Digest> &digests);

/// The summary's parts as cli.md gives them: {"themes":[{text,cites,quote,support}],…}.
QJsonObject summaryToJson(const Summary &summary);

/// Writes through a temporary file; the folder is made. Errors: FileWrite, StorageFull, StorageReadOnly.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace oneul
