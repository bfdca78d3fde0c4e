#include "tray/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

const QString kNotificationPath = u"/org/freedesktop/Notifications"_s;
const QString kNotificationInterface = u"org.freedesktop.Notifications"_s;
constexpr int kAnswerMs = 5000;
constexpr int kAsTheDesktopLikes = -1; ///< how long it is shown

} // namespace

Notifier::Notifier(const QDBusConnection &bus, const QString &service, QObject *parent)
    : QObject(parent), m_bus(bus), m_service(service)
{
    m_bus.connect(m_service, kNotificationPath, kNotificationInterface, u"ActionInvoked"_s, this,
                  SLOT(onAction(uint, QString)));
}

void Notifier::notify(const QString &title, const QString &text, const Actions &actions)
{
    if (!m_bus.isConnected())
        return Q_EMIT unavailable(title, text);
    QStringList names;
    for (const auto &[name, label] : actions)
        names << name << label;
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_service, kNotificationPath, kNotificationInterface, u"Notify"_s);
    // The text may hold markup, the title none.
    message.setArguments({u"Oneul"_s, m_id, u"org.oneul.Oneul"_s, title, text.toHtmlEscaped(), names,
                          QVariantMap{{u"desktop-entry"_s, u"oneul"_s}}, kAsTheDesktopLikes});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, kAnswerMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, text] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            Q_EMIT unavailable(title, text);
        else
            m_id = reply.value();
    });
}

void Notifier::onAction(uint id, const QString &action)
{
    // Every program hears of every notification's actions.
    if (id == m_id && id != 0)
        Q_EMIT activated(action);
}

} // namespace oneul
