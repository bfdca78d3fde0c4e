#include "service/readdocument.h"

#include <algorithm>

#include <QtConcurrent>

#include "base/fingerprint.h"
#include "base/whendone.h"
#include "parse/newitems.h"
#include "service/ingest.h"
#include "service/texttools.h"
#include "storage/database.h"
#include "storage/sourcestore.h"

namespace oneul {

namespace {

/// What an item's article depends on beside the document: all items are read anew where it is another.
QByteArray readingOf(const Source &source, const TextTools &tools)
{
    return tools.version + '/' + QByteArray::number(int(source.kind));
}

Result<NewItems> parsed(const DocumentToRead &wanted, const TextTools &tools)
{
    const Source &source = wanted.source;
    if (source.type == SourceType::Feed)
        return parseNewItems(wanted.document, seenItemsFrom(wanted.seenItems), readingOf(source, tools));
    auto feed = parseSource(wanted.document, source.type, source.spec);
    if (!feed)
        return fail(feed.error());
    const int items = int(feed->items.size());
    return NewItems{std::move(*feed), items, {}};
}

} // namespace

Result<ReadDocument> readDocument(const DocumentToRead &wanted, const TextTools &tools)
{
    ReadDocument out;
    out.bodyHash = fingerprintBytes(wanted.document.bytes);
    out.isKnown = out.bodyHash == wanted.knownHash;
    if (out.isKnown)
        return out;
    const Source &source = wanted.source;
    auto read = parsed(wanted, tools);
    if (!read)
        return fail(read.error());
    out.feed = std::move(read->feed);
    out.items = read->items;
    out.needsDetails = std::ranges::any_of(
        out.feed.items, [&](const ParsedItem &item) { return !detailUrl(item, source.type, source.spec).isEmpty(); });
    if (out.needsDetails)
        return out;
    IncomingBatch batch;
    batch.source = source.id;
    batch.sourceName = source.name;
    batch.kind = source.kind;
    batch.seenAt = wanted.seenAt;
    out.batch = ingestFeed(std::exchange(out.feed.items, {}), tools, batch);
    out.batch.seenItems = toBytes(read->seen);
    return out;
}

QFuture<Result<ReadDocument>> readDocument(const DocumentToRead &wanted, const TextTools &tools, Database &database,
                                           QObject *context)
{
    const auto onPool = [tools](const DocumentToRead &document) {
        return QtConcurrent::run(tools.pool.get(), [document, tools] { return readDocument(document, tools); });
    };
    if (wanted.knownHash.isEmpty()) // nothing of it is known, or nothing is to be
        return onPool(wanted);
    // By way of the context: the archive still answers while the program ends, when nothing may start on the pool.
    return chained<ReadDocument>(context, database.sources().seenItems(wanted.source.id),
                                 [wanted, onPool](const QByteArray &seen) {
                                     DocumentToRead known = wanted;
                                     known.seenItems = seen;
                                     return onPool(known);
                                 });
}

} // namespace oneul
