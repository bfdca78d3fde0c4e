// What a refresh of many feeds costs, and whether the thread of the window stays free while it runs: a timer that
// is due every millisecond is the heartbeat whose gaps are measured.

#include <algorithm>
#include <ctime>
#include <vector>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <benchmark/benchmark.h>

#include "base/waitfor.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/refresher.h"
#include "service/sourceservice.h"
#include "support/httpserver.h"
#include "support/memorysecrets.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kFeeds = 40;
constexpr int kItems = 50;

QByteArray feed(int number)
{
    QByteArray out = "<rss version=\"2.0\"><channel><title>Feed " + QByteArray::number(number) + "</title>";
    for (int i = 0; i < kItems; ++i) {
        const QByteArray id = QByteArray::number(number) + '/' + QByteArray::number(i);
        const QByteArray sentence = "&lt;p&gt;Sentence " + id + " of a report on models, chips and markets.&lt;/p&gt; ";
        out += "<item><title>Report " + id + "</title><link>https://news.example.org/" + id + "</link><guid>" + id
               + "</guid><pubDate>Fri, 04 Oct 2024 09:12:31 GMT</pubDate><description>" + sentence.repeated(40)
               + "</description></item>";
    }
    return out + "</channel></rss>";
}

/// A program over an empty folder with all feeds of a loopback server as its sources.
struct Program {
    explicit Program(TestHttpServer &server)
    {
        auto opened = App::open(folder.path(), clock, std::make_unique<MemorySecrets>(keyring));
        app = std::move(*opened);
        for (int i = 0; i < kFeeds; ++i) {
            NewSource request;
            request.url = server.url("/" + QByteArray::number(i));
            request.type = SourceType::Feed;
            (void)waitFor(app->sources().add(request));
        }
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2024, 10, 4), QTime(12, 0), Qt::UTC)};
    std::shared_ptr<MemoryKeyring> keyring = std::make_shared<MemoryKeyring>();
    std::unique_ptr<App> app;
};

/// The gaps between the beats of an event loop, in milliseconds.
struct Heartbeat {
    Heartbeat()
    {
        since.start();
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &timer,
                         [this] { gaps.push_back(double(since.nsecsElapsed()) / 1e6), since.restart(); });
        timer.start(1);
    }

    QTimer timer;
    QElapsedTimer since;
    std::vector<double> gaps;
};

void refreshNew(benchmark::State &state)
{
    TestHttpServer server;
    for (int i = 0; i < kFeeds; ++i)
        server.on("/" + QByteArray::number(i), TestRoute::document(feed(i)));
    std::vector<double> gaps;
    double cpu = 0;
    for (auto _ : state) {
        Program program(server);
        const std::clock_t before = std::clock();
        Heartbeat heartbeat;
        QEventLoop loop;
        QObject::connect(&program.app->refresher(), &Refresher::finished, &loop, &QEventLoop::quit,
                         Qt::QueuedConnection);
        program.app->refresher().refresh();
        loop.exec();
        cpu += double(std::clock() - before) / CLOCKS_PER_SEC;
        gaps.insert(gaps.end(), heartbeat.gaps.begin(), heartbeat.gaps.end());
        if (program.app->refresher().lastReport().added != kFeeds * kItems)
            state.SkipWithError("not all articles were stored");
    }
    std::ranges::sort(gaps);
    const auto items = double(state.iterations()) * kFeeds * kItems;
    state.counters["cpu_us_per_item"] = items > 0 ? cpu * 1e6 / items : 0;
    if (!gaps.empty()) {
        state.counters["gap_p99_ms"] = gaps[gaps.size() * 99 / 100];
        state.counters["gap_max_ms"] = gaps.back();
    }
    state.SetItemsProcessed(int64_t(items));
}

} // namespace

BENCHMARK(refreshNew)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace oneul
