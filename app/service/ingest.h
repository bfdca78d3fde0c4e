#pragma once

#include <QDateTime>

#include "model/parsedfeed.h"
#include "storage/articlestore.h"

namespace oneul {

struct TextTools;

/// One parsed entry made ready to be stored: text, gate, language, day, identity and category. A pure
/// function, run on the pool. `seenAt` is UTC and gives the day of an entry that states none.
IncomingArticle ingest(const ParsedItem &item, const TextTools &tools, const QDateTime &seenAt);

/// The day an entry belongs to, in the user's zone: the one it states, never one in the future.
QDate dayOf(const ParsedItem &item, const QDateTime &seenAt);

} // namespace oneul
