#include "storage/searchindexfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <sqlite3.h>

#include "storage/searchlayout.h"
#include "storage/searchtokenizer.h"
#include "storage/sqlerror.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString value(Sql &sql, const QString &query)
{
    Statement statement(sql, query);
    statement.exec();
    const QString text = statement.next() ? statement.text(0) : QString();
    statement.finish();
    return text;
}

bool isAttached(Sql &sql)
{
    return value(sql, u"SELECT count(*) FROM pragma_database_list WHERE name = 'archive'"_s) == u"1";
}

void removeFile(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

Result<void> connect(QSqlDatabase &index, const QString &archiveFile)
{
    if (!index.isOpen() && !index.open())
        return fail(toError(index.lastError(), ErrorCode::StorageOpen));
    if (const auto added = addSearchTokenizer(sqliteHandle(index)); !added)
        return added;
    Sql sql(index);
    // Only the index's own pages are written: a rebuilt index is as good as a kept one.
    for (const QString &pragma : {u"journal_mode = WAL"_s, u"synchronous = NORMAL"_s, u"temp_store = MEMORY"_s,
                                  u"cache_size = -8000"_s, u"wal_autocheckpoint = 4000"_s})
        sql.run(u"PRAGMA "_s + pragma);
    if (!sql.failed() && !isAttached(sql)) {
        Statement attach(sql, u"ATTACH DATABASE ? AS archive"_s);
        attach.exec(archiveFile);
    }
    return sql.outcome();
}

QString archiveId(Sql &sql)
{
    return value(sql, u"SELECT value FROM archive.meta WHERE key = 'archive'"_s);
}

bool isUsable(Sql &sql)
{
    const QString tables = value(sql, u"SELECT count(*) FROM main.sqlite_master WHERE name IN "
                                      "('state', 'docs', 'slots', 'shards')"_s);
    if (tables != u"4")
        return false;
    const auto state = [&sql](const QString &key) {
        return value(sql, u"SELECT value FROM main.state WHERE key = '%1'"_s.arg(key));
    };
    const bool isOurs =
        state(u"version"_s) == QString::number(searchindexfile::kVersion) && state(u"archive"_s) == archiveId(sql);
    // An archive that was put back to an earlier day gives its numbers of changes a second time.
    const qint64 latest = value(sql, u"SELECT max(coalesce((SELECT max(changed) FROM archive.articles), 0), "
                                     "coalesce((SELECT CAST(value AS INTEGER) FROM archive.meta "
                                     "WHERE key = 'changed'), 0))"_s)
                              .toLongLong();
    return isOurs && state(u"changed"_s).toLongLong() <= latest;
}

/// The parts' borders, as the articles that are there now lie: rows (first number).
QList<qint64> plannedBorders(Sql &sql)
{
    QList<qint64> borders{0};
    Statement statement(sql,
                        u"SELECT published FROM (SELECT published, row_number() OVER (ORDER BY published, id) AS n "
                        "FROM archive.articles) WHERE n % ? = 0"_s);
    for (statement.exec(searchlayout::kShardDocs); statement.next();) {
        const qint64 border = (searchlayout::slotOf(statement.number(0)) + 1) << searchlayout::kSlotBits;
        if (border > borders.last())
            borders.append(border);
    }
    return borders;
}

Result<void> makeTables(QSqlDatabase &index)
{
    return inTransaction(index, Transaction::Mode::Read, [](Sql &sql) -> Result<void> {
        const QStringList statements{
            u"CREATE TABLE state (key TEXT PRIMARY KEY, value) WITHOUT ROWID"_s,
            u"CREATE TABLE docs (doc INTEGER PRIMARY KEY, article INTEGER NOT NULL)"_s,
            u"CREATE UNIQUE INDEX docs_article ON docs (article)"_s,
            u"CREATE TABLE slots (slot INTEGER PRIMARY KEY, used INTEGER NOT NULL)"_s,
            u"CREATE TABLE shards (id INTEGER PRIMARY KEY, first INTEGER NOT NULL UNIQUE, docs INTEGER NOT NULL, "
            "garbage INTEGER NOT NULL)"_s,
        };
        for (const QString &statement : statements)
            sql.run(statement);
        Statement state(sql, u"INSERT INTO state (key, value) VALUES (?, ?)"_s);
        state.exec(u"version"_s, searchindexfile::kVersion);
        state.exec(u"archive"_s, archiveId(sql));
        // The first articles have the number 0.
        state.exec(u"changed"_s, 0);
        state.exec(u"id"_s, 0);
        const QList<qint64> borders = plannedBorders(sql);
        for (const qint64 border : borders)
            searchindexfile::addShard(sql, border);
        return {};
    });
}

} // namespace

QString searchindexfile::pathFor(const QString &archiveFile)
{
    return QFileInfo(archiveFile).dir().absoluteFilePath(u"search.db"_s);
}

bool searchindexfile::isPrepared(QSqlDatabase &index)
{
    if (!index.isOpen())
        return false;
    Sql sql(index);
    return isAttached(sql) && value(sql, u"SELECT count(*) FROM main.sqlite_master WHERE name = 'state'"_s) == u"1"
           && !isThrownAway(index, "main");
}

bool searchindexfile::isThrownAway(const QSqlDatabase &connection, const char *schema)
{
    int moved = 0;
    const int code = sqlite3_file_control(sqliteHandle(connection), schema, SQLITE_FCNTL_HAS_MOVED, &moved);
    return code == SQLITE_OK && moved != 0;
}

qint64 searchindexfile::addShard(Sql &sql, qint64 first)
{
    Statement row(sql, u"INSERT INTO shards (first, docs, garbage) VALUES (?, 0, 0)"_s);
    row.exec(first);
    const SearchShard shard{row.insertedId(), first};
    const QString table = shard.table();
    sql.run(u"CREATE VIRTUAL TABLE %1 USING fts5 (text, title, content = '', columnsize = 0, tokenize = 'oneul')"_s.arg(
        table));
    // What a slice brings is one segment, and not many small ones.
    sql.run(u"INSERT INTO %1 (%1, rank) VALUES ('hashsize', 16000000)"_s.arg(table));
    return shard.id;
}

Result<void> searchindexfile::recreate(QSqlDatabase &index, const QString &archiveFile)
{
    index.close();
    removeFile(index.databaseName());
    if (const auto connected = connect(index, archiveFile); !connected)
        return connected;
    return makeTables(index);
}

Result<void> searchindexfile::prepare(QSqlDatabase &index, const QString &archiveFile)
{
    if (index.isOpen() && isThrownAway(index, "main"))
        index.close(); // and opened again below: another process may have made a new one
    const auto connected = connect(index, archiveFile);
    const ErrorCode code = connected ? ErrorCode::None : connected.error().code;
    // Of these, a new file would die as well.
    if (code == ErrorCode::StorageFull || code == ErrorCode::StorageReadOnly || code == ErrorCode::StorageBusy)
        return connected;
    if (connected) {
        Sql sql(index);
        if (isUsable(sql) && !sql.failed())
            return {};
    }
    return recreate(index, archiveFile);
}

} // namespace oneul
