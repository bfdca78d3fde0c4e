#pragma once

#include <QByteArray>

#include "export/exportdocument.h"

namespace oneul {

/// The document as an EPUB 3 book: a title page, a chapter for each digest with its chart and for each section, notes
/// with the evidence, a table of contents. Equal documents make equal bytes.
QByteArray renderEpub(const ExportDocument &document);

} // namespace oneul
