#include "common/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>

#include "common/colors.h"

namespace oneul {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

QString configFile(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + name;
}

bool gtkPrefersDark(const QString &folder)
{
    const QSettings file(configFile(folder + QStringLiteral("/settings.ini")), QSettings::IniFormat);
    return file.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme")).toBool()
           || file.value(QStringLiteral("Settings/gtk-theme-name")).toString().endsWith(u"dark", Qt::CaseInsensitive);
}

bool kdePrefersDark()
{
    const QSettings file(configFile(QStringLiteral("kdeglobals")), QSettings::IniFormat);
    return file.value(QStringLiteral("General/ColorScheme")).toString().contains(u"dark", Qt::CaseInsensitive);
}

bool guessDark()
{
    return isDark(QGuiApplication::palette())
           || qEnvironmentVariable("GTK_THEME").contains(QStringLiteral("dark"), Qt::CaseInsensitive)
           || gtkPrefersDark(QStringLiteral("gtk-4.0")) || gtkPrefersDark(QStringLiteral("gtk-3.0"))
           || kdePrefersDark();
}

} // namespace

bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || (!runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus")));
}

SystemScheme::SystemScheme(QObject *parent) : QObject(parent), m_dark(guessDark())
{
    if (hasSessionBus())
        askPortal();
}

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    call << kGroup << kKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(reply.value().variant());
    });
}

void SystemScheme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kGroup && key == kKey)
        take(value.variant());
}

void SystemScheme::take(const QVariant &scheme)
{
    // Read wraps the value twice. 0: no preference, 1: dark, 2: light.
    QVariant plain = scheme;
    while (plain.canConvert<QDBusVariant>() && plain.typeId() == qMetaTypeId<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    const uint preference = plain.toUInt();
    const bool dark = preference == 1 || (preference == 0 && m_dark);
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace oneul
