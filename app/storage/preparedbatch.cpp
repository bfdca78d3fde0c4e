#include "storage/preparedbatch.h"

#include <utility>

#include "storage/batchkeys.h"
#include "storage/contents.h"
#include "storage/json.h"

namespace oneul {

namespace {

/// The texts leave the incoming article one by one, so that a batch is never held twice.
PreparedArticle prepareArticle(IncomingArticle &incoming, const EntryIdentity &identity, const IncomingBatch &batch,
                               ContentCodec &codec)
{
    PreparedArticle out;
    const ParsedItem &item = incoming.item;
    out.sameAs = identity.sameAs;
    out.labels = incoming.labels;
    out.starred = incoming.starred;
    out.read = incoming.read;
    out.hidden = incoming.hidden;
    if (identity.sameAs < 0) {
        Contents contents;
        contents.text = std::exchange(incoming.text, {}).toUtf8();
        contents.summaryHtml = std::exchange(incoming.item.summary, {}).toUtf8();
        contents.contentHtml = std::exchange(incoming.item.content, {}).toUtf8();
        contents.authors = authorsToJson(item.authors).toUtf8();
        contents.terms = stringsToJson(item.categories).toUtf8();
        contents.commentsUrl = item.commentsUrl.toUtf8();
        out.entry = makeEntry(incoming, {contents.text, contents.summaryHtml, contents.contentHtml}, batch);
        out.hasText = !contents.text.isEmpty();
        out.body = codec.pack(contents);
        out.entry.key = identity.key;
        out.entry.normalisedUrl = identity.normalisedUrl;
    }
    incoming = {};
    return out;
}

} // namespace

PreparedBatch prepareBatch(IncomingBatch batch)
{
    if (!batch.seenAt.isValid())
        batch.seenAt = QDateTime::currentDateTimeUtc();
    PreparedBatch out;
    out.source = batch.source;
    out.fetch = batch.fetch;
    out.record = batch.record;
    out.seenAt = batch.seenAt;
    const QList<EntryIdentity> identities = entryIdentities(batch.articles);
    out.articles.reserve(identities.size());
    ContentCodec codec;
    QList<IncomingArticle> articles = std::exchange(batch.articles, {});
    for (qsizetype i = 0; i < identities.size(); ++i)
        out.articles.append(prepareArticle(articles[i], identities.at(i), batch, codec));
    return out;
}

} // namespace oneul
