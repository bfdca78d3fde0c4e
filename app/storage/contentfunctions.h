#pragma once

#include "base/result.h"

struct sqlite3;

namespace oneul {

/// Gives a connection the functions that statements reach contents with (see ContentCodec for the bytes):
/// pack_contents(text, summaryHtml, contentHtml, authors, terms, commentsUrl) → bytes,
/// contents_text(bytes) → the plain text, contents_sound(bytes) → 1 or 0. Damaged bytes make the second fail.
[[nodiscard]] Result<void> addContentFunctions(sqlite3 *handle);

} // namespace oneul
