#pragma once

#include <QString>

#include "export/exportdocument.h"

namespace oneul {

/// The document as one HTML file that needs nothing else: light and dark by the reader's system, charts for both,
/// evidence beside each sentence that is pointed at or focused, and as notes on paper. No script, no request.
QString webPage(const ExportDocument &document);

/// The document for the clipboard: plain tags without charts, contents or styles, as other programs like them.
QString richText(const ExportDocument &document);

/// How many articles each category had on each day, as a table (for rich text: `paper`); "" for a single day.
QString dayTableHtml(const ExportDocument &document, bool paper = false);

} // namespace oneul
