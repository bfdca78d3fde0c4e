#include <memory>
#include <utility>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDBusConnection>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "common/actions.h"
#include "service/app.h"
#include "service/digestscheduler.h"
#include "settings/settingbinder.h"
#include "settings/settings.h"
#include "tray/badge.h"
#include "tray/notifier.h"
#include "tray/schedulepage.h"
#include "tray/trayicon.h"
#include "ui/sampleapp.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

/// A desktop that shows notifications: keeps what it is asked to show.
class FakeDesktop final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QString title;
    QString body;
    QStringList actions;
    QList<uint> replaced;
    uint next = 7;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &text,
                const QStringList &buttons, const QVariantMap &, int)
    {
        title = summary;
        body = text;
        actions = buttons;
        replaced.append(replaces);
        return next++;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

/// A bus of the test's own.
class OwnBus final
{
public:
    OwnBus()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s,
                                 u"--address=unix:path="_s + m_folder.filePath(u"bus"_s)});
        while (m_daemon.state() != QProcess::NotRunning && !m_daemon.canReadLine() && m_daemon.waitForReadyRead()) {
        }
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~OwnBus()
    {
        for (const QString &name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OwnBus)

    QDBusConnection connection(const QString &name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }
    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

class TestTray final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBadgeIsANumber();
    void theIconSaysTheCountInWords();
    void notificationsHaveActions();
    void whereNobodyShowsThemThatIsSaid();
    void withoutATrayClosingCloses();
    void thePageStoresAPlan();
    void thePageRunsAtOnce();
};

void TestTray::theBadgeIsANumber()
{
    QPixmap plain(64, 64);
    plain.fill(Qt::gray);
    const QIcon icon(plain);
    const auto image = [&icon](int count, int size, bool dark) {
        return badgedIcon(icon, count, dark).pixmap(QSize(size, size), 1.0).toImage();
    };
    QCOMPARE(badgedIcon(icon, 0, false).cacheKey(), icon.cacheKey());
    for (const int size : {16, 22, 48}) {
        QCOMPARE(image(5, size, false).size(), QSize(size, size));
        QVERIFY(image(5, size, false) != image(0, size, false));
        QVERIFY(image(5, size, false) != image(6, size, false));
        QVERIFY(image(5, size, false) != image(5, size, true));
        QVERIFY(image(99, size, false) != image(100, size, false));
        QCOMPARE(image(100, size, false), image(123'456, size, false));
        QVERIFY2(image(99, size, false).pixelColor(1, 1) == QColor(Qt::gray), "the icon itself is still seen");
    }
}

void TestTray::theIconSaysTheCountInWords()
{
    QWidget window;
    const Actions actions;
    TrayIcon icon(&window, actions);
    QVERIFY(icon.toolTip().startsWith(u"Oneul"));
    const QString nothing = icon.toolTip();
    icon.setUnread(3);
    QVERIFY(icon.toolTip().contains(u'3'));
    icon.setUnread(0);
    QCOMPARE(icon.toolTip(), nothing);
}

void TestTray::notificationsHaveActions()
{
    OwnBus bus;
    if (!bus.isRunning())
        QSKIP("dbus-daemon is not installed");
    FakeDesktop desktop;
    QDBusConnection server = bus.connection(u"desktop"_s);
    QVERIFY(server.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(server.registerService(u"org.freedesktop.Notifications"_s));
    Notifier notifier(bus.connection(u"program"_s));
    QSignalSpy activated(&notifier, &Notifier::activated);
    QSignalSpy unavailable(&notifier, &Notifier::unavailable);

    notifier.notify(u"Ready"_s, u"R&D <b>"_s, {{u"default"_s, u"Open"_s}, {u"export"_s, u"Export…"_s}});
    QTRY_COMPARE(desktop.title, u"Ready"_s);
    QCOMPARE(desktop.body, u"R&amp;D &lt;b&gt;"_s);
    QCOMPARE(desktop.actions, (QStringList{u"default"_s, u"Open"_s, u"export"_s, u"Export…"_s}));
    // The answer with its number may still be under way: what is clicked before it belongs to nobody.
    QTRY_VERIFY([&] {
        Q_EMIT desktop.ActionInvoked(7, u"export"_s);
        return activated.count() > 0;
    }());
    QCOMPARE(activated.constFirst().constFirst().toString(), u"export"_s);

    notifier.notify(u"Again"_s, {}, {});
    QTRY_COMPARE(desktop.title, u"Again"_s);
    QCOMPARE(desktop.replaced, (QList<uint>{0, 7}));
    activated.clear();
    Q_EMIT desktop.ActionInvoked(99, u"foreign"_s); // another program's
    QTRY_VERIFY([&] {
        Q_EMIT desktop.ActionInvoked(8, u"default"_s);
        return !activated.isEmpty() && activated.constLast().constFirst().toString() == u"default";
    }());
    for (const QList<QVariant> &call : std::as_const(activated))
        QVERIFY(call.constFirst().toString() != u"foreign");
    QCOMPARE(unavailable.count(), 0);
}

void TestTray::whereNobodyShowsThemThatIsSaid()
{
    Notifier nowhere(QDBusConnection(u"there is no such bus"_s));
    QSignalSpy told(&nowhere, &Notifier::unavailable);
    nowhere.notify(u"Ready"_s, u"text"_s, {});
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.constFirst().constFirst().toString(), u"Ready"_s);

    OwnBus bus;
    if (!bus.isRunning())
        QSKIP("dbus-daemon is not installed");
    Notifier alone(bus.connection(u"alone"_s));
    QSignalSpy refused(&alone, &Notifier::unavailable);
    alone.notify(u"Ready"_s, u"text"_s, {});
    QTRY_COMPARE(refused.count(), 1);
}

void TestTray::withoutATrayClosingCloses()
{
    if (TrayIcon::isPossible())
        QSKIP("this platform has a tray");
    WindowFixture fixture(true);
    fixture.app().settings().set(Key::TrayShow, true);
    fixture.app().settings().set(Key::TrayOnClose, true);
    Q_EMIT fixture.window().settingsApplied();
    QVERIFY(QApplication::quitOnLastWindowClosed());
    QVERIFY(fixture.window().close());
    QVERIFY(!fixture.window().isVisible());
    QVERIFY2(QApplication::quitOnLastWindowClosed(), "a hidden program without a tray could never be found again");
}

void TestTray::thePageStoresAPlan()
{
    SampleApp sample;
    Settings &settings = sample.app().settings();
    const SettingsPage page = scheduleSettings(sample.app());
    const std::unique_ptr<QWidget> widget(page.widget);
    auto *by = widget->findChild<QComboBox *>(u"automationBy"_s);
    auto *days = widget->findChild<QWidget *>(u"weekDays"_s);
    QVERIFY(by && days);
    QVERIFY2(!days->isEnabled(), "nobody makes any");
    by->setCurrentIndex(by->findData(u"window"_s));
    QVERIFY(days->isEnabled());
    QVERIFY(page.problem().isEmpty());
    for (int day = 1; day <= 7; ++day)
        days->findChild<QCheckBox *>(u"weekDay%1"_s.arg(day))->setChecked(false);
    QVERIFY2(!page.problem().isEmpty(), "a plan without a day");
    days->findChild<QCheckBox *>(u"weekDay3"_s)->setChecked(true);
    QVERIFY(page.problem().isEmpty());
    QVERIFY(!widget->findChild<QLabel *>(u"nextRun"_s)->text().isEmpty());

    QCOMPARE(settings.text(Key::AutomationBy), u"nobody"_s);
    page.binder->store(settings);
    const DigestPlan plan = sample.app().digestScheduler().plan();
    QCOMPARE(plan.by, DigestPlan::By::Window);
    QCOMPARE(plan.days, 4);
    QVERIFY2(plan.engine.isEmpty(), "no model unless one was chosen here");
}

void TestTray::thePageRunsAtOnce()
{
    SampleApp sample;
    DigestScheduler &scheduler = sample.app().digestScheduler();
    const SettingsPage page = scheduleSettings(sample.app());
    const std::unique_ptr<QWidget> widget(page.widget);
    auto *run = widget->findChild<QPushButton *>(u"runNow"_s);
    auto *last = widget->findChild<QLabel *>(u"lastRun"_s);
    QVERIFY(run && last);
    const QString before = last->text();
    sample.app().settings().set(Key::AutomationRefresh, false);
    QSignalSpy made(&scheduler, &DigestScheduler::made);
    run->click();
    QVERIFY(scheduler.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 60'000);
    QVERIFY(!scheduler.isRunning());
    QVERIFY(last->text() != before);
}

} // namespace oneul

QTEST_MAIN(oneul::TestTray)
#include "tst_tray.moc"
