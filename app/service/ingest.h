#pragma once

#include <QDateTime>

#include "model/parsedfeed.h"
#include "storage/preparedbatch.h"

namespace oneul {

struct TextTools;

/// One parsed entry made ready to be stored: text, gate, language, day, identity, category, and what rules say of it. A
/// pure function, run on the pool. `batch` is the one that it goes into: its source and kind are looked at by rules and
/// classifier, its time gives the day of an entry that states none.
IncomingArticle ingest(ParsedItem item, const TextTools &tools, const IncomingBatch &batch);

/// All entries of a document made ready to be written. A pure function, run on the pool: `batch` says of which source
/// and when they were seen. An item's texts leave it as its article is made, so that nothing is held twice.
PreparedBatch ingestFeed(QList<ParsedItem> items, const TextTools &tools, IncomingBatch batch);

/// The day an entry belongs to, in the user's zone: the one it states, never one in the future.
QDate dayOf(const ParsedItem &item, const QDateTime &seenAt);

} // namespace oneul
