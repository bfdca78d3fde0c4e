#pragma once

#include <QObject>

namespace oneul {

/// What the system says of its network. Where it says nothing (no desktop services), it counts as there and free.
class NetworkState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isOnline() const = 0;
    [[nodiscard]] virtual bool isMetered() const = 0;

Q_SIGNALS:
    void changed();
};

/// QNetworkInformation's word.
class SystemNetworkState final : public NetworkState
{
    Q_OBJECT

public:
    explicit SystemNetworkState(QObject *parent = nullptr);
    [[nodiscard]] bool isOnline() const override;
    [[nodiscard]] bool isMetered() const override;
};

} // namespace oneul
