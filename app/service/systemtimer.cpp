#include "service/systemtimer.h"

#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtConcurrent>

#include "service/savefile.h"
#include "service/systemdunits.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kPatienceMs = 10'000;
constexpr int kLongestWord = 500; ///< of what systemctl says

/// The session that would be asked isn't there, in the words of systemctl without a translation.
bool meansNoSession(const QString &said)
{
    return said.contains(u"Failed to connect to bus"_s) || said.contains(u"System has not been booted with systemd"_s)
           || said.contains(u"DBUS_SESSION_BUS_ADDRESS"_s);
}

/// "key=value" lines of `systemctl show`.
QString shownValue(const QString &shown, const QString &key)
{
    const QStringList lines = shown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(key + u'='))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

Result<void> writeUnits(const QString &service, const QString &timer)
{
    const QDir folder(SystemTimer::unitFolder());
    if (!folder.mkpath(u"."_s))
        return fail(ErrorCode::FileWrite, folder.path());
    if (const auto written = saveFile(folder.filePath(kServiceUnitName), service.toUtf8()); !written)
        return written;
    return saveFile(folder.filePath(kTimerUnitName), timer.toUtf8());
}

Result<void> tell(const SystemTimer::Runner &runner, const QList<QStringList> &commands)
{
    for (const QStringList &arguments : commands) {
        if (const Result<QString> answer = runner(arguments); !answer)
            return fail(answer.error());
    }
    return {};
}

} // namespace

SystemTimer::SystemTimer(const QString &dataDir, Runner runner, QObject *parent)
    : QObject(parent), m_dataDir(QDir(dataDir).absolutePath()), m_runner(std::move(runner))
{
    m_thread.setMaxThreadCount(1);
}

SystemTimer::~SystemTimer()
{
    m_thread.waitForDone();
}

QString SystemTimer::unitFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/systemd/user"_s;
}

QFuture<Result<TimerState>> SystemTimer::state()
{
    return QtConcurrent::run(&m_thread, [runner = m_runner]() -> Result<TimerState> {
        const Result<QString> shown = runner({u"show"_s, kTimerUnitName, u"--property=UnitFileState,ActiveState"_s});
        if (!shown && shown.error().code == ErrorCode::NoTimer)
            return TimerState();
        if (!shown)
            return fail(shown.error());
        TimerState state;
        state.possible = true;
        state.installed = shownValue(*shown, u"UnitFileState"_s).startsWith(u"enabled")
                          && shownValue(*shown, u"ActiveState"_s) == u"active";
        return state;
    });
}

QFuture<Result<void>> SystemTimer::install(const DigestPlan &plan, const QString &reports)
{
    const QString service =
        serviceUnit(plan, QCoreApplication::applicationFilePath(), m_dataDir, QDir(reports).absolutePath());
    return QtConcurrent::run(&m_thread, [runner = m_runner, service, timer = timerUnit(plan)]() -> Result<void> {
        if (const auto written = writeUnits(service, timer); !written)
            return written;
        // A timer that runs already goes by its new times only when it is started anew.
        return tell(runner, {{u"daemon-reload"_s}, {u"enable"_s, kTimerUnitName}, {u"restart"_s, kTimerUnitName}});
    });
}

QFuture<Result<void>> SystemTimer::remove()
{
    return QtConcurrent::run(&m_thread, [runner = m_runner]() -> Result<void> {
        // A timer whose file somebody has removed is as good as switched off.
        const auto stopped = tell(runner, {{u"disable"_s, u"--now"_s, kTimerUnitName}});
        if (!stopped && !stopped.error().detail.contains(u"does not exist"_s))
            return stopped;
        const QDir folder(unitFolder());
        for (const QString &name : {kTimerUnitName, kServiceUnitName}) {
            const QString path = folder.filePath(name);
            if (QFile::exists(path) && !QFile::remove(path))
                return fail(ErrorCode::FileWrite, path);
        }
        return tell(runner, {{u"daemon-reload"_s}});
    });
}

Result<QString> SystemTimer::systemctl(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(u"systemctl"_s, QStringList{u"--user"_s, u"--no-pager"_s} + arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs)) {
        const bool missing = process.error() == QProcess::FailedToStart;
        const QString why = process.errorString();
        process.kill();
        process.waitForFinished();
        return fail(missing ? ErrorCode::NoTimer : ErrorCode::TimerRefused, why);
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return QString::fromUtf8(process.readAllStandardOutput());
    const QString said = QString::fromUtf8(process.readAllStandardError()).trimmed().left(kLongestWord);
    return fail(meansNoSession(said) ? ErrorCode::NoTimer : ErrorCode::TimerRefused, said);
}

} // namespace oneul
