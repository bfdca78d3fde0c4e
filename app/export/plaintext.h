#pragma once

#include <QString>

#include "export/exportdocument.h"

namespace oneul {

/// The document as plain text: headings underlined, sentences as a list, sources with their addresses.
QString plainText(const ExportDocument &document);

/// A report's Markdown without its signs: headings, emphasis and escapes go, an address stands behind its link's words.
QString markdownToText(const QString &markdown);

} // namespace oneul
