#include "storage/archivecopy.h"

#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "storage/archivefile.h"
#include "storage/archivemeta.h"
#include "storage/durablefile.h"
#include "storage/fileconnection.h"
#include "storage/interrupter.h"
#include "storage/migrations.h"
#include "storage/migrator.h"
#include "storage/number.h"
#include "storage/sql.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString tooNew(qint64 found, int known)
{
    return u"%1 > %2"_s.arg(found).arg(known);
}

/// The versions first: nothing else of a file that is newer means what it seems to.
Result<void> checkVersions(Sql &sql, int schema)
{
    const qint64 application = numberOf(sql, u"PRAGMA application_id"_s);
    if (sql.failed() || application != kApplicationId || schema == 0)
        return fail(ErrorCode::CopyBroken, sql.failed() ? sql.outcome().error().detail : QString());
    const int known = allMigrations().last().version;
    if (schema > known)
        return fail(ErrorCode::CopyTooNew, tooNew(schema, known));
    const int format = metaValue(sql, kCopyFormatKey).toInt();
    if (format > kCopyFormat)
        return fail(ErrorCode::CopyTooNew, tooNew(format, kCopyFormat));
    return {};
}

Result<void> checkPages(Sql &sql, const Cancellation &cancellation)
{
    const Interrupter interrupter(sqliteHandle(sql.database()), cancellation);
    Statement check(sql, u"PRAGMA quick_check(1)"_s);
    check.exec();
    const QString found = check.next() ? check.text(0) : QString();
    if (cancellation.isCancelled())
        return fail(ErrorCode::Cancelled);
    if (sql.failed() || found != u"ok")
        return fail(ErrorCode::CopyBroken, sql.failed() ? sql.outcome().error().detail : found);
    return {};
}

/// What only this installation knows or what was thrown away has no place in a copy that is carried elsewhere.
void dropWhatStaysHere(Sql &sql)
{
    QStringList tables;
    Statement names(sql, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'trash~_%' ESCAPE '~'"_s);
    for (names.exec(); names.next();)
        tables.append(names.text(0));
    names.finish();
    for (const QString &table : std::as_const(tables))
        sql.run(u"DELETE FROM \"%1\""_s.arg(table));
}

Result<void> makeCarried(const QString &interim, const QString &settings)
{
    FileConnection copy;
    if (const auto opened = copy.open(interim, FileConnection::Access::Write); !opened)
        return opened;
    {
        Sql mode(copy.database());
        mode.run(u"PRAGMA journal_mode = DELETE"_s);
        mode.run(u"PRAGMA secure_delete = ON"_s);
    }
    const auto changed = inTransaction(copy.database(), Transaction::Mode::Write, [&](Sql &sql) -> Result<void> {
        dropWhatStaysHere(sql);
        setMetaValue(sql, kCopyFormatKey, QString::number(kCopyFormat));
        setMetaValue(sql, kCarriedSettingsKey, settings);
        return {};
    });
    if (!changed)
        return changed;
    Sql sql(copy.database());
    if (numberOf(sql, u"PRAGMA freelist_count"_s) > 0)
        sql.run(u"VACUUM"_s);
    return sql.outcome();
}

} // namespace

Result<ArchiveCopy> inspectCopy(const QString &path, CopyCheck check, const Cancellation &cancellation)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, path);
    if (!file.isFile() || !file.isReadable())
        return fail(ErrorCode::FileRead, path);
    if (file.size() == 0)
        return fail(ErrorCode::CopyBroken, path);
    if (const auto whole = checkArchiveHeader(path); !whole)
        return fail(whole.error().code == ErrorCode::StorageCorrupt ? ErrorCode::CopyBroken : ErrorCode::FileRead,
                    path);
    FileConnection connection;
    if (const auto opened = connection.open(file.absoluteFilePath(), FileConnection::Access::Frozen); !opened)
        return fail(ErrorCode::CopyBroken, opened.error().detail);
    Sql sql(connection.database());
    ArchiveCopy copy{file.absoluteFilePath(), file.size(), int(numberOf(sql, u"PRAGMA user_version"_s)), 0, 0, false};
    if (const auto known = checkVersions(sql, copy.schema); !known)
        return fail(known.error());
    if (check == CopyCheck::Whole) {
        if (const auto sound = checkPages(sql, cancellation); !sound)
            return fail(sound.error());
    }
    copy.articles = int(numberOf(sql, u"SELECT count(*) FROM articles"_s));
    copy.digests = int(numberOf(sql, u"SELECT count(*) FROM digests"_s));
    copy.hasSettings = !metaValue(sql, kCarriedSettingsKey).isEmpty();
    if (sql.failed())
        return fail(ErrorCode::CopyBroken, sql.outcome().error().detail);
    return copy;
}

Result<ArchiveCopy> exportArchive(const QString &archive, const QString &path, const QString &settings,
                                  const Cancellation &cancellation, const CopyProgress &progress)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    const QString folder = QFileInfo(target).absolutePath();
    if (QFileInfo(target).isDir() || target == QFileInfo(archive).absoluteFilePath())
        return fail(ErrorCode::FileWrite, target);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FileWrite, folder);
    if (const auto room = checkRoom(folder, QFileInfo(archive).size()); !room)
        return fail(room.error());
    const QString interim = interimName(target);
    auto done = copyPages(archive, interim, cancellation, progress);
    if (done)
        done = makeCarried(interim, settings);
    if (done)
        done = finishCopy(interim, target, cancellation);
    if (!done) {
        removeDatabaseFiles(interim);
        return fail(done.error());
    }
    return inspectCopy(target, CopyCheck::Quick);
}

} // namespace oneul
