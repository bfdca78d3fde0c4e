// oneul_window_probe DIR [--pages]: opens the window on a data folder and says as JSON how long it took until it could be
// used, how long the window's thread was kept busy by jumping to the end of the list and by sorting it otherwise, how long
// the rows took to be there, and what memory is used at rest. With --pages also how long its pages take to come, which
// makes a digest where the day has none. ONEUL_STARTED: when the process was started (nanoseconds of the monotonic clock).

#include <cstdio>
#include <ctime>
#include <functional>
#include <utility>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QScrollBar>
#include <QStringList>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "base/clock.h"
#include "bench/probe/pageprobe.h"
#include "common/theme.h"
#include "main/mainwindow.h"
#include "service/app.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kPatience = 60000; ///< milliseconds

qint64 monotonic()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

/// Milliseconds until something holds; -1: it never did.
double until(const std::function<bool()> &holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > kPatience)
            return -1;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

double proportionalSetSize()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

/// Whether the rows in sight are there.
bool showsRows(const ArticlePane &list)
{
    const auto [first, last] = list.view()->visibleRange();
    return last >= first && list.model()->rowAt(first) && list.model()->rowAt(last);
}

/// The window's thread while something is done and painted, and the time until the rows are there.
QJsonObject timed(MainWindow &window, ArticlePane &list, const std::function<void()> &action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    window.grab();
    const double busy = double(timer.nsecsElapsed()) / 1e6;
    (void)until([&] { return showsRows(list); });
    return {{u"busyMs"_s, busy}, {u"rowsMs"_s, double(timer.nsecsElapsed()) / 1e6}};
}

QJsonObject measure(MainWindow &window, qint64 started)
{
    QJsonObject result;
    auto *list = window.findChild<ArticlePane *>(u"articlePane"_s);
    auto *counts = window.findChild<QLabel *>(u"countsLabel"_s);
    if (!list || !counts || until([&] { return showsRows(*list) && !counts->text().isEmpty(); }) < 0)
        return {{u"error"_s, u"the list did not come"_s}};
    window.grab();
    result.insert(u"startMs"_s, double(monotonic() - started) / 1e6);
    result.insert(u"counts"_s, counts->text());

    qsizetype last = -1;
    // The whole list is there when it grows no more.
    (void)until([&] {
        QElapsedTimer pause;
        pause.start();
        while (pause.elapsed() < 300)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return std::exchange(last, list->model()->ids().size()) == list->model()->ids().size();
    });
    result.insert(u"rows"_s, double(list->model()->rowCount()));
    result.insert(u"idleMb"_s, proportionalSetSize());
    result.insert(u"jumpToEnd"_s, timed(window, *list, [list] { list->view()->scrollToBottom(); }));
    result.insert(u"jumpToMiddle"_s, timed(window, *list, [list] {
                      QScrollBar *bar = list->view()->verticalScrollBar();
                      bar->setValue(bar->maximum() / 2);
                  }));
    result.insert(u"jumpToTop"_s, timed(window, *list, [list] { list->view()->scrollToTop(); }));
    for (const auto &[name, key] : {std::pair(u"sortBySource"_s, ListOrder::Key::Source),
                                    std::pair(u"sortByCategory"_s, ListOrder::Key::Category),
                                    std::pair(u"sortByDate"_s, ListOrder::Key::Published)}) {
        const ArticleId before = list->model()->idAt(0);
        QElapsedTimer timer;
        timer.start();
        list->setOrder(key, key == ListOrder::Key::Published);
        const double busy = double(timer.nsecsElapsed()) / 1e6;
        (void)until([&] { return list->model()->idAt(0) != before && showsRows(*list); });
        result.insert(name, QJsonObject{{u"busyMs"_s, busy}, {u"rowsMs"_s, double(timer.nsecsElapsed()) / 1e6}});
    }
    return result;
}

int probe(const QString &folder, bool pages)
{
    bool isNumber = false;
    const qint64 given = qEnvironmentVariable("ONEUL_STARTED").toLongLong(&isNumber);
    const qint64 started = isNumber ? given : monotonic();
    const Settings settings(folder);
    Theme theme(settings);
    theme.apply();
    const SystemClock clock;
    const auto app = App::open(folder, clock);
    if (!app) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(folder), qUtf8Printable(app.error().detail));
        return 1;
    }
    (*app)->settings().set(Key::StartPage, u"articles"_s); // what is timed is the list
    MainWindow window(**app, theme);
    window.resize(1280, 800);
    window.show();
    window.start();
    QJsonObject result = measure(window, started);
    if (pages && !result.contains(u"error"_s))
        result.insert(u"pages"_s, measurePages(**app, window));
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return result.contains(u"error"_s) ? 1 : 0;
}

} // namespace

} // namespace oneul

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Oneul"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const bool pages = arguments.size() == 3 && arguments.at(2) == u"--pages";
    if (arguments.size() != 2 && !pages) {
        std::fputs("usage: oneul_window_probe DIR [--pages]\n", stderr);
        return 2;
    }
    return oneul::probe(arguments.at(1), pages);
}
