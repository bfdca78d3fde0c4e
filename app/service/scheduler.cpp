#include "service/scheduler.h"

#include "service/networkstate.h"
#include "service/refresher.h"
#include "service/schedule.h"
#include "service/sourceservice.h"
#include "settings/settings.h"

namespace oneul {

namespace {

constexpr int kLookMs = 60'000;

} // namespace

Scheduler::Scheduler(SourceService &sources, Refresher &refresher, NetworkState &network, const Settings &settings,
                     const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_refresher(refresher)
    , m_network(network)
    , m_settings(settings)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::look);
    connect(&m_network, &NetworkState::changed, this, &Scheduler::look);
}

void Scheduler::start()
{
    m_started = true;
    m_timer.start(kLookMs);
    look();
}

void Scheduler::applySettings()
{
    look();
}

Pause Scheduler::pause() const
{
    if (m_settings.number(Key::RefreshMinutes) == 0)
        return Pause::Off;
    if (!m_network.isOnline())
        return Pause::Offline;
    if (m_network.isMetered() && !m_settings.flag(Key::RefreshOnMetered))
        return Pause::Metered;
    return Pause::None;
}

QList<SourceId> Scheduler::due() const
{
    QList<SourceId> ids;
    for (const Source &source : m_sources.all()) {
        if (isDue(source, m_settings.number(Key::RefreshMinutes), m_clock.now()))
            ids.append(source.id);
    }
    return ids;
}

void Scheduler::look()
{
    if (!m_started)
        return;
    const Pause now = pause();
    if (now != m_last) {
        m_last = now;
        Q_EMIT pauseChanged(now);
    }
    if (now != Pause::None || m_refresher.isRunning())
        return;
    const QList<SourceId> ids = due();
    if (!ids.isEmpty())
        m_refresher.refresh(ids, RefreshMode::Scheduled);
}

} // namespace oneul
