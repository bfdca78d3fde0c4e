// Opening lists, jumping to their end, sorting them otherwise, and marking many articles, in an archive of any size.

#include <QElapsedTimer>

#include <benchmark/benchmark.h>

#include "bench/maker/benchfolder.h"
#include "model/listorder.h"
#include "storage/articlestore.h"
#include "storage/sourcestore.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kHead = 200; ///< what a window asks for first
constexpr int kScreen = 60; ///< rows that are looked at
constexpr int kMany = 100000;

ArticleStore &articles()
{
    return benchFolder().database().articles();
}

ArticleFilter unread()
{
    ArticleFilter filter;
    filter.unreadOnly = true;
    return filter;
}

ArticleFilter ofCategory()
{
    ArticleFilter filter;
    filter.category = u"llm"_s;
    return filter;
}

ArticleFilter ofSource()
{
    static const SourceId first = benchValue(benchFolder().database().sources().all()).value(0).id;
    ArticleFilter filter;
    filter.source = first;
    return filter;
}

/// What a sort goes by is the order of all sources and categories, as the window gives it.
ListOrder orderBy(ListOrder::Key key)
{
    ListOrder order;
    order.key = key;
    order.descending = false;
    for (const Source &source : benchValue(benchFolder().database().sources().all()))
        order.sources.append(source.id);
    order.categories = {u"llm"_s,   u"nlp"_s,      u"computer-vision"_s, u"multimodal"_s, u"generative-models"_s,
                        u"audio"_s, u"robotics"_s, u"training"_s,        u"inference"_s,  u"business"_s};
    return order;
}

/// Times each answer by itself, for the slowest of them counts.
template <class Fn>
void measure(benchmark::State &state, Fn fn)
{
    (void)benchFolder(); // opened before the time counts
    Latencies latencies;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        fn();
        latencies.add(double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["p50_ms"] = latencies.percentile(50);
    state.counters["p95_ms"] = latencies.percentile(95);
}

/// The first ids and the rows of a screen: after these the list stands there.
void openList(benchmark::State &state, const ArticleFilter &filter, const ListOrder &order)
{
    measure(state, [&] {
        const auto ids = benchValue(articles().ids(filter, order, kHead));
        benchmark::DoNotOptimize(benchValue(articles().rowsById(ids.mid(0, kScreen))));
    });
}

void openNewest(benchmark::State &state)
{
    openList(state, {}, {});
}

void openUnread(benchmark::State &state)
{
    openList(state, unread(), {});
}

void openSource(benchmark::State &state)
{
    openList(state, ofSource(), {});
}

void openCategory(benchmark::State &state)
{
    openList(state, ofCategory(), {});
}

void openSortedByDate(benchmark::State &state)
{
    openList(state, {}, orderBy(ListOrder::Key::Published));
}

void openSortedBySource(benchmark::State &state)
{
    openList(state, {}, orderBy(ListOrder::Key::Source));
}

void openSortedByCategory(benchmark::State &state)
{
    openList(state, {}, orderBy(ListOrder::Key::Category));
}

void openSortedByUnread(benchmark::State &state)
{
    openList(state, {}, orderBy(ListOrder::Key::Read));
}

void allIds(benchmark::State &state)
{
    measure(state, [] { benchmark::DoNotOptimize(benchValue(articles().ids({}, {}, 0))); });
}

void jumpToEnd(benchmark::State &state)
{
    const auto ids = benchValue(articles().ids({}, {}, 0));
    measure(state, [&] { benchmark::DoNotOptimize(benchValue(articles().rowsById(ids.last(kScreen)))); });
}

void jumpAnywhere(benchmark::State &state)
{
    const auto ids = benchValue(articles().ids({}, {}, 0));
    qsizetype at = 0;
    measure(state, [&] {
        at = (at + ids.size() * 61 / 100) % (ids.size() - kScreen);
        benchmark::DoNotOptimize(benchValue(articles().rowsById(ids.mid(at, kScreen))));
    });
}

void countAll(benchmark::State &state)
{
    measure(state, [] { benchmark::DoNotOptimize(benchValue(articles().counts())); });
}

void markManyAndUndo(benchmark::State &state)
{
    const auto ids = benchValue(articles().ids({}, {}, kMany));
    Latencies marking;
    Latencies undoing;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const StatusChange change = benchValue(articles().setRead(ids, true));
        marking.add(double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        (void)benchValue(articles().takeBack(change));
        undoing.add(double(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["mark_ms"] = marking.percentile(50);
    state.counters["undo_ms"] = undoing.percentile(50);
    state.counters["articles"] = double(ids.size());
}

} // namespace

BENCHMARK(openNewest)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openUnread)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openSource)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openCategory)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openSortedByDate)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openSortedBySource)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openSortedByCategory)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openSortedByUnread)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(allIds)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(jumpToEnd)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(jumpAnywhere)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(countAll)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(markManyAndUndo)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

} // namespace oneul
