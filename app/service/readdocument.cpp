#include "service/readdocument.h"

#include <algorithm>

#include <QCryptographicHash>

#include "service/ingest.h"
#include "service/texttools.h"

namespace oneul {

Result<ReadDocument> readDocument(const DocumentToRead &wanted, const TextTools &tools)
{
    ReadDocument out;
    out.bodyHash = QCryptographicHash::hash(wanted.document.bytes, QCryptographicHash::Sha1);
    out.isKnown = out.bodyHash == wanted.knownHash;
    if (out.isKnown)
        return out;
    const Source &source = wanted.source;
    auto feed = parseSource(wanted.document, source.type, source.spec);
    if (!feed)
        return fail(feed.error());
    out.feed = std::move(*feed);
    out.items = int(out.feed.items.size());
    out.needsDetails = std::ranges::any_of(
        out.feed.items, [&](const ParsedItem &item) { return !detailUrl(item, source.type, source.spec).isEmpty(); });
    if (out.needsDetails)
        return out;
    IncomingBatch batch;
    batch.source = source.id;
    batch.kind = source.kind;
    batch.seenAt = wanted.seenAt;
    out.batch = ingestFeed(std::exchange(out.feed.items, {}), tools, batch);
    return out;
}

} // namespace oneul
