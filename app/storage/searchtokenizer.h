#pragma once

#include "base/result.h"

struct sqlite3;

namespace oneul {

/// Gives a connection what tables of the search index need: FTS5's tokenizer "oneul" (documents are cut by SearchTokens
/// with stems; queries come as tokens already, kTokenBorder between them) and its function oneul_hits(table): two bytes
/// for each phrase of the query, how often it stands in the text and in the title (at most 255).
[[nodiscard]] Result<void> addSearchTokenizer(sqlite3 *handle);

constexpr char kTokenBorder = '\x1F';

} // namespace oneul
