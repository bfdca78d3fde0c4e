#include "service/backups.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

#include "base/whendone.h"
#include "service/carriedengines.h"
#include "settings/carriedsettings.h"
#include "storage/archivecopy.h"
#include "storage/backupfiles.h"
#include "storage/database.h"
#include "storage/durablefile.h"
#include "storage/restore.h"
#include "storage/soundness.h"

namespace oneul {

namespace {

using namespace std::chrono_literals;

constexpr auto kSoon = 20s; ///< after the start: the first refresh comes first
constexpr auto kBetweenLooks = 1h;
constexpr auto kBetweenLogs = 1min;
constexpr qint64 kLongLog = 8 * 1024 * 1024; // bytes

/// What nobody waits for takes what others leave. Qt's priorities mean nothing to Linux's usual scheduler, so this
/// speaks to the system, for the calling thread alone.
void stepBack()
{
#ifdef Q_OS_LINUX
    constexpr int kIdleClass = 3 << 13;
    constexpr int kOneThread = 1;
    ::setpriority(PRIO_PROCESS, id_t(::syscall(SYS_gettid)), 10);
    ::syscall(SYS_ioprio_set, kOneThread, 0, kIdleClass);
#endif
}

} // namespace

Backups::Backups(Database &database, const Settings &settings, const Clock &clock, QString dataDir, QObject *parent)
    : QObject(parent), m_database(database), m_settings(settings), m_clock(clock), m_dataDir(std::move(dataDir))
{
    m_jobs.setMaxThreadCount(1);
    m_looks.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Backups::checkInBackground);
    connect(&m_hourly, &QTimer::timeout, this, [this] { backUpWhenDue(); });
    connect(&m_minute, &QTimer::timeout, this, &Backups::watchLog);
}

Backups::~Backups()
{
    m_cancellation.cancel();
    m_jobs.waitForDone();
    m_looks.waitForDone();
}

/// Runs fn(cancellation, progress) when the jobs before it are done.
template <class Fn>
auto Backups::job(Fn fn)
{
    auto last = std::make_shared<int>(-1);
    // Queued to this object, which outlives the threads of its pools; what comes too late is dropped.
    const CopyProgress progress = [this, last](qint64 done, qint64 all) {
        const int percent = int(done * 100 / std::max<qint64>(all, 1));
        if (std::exchange(*last, percent) != percent)
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT this->progress(percent); }, Qt::QueuedConnection);
    };
    return QtConcurrent::run(&m_jobs, [fn = std::move(fn), cancellation = m_cancellation, progress]() mutable {
        stepBack();
        return fn(cancellation, progress);
    });
}

void Backups::start()
{
    m_soon.start(kSoon);
    m_hourly.start(kBetweenLooks);
    m_minute.start(kBetweenLogs);
}

void Backups::checkInBackground()
{
    whenDone(this, check(), [this](const Result<QStringList> &problems) {
        if (problems && !problems->isEmpty())
            Q_EMIT damageFound(*problems);
        else
            backUpWhenDue();
    });
}

QFuture<Result<void>> Backups::backUpWhenDue()
{
    const QList<BackupInfo> backups = backupsIn(m_dataDir);
    const auto newest = std::ranges::find(backups, BackupKind::Daily, &BackupInfo::kind);
    if (newest != backups.end() && newest->at.date() == m_clock.now().toUTC().date())
        return readyFuture(Result<void>());
    return mapped(this, backUpNow(), [this](const Result<BackupInfo> &made) -> Result<void> {
        if (made)
            return {};
        if (made.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(made.error());
        return fail(made.error());
    });
}

QFuture<Result<BackupInfo>> Backups::backUpNow()
{
    const auto made =
        job([dataDir = m_dataDir, now = m_clock.now()](const Cancellation &cancellation, const CopyProgress &progress) {
            return makeBackup(dataDir, BackupKind::Daily, now, cancellation, progress);
        });
    return mapped(this, made, [this](const Result<BackupInfo> &result) {
        if (result)
            Q_EMIT changed();
        return result;
    });
}

QFuture<Result<QList<BackupInfo>>> Backups::list()
{
    return QtConcurrent::run(&m_looks,
                             [dataDir = m_dataDir] { return Result<QList<BackupInfo>>(countedBackups(dataDir)); });
}

QFuture<Result<ArchiveCopy>> Backups::exportTo(const QString &path)
{
    return job([archive = m_database.fileName(), path, settings = withEngines(settingsToText(m_settings), m_dataDir)](
                   const Cancellation &cancellation, const CopyProgress &progress) {
        return exportArchive(archive, path, settings, cancellation, progress);
    });
}

QFuture<Result<ArchiveCopy>> Backups::inspect(const QString &path)
{
    return QtConcurrent::run(&m_looks, [path] { return inspectCopy(path, CopyCheck::Quick); });
}

QFuture<Result<ArchiveCopy>> Backups::prepareRestore(const QString &path)
{
    return job([dataDir = m_dataDir, path](const Cancellation &cancellation, const CopyProgress &progress) {
        return stageRestore(dataDir, path, cancellation, progress);
    });
}

void Backups::discardRestore()
{
    oneul::discardRestore(m_dataDir);
}

QFuture<Result<QStringList>> Backups::check()
{
    return job([archive = m_database.fileName()](const Cancellation &cancellation, const CopyProgress &progress) {
        return findDamage(archive, cancellation, progress);
    });
}

QString Backups::networkFileSystem() const
{
    return oneul::networkFileSystem(m_dataDir);
}

QString Backups::folder() const
{
    return backupFolder(m_dataDir);
}

void Backups::cancel()
{
    m_cancellation.cancel();
    m_cancellation = Cancellation();
}

/// A log that is long and has stood still for a minute is brought into the file: nobody is writing.
void Backups::watchLog()
{
    const qint64 size = QFileInfo(m_database.fileName() + QStringLiteral("-wal")).size();
    const bool still = std::exchange(m_logSize, size) == size;
    if (still && size > kLongLog && m_jobs.activeThreadCount() == 0)
        whenDone(this, m_database.shortenLog(), [](const Result<void> &) {}); // one that can't now can in a minute
}

} // namespace oneul
