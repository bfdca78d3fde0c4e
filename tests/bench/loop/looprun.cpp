#include "bench/loop/looprun.h"

#include <QLabel>

#include "articles/articlelistview.h"
#include "articles/articlemodel.h"
#include "articles/articlepane.h"
#include "base/whendone.h"
#include "bench/loop/loopwatch.h"
#include "common/actions.h"
#include "main/mainwindow.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/indexer.h"
#include "service/refresher.h"
#include "service/sourceservice.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kTickMs = 100;
constexpr int kQuietMs = 1200;
constexpr int kReadMs = 400; ///< somebody who skims
constexpr int kPatienceMs = 300'000; ///< for one step
constexpr int kIndexingMs = 20'000; ///< of a step that looks on
constexpr double kQuietShare = 0.03; ///< of the time the thread may be busy with

} // namespace

LoopRun::LoopRun(App &app, MainWindow &window, LoopWatch &watch, const QString &opml, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_window(window)
    , m_watch(watch)
    , m_opml(opml)
    , m_actions(window.findChild<Actions *>())
{
    makeSteps();
    m_tick.setInterval(kTickMs);
    m_reading.setInterval(kReadMs);
    connect(&m_tick, &QTimer::timeout, this, &LoopRun::tick);
    connect(&m_reading, &QTimer::timeout, this, &LoopRun::read);
    connect(&app.refresher(), &Refresher::finished, this, [this] { m_done = true; });
    connect(&app.digests(), &DigestService::changed, this, [this] { m_done = true; });
}

void LoopRun::makeSteps()
{
    const auto isDone = [this] { return m_done; };
    // A large archive is indexed for longer than is worth looking at.
    const auto isIndexed = [this] {
        return m_app.indexer().state() == Indexer::State::Idle || m_stepTimer.elapsed() > kIndexingMs;
    };
    m_steps = {
        {u"start"_s, [this] { m_window.start(); }, [this] { return isShown(); }, true},
        {u"import of the sources"_s, [this] { import(); }, isDone, true},
        {u"first refresh"_s, [this] { refresh(false); }, isDone, false},
        {u"indexing after it"_s, {}, isIndexed, true},
        {u"refresh while reading"_s, [this] { refresh(true); }, isDone, false},
        {u"reading while indexing"_s, {}, isIndexed, false},
        {u"digest"_s,
         [this] {
             m_reading.stop();
             (*m_actions)[ActionId::MakeDigest]->trigger();
         },
         [this] { return m_done && !m_app.digests().isMaking(); }, true},
    };
}

void LoopRun::start()
{
    begin(0);
    m_tick.start();
}

void LoopRun::begin(qsizetype step)
{
    m_step = step;
    m_done = false;
    m_stepTimer.start();
    m_quiet.start();
    m_watch.setPhase(m_steps.at(step).name);
    if (m_steps.at(step).begin)
        m_steps.at(step).begin();
}

void LoopRun::tick()
{
    const Step &step = m_steps.at(m_step);
    if (m_stepTimer.elapsed() > kPatienceMs)
        return give(u"%1: it took too long"_s.arg(step.name));
    const bool quiet = isQuiet();
    if (!step.isDone() || (step.untilQuiet && !quiet))
        return;
    if (m_step + 1 < m_steps.size())
        begin(m_step + 1);
    else
        give({});
}

void LoopRun::give(const QString &trouble)
{
    m_tick.stop();
    m_reading.stop();
    m_watch.setPhase(u"end"_s);
    Q_EMIT finished(trouble);
}

void LoopRun::import()
{
    QList<SourceId> before;
    for (const Source &source : m_app.sources().all())
        before << source.id;
    whenDone(this, m_app.sources().importOpml(m_opml), [this, before](const Result<OpmlReport> &report) {
        if (!report)
            return give(u"%1: %2"_s.arg(m_opml, report.error().detail));
        for (const Source &source : m_app.sources().all()) {
            if (!before.contains(source.id))
                m_sources << source.id;
        }
        if (m_sources.isEmpty())
            return give(u"%1: no new sources in it"_s.arg(m_opml));
        m_done = true;
    });
}

void LoopRun::refresh(bool reading)
{
    if (reading)
        m_reading.start();
    m_app.refresher().refresh(m_sources, reading ? RefreshMode::Forced : RefreshMode::Manual);
}

void LoopRun::read()
{
    (*m_actions)[ActionId::NextArticle]->trigger();
}

bool LoopRun::isShown() const
{
    const auto *list = m_window.findChild<ArticlePane *>(u"articlePane"_s);
    const auto *counts = m_window.findChild<QLabel *>(u"countsLabel"_s);
    if (list == nullptr || counts == nullptr || counts->text().isEmpty())
        return false;
    const auto [first, last] = list->view()->visibleRange();
    return last >= first && list->model()->rowAt(first) && list->model()->rowAt(last);
}

bool LoopRun::isQuiet()
{
    const qint64 busy = m_watch.busyNs();
    const bool atRest = double(busy - m_busy) < kQuietShare * kTickMs * 1e6 && !m_app.refresher().isRunning()
                        && !m_app.digests().isMaking();
    m_busy = busy;
    if (!atRest)
        m_quiet.start();
    return m_quiet.elapsed() >= kQuietMs;
}

} // namespace oneul
