#include "bench/probe/pageprobe.h"

#include <algorithm>
#include <ctime>
#include <functional>
#include <utility>
#include <vector>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFuture>
#include <QScrollBar>
#include <QWidget>

#include "articles/articlelistview.h"
#include "articles/articlepane.h"
#include "common/actions.h"
#include "dashboard/dashboardpage.h"
#include "digest/digestview.h"
#include "main/mainwindow.h"
#include "main/pagestack.h"
#include "service/app.h"
#include "service/digestservice.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kQuietMs = 500; ///< nothing was painted for so long: the page is there
constexpr int kPatienceMs = 30'000;
constexpr int kSteps = 100;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Of processor time that the window's thread has had: what it does, however busy the machine is.
double threadMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Longest {
    double ms = 0;
    double cpuMs = 0;
};

/// When a page was last painted, whatever of it.
class PaintWatch final : public QObject
{
public:
    PaintWatch(const PageStack &pages, QElapsedTimer timer) : m_pages(pages), m_timer(timer)
    {
        qApp->installEventFilter(this);
    }

    [[nodiscard]] double first() const { return m_first; }
    [[nodiscard]] double last() const { return m_last; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (widget != nullptr && (m_pages.current() == widget || m_pages.current()->isAncestorOf(widget))) {
            m_last = milliseconds(m_timer);
            if (m_first < 0)
                m_first = m_last;
        }
        return false;
    }

private:
    const PageStack &m_pages;
    QElapsedTimer m_timer;
    double m_first = -1;
    double m_last = -1;
};

/// Lets the loop go round until the condition holds.
Longest goRound(const std::function<bool()> &holds)
{
    QElapsedTimer patience;
    patience.start();
    Longest longest;
    while (!holds() && patience.elapsed() < kPatienceMs) {
        QElapsedTimer turn;
        turn.start();
        const double before = threadMs();
        // Without a wait: what it takes is what it works.
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = {std::max(longest.ms, milliseconds(turn)), std::max(longest.cpuMs, threadMs() - before)};
    }
    return longest;
}

QJsonObject timedSwitch(const PageStack &pages, const std::function<void()> &change)
{
    QElapsedTimer timer;
    timer.start();
    const double before = threadMs();
    const PaintWatch paints(pages, timer);
    change();
    const double asked = milliseconds(timer);
    const double askedCpu = threadMs() - before;
    const Longest longest =
        goRound([&] { return paints.last() >= 0 && milliseconds(timer) - std::max(paints.last(), asked) > kQuietMs; });
    return {{u"askedMs"_s, asked},         {u"askedCpuMs"_s, askedCpu},      {u"firstPaintMs"_s, paints.first()},
            {u"shownMs"_s, paints.last()}, {u"longestTurnMs"_s, longest.ms}, {u"longestTurnCpuMs"_s, longest.cpuMs}};
}

QJsonObject switches(const Actions &actions, const PageStack &stack)
{
    const QList<std::pair<QString, ActionId>> pages{
        {u"today"_s, ActionId::Overview},        {u"articles"_s, ActionId::Today},
        {u"dashboard"_s, ActionId::Dashboard},   {u"digest"_s, ActionId::ShowDigest},
        {u"editor"_s, ActionId::EditDigest},     {u"compare"_s, ActionId::CompareDays},
        {u"sources"_s, ActionId::ManageSources}, {u"review"_s, ActionId::Review},
        {u"editLog"_s, ActionId::EditLog}};
    QJsonObject result;
    for (const QString &round : {u"first"_s, u"again"_s}) {
        QJsonObject times;
        for (const auto &[name, id] : pages)
            times.insert(name, timedSwitch(stack, [&actions, id = id] { actions[id]->trigger(); }));
        result.insert(round, times);
    }
    return result;
}

QJsonObject summaryOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return {{u"p50Ms"_s, times.at(times.size() / 2)},
            {u"p99Ms"_s, times.at(times.size() * 99 / 100)},
            {u"maxMs"_s, times.back()}};
}

/// Each step is a screen's height of its own, so that every row has to be read and drawn.
QJsonObject scrolled(const ArticlePane &list)
{
    QScrollBar *bar = list.view()->verticalScrollBar();
    const int step = std::max(bar->pageStep(), bar->maximum() / kSteps);
    bar->setValue(0);
    std::vector<double> times;
    std::vector<double> cpu;
    std::vector<double> turns;
    for (int i = 1; i <= kSteps; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        bar->setValue(std::min(bar->maximum(), i * step));
        list.view()->viewport()->repaint();
        times.push_back(milliseconds(timer));
        cpu.push_back(threadMs() - before);
        QElapsedTimer pause;
        pause.start();
        turns.push_back(goRound([&pause] { return pause.elapsed() >= 16; }).ms); // the next frame
    }
    return {{u"step"_s, summaryOf(times)}, {u"stepCpu"_s, summaryOf(cpu)}, {u"turn"_s, summaryOf(turns)}};
}

/// Processor time.
double timedGrab(QWidget *widget)
{
    widget->grab(); // what is made once is not drawn
    const double before = threadMs();
    widget->grab();
    return threadMs() - before;
}

/// False: the day has none, and none could be made.
bool makeDigest(App &app)
{
    const QDate today = app.clock().today();
    const auto waited = [](auto future) {
        (void)goRound([&future] { return future.isFinished(); });
        return future.isFinished() && future.resultCount() > 0 && future.result() && !future.result()->isEmpty();
    };
    if (waited(app.digests().latest(today)))
        return true;
    DigestRequest request;
    request.day = today;
    request.language = Language::English;
    return waited(app.digests().make(request));
}

} // namespace

QJsonObject measurePages(App &app, MainWindow &window)
{
    auto *list = window.findChild<ArticlePane *>(u"articlePane"_s);
    const auto *actions = window.findChild<Actions *>();
    if (!makeDigest(app))
        return {{u"error"_s, u"the day has no digest, and none could be made"_s}};
    QJsonObject result{{u"switch"_s, switches(*actions, *window.findChild<PageStack *>())}};
    (*actions)[ActionId::Today]->trigger();
    (void)goRound([list] { return list->view()->verticalScrollBar()->maximum() > 0; });
    result.insert(u"scroll"_s, scrolled(*list));
    result.insert(u"dashboardDrawnMs"_s, timedGrab(window.findChild<DashboardPage *>()));
    result.insert(u"digestDrawnMs"_s, timedGrab(window.findChild<DigestView *>()));
    return result;
}

} // namespace oneul
