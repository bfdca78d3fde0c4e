#pragma once

#include "base/result.h"
#include "model/parsedfeed.h"
#include "parse/encoding.h"

namespace oneul {

/// RSS, RDF or Atom from decoded text. Errors: NotAFeed, BrokenDocument.
Result<ParsedFeed> parseXmlFeed(const DecodedText &text, const QUrl &documentUrl);

} // namespace oneul
