#include "manager/scheduletext.h"

#include <QCoreApplication>

#include "manager/timewords.h"
#include "service/app.h"
#include "service/refresher.h"
#include "service/scheduler.h"
#include "service/sourceservice.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::ScheduleText)
};

} // namespace

QString scheduleText(App &app)
{
    if (app.refresher().isRunning())
        return Texts::tr("Refreshing…");
    switch (app.scheduler().pause()) {
    case Pause::Offline:
        return Texts::tr("Resting: there is no network");
    case Pause::Metered:
        return Texts::tr("Resting: the network is metered");
    case Pause::Off:
        return Texts::tr("Refreshes only by hand");
    case Pause::None:
        break;
    }
    const QDateTime now = app.clock().now();
    QDateTime next;
    bool any = false;
    for (const Source &source : app.sources().all()) {
        if (!source.enabled || source.fetch.gone)
            continue;
        const QDateTime due = source.fetch.nextFetch.isValid() ? source.fetch.nextFetch : now;
        next = any ? qMin(next, due) : due;
        any = true;
    }
    return any ? Texts::tr("Next refresh: %1").arg(untilText(next, now)) : QString();
}

} // namespace oneul
