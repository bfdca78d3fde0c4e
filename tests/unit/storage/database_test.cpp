#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "storage/dbthread.h"
#include "storage/migrator.h"
#include "storage/sqlerror.h"
#include "storage/transaction.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

/// Runs statements on a file with a connection that is closed again.
void runOn(const QString &fileName, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        database.setDatabaseName(fileName);
        ASSERT_TRUE(database.open());
        for (const QString &statement : statements)
            ASSERT_TRUE(QSqlQuery(database).exec(statement)) << statement.toStdString();
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
}

QVariant askOf(const QString &fileName, const QString &text)
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        database.setDatabaseName(fileName);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(text) && query.next())
                answer = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return answer;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeTo(const QString &fileName, const QByteArray &bytes)
{
    QFile file(fileName);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace

TEST_F(StorageTest, FreshArchiveHasSchemaVersionAndOwner)
{
    const QString fileName = m_database->fileName();
    m_database.reset();
    EXPECT_EQ(askOf(fileName, u"PRAGMA user_version"_s).toInt(), Database::schemaVersion());
    EXPECT_EQ(askOf(fileName, u"PRAGMA application_id"_s).toInt(), kApplicationId);
    EXPECT_EQ(askOf(fileName, u"PRAGMA journal_mode"_s).toString().toStdString(), "wal");
    EXPECT_FALSE(QFile::exists(m_dir.filePath(u"backups"_s))) << "a fresh archive needs no backup";
}

TEST_F(StorageTest, ReopeningKeepsWhatWasStored)
{
    store(addSource(u"One"_s), {entry(u"1"_s, u"https://a.example.org/1"_s, u"Title"_s, u"Text"_s)});
    reopen();
    EXPECT_EQ(only().title.toStdString(), "Title");
    expectSound();
}

TEST_F(StorageTest, NewerArchiveIsRefusedAndUntouched)
{
    const QString fileName = m_database->fileName();
    m_database.reset();
    runOn(fileName, {u"PRAGMA user_version = 999"_s});
    const QByteArray before = contentOf(fileName);
    EXPECT_EQ(codeOf(Database::open(m_dir.path())), ErrorCode::StorageTooNew);
    EXPECT_EQ(contentOf(fileName), before);
}

TEST_F(StorageTest, DatabaseOfAnotherProgramIsRefused)
{
    QTemporaryDir dir;
    runOn(dir.filePath(u"oneul.db"_s), {u"CREATE TABLE mine (x)"_s});
    EXPECT_EQ(codeOf(Database::open(dir.path())), ErrorCode::StorageOpen);
}

TEST_F(StorageTest, FileThatIsNoDatabaseIsCorruptAndUntouched)
{
    QTemporaryDir dir;
    const QByteArray garbage = QByteArray("this is no database ").repeated(500);
    writeTo(dir.filePath(u"oneul.db"_s), garbage);
    EXPECT_EQ(codeOf(Database::open(dir.path())), ErrorCode::StorageCorrupt);
    EXPECT_EQ(contentOf(dir.filePath(u"oneul.db"_s)), garbage);
}

TEST_F(StorageTest, DamagedAndCutFilesAreCorrupt)
{
    store(addSource(u"One"_s), {entry(u"1"_s, u"https://a.example.org/1"_s, u"Title"_s, u"Text"_s)});
    const QString fileName = m_database->fileName();
    m_database.reset();
    const QByteArray good = contentOf(fileName);
    ASSERT_GT(good.size(), 4096 * 4);

    writeTo(fileName, good.first(good.size() / 2));
    EXPECT_EQ(codeOf(Database::open(m_dir.path())), ErrorCode::StorageCorrupt);

    QByteArray damaged = good;
    damaged.replace(4096, damaged.size() - 4096, QByteArray(damaged.size() - 4096, '\x5a'));
    writeTo(fileName, damaged);
    EXPECT_EQ(codeOf(Database::open(m_dir.path())), ErrorCode::StorageCorrupt);
    EXPECT_EQ(contentOf(fileName), damaged);

    writeTo(fileName, good);
    reopen();
    expectSound();
}

TEST_F(StorageTest, EmptyFileIsAFreshArchive)
{
    QTemporaryDir dir;
    writeTo(dir.filePath(u"oneul.db"_s), {});
    const auto opened = Database::open(dir.path());
    ASSERT_TRUE(opened);
    EXPECT_TRUE(valueOf((*opened)->sources().all()).isEmpty());
}

TEST_F(StorageTest, FileInPlaceOfTheFolderIsAnError)
{
    const QString file = m_dir.filePath(u"file"_s);
    writeTo(file, "x");
    EXPECT_EQ(codeOf(Database::open(file)), ErrorCode::StorageOpen);
}

TEST_F(StorageTest, ReadOnlyFolderIsSaid)
{
    QTemporaryDir dir;
    QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner);
    if (QFileInfo(dir.path()).isWritable())
        GTEST_SKIP() << "this user (root) may write everywhere; the mapping is tested in ErrorCodesOfSqlite";
    EXPECT_EQ(codeOf(Database::open(dir.path())), ErrorCode::StorageReadOnly);
    QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST(SqlErrorTest, ErrorCodesOfSqlite)
{
    EXPECT_EQ(storageErrorCode(SQLITE_READONLY_DIRECTORY), ErrorCode::StorageReadOnly);
    EXPECT_EQ(storageErrorCode(SQLITE_READONLY), ErrorCode::StorageReadOnly);
    EXPECT_EQ(storageErrorCode(SQLITE_FULL), ErrorCode::StorageFull);
    EXPECT_EQ(storageErrorCode(SQLITE_IOERR_SHMSIZE), ErrorCode::StorageFull);
    EXPECT_EQ(storageErrorCode(SQLITE_CORRUPT_INDEX), ErrorCode::StorageCorrupt);
    EXPECT_EQ(storageErrorCode(SQLITE_NOTADB), ErrorCode::StorageCorrupt);
    EXPECT_EQ(storageErrorCode(SQLITE_BUSY_SNAPSHOT), ErrorCode::StorageBusy);
    EXPECT_EQ(storageErrorCode(SQLITE_CANTOPEN_ISDIR), ErrorCode::StorageOpen);
    EXPECT_EQ(storageErrorCode(SQLITE_CONSTRAINT_UNIQUE), ErrorCode::AlreadyExists);
    EXPECT_EQ(storageErrorCode(SQLITE_ERROR), ErrorCode::StorageQuery);
}

TEST(SqlErrorTest, ReadOnlyConnectionCannotWrite)
{
    QTemporaryDir dir;
    const QString fileName = dir.filePath(u"x.db"_s);
    runOn(fileName, {u"CREATE TABLE t (x)"_s});
    DbThread thread;
    ASSERT_EQ(codeOf(thread.open(fileName, DbThread::Access::ReadOnly)), ErrorCode::None);
    const auto written = thread.run([](QSqlDatabase &database) -> Result<void> {
        Sql sql(database);
        sql.run(u"INSERT INTO t VALUES (1)"_s);
        return sql.outcome();
    });
    EXPECT_EQ(codeOf(written), ErrorCode::StorageReadOnly);
}

TEST(DbThreadTest, QueuedWorkCompletesOnDestruction)
{
    QTemporaryDir dir;
    const QString fileName = dir.filePath(u"x.db"_s);
    QFuture<Result<void>> last;
    {
        DbThread thread;
        ASSERT_EQ(codeOf(thread.open(fileName, DbThread::Access::ReadWrite)), ErrorCode::None);
        const auto work = [](QSqlDatabase &database) -> Result<void> {
            Sql sql(database);
            sql.run(u"CREATE TABLE IF NOT EXISTS t (x)"_s);
            sql.run(u"INSERT INTO t VALUES (1)"_s);
            return sql.outcome();
        };
        for (int i = 0; i < 50; ++i)
            last = thread.run(work);
    }
    EXPECT_TRUE(last.isFinished());
    EXPECT_EQ(askOf(fileName, u"SELECT count(*) FROM t"_s).toInt(), 50);
}

TEST(TransactionTest, RollsBackUnlessCommitted)
{
    QTemporaryDir dir;
    const QString fileName = dir.filePath(u"x.db"_s);
    runOn(fileName, {u"CREATE TABLE t (x)"_s});
    DbThread thread;
    ASSERT_EQ(codeOf(thread.open(fileName, DbThread::Access::ReadWrite)), ErrorCode::None);
    const auto failing = thread.run([](QSqlDatabase &database) {
        return inTransaction(database, Transaction::Mode::Write, [](Sql &sql) -> Result<void> {
            sql.run(u"INSERT INTO t VALUES (1)"_s);
            return fail(ErrorCode::Cancelled);
        });
    });
    EXPECT_EQ(codeOf(failing), ErrorCode::Cancelled);
    const auto wrong = thread.run([](QSqlDatabase &database) {
        return inTransaction(database, Transaction::Mode::Write, [](Sql &sql) -> Result<void> {
            sql.run(u"INSERT INTO t VALUES (2)"_s);
            sql.run(u"INSERT INTO nowhere VALUES (2)"_s);
            return {};
        });
    });
    EXPECT_EQ(codeOf(wrong), ErrorCode::StorageQuery);
    EXPECT_EQ(askOf(fileName, u"SELECT count(*) FROM t"_s).toInt(), 0);
}

TEST(MigratorTest, BacksUpBeforeTheFirstStepAndKeepsTheVersionOfAFailedOne)
{
    QTemporaryDir dir;
    const QString fileName = dir.filePath(u"x.db"_s);
    const QString backups = dir.filePath(u"backups"_s);
    DbThread thread;
    ASSERT_EQ(codeOf(thread.open(fileName, DbThread::Access::ReadWrite)), ErrorCode::None);
    const auto run = [&](const QList<Migration> &migrations) {
        return codeOf(thread.run([=](QSqlDatabase &database) { return migrate(database, migrations, backups); }));
    };
    const Migration one{1, {u"CREATE TABLE t (x)"_s, u"INSERT INTO t VALUES (1)"_s}};
    const Migration two{2, {u"ALTER TABLE t ADD COLUMN y"_s}};
    const Migration broken{3, {u"INSERT INTO t (x) VALUES (2)"_s, u"NONSENSE"_s}};

    EXPECT_EQ(run({one}), ErrorCode::None);
    EXPECT_FALSE(QDir(backups).exists());
    EXPECT_EQ(run({one, two}), ErrorCode::None);
    ASSERT_EQ(QDir(backups).entryList(QDir::Files).size(), 1);
    const QString backup = QDir(backups).absoluteFilePath(QDir(backups).entryList(QDir::Files).first());
    EXPECT_EQ(askOf(backup, u"PRAGMA user_version"_s).toInt(), 1);
    EXPECT_EQ(askOf(backup, u"SELECT count(*) FROM t"_s).toInt(), 1);

    EXPECT_EQ(run({one, two, broken}), ErrorCode::StorageQuery);
    EXPECT_EQ(askOf(fileName, u"PRAGMA user_version"_s).toInt(), 2);
    EXPECT_EQ(askOf(fileName, u"SELECT count(*) FROM t"_s).toInt(), 1);
    EXPECT_EQ(run({one, two}), ErrorCode::None);
    EXPECT_EQ(run({one}), ErrorCode::StorageTooNew);
}

} // namespace oneul
