// How fast articles get in and lists come out, and that neither depends on the size of the archive.

#include <algorithm>
#include <memory>

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/sourcestore.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kPerBatch = 100;
const QDateTime kSeen{QDate(2024, 10, 4), QTime(9, 0), Qt::UTC};

template <class T>
T taken(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result().value();
}

IncomingBatch makeBatch(SourceId source, int first)
{
    IncomingBatch batch;
    batch.source = source;
    batch.seenAt = kSeen;
    for (int i = first; i < first + kPerBatch; ++i) {
        IncomingArticle article;
        article.item.id = QString::number(i);
        article.item.link = u"https://news.example.org/articles/%1"_s.arg(i);
        article.item.title = u"Article number %1 of the archive"_s.arg(i);
        article.item.published = kSeen.addSecs(-i * 60);
        article.text = u"A sentence of the text, again and again. "_s.repeated(50);
        article.item.content = u"<p>"_s + article.text + u"</p>"_s;
        article.normalisedUrl = u"news.example.org/articles/%1"_s.arg(i);
        article.day = article.item.published.date();
        article.language = u"en"_s;
        batch.articles.append(article);
    }
    return batch;
}

/// An archive with so many articles.
struct Archive {
    explicit Archive(int size) : database(Database::open(dir.path()).value())
    {
        Source site;
        site.url = QUrl(u"https://news.example.org/feed"_s);
        source = taken(database->sources().add(site)).id;
        for (; stored < size; stored += kPerBatch)
            (void)taken(database->articles().store(makeBatch(source, stored)));
    }

    QTemporaryDir dir;
    std::unique_ptr<Database> database;
    SourceId source = 0;
    int stored = 0;
};

Archive &archive(int size)
{
    static std::unique_ptr<Archive> kept;
    if (!kept || kept->stored < size)
        kept = std::make_unique<Archive>(size);
    return *kept;
}

void storeNew(benchmark::State &state)
{
    Archive fresh(int(state.range(0)));
    for (auto _ : state) {
        (void)taken(fresh.database->articles().store(makeBatch(fresh.source, fresh.stored)));
        fresh.stored += kPerBatch;
    }
    state.SetItemsProcessed(state.iterations() * kPerBatch);
}

void storeUnchanged(benchmark::State &state)
{
    Archive &full = archive(int(state.range(0)));
    const IncomingBatch batch = makeBatch(full.source, 0);
    for (auto _ : state)
        (void)taken(full.database->articles().store(batch));
    state.SetItemsProcessed(state.iterations() * kPerBatch);
}

void openUnreadList(benchmark::State &state)
{
    Archive &full = archive(int(state.range(0)));
    ArticleFilter filter;
    filter.unreadOnly = true;
    filter.limit = 100;
    for (auto _ : state)
        benchmark::DoNotOptimize(taken(full.database->articles().rows(filter)));
}

void openDay(benchmark::State &state)
{
    Archive &full = archive(int(state.range(0)));
    ArticleFilter filter;
    filter.day = kSeen.date();
    for (auto _ : state)
        benchmark::DoNotOptimize(taken(full.database->articles().rows(filter)));
}

void countAll(benchmark::State &state)
{
    Archive &full = archive(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(taken(full.database->articles().counts()));
}

void markAllRead(benchmark::State &state)
{
    Archive &full = archive(int(state.range(0)));
    QList<ArticleId> ids;
    for (ArticleId id = 1; id <= full.stored; ++id)
        ids.append(id);
    bool read = true;
    for (auto _ : state) {
        (void)taken(full.database->articles().setRead(ids, read));
        read = !read;
    }
    (void)taken(full.database->articles().setRead(ids, false));
}

} // namespace

// The larger size is left to a run by hand: --benchmark_filter and ONEUL_BENCH_ARTICLES.
void sizes(benchmark::internal::Benchmark *benchmark)
{
    benchmark->Unit(benchmark::kMillisecond)->UseRealTime();
    benchmark->Arg(std::max(1000, qEnvironmentVariableIntValue("ONEUL_BENCH_ARTICLES")));
}

BENCHMARK(storeNew)->Apply(sizes);
BENCHMARK(storeUnchanged)->Apply(sizes);
BENCHMARK(openUnreadList)->Apply(sizes);
BENCHMARK(openDay)->Apply(sizes);
BENCHMARK(countAll)->Apply(sizes);
BENCHMARK(markAllRead)->Apply(sizes);

} // namespace oneul
