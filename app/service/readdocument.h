#pragma once

#include <QFuture>
#include <QObject>

#include "base/result.h"
#include "model/source.h"
#include "parse/feed.h"
#include "storage/preparedbatch.h"

namespace oneul {

class Database;
struct TextTools;

/// A document with what is known of its source.
struct DocumentToRead {
    Document document;
    Source source;
    QDateTime seenAt; ///< UTC
    QByteArray knownHash; ///< of the document that was read last; "" : whatever comes is read
    QByteArray seenItems; ///< of that document, as the archive gives them back
};

/// What became of it.
struct ReadDocument {
    QByteArray bodyHash; ///< fingerprint of the bytes
    bool isKnown = false; ///< the same bytes as last time: nothing else is set
    bool needsDetails = false; ///< items have pages of their own to be read first: they stay in the feed
    ParsedFeed feed; ///< without its items where they are in the batch
    int items = 0; ///< in the document; those that are in it as they were last time are not in the batch
    PreparedBatch batch;
};

/// From bytes to rows: hash, parse, extract, classify. A pure function, run on the pool. Errors as parseSource.
[[nodiscard]] Result<ReadDocument> readDocument(const DocumentToRead &wanted, const TextTools &tools);

/// The same on the pool, with what the archive knows of the source's last document; Cancelled when the context dies before.
[[nodiscard]] QFuture<Result<ReadDocument>> readDocument(const DocumentToRead &wanted, const TextTools &tools,
                                                         Database &database, QObject *context);

} // namespace oneul
