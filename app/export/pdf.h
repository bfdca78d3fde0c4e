#pragma once

#include <QByteArray>

#include "base/result.h"
#include "export/exportdocument.h"

namespace oneul {

/// The document as PDF: cover line, contents with page numbers, charts, sections with their evidence as notes, links,
/// bookmarks; fonts embedded. Any thread. Errors: FontMissing (no font for Hangul).
Result<QByteArray> renderPdf(const ExportDocument &document);

} // namespace oneul
