#include "storage/repair.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSqlQuery>

#include "storage/countcheck.h"
#include "storage/database.h"
#include "storage/dbthread.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// A table with the columns by which its rows are told apart, parents before children.
struct SavedTable {
    QString name;
    QString key;
};

QList<SavedTable> savedTables()
{
    // Not what was removed: that can be restored no more.
    return {{u"sources"_s, u"id"_s},
            {u"articles"_s, u"id"_s},
            {u"status"_s, u"article_id"_s},
            {u"entries"_s, u"id"_s},
            {u"contents"_s, u"entry_id"_s},
            {u"full_texts"_s, u"article_id"_s},
            {u"digests"_s, u"id"_s},
            {u"digest_sections"_s, u"id"_s},
            {u"digest_articles"_s, u"section_id %1, mark"_s},
            {u"digest_claims"_s, u"id"_s},
            {u"digest_cites"_s, u"claim_id %1, position"_s},
            {u"fetches"_s, u"id"_s},
            {u"host_pauses"_s, u"host"_s}};
}

/// What makes rows whole again whose others are lost.
QStringList mendingStatements()
{
    return {
        u"DELETE FROM entries WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM articles WHERE id NOT IN (SELECT article_id FROM entries)"_s,
        u"UPDATE entries SET source_id = NULL, entry_key = 'o:' || id "
        "WHERE source_id NOT IN (SELECT id FROM sources)"_s,
        u"UPDATE articles SET source_id = NULL WHERE source_id NOT IN (SELECT id FROM sources)"_s,
        u"UPDATE articles SET text_entry = (SELECT min(id) FROM entries WHERE article_id = articles.id) "
        "WHERE text_entry NOT IN (SELECT id FROM entries WHERE article_id = articles.id)"_s,
        u"DELETE FROM contents WHERE entry_id NOT IN (SELECT id FROM entries)"_s,
        u"INSERT INTO contents SELECT id, x'' FROM entries WHERE id NOT IN (SELECT entry_id FROM contents)"_s,
        u"DELETE FROM full_texts WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM status WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"INSERT INTO status (article_id, category, category_origin, confidence, published, source_id) "
        "SELECT id, 'others', 0, 0, published, source_id FROM articles WHERE id NOT IN (SELECT article_id FROM status)"_s,
        u"DELETE FROM fetches WHERE source_id NOT IN (SELECT id FROM sources)"_s,
        u"DELETE FROM digest_sections WHERE digest_id NOT IN (SELECT id FROM digests)"_s,
        u"DELETE FROM digest_articles WHERE section_id NOT IN (SELECT id FROM digest_sections)"_s,
        u"UPDATE digest_articles SET article_id = NULL WHERE article_id NOT IN (SELECT id FROM articles)"_s,
        u"DELETE FROM digest_claims WHERE section_id NOT IN (SELECT id FROM digest_sections)"_s,
        u"DELETE FROM digest_cites WHERE claim_id NOT IN (SELECT id FROM digest_claims)"_s,
        // A validator without all of its articles would keep them away for ever.
        u"UPDATE sources SET etag = '', last_modified = '', body_hash = ''"_s,
    };
}

int countOf(Sql &sql, const QString &table)
{
    Statement statement(sql, u"SELECT count(*) FROM "_s + table);
    statement.exec();
    return statement.next() ? int(statement.number(0)) : 0;
}

QStringList columnsOf(Sql &sql, const QString &table)
{
    QStringList columns;
    Statement statement(sql, u"SELECT name FROM pragma_table_info(?)"_s);
    for (statement.exec(table); statement.next();)
        columns.append(statement.text(0));
    return columns;
}

/// QtSql reads an empty blob as a null one, which would be bound as NULL.
QVariant asStored(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? Statement::bound(value.toByteArray()) : value;
}

/// Copies rows in one direction until the damage; what is there already is left alone. A row that breaks
/// a rule is skipped.
void copyRows(QSqlDatabase &from, Sql &to, const SavedTable &table, const QStringList &columns, bool backwards)
{
    Sql reading(from); // its error only ends this direction
    const QString direction = backwards ? u"DESC"_s : u"ASC"_s;
    const QString key = table.key.contains(u"%1") ? table.key.arg(direction) : table.key;
    Statement rows(reading, u"SELECT %1 FROM %2 ORDER BY %3 %4"_s.arg(columns.join(u", "), table.name, key, direction));
    Statement insert(to, u"INSERT OR IGNORE INTO %1 (%2) VALUES (?%3)"_s.arg(table.name, columns.join(u", "),
                                                                             u", ?"_s.repeated(columns.size() - 1)));
    for (rows.exec(); rows.next();) {
        QVariantList values;
        for (int i = 0; i < columns.size(); ++i)
            values.append(asStored(rows.value(i)));
        insert.execWith(values);
    }
}

Result<RepairReport> saveRows(QSqlDatabase &from, QSqlDatabase &to)
{
    return inTransaction(to, Transaction::Mode::Write, [&](Sql &sql) -> Result<RepairReport> {
        const QList<SavedTable> tables = savedTables();
        Sql damaged(from);
        for (const SavedTable &table : tables) {
            QStringList columns = columnsOf(sql, table.name);
            const QStringList known = columnsOf(damaged, table.name); // an older archive lacks some
            columns.removeIf([&known](const QString &column) { return !known.isEmpty() && !known.contains(column); });
            for (const bool backwards : {false, true})
                copyRows(from, sql, table, columns, backwards);
        }
        const QStringList mending = mendingStatements();
        for (const QString &statement : mending)
            sql.run(statement);
        recount(sql);
        RepairReport report;
        report.sources = countOf(sql, u"sources"_s);
        report.articles = countOf(sql, u"articles"_s);
        report.digests = countOf(sql, u"digests"_s);
        return report;
    });
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

/// Moves the archive aside and returns where it lies then.
Result<QString> moveAside(const QString &dataDir, const QString &fileName)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString kept = QDir(dataDir).absoluteFilePath(u"backups/oneul-damaged-%1.db"_s.arg(stamp));
    if (!QDir(dataDir).mkpath(u"backups"_s) || !QFile::rename(fileName, kept))
        return fail(ErrorCode::FileWrite, kept);
    for (const QString &beside : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(fileName + beside) && !QFile::rename(fileName + beside, kept + beside))
            return fail(ErrorCode::FileWrite, kept + beside);
    }
    return kept;
}

/// Copies into `fileName` what the work copy still gives. Reading may write to the copy (SQLite brings its
/// log in), which is why the kept file itself is not opened.
Result<RepairReport> rebuild(const QString &dataDir, const QString &fileName, const QString &work)
{
    if (const auto fresh = Database::open(dataDir); !fresh)
        return fail(fresh.error());
    DbThread thread;
    auto opened = thread.open(fileName, DbThread::Access::ReadWrite);
    auto saved = thread.run([work](QSqlDatabase &to) -> Result<RepairReport> {
        const QString name = u"oneul-damaged"_s;
        Result<RepairReport> report = fail(ErrorCode::Internal);
        {
            QSqlQuery(to).exec(u"PRAGMA foreign_keys = OFF"_s); // rows come before what they point to is known
            QSqlDatabase from = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            from.setDatabaseName(work);
            (void)from.open(); // one that can't be opened has no rows
            report = saveRows(from, to);
            from.close();
        }
        QSqlDatabase::removeDatabase(name);
        return report;
    });
    saved.waitForFinished();
    if (const Result<void> result = opened.result(); !result)
        return fail(result.error());
    return saved.result();
}

} // namespace

Result<RepairReport> repairArchive(const QString &dataDir)
{
    const QString fileName = QDir(dataDir).absoluteFilePath(u"oneul.db"_s);
    const auto sound = checkArchive(dataDir);
    if (sound) {
        RepairReport report;
        report.wasSound = true;
        return report;
    }
    if (sound.error().code != ErrorCode::StorageCorrupt)
        return fail(sound.error());
    const auto kept = moveAside(dataDir, fileName);
    if (!kept)
        return fail(kept.error());
    const QString work = *kept + u".work"_s;
    const QStringList suffixes{QString(), u"-wal"_s};
    for (const QString &beside : suffixes)
        QFile::copy(*kept + beside, work + beside);
    auto report = rebuild(dataDir, fileName, work);
    for (const QString &beside : QStringList{QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(work + beside);
    if (report)
        report->kept = *kept;
    return report;
}

} // namespace oneul
