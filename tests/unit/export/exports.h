#pragma once

#include "export/exportdocument.h"

namespace oneul::test {

/// A day's two digests with their distribution.
ExportDocument exportDocument(Language language = Language::Korean);

/// The same on two days.
ExportDocument twoDays();

/// A report: a text with a chart, a section as it was, a text of the analyst's.
ExportDocument reportDocument();

} // namespace oneul::test
