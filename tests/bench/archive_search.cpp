// How long searches take, by kind of query: each is asked with many words, and the slowest of them count. The index is
// brought up to date first.

#include <algorithm>

#include <QElapsedTimer>
#include <QStringList>

#include <benchmark/benchmark.h>

#include "bench/maker/benchfolder.h"
#include "bench/maker/wordstock.h"
#include "storage/searchstore.h"
#include "text/queryparser.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kHead = 200;
constexpr int kIndexed = 2000; ///< articles in one step
const QDate kToday{2026, 6, 15};

SearchStore &search()
{
    return benchFolder().database().search();
}

void completeIndex()
{
    static const bool complete = [] {
        for (int step = 0; step < 100000; ++step) {
            const IndexProgress progress = benchValue(search().indexNext(kIndexed, {}));
            if (!progress.more)
                break;
        }
        return true;
    }();
    benchmark::DoNotOptimize(complete);
}

const WordStock &stock()
{
    static const WordStock words;
    return words;
}

QStringList words(const WordList &list, int first, int count, int step)
{
    QStringList out;
    for (int rank = first; out.size() < count && rank < list.size(); rank += step)
        out.append(list.word(rank));
    return out;
}

QStringList each(const QString &pattern, const QStringList &words)
{
    QStringList out;
    for (const QString &word : words)
        out.append(pattern.arg(word));
    return out;
}

QStringList queries(const QString &kind)
{
    const QStringList common = words(stock().nouns(), 0, 12, 1);
    const QStringList korean = words(stock().koreanNouns(), 0, 40, 1);
    QStringList twoSyllables = korean;
    twoSyllables.removeIf([](const QString &word) { return word.size() != 2; });
    if (kind == u"common")
        return common;
    if (kind == u"rare")
        return words(stock().names(), 20000, 20, 1777);
    if (kind == u"korean")
        return korean;
    if (kind == u"twoSyllables")
        return twoSyllables;
    if (kind == u"phrase")
        return each(u"\"the %1\""_s, common) + each(u"\"new %1\""_s, common) + each(u"\"%1 생성\""_s, korean.mid(0, 6));
    if (kind == u"prefix")
        return {u"mod*"_s, u"sys*"_s, u"tra*"_s, u"con*"_s, u"pro*"_s, u"인*"_s, u"인공*"_s, u"pa*"_s};
    if (kind == u"filtered")
        return each(u"%1 is:unread kind:news"_s, common) + each(u"%1 after:2025-01 before:2025-02"_s, common)
               + each(u"%1 is:starred"_s, common) + each(u"%1 kind:papers after:2024"_s, common);
    if (kind == u"title")
        return each(u"title:%1"_s, common) + each(u"title:%1"_s, korean.mid(0, 12));
    return each(u"%1 model -data"_s, common) + each(u"%1 OR robot"_s, common) + each(u"%1 모델"_s, common);
}

void ask(benchmark::State &state, const QString &kind, ListOrder::Key key)
{
    completeIndex();
    QList<ArticleFilter> filters;
    for (const QString &typed : queries(kind)) {
        ArticleFilter filter;
        filter.search = parseQuery(typed, kToday).value();
        filters.append(filter);
    }
    ListOrder order;
    order.key = key;
    Latencies latencies;
    qsizetype next = 0;
    double hits = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        hits += double(benchValue(search().ids(filters.at(next), order, kHead, {})).size());
        latencies.add(double(timer.nsecsElapsed()) / 1e6);
        next = (next + 1) % filters.size();
    }
    state.counters["p50_ms"] = latencies.percentile(50);
    state.counters["p95_ms"] = latencies.percentile(95);
    state.counters["hits"] = hits / double(std::max<int64_t>(1, state.iterations()));
}

void indexAll(benchmark::State &state)
{
    (void)benchFolder(); // opened before the time counts
    qint64 before = 0;
    for (auto _ : state) {
        before = benchValue(search().indexProgress()).waiting;
        completeIndex();
    }
    state.SetItemsProcessed(before);
}

void snippetsOfAScreen(benchmark::State &state)
{
    completeIndex();
    ArticleFilter filter;
    filter.search = parseQuery(u"model"_s, kToday).value();
    const auto ids = benchValue(search().ids(filter, {}, 20, {}));
    for (auto _ : state)
        benchmark::DoNotOptimize(benchValue(search().snippets(ids, *filter.search)));
}

} // namespace

BENCHMARK(indexAll)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

#define ONEUL_SEARCH(kind)                                                                                             \
    BENCHMARK_CAPTURE(ask, newest_##kind, QStringLiteral(#kind), ListOrder::Key::Published)                            \
        ->Unit(benchmark::kMillisecond)                                                                                \
        ->UseRealTime();                                                                                               \
    BENCHMARK_CAPTURE(ask, relevance_##kind, QStringLiteral(#kind), ListOrder::Key::Relevance)                         \
        ->Unit(benchmark::kMillisecond)                                                                                \
        ->UseRealTime()

ONEUL_SEARCH(common);
ONEUL_SEARCH(rare);
ONEUL_SEARCH(korean);
ONEUL_SEARCH(twoSyllables);
ONEUL_SEARCH(phrase);
ONEUL_SEARCH(prefix);
ONEUL_SEARCH(filtered);
ONEUL_SEARCH(title);
ONEUL_SEARCH(combined);
BENCHMARK(snippetsOfAScreen)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace oneul
