#pragma once

#include "base/result.h"
#include "model/parsedfeed.h"
#include "parse/encoding.h"

namespace oneul {

/// JSON Feed 1.0 or 1.1. Errors: BrokenDocument (not JSON, or an API's error message in detail), NotAFeed.
Result<ParsedFeed> parseJsonFeed(const DecodedText &text, const QUrl &documentUrl);

/// The message of an API's answer such as {"error": …}; "" when it is none.
QString apiErrorMessage(const QJsonValue &answer);

} // namespace oneul
