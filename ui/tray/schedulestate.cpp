#include "tray/schedulestate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/dates.h"
#include "common/dialogbutton.h"
#include "service/app.h"
#include "service/digestscheduler.h"
#include "service/digesttimes.h"
#include "service/errortext.h"

namespace oneul {

ScheduleState::ScheduleState(App &app, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_next(new QLabel)
    , m_last(new QLabel)
    , m_run(dialogButton({}, QStringLiteral("runNow")))
{
    m_next->setObjectName(QStringLiteral("nextRun"));
    m_last->setObjectName(QStringLiteral("lastRun"));
    for (QLabel *label : {m_next, m_last}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_next);
    layout->addWidget(m_last);
    layout->addWidget(m_run, 0, Qt::AlignLeft);
    DigestScheduler &scheduler = app.digestScheduler();
    connect(m_run, &QPushButton::clicked, this, &ScheduleState::onButton);
    connect(&scheduler, &DigestScheduler::started, this, &ScheduleState::showRun);
    connect(&scheduler, &DigestScheduler::made, this, &ScheduleState::showRun);
    connect(&scheduler, &DigestScheduler::failed, this, &ScheduleState::showRun);
    showPlan(scheduler.plan());
    showRun();
}

void ScheduleState::showPlan(const DigestPlan &plan)
{
    const QDateTime next = plan.by == DigestPlan::By::Nobody ? QDateTime() : nextDue(plan, m_app.clock().now());
    m_next->setText(next.isValid() ? tr("Next: %1").arg(fullDate(next)) : tr("Next: only when you ask for it"));
}

void ScheduleState::showRun()
{
    m_last->setText(lastText());
    m_run->setText(m_app.digestScheduler().isRunning() ? tr("S&top") : tr("&Run now"));
    m_run->setToolTip(tr("Does at once what the schedule does, as it was last saved"));
}

void ScheduleState::onButton()
{
    DigestScheduler &scheduler = m_app.digestScheduler();
    if (scheduler.isRunning())
        scheduler.cancel();
    else
        scheduler.runNow();
}

QString ScheduleState::lastText() const
{
    const DigestScheduler &scheduler = m_app.digestScheduler();
    if (scheduler.isRunning())
        return tr("A run is under way.");
    const QDateTime last = scheduler.lastRun();
    const Error error = scheduler.lastError();
    if (error.code == ErrorCode::Cancelled)
        return tr("The last run was stopped.");
    if (error.code != ErrorCode::None)
        return tr("The last run failed: %1").arg(errorText(error));
    return last.isValid() ? tr("Last run: %1").arg(fullDate(last)) : tr("It has not run yet.");
}

} // namespace oneul
