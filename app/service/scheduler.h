#pragma once

#include <QObject>
#include <QTimer>

#include "base/clock.h"
#include "model/source.h"

namespace oneul {

class NetworkState;
class Refresher;
class Settings;
class SourceService;

/// Why nothing is fetched by itself at the moment.
enum class Pause { None, Offline, Metered, Off };

/// Refreshes each source when it is due, while the program runs: looks at the sources' nextFetch once a minute and
/// hands what is due to the refresher. Rests while the network is away or costs money (unless the settings say otherwise).
class Scheduler final : public QObject
{
    Q_OBJECT

public:
    Scheduler(SourceService &sources, Refresher &refresher, NetworkState &network, const Settings &settings,
              const Clock &clock, QObject *parent = nullptr);

    void start(); ///< nothing happens before
    void applySettings(); ///< after the interval or the metered choice changed
    [[nodiscard]] Pause pause() const;
    /// What would be fetched now, were it not for a pause.
    [[nodiscard]] QList<SourceId> due() const;

Q_SIGNALS:
    void pauseChanged(oneul::Pause pause);

private:
    void look();

    SourceService &m_sources;
    Refresher &m_refresher;
    NetworkState &m_network;
    const Settings &m_settings;
    const Clock &m_clock;
    QTimer m_timer;
    Pause m_last = Pause::None;
    bool m_started = false;
};

} // namespace oneul
