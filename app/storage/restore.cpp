#include "storage/restore.h"

#include <chrono>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include "storage/archivecopy.h"
#include "storage/archivemeta.h"
#include "storage/backupfiles.h"
#include "storage/durablefile.h"
#include "storage/fileconnection.h"
#include "storage/migrator.h"
#include "storage/strangesecrets.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kAttempts = 15; ///< at having the archive alone, 200 ms apart

QString archiveIn(const QString &dataDir)
{
    return QDir(dataDir).absoluteFilePath(u"oneul.db"_s);
}

Result<void> bringUpToDate(const QString &interim, const QString &dataDir)
{
    FileConnection copy;
    if (const auto opened = copy.open(interim, FileConnection::Access::Write); !opened)
        return opened;
    if (const auto migrated = migrate(copy.database(), allMigrations(), QString()); !migrated)
        return migrated;
    return inTransaction(copy.database(), Transaction::Mode::Write, [&](Sql &sql) -> Result<void> {
        setMetaValue(sql, kCopyFormatKey, QString());
        setMetaValue(sql, kRestoredKey, u"1"_s);
        forgetStrangeSecrets(sql, archiveIn(dataDir));
        return {};
    });
}

/// Ends the write-ahead log: only the one who has the archive alone can do that.
Result<void> endLog(const QString &archive)
{
    FileConnection connection;
    if (const auto opened = connection.open(archive, FileConnection::Access::Write); !opened)
        return opened;
    Error error;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        Sql sql(connection.database());
        Statement mode(sql, u"PRAGMA journal_mode = DELETE"_s);
        mode.exec();
        if (mode.next() && mode.text(0) == u"delete")
            return {};
        if (sql.failed() && sql.outcome().error().code != ErrorCode::StorageBusy)
            return sql.outcome();
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
    }
    return fail(ErrorCode::StorageLocked, archive);
}

/// Whether another process has the file open: who uses a database in this mode holds a lock in it all the time.
Result<void> checkAlone(const QString &archive)
{
    constexpr off_t kSharedLocks = 0x40000002; // https://www.sqlite.org/src/file/src/os.h
    const int file = ::open(QFile::encodeName(archive).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return {};
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = kSharedLocks;
    lock.l_len = 510;
    const bool used = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    return used ? Result<void>(fail(ErrorCode::StorageLocked, archive)) : Result<void>();
}

/// A second name for the file costs nothing; where the file system has no such thing, a copy.
Result<void> giveSecondName(const QString &archive, const QString &kept)
{
    if (!QDir().mkpath(QFileInfo(kept).absolutePath()))
        return fail(ErrorCode::StorageReadOnly, QFileInfo(kept).absolutePath());
    if (::link(QFile::encodeName(archive).constData(), QFile::encodeName(kept).constData()) == 0)
        return {};
    if (const auto room = checkRoom(QFileInfo(kept).absolutePath(), QFileInfo(archive).size()); !room)
        return room;
    if (!QFile::copy(archive, kept))
        return fail(ErrorCode::FileWrite, kept);
    return flushToDisk(kept);
}

/// The former archive under another name, too; its log is empty or kept beside it.
Result<QString> keepFormer(const QString &dataDir, const QDateTime &now, KeepAs former)
{
    const QString archive = archiveIn(dataDir);
    // A damaged file is kept as it is, with its log.
    const auto ended = former == KeepAs::Damaged ? checkAlone(archive) : endLog(archive);
    if (!ended && ended.error().code != ErrorCode::StorageCorrupt)
        return fail(ended.error());
    if (const auto alone = ended ? Result<void>() : checkAlone(archive); !alone)
        return fail(alone.error());
    QString kept = nextBackupPath(dataDir, BackupKind::BeforeRestore, now);
    if (!ended || former == KeepAs::Damaged)
        kept = u"%1/oneul-damaged-%2.db"_s.arg(backupFolder(dataDir), now.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s));
    if (const auto named = giveSecondName(archive, kept); !named)
        return fail(named.error());
    const QString log = archive + u"-wal"_s;
    if (QFileInfo(log).size() > 0 && !QFile::copy(log, kept + u"-wal"_s))
        return fail(ErrorCode::FileWrite, kept + u"-wal"_s);
    return kept;
}

} // namespace

QString stagedArchive(const QString &dataDir)
{
    return archiveIn(dataDir) + u".restored"_s;
}

bool isRestoreStaged(const QString &dataDir)
{
    return QFile::exists(stagedArchive(dataDir));
}

void discardRestore(const QString &dataDir)
{
    removeDatabaseFiles(stagedArchive(dataDir));
}

Result<ArchiveCopy> stageRestore(const QString &dataDir, const QString &path, const Cancellation &cancellation,
                                 const CopyProgress &progress)
{
    // Only a look at the header, past SQLite, would take away the locks of the connections to it.
    if (QFileInfo(path).exists() && QFileInfo(path) == QFileInfo(archiveIn(dataDir)))
        return fail(ErrorCode::AlreadyExists, path);
    const auto found = inspectCopy(path, CopyCheck::Whole, cancellation);
    if (!found)
        return found;
    if (!QDir().mkpath(dataDir))
        return fail(ErrorCode::StorageReadOnly, dataDir);
    if (const auto room = checkRoom(dataDir, found->bytes); !room)
        return fail(room.error());
    const QString staged = stagedArchive(dataDir);
    const QString interim = interimName(staged);
    auto done = copyPages(found->path, interim, cancellation, progress);
    if (done)
        done = bringUpToDate(interim, dataDir);
    if (done)
        done = finishCopy(interim, staged, cancellation);
    if (!done) {
        removeDatabaseFiles(interim);
        return fail(done.error());
    }
    return found;
}

Result<RestoreReport> finishRestore(const QString &dataDir, const QDateTime &now, KeepAs former)
{
    const QString staged = stagedArchive(dataDir);
    const QString archive = archiveIn(dataDir);
    RestoreReport report;
    if (!QFile::exists(staged))
        return report;
    const auto found = inspectCopy(staged, CopyCheck::Quick);
    if (!found)
        return fail(found.error());
    report.articles = found->articles;
    report.digests = found->digests;
    if (QFile::exists(archive)) {
        const auto kept = keepFormer(dataDir, now, former);
        if (!kept)
            return fail(kept.error());
        report.kept = *kept;
    }
    // SQLite would take a log that lies beside the file for its own.
    for (const QString &beside : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(archive + beside);
    removeDatabaseFiles(QDir(dataDir).absoluteFilePath(u"search.db"_s));
    if (const auto moved = renameDurably(staged, archive); !moved) {
        // What is written to the archive from here on is no backup, even if it has a backup's name.
        if (former == KeepAs::Backup && QFile::exists(staged) && !QFile::exists(report.kept + u"-wal"_s))
            QFile::remove(report.kept);
        return fail(moved.error());
    }
    const QStringList outdated = outdatedBackups(backupsIn(dataDir));
    for (const QString &old : outdated)
        QFile::remove(old);
    return report;
}

} // namespace oneul
