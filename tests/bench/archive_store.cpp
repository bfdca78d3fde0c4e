// How fast articles are stored, with and without what the search index takes; it writes to the archive that it measures.

#include <algorithm>
#include <utility>

#include <benchmark/benchmark.h>

#include "bench/maker/archivemaker.h"
#include "bench/maker/benchfolder.h"
#include "storage/preparedbatch.h"
#include "storage/searchstore.h"
#include "storage/sourcestore.h"

namespace oneul {

namespace {

constexpr int kPerStep = 1000;

QList<SourceId> sourceIds()
{
    QList<SourceId> ids;
    for (const Source &source : benchValue(benchFolder().database().sources().all()))
        ids.append(source.id);
    std::ranges::sort(ids);
    return ids;
}

void indexWaiting()
{
    for (int step = 0; step < 100000; ++step) {
        if (!benchValue(benchFolder().database().search().indexNext(2000, {})).more)
            return;
    }
}

void storeNew(benchmark::State &state, bool withIndex)
{
    Database &database = benchFolder().database();
    const QList<SourceId> sources = sourceIds();
    ArchivePlan plan;
    plan.articles = benchValue(database.articles().counts()).articles;
    plan.sources = int(sources.size());
    plan.seed = 7; // others than those that are there
    plan.now = QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
    const ArchiveMaker maker(plan);
    if (withIndex)
        indexWaiting();
    int next = plan.articles;
    for (auto _ : state) {
        state.PauseTiming();
        QList<PreparedBatch> batches;
        for (IncomingBatch &batch : maker.batches(next, kPerStep, sources))
            batches.append(prepareBatch(std::move(batch)));
        next += kPerStep;
        state.ResumeTiming();
        (void)benchValue(database.articles().store(std::move(batches)));
        if (withIndex)
            indexWaiting();
    }
    state.SetItemsProcessed(state.iterations() * kPerStep);
}

} // namespace

BENCHMARK_CAPTURE(storeNew, withoutIndex, false)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);
BENCHMARK_CAPTURE(storeNew, withIndex, true)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(5);

} // namespace oneul
