#include "service/recovery.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QtConcurrentRun>

#include "storage/backupfiles.h"
#include "storage/openinglock.h"
#include "storage/repair.h"
#include "storage/restore.h"

namespace oneul {

namespace {

Result<RestoreReport> putInPlace(const QString &dataDir, const QString &path, const Cancellation &cancellation,
                                 const CopyProgress &progress)
{
    const auto staged = stageRestore(dataDir, path, cancellation, progress);
    if (!staged)
        return fail(staged.error());
    const OpeningLock alone(dataDir);
    const auto locked = alone.wait();
    auto done =
        locked ? finishRestore(dataDir, QDateTime::currentDateTimeUtc()) : Result<RestoreReport>(fail(locked.error()));
    if (!done)
        discardRestore(dataDir); // nobody is there to whom it could be said later
    return done;
}

} // namespace

Recovery::Recovery(QString dataDir, QObject *parent) : QObject(parent), m_dataDir(std::move(dataDir))
{
    m_pool.setMaxThreadCount(1);
}

Recovery::~Recovery()
{
    m_cancellation.cancel();
    m_pool.waitForDone();
}

template <class Fn>
auto Recovery::job(Fn fn)
{
    const CopyProgress progress = [this](qint64 done, qint64 all) {
        const int percent = int(done * 100 / std::max<qint64>(all, 1));
        QMetaObject::invokeMethod(
            this, [this, percent] { Q_EMIT this->progress(percent); }, Qt::QueuedConnection);
    };
    return QtConcurrent::run(&m_pool, [fn = std::move(fn), dataDir = m_dataDir, cancellation = m_cancellation,
                                       progress] { return fn(dataDir, cancellation, progress); });
}

QFuture<Result<RepairReport>> Recovery::repair()
{
    return job([](const QString &dataDir, const Cancellation &cancellation, const CopyProgress &progress) {
        return repairArchive(dataDir, cancellation, progress);
    });
}

QFuture<Result<RestoreReport>> Recovery::restore(const QString &path)
{
    return job([path](const QString &dataDir, const Cancellation &cancellation, const CopyProgress &progress) {
        return putInPlace(dataDir, path, cancellation, progress);
    });
}

QFuture<Result<QList<BackupInfo>>> Recovery::backups()
{
    return job([](const QString &dataDir, const Cancellation &, const CopyProgress &) {
        return Result<QList<BackupInfo>>(countedBackups(dataDir));
    });
}

void Recovery::cancel()
{
    m_cancellation.cancel();
    m_cancellation = Cancellation();
}

} // namespace oneul
