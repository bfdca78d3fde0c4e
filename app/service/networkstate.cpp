#include "service/networkstate.h"

#include <QNetworkInformation>

namespace oneul {

namespace {

/// Null where no plug-in of Qt's can tell.
QNetworkInformation *information()
{
    using Feature = QNetworkInformation::Feature;
    static const bool loaded = QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered)
                               || QNetworkInformation::loadBackendByFeatures(Feature::Reachability);
    return loaded ? QNetworkInformation::instance() : nullptr;
}

} // namespace

SystemNetworkState::SystemNetworkState(QObject *parent) : NetworkState(parent)
{
    const QNetworkInformation *info = information();
    if (!info)
        return;
    connect(info, &QNetworkInformation::reachabilityChanged, this, &NetworkState::changed);
    connect(info, &QNetworkInformation::isMeteredChanged, this, &NetworkState::changed);
}

bool SystemNetworkState::isOnline() const
{
    // A network without the Internet still reaches a server inside it, so only "no network at all" counts.
    const QNetworkInformation *info = information();
    return !info || info->reachability() != QNetworkInformation::Reachability::Disconnected;
}

bool SystemNetworkState::isMetered() const
{
    const QNetworkInformation *info = information();
    return info && info->supports(QNetworkInformation::Feature::Metered) && info->isMetered();
}

} // namespace oneul
