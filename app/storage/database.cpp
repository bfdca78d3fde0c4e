#include "storage/database.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include "base/waitfor.h"
#include "storage/archivefile.h"
#include "storage/archivemeta.h"
#include "storage/articlestore.h"
#include "storage/countcheck.h"
#include "storage/dbthread.h"
#include "storage/digeststore.h"
#include "storage/enginestore.h"
#include "storage/labelstore.h"
#include "storage/learningstore.h"
#include "storage/migrator.h"
#include "storage/openinglock.h"
#include "storage/reportstore.h"
#include "storage/restore.h"
#include "storage/retentionstore.h"
#include "storage/rulestore.h"
#include "storage/savedsearchstore.h"
#include "storage/searchstore.h"
#include "storage/sourcestore.h"
#include "storage/storystore.h"
#include "storage/taxonomystore.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

/// Members are destroyed from the last to the first: readers before the writer, so that the writer is
/// the last connection and leaves no write-ahead log behind.
struct Database::Parts {
    QString fileName;
    DbThread writer;
    DbThread articleReader;
    DbThread listReader;
    DbThread reader;
    DbThread indexer;
    DbThread searcher;
    SourceStore sources{writer, reader};
    ArticleStore articles{writer, articleReader, listReader};
    DigestStore digests{writer, reader};
    EngineStore engines{writer, reader};
    SearchStore search{indexer, searcher};
    RetentionStore retention{writer, reader};
    ReportStore reports{writer, reader};
    LabelStore labels{writer, reader};
    RuleStore rules{writer, reader};
    LearningStore learning{writer, reader};
    SavedSearchStore savedSearches{writer, reader};
    StoryStore stories{writer, reader};
    TaxonomyStore taxonomies{writer, reader};
};

namespace {

/// Storage threads need no event loop of the caller, so opening may wait for them.
Result<void> outcomeOf(QFuture<Result<void>> future)
{
    future.waitForFinished();
    return future.result();
}

/// Only once the schema is known to be ours: the journal mode is written into the file.
Result<void> useWriteAheadLog(QSqlDatabase &database)
{
    Sql sql(database);
    Statement statement(sql, u"PRAGMA journal_mode = WAL"_s);
    statement.exec();
    const QString mode = statement.next() ? statement.text(0) : QString();
    if (!sql.failed() && mode != u"wal")
        return fail(ErrorCode::StorageOpen, u"journal mode is "_s + mode);
    return sql.outcome();
}

/// Puts a restored archive into its place where one waits for that, then looks at the file.
Result<void> prepareFile(const QString &dataDir, const QString &fileName, const OpeningLock &alone)
{
    if (const auto locked = alone.wait(); !locked)
        return locked;
    if (isRestoreStaged(dataDir)) {
        if (const auto restored = finishRestore(dataDir, QDateTime::currentDateTimeUtc()); !restored) {
            // A copy that has become unusable is said once; it must not keep the archive from being opened.
            const ErrorCode code = restored.error().code;
            if (code == ErrorCode::CopyBroken || code == ErrorCode::CopyTooNew)
                discardRestore(dataDir);
            return fail(restored.error());
        }
    }
    return checkArchiveFile(dataDir, fileName);
}

Result<QStringList> findProblems(Sql &sql)
{
    QStringList problems;
    Statement check(sql, u"PRAGMA integrity_check"_s);
    for (check.exec(); check.next();) {
        if (check.text(0) != u"ok")
            problems.append(check.text(0));
    }
    Statement keys(sql, u"PRAGMA foreign_key_check"_s);
    for (keys.exec(); keys.next();)
        problems.append(u"%1, row %2: no such row in %3"_s.arg(keys.text(0), keys.text(1), keys.text(2)));
    return problems + countProblems(sql);
}

} // namespace

Database::Database() : m_parts(std::make_unique<Parts>()) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &dataDir)
{
    const QString fileName = QDir(dataDir).absoluteFilePath(u"oneul.db"_s);
    QDir().mkpath(dataDir); // what is wrong with it is found below
    const OpeningLock alone(dataDir);
    if (const auto usable = prepareFile(dataDir, fileName, alone); !usable)
        return fail(usable.error());

    std::unique_ptr<Database> database(new Database);
    Parts &parts = *database->m_parts;
    parts.fileName = fileName;
    if (const auto opened = outcomeOf(parts.writer.open(fileName, DbThread::Access::ReadWrite)); !opened)
        return fail(opened.error());

    const QString backupDir = QDir(dataDir).absoluteFilePath(u"backups"_s);
    const auto preparing = parts.writer.run([backupDir](QSqlDatabase &connection) -> Result<void> {
        if (const auto migrated = migrate(connection, allMigrations(), backupDir); !migrated)
            return migrated;
        return useWriteAheadLog(connection);
    });
    // An older archive can take minutes: the event loop runs meanwhile, so that a window can say so.
    if (QCoreApplication::instance() != nullptr)
        (void)waitFor(preparing);
    const auto prepared = outcomeOf(preparing);
    if (!prepared)
        return fail(prepared.error());

    for (DbThread *reader : {&parts.articleReader, &parts.listReader, &parts.reader, &parts.searcher}) {
        if (const auto opened = outcomeOf(reader->open(fileName, DbThread::Access::ReadOnly)); !opened)
            return fail(opened.error());
    }
    parts.search.open(fileName);
    return database;
}

SourceStore &Database::sources()
{
    return m_parts->sources;
}

ArticleStore &Database::articles()
{
    return m_parts->articles;
}

DigestStore &Database::digests()
{
    return m_parts->digests;
}

EngineStore &Database::engines()
{
    return m_parts->engines;
}

SearchStore &Database::search()
{
    return m_parts->search;
}

RetentionStore &Database::retention()
{
    return m_parts->retention;
}

ReportStore &Database::reports()
{
    return m_parts->reports;
}

RuleStore &Database::rules()
{
    return m_parts->rules;
}

LearningStore &Database::learning()
{
    return m_parts->learning;
}

LabelStore &Database::labels()
{
    return m_parts->labels;
}

StoryStore &Database::stories()
{
    return m_parts->stories;
}

SavedSearchStore &Database::savedSearches()
{
    return m_parts->savedSearches;
}

TaxonomyStore &Database::taxonomies()
{
    return m_parts->taxonomies;
}

QFuture<Result<QStringList>> Database::problems()
{
    return m_parts->reader.run([](QSqlDatabase &database) -> Result<QStringList> {
        Sql sql(database);
        const auto problems = findProblems(sql);
        // A file that is too broken to be checked is an answer, not a failure to answer.
        if (sql.failed() && sql.outcome().error().code == ErrorCode::StorageCorrupt)
            return QStringList{sql.outcome().error().detail};
        if (sql.failed())
            return fail(sql.outcome().error());
        return problems;
    });
}

QFuture<Result<void>> Database::shortenLog()
{
    return m_parts->writer.run([](QSqlDatabase &database) -> Result<void> {
        Sql sql(database);
        sql.run(u"PRAGMA busy_timeout = 0"_s); // who reads just now is not waited for: another time
        Statement checkpoint(sql, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        checkpoint.exec();
        checkpoint.finish();
        Sql after(database);
        after.run(u"PRAGMA busy_timeout = 5000"_s);
        return sql.outcome();
    });
}

QFuture<Result<QString>> Database::carriedSettings()
{
    return m_parts->reader.run([](QSqlDatabase &database) -> Result<QString> {
        Sql sql(database);
        const QString carried = metaValue(sql, kCarriedSettingsKey);
        if (sql.failed())
            return fail(sql.outcome().error());
        return carried;
    });
}

QFuture<Result<bool>> Database::wasRestored()
{
    return m_parts->reader.run([](QSqlDatabase &database) -> Result<bool> {
        Sql sql(database);
        const bool restored = !metaValue(sql, kRestoredKey).isEmpty();
        if (sql.failed())
            return fail(sql.outcome().error());
        return restored;
    });
}

QFuture<Result<void>> Database::forgetRestore()
{
    return m_parts->writer.run([](QSqlDatabase &database) -> Result<void> {
        return inTransaction(database, Transaction::Mode::Write, [](Sql &sql) -> Result<void> {
            setMetaValue(sql, kCarriedSettingsKey, QString());
            setMetaValue(sql, kRestoredKey, QString());
            return {};
        });
    });
}

QString Database::fileName() const
{
    return m_parts->fileName;
}

int Database::schemaVersion()
{
    return allMigrations().last().version;
}

} // namespace oneul
