#include "storage/copydatabase.h"

#include <chrono>
#include <memory>
#include <thread>

#include <sqlite3.h>

#include <QFile>

#include "storage/durablefile.h"
#include "storage/fileconnection.h"
#include "storage/interrupter.h"
#include "storage/sql.h"
#include "storage/sqlerror.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kPages = 512; ///< of one step: 2 MiB of the usual pages
constexpr int kPauseMs = 2; ///< between two steps, so that the disk also serves others
constexpr int kMostBusySteps = 200;

struct FinishBackup {
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};
using Backup = std::unique_ptr<sqlite3_backup, FinishBackup>;

Unexpected failure(int code, const QString &path)
{
    return fail(storageErrorCode(code), u"%1: %2"_s.arg(path, QString::fromUtf8(sqlite3_errstr(code))));
}

Result<void> runSteps(sqlite3_backup *backup, const QString &path, const Cancellation &cancellation,
                      const CopyProgress &progress)
{
    for (int busy = 0; busy < kMostBusySteps;) {
        if (cancellation.isCancelled())
            return fail(ErrorCode::Cancelled);
        const int code = sqlite3_backup_step(backup, kPages);
        const int all = sqlite3_backup_pagecount(backup);
        if (progress)
            progress(all - sqlite3_backup_remaining(backup), all);
        if (code == SQLITE_DONE)
            return {};
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            ++busy;
        else if (code != SQLITE_OK)
            return failure(code, path);
        std::this_thread::sleep_for(std::chrono::milliseconds(kPauseMs));
    }
    return failure(SQLITE_BUSY, path);
}

} // namespace

QString interimName(const QString &path)
{
    return path + u".part"_s;
}

void removeDatabaseFiles(const QString &path)
{
    for (const QString &beside : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + beside);
}

Result<void> copyPages(const QString &from, const QString &interim, const Cancellation &cancellation,
                       const CopyProgress &progress)
{
    removeDatabaseFiles(interim);
    FileConnection source;
    if (const auto opened = source.open(from, FileConnection::Access::Read); !opened)
        return opened;
    FileConnection target;
    if (const auto opened = target.open(interim, FileConnection::Access::Write); !opened)
        return opened;
    // One reading transaction from the first page to the last: without it every commit of somebody else would begin
    // the copy anew, and a busy archive would never have one.
    Sql reading(source.database());
    const Transaction snapshot(reading, Transaction::Mode::Read);
    Statement first(reading, u"SELECT count(*) FROM sqlite_schema"_s);
    first.exec();
    first.finish();
    if (reading.failed())
        return reading.outcome();
    const Backup backup(
        sqlite3_backup_init(sqliteHandle(target.database()), "main", sqliteHandle(source.database()), "main"));
    if (!backup)
        return failure(sqlite3_errcode(sqliteHandle(target.database())), interim);
    return runSteps(backup.get(), interim, cancellation, progress);
}

Result<void> finishCopy(const QString &interim, const QString &to, const Cancellation &cancellation)
{
    {
        FileConnection copy;
        if (const auto opened = copy.open(interim, FileConnection::Access::Write); !opened)
            return opened;
        Sql sql(copy.database());
        sql.run(u"PRAGMA journal_mode = DELETE"_s);
        const Interrupter interrupter(sqliteHandle(copy.database()), cancellation);
        Statement check(sql, u"PRAGMA quick_check(1)"_s);
        check.exec();
        const QString found = check.next() ? check.text(0) : QString();
        if (cancellation.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (sql.failed())
            return sql.outcome();
        if (found != u"ok")
            return fail(ErrorCode::StorageCorrupt, found);
    }
    if (const auto flushed = flushToDisk(interim); !flushed)
        return flushed;
    return renameDurably(interim, to);
}

Result<void> copyDatabase(const QString &from, const QString &to, const Cancellation &cancellation,
                          const CopyProgress &progress)
{
    const QString interim = interimName(to);
    auto done = copyPages(from, interim, cancellation, progress);
    if (done)
        done = finishCopy(interim, to, cancellation);
    if (!done)
        removeDatabaseFiles(interim);
    return done;
}

} // namespace oneul
