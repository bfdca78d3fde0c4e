#pragma once

#include <QDBusVariant>
#include <QObject>

namespace oneul {

/// Whether the user's session has a D-Bus. Connecting without a running one would start one.
[[nodiscard]] bool hasSessionBus();

/// Whether the desktop wants dark windows: asked of the XDG portal, which also tells of changes; before
/// its answer, and where there is none, told from the environment and the desktop's settings files.
class SystemScheme final : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void take(const QVariant &scheme);

    bool m_dark = false;
};

} // namespace oneul
