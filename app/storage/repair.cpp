#include "storage/repair.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>

#include "storage/archivecopy.h"
#include "storage/backupfiles.h"
#include "storage/contentfunctions.h"
#include "storage/database.h"
#include "storage/durablefile.h"
#include "storage/fileconnection.h"
#include "storage/migrator.h"
#include "storage/openinglock.h"
#include "storage/readablecopy.h"
#include "storage/restore.h"
#include "storage/salvage.h"
#include "storage/salvagemending.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

int countOf(Sql &sql, const QString &table)
{
    Statement statement(sql, u"SELECT count(*) FROM "_s + table);
    statement.exec();
    return statement.next() ? int(statement.number(0)) : 0;
}

qint64 mostOf(Sql &sql, const QString &table)
{
    Statement statement(sql, u"SELECT max(id) FROM "_s + table);
    statement.exec();
    return statement.next() ? statement.number(0) : 0;
}

/// The largest key that a table can have, by the tables that were saved before it.
qint64 mostKey(Sql &sql, const TableShape &shape)
{
    static const QStringList ofArticles{
        u"status"_s,          u"full_texts"_s,    u"notes"_s,       u"secondary_categories"_s,
        u"hidden_articles"_s, u"story_members"_s, u"story_pairs"_s,
    };
    if (ofArticles.contains(shape.name))
        return mostOf(sql, u"articles"_s);
    if (shape.name == u"contents" || shape.name == u"entry_texts")
        return mostOf(sql, u"entries"_s);
    if (shape.name == u"digest_articles")
        return mostOf(sql, u"digest_sections"_s);
    if (shape.name == u"digest_cites")
        return mostOf(sql, u"digest_claims"_s);
    return 0;
}

/// Nothing when the archive is sound; StorageCorrupt when it is to be repaired.
Result<void> checkArchive(const QString &dataDir)
{
    const auto database = Database::open(dataDir);
    if (!database)
        return fail(database.error());
    auto asked = (*database)->problems();
    asked.waitForFinished();
    const Result<QStringList> problems = asked.result();
    if (!problems)
        return fail(problems.error());
    return problems->isEmpty() ? Result<void>() : Result<void>(fail(ErrorCode::StorageCorrupt, problems->first()));
}

/// The newest backup that is sound, as a file of this version's schema that may be changed; "" : there is none.
QString usableBackup(const QString &dataDir, const QString &work, const Cancellation &cancellation)
{
    const QList<BackupInfo> backups = backupsIn(dataDir);
    for (const BackupInfo &backup : backups) {
        if (!inspectCopy(backup.path, CopyCheck::Whole, cancellation))
            continue;
        if (!copyPages(backup.path, work, cancellation, {}))
            return {};
        FileConnection copy;
        const bool ready =
            copy.open(work, FileConnection::Access::Write) && migrate(copy.database(), allMigrations(), QString());
        return ready ? backup.path : QString();
    }
    return {};
}

/// The rows of the copy into an empty archive of the same schema.
Result<QList<SalvagedTable>> saveRows(QSqlDatabase &target, const QString &damaged, const Cancellation &cancellation,
                                      const CopyProgress &progress)
{
    FileConnection from;
    (void)from.open(damaged, FileConnection::Access::Write); // one that can't be opened has no rows
    QSqlQuery(from.database()).exec(u"PRAGMA writable_schema = ON"_s);
    return inTransaction(target, Transaction::Mode::Write, [&](Sql &sql) -> Result<QList<SalvagedTable>> {
        QList<SalvagedTable> saved;
        Salvage salvage(from.database(), sql, cancellation);
        const QList<TableShape> tables = savedTables(sql);
        for (const TableShape &shape : tables) {
            saved.append(salvage.copy(shape, mostKey(sql, shape)));
            if (progress)
                progress(saved.size(), tables.size() + 1);
        }
        if (cancellation.isCancelled())
            return fail(ErrorCode::Cancelled);
        return saved;
    });
}

Result<RepairReport> mend(QSqlDatabase &target, const QList<SalvagedTable> &saved, const QString &backup)
{
    return inTransaction(target, Transaction::Mode::Write, [&](Sql &sql) -> Result<RepairReport> {
        RepairReport report;
        report.tables = fillFromBackup(sql, saved, backup);
        mendRows(sql, saved, report.tables);
        report.sources = countOf(sql, u"sources"_s);
        report.articles = countOf(sql, u"articles"_s);
        report.digests = countOf(sql, u"digests"_s);
        return report;
    });
}

/// A new archive in `interim` out of the readable copy and the copy of a backup.
Result<RepairReport> rebuild(const QString &interim, const QString &damaged, int schema, const QString &backup,
                             const Cancellation &cancellation, const CopyProgress &progress)
{
    removeDatabaseFiles(interim);
    FileConnection connection;
    if (const auto opened = connection.open(interim, FileConnection::Access::Write); !opened)
        return fail(opened.error());
    QSqlDatabase &target = connection.database();
    if (const auto added = addContentFunctions(sqliteHandle(target)); !added)
        return fail(added.error());
    QSqlQuery(target).exec(u"PRAGMA foreign_keys = OFF"_s); // rows come before what they point to is known
    const int version = schema > 0 ? schema : allMigrations().last().version;
    if (const auto made = migrate(target, migrationsUpTo(version), QString()); !made)
        return fail(made.error());
    const auto saved = saveRows(target, damaged, cancellation, progress);
    if (!saved)
        return fail(saved.error());
    if (const auto migrated = migrate(target, allMigrations(), QString()); !migrated)
        return fail(migrated.error());
    return mend(target, *saved, backup);
}

} // namespace

Result<RepairReport> repairArchive(const QString &dataDir, const Cancellation &cancellation,
                                   const CopyProgress &progress)
{
    const QString archive = QDir(dataDir).absoluteFilePath(u"oneul.db"_s);
    const auto sound = checkArchive(dataDir);
    if (sound) {
        RepairReport report;
        report.wasSound = true;
        return report;
    }
    if (sound.error().code != ErrorCode::StorageCorrupt)
        return fail(sound.error());
    const OpeningLock alone(dataDir);
    if (const auto locked = alone.wait(); !locked)
        return fail(locked.error());
    if (const auto room = checkRoom(dataDir, QFileInfo(archive).size() * 3); !room)
        return fail(room.error());

    const QString backupWork = archive + u".backup-work"_s;
    const QString usable = usableBackup(dataDir, backupWork, cancellation);
    ReadableCopy copy(archive, archive + u".damaged-work"_s);
    if (const auto made = copy.make(usable); !made)
        return fail(made.error());
    if (copy.schema() == 0 && copy.isForeign() && usable.isEmpty()) {
        removeDatabaseFiles(backupWork);
        return fail(ErrorCode::StorageOpen, u"the database of another program"_s);
    }
    const QString staged = stagedArchive(dataDir);
    const QString interim = interimName(staged);
    auto report = rebuild(interim, archive + u".damaged-work"_s, copy.schema(),
                          usable.isEmpty() ? QString() : backupWork, cancellation, progress);
    removeDatabaseFiles(backupWork);
    Result<void> done = report ? finishCopy(interim, staged, cancellation) : Result<void>(fail(report.error()));
    if (!done) {
        removeDatabaseFiles(interim);
        return fail(done.error());
    }
    const auto restored = finishRestore(dataDir, QDateTime::currentDateTimeUtc(), KeepAs::Damaged);
    if (!restored) {
        discardRestore(dataDir);
        return fail(restored.error());
    }
    report->kept = restored->kept;
    report->backup = usable;
    return report;
}

} // namespace oneul
