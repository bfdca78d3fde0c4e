#include <QSqlDatabase>
#include <QSqlQuery>

#include "storage/migrations.h"
#include "storage/migrator.h"
#include "storage/repair.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

FetchRecord sampleRecord()
{
    FetchRecord record;
    record.at = kSeen;
    record.status = u"error"_s;
    record.http = 503;
    record.bytes = 12;
    record.ms = 34;
    record.items = 5;
    record.error = {ErrorCode::HttpStatus, u"503 busy"_s};
    record.warnings = {u"one"_s, u"two"_s};
    record.exchange = {{u"https://a.example.org/"_s,
                        u"192.0.2.1:443"_s,
                        {u"GET / HTTP/1.1"_s, u"Host: a.example.org"_s},
                        {u"HTTP/1.1 503 busy"_s},
                        u"a note"_s}};
    return record;
}

/// An archive as the first version of the program left it.
void makeVersionOne(const QString &folder, const QStringList &rows)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
        database.setDatabaseName(folder + u"/oneul.db"_s);
        ASSERT_TRUE(database.open());
        const QStringList ending{u"PRAGMA application_id = %1"_s.arg(kApplicationId), u"PRAGMA user_version = 1"_s};
        for (const QString &statement : migration0001().statements + rows + ending)
            ASSERT_TRUE(QSqlQuery(database).exec(statement)) << statement.toStdString();
    }
    QSqlDatabase::removeDatabase(u"first"_s);
}

QString sourceRow(int id, const QString &status)
{
    return u"INSERT INTO sources (id, url, site_url, name, folder, kind, type, spec, preset_id, enabled, created_at, "
           "last_fetched, last_status) VALUES (%1, 'https://%1.example.org/', '', 'N%1', 'F', 0, 'feed', '', '', 1, "
           "0, 1000, '%2')"_s.arg(id)
               .arg(status);
}

} // namespace

TEST_F(StorageTest, TheHistoryKeepsTheLastTwenty)
{
    const SourceId source = addSource(u"One"_s);
    const SourceId other = addSource(u"Two"_s);
    SourceStore &sources = m_database->sources();
    EXPECT_EQ(codeOf(sources.noteFetch(4711, {}, sampleRecord())), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(sources.noteFetch(other, {}, sampleRecord())), ErrorCode::None);
    for (int i = 0; i < SourceStore::kHistoryLength + 5; ++i) {
        FetchRecord record = sampleRecord();
        record.ms = i;
        EXPECT_EQ(codeOf(sources.noteFetch(source, {}, record)), ErrorCode::None);
    }
    const QList<FetchRecord> history = valueOf(sources.history(source));
    ASSERT_EQ(history.size(), SourceStore::kHistoryLength);
    EXPECT_EQ(history.first().ms, SourceStore::kHistoryLength + 4);
    EXPECT_EQ(history.last().ms, 5);
    ASSERT_EQ(valueOf(sources.history(other)).size(), 1);
    const FetchRecord read = valueOf(sources.history(other)).first();
    const FetchRecord expected = sampleRecord();
    EXPECT_EQ(read.at, expected.at);
    EXPECT_EQ(read.status, expected.status);
    EXPECT_EQ(read.http, expected.http);
    EXPECT_EQ(read.bytes, expected.bytes);
    EXPECT_EQ(read.items, expected.items);
    EXPECT_EQ(read.error, expected.error);
    EXPECT_EQ(read.warnings, expected.warnings);
    EXPECT_EQ(read.exchange, expected.exchange);
}

TEST_F(StorageTest, StoringWritesTheRecordWithItsArticles)
{
    IncomingBatch batch;
    batch.source = addSource(u"One"_s);
    batch.record = sampleRecord();
    batch.seenAt = kSeen;
    batch.articles = {entry(u"1"_s, u"https://a.example.org/1"_s, u"Title"_s, {})};
    valueOf(m_database->articles().store(batch));
    const QList<FetchRecord> history = valueOf(m_database->sources().history(batch.source));
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history.first().added, 1);
    EXPECT_EQ(valueOf(m_database->sources().all()).first().fetch.lastNew, kSeen);

    batch.fetch.lastNew = kSeen;
    batch.seenAt = kSeen.addSecs(60);
    valueOf(m_database->articles().store(batch));
    EXPECT_EQ(valueOf(m_database->sources().history(batch.source)).size(), 2);
    EXPECT_EQ(valueOf(m_database->sources().all()).first().fetch.lastNew, kSeen) << "nothing was new";
}

TEST_F(StorageTest, HostPausesStayUntilTheyAreOver)
{
    SourceStore &sources = m_database->sources();
    EXPECT_EQ(codeOf(sources.pauseHost(u"a.example.org:443"_s, kSeen)), ErrorCode::None);
    EXPECT_EQ(codeOf(sources.pauseHost(u"a.example.org:443"_s, kSeen.addSecs(60))), ErrorCode::None);
    reopen();
    QHash<QString, QDateTime> pauses = valueOf(m_database->sources().hostPauses());
    ASSERT_EQ(pauses.size(), 1);
    EXPECT_EQ(pauses.value(u"a.example.org:443"_s), kSeen.addSecs(60));
    EXPECT_EQ(codeOf(m_database->sources().pauseHost(u"b.example.org:80"_s, kSeen.addDays(3))), ErrorCode::None);
    pauses = valueOf(m_database->sources().hostPauses());
    EXPECT_EQ(pauses.size(), 1) << "the one that is over is gone";
}

TEST(Migration, AnArchiveOfTheFirstVersionIsTakenOver)
{
    const QTemporaryDir folder;
    makeVersionOne(folder.path(), {sourceRow(1, u"ok"_s), sourceRow(2, u"error"_s)});
    const auto database = Database::open(folder.path());
    ASSERT_TRUE(database) << database.error().detail.toStdString();
    const QList<Source> sources = valueOf((*database)->sources().all());
    ASSERT_EQ(sources.size(), 2);
    EXPECT_EQ(sources.at(0).name.toStdString(), "N1");
    EXPECT_EQ(sources.at(0).fetch.lastSuccess.toMSecsSinceEpoch(), 1000);
    EXPECT_FALSE(sources.at(0).fetch.nextFetch.isValid());
    EXPECT_FALSE(sources.at(1).fetch.lastSuccess.isValid());
    EXPECT_EQ(sources.at(0).options, FetchOptions());
    EXPECT_TRUE(valueOf((*database)->problems()).isEmpty());
}

TEST(Migration, ADamagedArchiveOfTheFirstVersionIsRepaired)
{
    const QTemporaryDir folder;
    QStringList rows;
    for (int i = 1; i <= 3; ++i)
        rows.append(sourceRow(i, u"ok"_s));
    // A row that points to nothing is damage that a check finds.
    rows.append(
        u"INSERT INTO entries VALUES (1, 77, 1, 'k', 0, '', '', '', '', 0, 0, 0, 0, 0, '', '', 0, 0, 0, '', '')"_s);
    makeVersionOne(folder.path(), rows);
    const auto report = repairArchive(folder.path());
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_FALSE(report->wasSound);
    EXPECT_EQ(report->sources, 3);
    EXPECT_TRUE(Database::open(folder.path()));
}

} // namespace oneul
