#include <cstdio>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

constexpr int kPerBatch = 40;

QList<IncomingArticle> numbered(int batch)
{
    QList<IncomingArticle> articles;
    for (int i = 0; i < kPerBatch; ++i) {
        const QString name = u"%1-%2"_s.arg(batch).arg(i);
        articles.append(entry(name, u"https://a.example.org/"_s + name, u"Batch "_s + name, u"Text "_s.repeated(80)));
    }
    return articles;
}

IncomingBatch numberedBatch(SourceId source, int batch)
{
    IncomingBatch incoming;
    incoming.source = source;
    incoming.seenAt = kSeen;
    incoming.articles = numbered(batch);
    return incoming;
}

/// The number in the last complete "done N" line; -1 for none.
int lastDone(const QByteArray &output)
{
    int last = -1;
    const QList<QByteArray> lines = output.first(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("done "))
            last = line.mid(5).toInt();
    }
    return last;
}

} // namespace

/// Started by ReportedBatchesSurviveAKill in a process of its own: stores batches until it is killed.
TEST(KillTest, DISABLED_Child)
{
    const auto database = Database::open(qEnvironmentVariable("ONEUL_KILL_DIR"));
    ASSERT_TRUE(database);
    const SourceId source = valueOf((*database)->sources().all()).first().id;
    for (int batch = qEnvironmentVariableIntValue("ONEUL_KILL_FIRST"); batch < 100'000; ++batch) {
        valueOf((*database)->articles().store(numberedBatch(source, batch)));
        printf("done %d\n", batch);
        fflush(stdout);
    }
}

TEST_F(StorageTest, ReportedBatchesSurviveAKill)
{
    addSource(u"One"_s);
    int reported = -1;
    for (int round = 0; round < 10; ++round) {
        m_database.reset();
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ONEUL_KILL_DIR"_s, m_dir.path());
        environment.insert(u"ONEUL_KILL_FIRST"_s, QString::number(reported + 1));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=KillTest.DISABLED_Child"_s});
        QByteArray output;
        while (lastDone(output) < 0 && child.waitForReadyRead(20'000))
            output += child.readAllStandardOutput();
        child.waitForFinished(QRandomGenerator::global()->bounded(150));
        child.kill();
        ASSERT_TRUE(child.waitForFinished(10'000));
        output += child.readAllStandardOutput();
        ASSERT_EQ(child.exitStatus(), QProcess::CrashExit) << output.toStdString();
        ASSERT_GE(lastDone(output), 0) << output.toStdString();
        reported = lastDone(output);

        reopen();
        expectSound();
        const qsizetype stored = rows().size();
        EXPECT_GE(stored, qsizetype(reported + 1) * kPerBatch) << "a reported batch is lost";
        EXPECT_EQ(stored % kPerBatch, 0) << "half a batch is stored";
    }
}

TEST_F(StorageTest, ReadersSeeWholeBatchesWhileTheWriterWrites)
{
    const SourceId source = addSource(u"One"_s);
    QList<QFuture<Result<StoreReport>>> writes;
    for (int batch = 0; batch < 30; ++batch)
        writes.append(m_database->articles().store(numberedBatch(source, batch)));
    qsizetype seen = 0;
    int reads = 0;
    while (!writes.last().isFinished()) {
        const QList<ArticleRow> found = rows();
        const ArchiveCounts counts = valueOf(m_database->articles().counts());
        EXPECT_EQ(found.size() % kPerBatch, 0);
        EXPECT_GE(found.size(), seen);
        EXPECT_EQ(counts.articles, counts.unread);
        EXPECT_EQ(counts.articles, counts.sources.value(source).articles);
        seen = found.size();
        ++reads;
    }
    EXPECT_GT(reads, 0);
    for (const auto &write : std::as_const(writes))
        EXPECT_EQ(valueOf(write).added, kPerBatch);
    EXPECT_EQ(rows().size(), 30 * kPerBatch);
}

TEST_F(StorageTest, ClosingCompletesWhatIsQueued)
{
    const SourceId source = addSource(u"One"_s);
    QFuture<Result<StoreReport>> last;
    for (int batch = 0; batch < 20; ++batch)
        last = m_database->articles().store(numberedBatch(source, batch));
    m_database.reset();
    ASSERT_TRUE(last.isFinished());
    EXPECT_EQ(last.result()->added, kPerBatch);
    EXPECT_FALSE(QFile::exists(m_dir.filePath(u"oneul.db-wal"_s))) << "the writer closes last and cleans up";
    reopen();
    EXPECT_EQ(rows().size(), 20 * kPerBatch);
}

TEST_F(StorageTest, FullDiskIsSaidAndLosesNothing)
{
    const QString mount = m_dir.filePath(u"small"_s);
    QDir().mkpath(mount);
    const QStringList options{u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m"_s, u"tmpfs"_s, mount};
    if (QProcess::execute(u"mount"_s, options) != 0)
        GTEST_SKIP() << "no small file system can be mounted here; the mapping is tested in ErrorCodesOfSqlite";
    {
        auto opened = Database::open(mount);
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        Source source;
        source.url = QUrl(u"https://one.example.org/feed"_s);
        const SourceId id = valueOf((*opened)->sources().add(source)).id;
        ErrorCode code = ErrorCode::None;
        int stored = 0;
        for (int batch = 0; batch < 200 && code == ErrorCode::None; ++batch) {
            code = codeOf((*opened)->articles().store(numberedBatch(id, batch)));
            stored += code == ErrorCode::None ? kPerBatch : 0;
        }
        EXPECT_EQ(code, ErrorCode::StorageFull);
        EXPECT_GT(stored, 0);
        EXPECT_EQ(valueOf((*opened)->articles().rows({})).size(), stored);
        EXPECT_TRUE(valueOf((*opened)->problems()).isEmpty());
    }
    EXPECT_EQ(QProcess::execute(u"umount"_s, {mount}), 0);
}

} // namespace oneul
