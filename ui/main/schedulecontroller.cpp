#include "main/schedulecontroller.h"

#include <algorithm>

#include <QGuiApplication>
#include <QStatusBar>

#include "base/whendone.h"
#include "common/dates.h"
#include "common/errorbar.h"
#include "main/mainwindow.h"
#include "main/pagestack.h"
#include "main/statusprogress.h"
#include "service/app.h"
#include "service/digestplans.h"
#include "service/digestscheduler.h"
#include "service/digestservice.h"
#include "service/errortext.h"
#include "service/systemtimer.h"
#include "settings/settings.h"

namespace oneul {

namespace {

constexpr int kMessageMs = 8000;

} // namespace

ScheduleController::ScheduleController(const WindowParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_plan(parts.app.digestScheduler().plan())
{
    DigestScheduler &scheduler = m_parts.app.digestScheduler();
    connect(&scheduler, &DigestScheduler::progress, this, &ScheduleController::onProgress);
    connect(&scheduler, &DigestScheduler::made, this, &ScheduleController::onMade);
    connect(&scheduler, &DigestScheduler::failed, this, &ScheduleController::onFailed);
    connect(m_parts.window, &MainWindow::settingsApplied, this, &ScheduleController::applySettings);
    // What the system's timer has made meanwhile, in a run of the program of its own, is looked at when somebody comes back.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_plan.by == DigestPlan::By::System)
            m_parts.app.digests().announce();
    });
    scheduler.start();
}

void ScheduleController::onProgress(int done, int total)
{
    if (!m_showsProgress)
        m_parts.progress->start(tr("Making the scheduled digest"), total,
                                [this] { m_parts.app.digestScheduler().cancel(); });
    m_showsProgress = true;
    m_parts.progress->setProgress(done, total);
}

void ScheduleController::endProgress()
{
    if (m_showsProgress)
        m_parts.progress->finish();
    m_showsProgress = false;
}

void ScheduleController::onMade(const QList<QDate> &days, const QStringList &files)
{
    endProgress();
    if (days.isEmpty())
        return;
    const QDate day = *std::max_element(days.begin(), days.end());
    const QString name = longDay(day, m_parts.app.clock().today());
    m_parts.window->statusBar()->showMessage(tr("The digest of %1 is ready").arg(name), kMessageMs);
    Q_EMIT ready(day, files);
}

void ScheduleController::onFailed(const Error &error)
{
    endProgress();
    if (error.code != ErrorCode::Cancelled)
        m_parts.pages->errors()->showError(tr("Scheduled digest: %1").arg(errorText(error)), error.detail);
}

void ScheduleController::applySettings()
{
    DigestScheduler &scheduler = m_parts.app.digestScheduler();
    const DigestPlan before = m_plan;
    m_plan = scheduler.plan();
    scheduler.applySettings();
    if (m_plan.by == DigestPlan::By::System && m_plan != before)
        installTimer(m_plan);
    else if (m_plan.by != DigestPlan::By::System && before.by == DigestPlan::By::System)
        removeTimer();
}

void ScheduleController::installTimer(const DigestPlan &plan)
{
    const QString folder = folderOf(plan, m_parts.app.settings());
    whenDone(this, m_parts.app.systemTimer().install(plan, folder), [this](const Result<void> &installed) {
        if (installed)
            return;
        // The settings are not to promise what nobody does.
        m_parts.app.settings().reset(Key::AutomationBy);
        m_plan = m_parts.app.digestScheduler().plan();
        m_parts.pages->errors()->showError(
            tr("The system's timer could not be set: %1").arg(errorText(installed.error())), installed.error().detail);
    });
}

void ScheduleController::removeTimer()
{
    whenDone(this, m_parts.app.systemTimer().remove(), [this](const Result<void> &removed) {
        if (!removed)
            m_parts.pages->errors()->showError(
                tr("The system's timer could not be removed, so it may still make digests: %1")
                    .arg(errorText(removed.error())),
                removed.error().detail);
    });
}

} // namespace oneul
