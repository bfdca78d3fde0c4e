#include "storage/dbthread.h"

#include <sqlite3.h>

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include "storage/contentfunctions.h"
#include "storage/sql.h"
#include "storage/sqlerror.h"

namespace oneul {

namespace {

/// Statements go past Qt's driver, so it must use the library that we use.
Result<void> checkLibrary(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    const bool found = query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next();
    if (!found)
        return fail(toError(query.lastError(), ErrorCode::StorageOpen));
    const QString stated = query.value(0).toString();
    if (stated != QLatin1StringView(sqlite3_sourceid()))
        return fail(ErrorCode::StorageOpen, QStringLiteral("the driver uses another SQLite: ") + stated);
    return {};
}

Result<void> openOnThread(QSqlDatabase &database, const QString &fileName, DbThread::Access access)
{
    // A name of its own: several archives may be open in one process (tests, checks of a backup).
    const QString name = QStringLiteral("oneul-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(fileName);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == DbThread::Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open())
        return fail(toError(database.lastError(), ErrorCode::StorageOpen));

    Sql sql(database);
    if (const auto same = checkLibrary(database); !same)
        return same;
    if (const auto added = addContentFunctions(sqliteHandle(database)); !added)
        return added;
    sql.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    sql.run(QStringLiteral("PRAGMA synchronous = NORMAL"));
    sql.run(QStringLiteral("PRAGMA temp_store = MEMORY"));
    sql.run(QStringLiteral("PRAGMA cache_size = -16000"));
    // 16 MB of log before it is copied into the file: pages that several batches change are copied once.
    sql.run(QStringLiteral("PRAGMA wal_autocheckpoint = 4000"));
    return sql.outcome();
}

void closeOnThread(QSqlDatabase &database)
{
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    if (!name.isEmpty())
        QSqlDatabase::removeDatabase(name);
}

} // namespace

DbThread::DbThread() : m_connection(new Connection)
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_connection->moveToThread(&m_thread);
    m_thread.start();
}

DbThread::~DbThread()
{
    // Behind all queued work, so that quitting drops none of it.
    const auto leave = [connection = m_connection, thread = &m_thread] {
        closeOnThread(connection->database);
        thread->quit();
    };
    QMetaObject::invokeMethod(m_connection, leave, Qt::QueuedConnection);
    m_thread.wait();
    delete m_connection;
}

QFuture<Result<void>> DbThread::open(const QString &fileName, Access access)
{
    return run([fileName, access](QSqlDatabase &database) { return openOnThread(database, fileName, access); });
}

} // namespace oneul
