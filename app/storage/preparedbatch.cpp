#include "storage/preparedbatch.h"

#include "storage/batchkeys.h"
#include "storage/json.h"

namespace oneul {

namespace {

/// The texts leave the incoming article one by one, so that a batch is never held twice.
PreparedArticle prepareArticle(IncomingArticle &incoming, const EntryIdentity &identity, const IncomingBatch &batch)
{
    PreparedArticle out;
    const ParsedItem &item = incoming.item;
    out.sameAs = identity.sameAs;
    if (identity.sameAs < 0) {
        out.text = std::exchange(incoming.text, {}).toUtf8();
        out.summary = std::exchange(incoming.item.summary, {}).toUtf8();
        out.content = std::exchange(incoming.item.content, {}).toUtf8();
        out.authors = authorsToJson(item.authors).toUtf8();
        out.terms = stringsToJson(item.categories).toUtf8();
        out.commentsUrl = item.commentsUrl;
        out.entry = makeEntry(incoming, {out.text, out.summary, out.content}, batch);
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
    QList<IncomingArticle> articles = std::exchange(batch.articles, {});
    for (qsizetype i = 0; i < identities.size(); ++i)
        out.articles.append(prepareArticle(articles[i], identities.at(i), batch));
    return out;
}

} // namespace oneul
