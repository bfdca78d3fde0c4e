#include "main/traycontroller.h"

#include <utility>

#include <QApplication>
#include <QDBusConnection>
#include <QEvent>

#include "base/whendone.h"
#include "common/dates.h"
#include "common/systemscheme.h"
#include "common/theme.h"
#include "main/digestcontroller.h"
#include "main/mainwindow.h"
#include "main/navigationcontroller.h"
#include "main/schedulecontroller.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/digestscheduler.h"
#include "service/digestservice.h"
#include "settings/settings.h"
#include "tray/notifier.h"
#include "tray/trayicon.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kMomentMs = 500;
constexpr int kLaterMs = 5000;
constexpr int kMostLater = 24; ///< two minutes: a session that starts brings its programs up before its tray

} // namespace

TrayController::TrayController(const WindowParts &parts, ScheduleController *schedule, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMomentMs);
    connect(&m_moment, &QTimer::timeout, this, &TrayController::count);
    connect(&m_parts.app.articles(), &ArticleService::changed, this, [this] {
        if (m_icon && !m_moment.isActive())
            m_moment.start();
    });
    connect(m_parts.window, &MainWindow::settingsApplied, this, &TrayController::apply);
    connect(schedule, &ScheduleController::ready, this, &TrayController::notify);
    followMaking();
    m_later.setInterval(kLaterMs);
    connect(&m_later, &QTimer::timeout, this, &TrayController::apply);
    m_parts.window->installEventFilter(this);
    m_parts.window->setCloseHandler([this] { return isInTray() && m_parts.app.settings().flag(Key::TrayOnClose); });
    apply();
}

TrayController::~TrayController() = default;

bool TrayController::canHide(const Settings &settings)
{
    return settings.flag(Key::TrayShow) && TrayIcon::isPossible();
}

void TrayController::apply()
{
    const bool wanted = canHide(m_parts.app.settings());
    if (wanted && !m_icon) {
        m_icon = std::make_unique<TrayIcon>(m_parts.window, m_parts.actions);
        connect(&m_parts.theme, &Theme::changed, m_icon.get(), &TrayIcon::paint);
        connect(m_icon.get(), &TrayIcon::toggled, this, &TrayController::toggleWindow);
        connect(m_icon.get(), &TrayIcon::messageClicked, this, [this] { onAction(u"default"_s); });
        m_icon->setShown(true);
        count();
    } else if (!wanted && m_icon) {
        m_icon.reset();
        m_parts.window->raiseWindow(); // there is nothing else to bring it back with
    }
    const bool waits = m_parts.app.settings().flag(Key::TrayShow) && !m_icon && ++m_tries <= kMostLater;
    if (waits && !m_later.isActive())
        m_later.start();
    else if (!waits)
        m_later.stop();
    keepRunning();
}

/// A language model takes its time: who has left the window meanwhile is told, too.
void TrayController::followMaking()
{
    const DigestService &digests = m_parts.app.digests();
    connect(&digests, &DigestService::progress, this, [this, &digests] {
        if (!m_parts.app.digestScheduler().isRunning()) // which says so itself
            m_making = digests.makingDay();
    });
    connect(&digests, &DigestService::changed, this, [this, &digests] {
        if (digests.isMaking())
            return;
        const QDate day = std::exchange(m_making, {});
        if (day.isValid() && QGuiApplication::applicationState() != Qt::ApplicationActive)
            notify(day, {});
    });
}

/// A dialog that closes over a hidden window is not the end of the program.
void TrayController::keepRunning()
{
    QApplication::setQuitOnLastWindowClosed(!isInTray() || m_parts.window->isVisible());
}

bool TrayController::isInTray() const
{
    return m_icon && m_icon->isShown();
}

bool TrayController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &TrayController::keepRunning, Qt::QueuedConnection);
    else if (event->type() == QEvent::WindowActivate)
        m_making = {}; // whoever is back sees it
    return QObject::eventFilter(watched, event);
}

void TrayController::toggleWindow()
{
    const MainWindow *window = m_parts.window;
    // A window behind others is wanted in front, not away.
    if (window->isVisible() && !window->isMinimized() && window->isActiveWindow())
        m_parts.window->hide();
    else
        m_parts.window->raiseWindow();
}

void TrayController::count()
{
    whenDone(this, m_parts.app.articles().counts(), [this](const Result<ArchiveCounts> &counts) {
        if (counts && m_icon)
            m_icon->setUnread(counts->unread);
    });
}

void TrayController::notify(const QDate &day, const QStringList &files)
{
    if (!m_parts.app.settings().flag(Key::NotifyDigest))
        return;
    m_day = day;
    const QString text = files.isEmpty()
                             ? tr("Open Oneul to read it.")
                             : tr("%n file(s) written: %1", nullptr, int(files.size())).arg(files.constFirst());
    notifier()->notify(tr("The digest of %1 is ready").arg(longDay(day, m_parts.app.clock().today())), text,
                       {{u"default"_s, tr("Open")}, {u"open"_s, tr("Open")}, {u"export"_s, tr("Export…")}});
}

Notifier *TrayController::notifier()
{
    if (m_notifier == nullptr) {
        const QDBusConnection bus = hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
        m_notifier = new Notifier(bus, QStringLiteral("org.freedesktop.Notifications"), this);
        connect(m_notifier, &Notifier::activated, this, &TrayController::onAction);
        connect(m_notifier, &Notifier::unavailable, this, [this](const QString &title, const QString &text) {
            if (m_icon)
                m_icon->say(title, text);
        });
    }
    return m_notifier;
}

void TrayController::onAction(const QString &action)
{
    m_parts.window->raiseWindow();
    if (!m_day.isValid())
        return;
    m_parts.navigation->openDigest(m_day);
    if (action == u"export")
        m_parts.digests->exportDigests(m_day);
}

} // namespace oneul
