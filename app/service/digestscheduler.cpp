#include "service/digestscheduler.h"

#include <cstdlib>
#include <utility>

#include "base/whendone.h"
#include "model/engine.h"
#include "service/digestplans.h"
#include "service/digesttimes.h"
#include "service/networkstate.h"
#include "service/refresher.h"
#include "service/reportexporter.h"
#include "service/storyservice.h"
#include "settings/settings.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

// The wall's clock is looked at again and again, instead of waiting until the due moment: so a machine that slept, or whose
// clock was set, needs nothing else.
constexpr int kLookMs = 30'000;
constexpr int kSettleSeconds = 60; ///< after the start the window has enough to do
constexpr int kNetworkSeconds = 30 * 60; ///< so long a run waits for the network
constexpr int kTurnMs = 5'000; ///< between two looks whether another digest is still being made

} // namespace

DigestScheduler::DigestScheduler(Settings &settings, Refresher &refresher, StoryService &stories,
                                 DigestService &digests, ReportExporter &exporter, NetworkState &network,
                                 const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_refresher(refresher)
    , m_stories(stories)
    , m_digests(digests)
    , m_exporter(exporter)
    , m_network(network)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &DigestScheduler::look);
    connect(&m_network, &NetworkState::changed, this, &DigestScheduler::look);
    // Queued: whoever else hears of it may start the next refresh at once.
    connect(&m_refresher, &Refresher::finished, this, &DigestScheduler::onRefreshed, Qt::QueuedConnection);
    connect(&m_digests, &DigestService::progress, this, [this](int done, int total) {
        if (m_step == Step::Make)
            Q_EMIT progress(done, total);
    });
}

DigestScheduler::~DigestScheduler() = default;

void DigestScheduler::start()
{
    m_started = true;
    m_startedAt = m_clock.now();
    m_known = plan();
    m_timer.start(kLookMs);
}

void DigestScheduler::applySettings()
{
    const DigestPlan now = plan();
    const bool otherTimes = now.by != m_known.by || now.days != m_known.days || now.at != m_known.at;
    m_known = now;
    if (otherTimes && now.by == DigestPlan::By::Window)
        storeRun(m_clock.now());
    look();
}

DigestPlan DigestScheduler::plan() const
{
    return planOf(m_settings);
}

QDateTime DigestScheduler::nextRun() const
{
    const DigestPlan now = plan();
    return now.by == DigestPlan::By::Window ? nextDue(now, m_clock.now()) : QDateTime();
}

QDateTime DigestScheduler::lastRun() const
{
    return QDateTime::fromString(m_settings.text(Key::AutomationLastRun), Qt::ISODate).toUTC();
}

void DigestScheduler::runNow()
{
    if (isRunning())
        return;
    if (m_digests.isMaking())
        return Q_EMIT failed({ErrorCode::StorageBusy, u"a digest is being made"_s});
    begin(plan());
}

void DigestScheduler::cancel()
{
    if (!isRunning())
        return;
    m_cancelled = true;
    m_cancellation.cancel();
    if (m_step == Step::Refresh)
        m_refresher.cancel();
    else if (m_step == Step::Make)
        m_digests.cancelMaking();
    else if (m_step == Step::OthersRefresh) // which is not ours to stop
        finish({ErrorCode::Cancelled, {}});
}

void DigestScheduler::look()
{
    if (!m_started || isRunning() || m_digests.isMaking())
        return;
    const QDateTime now = m_clock.now();
    const DigestPlan current = plan();
    // A clock that was set back has not gone round the minute either.
    if (current.by != DigestPlan::By::Window || std::abs(m_startedAt.secsTo(now)) < kSettleSeconds)
        return;
    const QDateTime due = lastDue(current, now);
    if (due.isValid() && due > settledRun(now) && !waitsForNetwork(current, now))
        begin(current);
}

/// The last run, or now where there is none that can have been: nothing before this moment is caught up with then.
QDateTime DigestScheduler::settledRun(const QDateTime &now)
{
    if (const QDateTime last = lastRun(); last.isValid() && last <= now)
        return last;
    storeRun(now);
    return now;
}

/// A digest is made of what is there when the network doesn't come for long.
bool DigestScheduler::waitsForNetwork(const DigestPlan &plan, const QDateTime &now)
{
    if (!plan.refresh || m_network.isOnline())
        return false;
    if (!m_offlineSince.isValid())
        m_offlineSince = now;
    return std::abs(m_offlineSince.secsTo(now)) < kNetworkSeconds;
}

void DigestScheduler::storeRun(const QDateTime &at)
{
    m_settings.set(Key::AutomationLastRun, at.toUTC().toString(Qt::ISODate));
    // Where it can't be written it holds until the program ends.
    (void)m_settings.sync();
}

void DigestScheduler::begin(const DigestPlan &plan)
{
    m_plan = plan;
    m_begunAt = m_clock.now();
    m_offlineSince = {};
    m_cancelled = false;
    m_cancellation = {};
    m_orders.clear();
    m_made.clear();
    m_files.clear();
    m_step = Step::Refresh;
    Q_EMIT started();
    refresh();
}

void DigestScheduler::refresh()
{
    const bool metered = m_network.isMetered() && !m_settings.flag(Key::RefreshOnMetered);
    if (!m_plan.refresh || !m_network.isOnline() || metered)
        return group();
    m_step = m_refresher.isRunning() ? Step::OthersRefresh : Step::Refresh;
    if (m_step == Step::Refresh)
        m_refresher.refresh();
}

void DigestScheduler::onRefreshed()
{
    if (m_refresher.isRunning()) // the one that was just begun
        return;
    if (m_step == Step::OthersRefresh)
        refresh();
    else if (m_step == Step::Refresh)
        group();
}

void DigestScheduler::group()
{
    if (m_cancelled)
        return finish({ErrorCode::Cancelled, {}});
    m_step = Step::Stories;
    // Without stories a digest is complete, too.
    whenDone(this, m_stories.catchUp(), [this](const Result<void> &) { order(); });
}

void DigestScheduler::order()
{
    whenDone(this, m_digests.list(), [this](const Result<QList<DigestInfo>> &stored) {
        if (!stored)
            return finish(stored.error());
        m_orders = ordersOf(m_plan, m_clock.today(), *stored);
        makeNext();
    });
}

void DigestScheduler::makeNext()
{
    if (m_cancelled)
        return finish({ErrorCode::Cancelled, {}});
    if (m_orders.isEmpty())
        return exportMade();
    if (m_digests.isMaking()) { // by hand, meanwhile
        m_step = Step::Stories;
        QTimer::singleShot(kTurnMs, this, &DigestScheduler::makeNext);
        return;
    }
    m_step = Step::Make;
    const DigestRequest request = m_orders.takeFirst();
    whenDone(this, m_digests.make(request),
             [this, request](const Result<QList<Digest>> &result) { onMade(request, result); });
}

void DigestScheduler::onMade(DigestRequest request, const Result<QList<Digest>> &result)
{
    if (result) {
        m_made += *result;
        return makeNext();
    }
    const Error &error = result.error();
    if (error.code != ErrorCode::NotFound)
        return finish(error);
    // An engine that is gone is not asked for again; the built-in one costs nothing.
    if (request.engine != kBuiltinEngine && error.detail.startsWith(u"engine")) {
        m_settings.reset(Key::AutomationEngine);
        request.engine = kBuiltinEngine;
        m_orders.prepend(request);
    }
    makeNext(); // a kind without articles has no digest
}

void DigestScheduler::exportMade()
{
    if (m_made.isEmpty() || m_plan.exportAs.isEmpty())
        return finish({});
    m_step = Step::Export;
    // What is made and paid for is not made again because writing it brought the program down.
    storeRun(m_begunAt);
    if (m_plan.exportAs != u"reports")
        return writeDocument();
    const DigestLayout layout = layoutFromName(m_settings.text(Key::DigestLayout));
    whenDone(this, m_exporter.writeReports(m_made, layout, folderOf(m_plan, m_settings), false, m_cancellation),
             [this](const Result<QStringList> &files) { onWritten(files); });
}

void DigestScheduler::writeDocument()
{
    const Result<ExportJob> job = exportOf(m_plan, m_settings, m_made);
    if (!job)
        return finish(job.error());
    whenDone(this, m_exporter.write(*job, m_cancellation),
             [this](const Result<QStringList> &files) { onWritten(files); });
}

void DigestScheduler::onWritten(const Result<QStringList> &files)
{
    if (!files)
        return finish(files.error());
    m_files = *files;
    finish({});
}

void DigestScheduler::finish(const Error &error)
{
    m_step = Step::Idle;
    m_lastError = error;
    // Before anybody hears of it: what fails while it is told is not made again and again.
    storeRun(m_begunAt);
    QList<QDate> days;
    for (const Digest &digest : std::as_const(m_made)) {
        if (!days.contains(digest.day))
            days.append(digest.day);
    }
    if (error.code == ErrorCode::None || !days.isEmpty())
        Q_EMIT made(days, m_files);
    if (error.code != ErrorCode::None)
        Q_EMIT failed(error);
}

} // namespace oneul
