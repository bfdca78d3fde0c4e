#include "service/sampleday.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrent>

#include "base/whendone.h"
#include "parse/feed.h"
#include "service/articleservice.h"
#include "service/ingest.h"
#include "service/presets.h"
#include "service/sourceservice.h"
#include "service/texttools.h"
#include "storage/database.h"

namespace oneul {

namespace {

/// A sample document with the source it is of.
struct SampleDocument {
    Source source;
    QByteArray bytes;
};

Result<QList<SampleDocument>> readSample()
{
    const auto index = readResource(QStringLiteral("sample/index.json"));
    if (!index)
        return fail(index.error());
    QList<SampleDocument> documents;
    const QJsonArray rows = QJsonDocument::fromJson(*index).object().value(u"sources").toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject object = row.toObject();
        const auto bytes = readResource(QStringLiteral("sample/") + object.value(u"file").toString());
        if (!bytes)
            return fail(bytes.error());
        SampleDocument document{sourceFromJson(object), *bytes};
        document.source.enabled = false;
        documents.append(document);
    }
    return documents;
}

/// The sample is read as if it had been fetched at the end of its day.
QDateTime seenAt()
{
    return SampleDay::day().endOfDay().toUTC();
}

Result<QList<IncomingBatch>> makeBatches(const QList<SampleDocument> &documents, const TextTools &tools)
{
    QList<IncomingBatch> batches;
    for (const SampleDocument &document : documents) {
        const Source &source = document.source;
        const auto feed = parseSource({document.bytes, source.url, {}}, source.type, source.spec);
        if (!feed)
            return fail(feed.error().code, QStringLiteral("%1: %2").arg(source.name, feed.error().detail));
        IncomingBatch batch;
        batch.source = source.id;
        batch.sourceName = source.name;
        batch.kind = source.kind;
        batch.seenAt = seenAt();
        for (const ParsedItem &item : feed->items)
            batch.articles.append(ingest(item, tools, batch));
        batches.append(batch);
    }
    return batches;
}

/// Stores one batch after the other and collects what changed.
struct Loading : QObject {
    using QObject::QObject;

    Database *database = nullptr;
    ArticleService *articles = nullptr;
    QList<IncomingBatch> batches;
    ArticleDelta delta;
    QPromise<Result<ArticleDelta>> promise;

    void finish(const Result<ArticleDelta> &result)
    {
        promise.addResult(result);
        promise.finish();
        if (result)
            articles->announce(*result);
        deleteLater();
    }

    void storeNext()
    {
        if (batches.isEmpty())
            return finish(delta);
        whenDone(this, database->articles().store(batches.takeFirst()), [this](const Result<StoreReport> &report) {
            if (!report)
                return finish(fail(report.error()));
            delta.unite(report->delta);
            storeNext();
        });
    }
};

/// The documents with the ids their sources are stored under (a user may have subscribed to one of
/// them already).
QList<SampleDocument> withIds(QList<SampleDocument> documents, const SourceService &sources)
{
    for (SampleDocument &document : documents) {
        for (const Source &source : sources.all()) {
            if (source.url == document.source.url)
                document.source.id = source.id;
        }
    }
    return documents;
}

} // namespace

SampleDay::SampleDay(Database &database, SourceService &sources, ArticleService &articles, const TextTools &tools)
    : m_database(database), m_sources(sources), m_articles(articles), m_tools(tools)
{}

QDate SampleDay::day()
{
    return {2024, 10, 4};
}

QFuture<Result<ArticleDelta>> SampleDay::load()
{
    auto *loading = new Loading(&m_sources); // ends with the services that it works with
    loading->database = &m_database;
    loading->articles = &m_articles;
    loading->promise.start();
    const auto future = loading->promise.future();
    const auto documents = readSample();
    if (!documents) {
        loading->finish(fail(documents.error()));
        return future;
    }
    QList<Source> sources;
    for (const SampleDocument &document : *documents)
        sources.append(document.source);
    whenDone(loading, m_sources.addAll(sources),
             [this, loading, documents = *documents](const Result<QList<Source>> &added) {
                 if (!added)
                     return loading->finish(fail(added.error()));
                 auto made =
                     QtConcurrent::run(m_tools.pool.get(), [tools = m_tools, known = withIds(documents, m_sources)] {
                         return makeBatches(known, tools);
                     });
                 whenDone(loading, made, [loading](const Result<QList<IncomingBatch>> &batches) {
                     if (!batches)
                         return loading->finish(fail(batches.error()));
                     loading->batches = *batches;
                     loading->storeNext();
                 });
             });
    return future;
}

} // namespace oneul
