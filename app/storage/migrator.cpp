#include "storage/migrator.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include "storage/compaction.h"
#include "storage/contentfunctions.h"
#include "storage/copydatabase.h"
#include "storage/rootrecord.h"
#include "storage/transaction.h"

namespace oneul {

namespace {

qint64 pragma(Sql &sql, const QString &name)
{
    Statement statement(sql, QStringLiteral("PRAGMA ") + name);
    statement.exec();
    const qint64 value = statement.next() ? statement.number(0) : 0;
    statement.finish();
    return value;
}

/// Reads the first row of every table: a file that is cut or overwritten shows it here and not in the
/// middle of the day's work.
bool holdsTables(Sql &sql)
{
    QStringList tables;
    Statement names(sql, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    for (names.exec(); names.next();)
        tables.append(names.text(0));
    for (const QString &table : std::as_const(tables)) {
        Statement first(sql, QStringLiteral("SELECT * FROM \"%1\" LIMIT 1").arg(table));
        first.exec();
        first.next();
        first.finish();
    }
    return !tables.isEmpty();
}

QString freeBackupName(const QString &backupDir, qint64 version)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString stem = QStringLiteral("%1/oneul-v%2-%3").arg(backupDir).arg(version).arg(now);
    QString name = stem + QStringLiteral(".db");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.db").arg(stem).arg(i);
    return name;
}

Result<void> backUp(QSqlDatabase &database, const QString &backupDir, qint64 version)
{
    if (!QDir().mkpath(backupDir))
        return fail(ErrorCode::StorageReadOnly, backupDir);
    return copyDatabase(database.databaseName(), freeBackupName(backupDir, version), {}, {});
}

Result<void> apply(QSqlDatabase &database, const Migration &migration)
{
    return inTransaction(database, Transaction::Mode::Write, [&](Sql &sql) -> Result<void> {
        if (pragma(sql, QStringLiteral("user_version")) >= migration.version)
            return sql.outcome(); // another process was faster
        for (const QString &statement : migration.statements)
            sql.run(statement);
        sql.run(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
        sql.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
        return sql.outcome();
    });
}

} // namespace

Result<void> migrate(QSqlDatabase &database, const QList<Migration> &migrations, const QString &backupDir)
{
    Sql sql(database);
    const qint64 version = pragma(sql, QStringLiteral("user_version"));
    const qint64 application = pragma(sql, QStringLiteral("application_id"));
    if (!sql.failed() && version > migrations.last().version)
        return fail(ErrorCode::StorageTooNew, QStringLiteral("%1 > %2").arg(version).arg(migrations.last().version));
    const bool inUse = holdsTables(sql);
    bool isSaved = !inUse || backupDir.isEmpty();
    if (const auto readable = sql.outcome(); !readable)
        return readable;
    if (inUse && application != kApplicationId)
        return fail(ErrorCode::StorageOpen, QStringLiteral("the database of another program"));

    if (!inUse) // before the first table; such an archive shrinks in steps
        sql.run(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"));
    for (const Migration &migration : migrations) {
        if (migration.version <= version)
            continue;
        if (!isSaved) {
            if (const auto saved = backUp(database, backupDir, version); !saved)
                return saved;
            isSaved = true;
        }
        if (const auto ready = addContentFunctions(sqliteHandle(database)); !ready)
            return ready;
        if (const auto applied = apply(database, migration); !applied)
            return applied;
    }
    // An archive of before is written anew for that. Where there is no room for it, it stays as it is, which harms nobody.
    if (inUse && version < migrations.last().version)
        (void)rewriteArchive(database);
    noteRoots(database);
    return {};
}

} // namespace oneul
