#pragma once

#include <utility>

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QString>

namespace oneul {

/// Desktop notifications over D-Bus. Each takes the place of the one before.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    using Actions = QList<std::pair<QString, QString>>; ///< name and what its button says

    explicit Notifier(const QDBusConnection &bus,
                      const QString &service = QStringLiteral("org.freedesktop.Notifications"),
                      QObject *parent = nullptr);

    /// The action "default" is a click on the notification itself.
    void notify(const QString &title, const QString &text, const Actions &actions);

Q_SIGNALS:
    void activated(const QString &action);
    void unavailable(const QString &title, const QString &text); ///< nobody shows it

private Q_SLOTS:
    void onAction(uint id, const QString &action);

private:
    QDBusConnection m_bus;
    QString m_service;
    uint m_id = 0; ///< of the newest; 0: none
};

} // namespace oneul
