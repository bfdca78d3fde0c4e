#include <algorithm>
#include <cstdio>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "storage/archivecopy.h"
#include "storage/backupfiles.h"
#include "storage/repair.h"
#include "storage/restore.h"
#include "storage/taxonomystore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

constexpr int kArticles = 3000;
constexpr int kHidden = 3; ///< of them, which lists and counts leave out
constexpr qint64 kPage = 4096;

QVariant askFile(const QString &path, const QString &text)
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"ask"_s);
        database.setDatabaseName(path);
        EXPECT_TRUE(database.open());
        QSqlQuery query(database);
        EXPECT_TRUE(query.exec(text)) << qPrintable(text);
        answer = query.next() ? query.value(0) : QVariant();
        query.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"ask"_s);
    return answer;
}

void spoilPage(const QString &path, qint64 page, char with = '\xa5')
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek((page - 1) * kPage));
    ASSERT_EQ(file.write(QByteArray(int(kPage), with)), kPage);
}

const SavedRows *rowsOf(const RepairReport &report, const QString &table)
{
    const auto found = std::ranges::find(report.tables, table, &SavedRows::table);
    return found == report.tables.end() ? nullptr : &*found;
}

/// A few megabytes of articles with what an analyst adds to them.
class SalvageTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        m_source = addSource(u"One"_s);
        QList<IncomingArticle> articles;
        for (int i = 0; i < kArticles; ++i) {
            const QString name = QString::number(i);
            QString text;
            for (int word = 0; word < 90; ++word)
                text += QString::number(QRandomGenerator::global()->generate(), 36) + u' ';
            articles.append(
                entry(name, u"https://a.example.org/"_s + name, u"Title "_s + name, text, kSeen.addSecs(-60 * i)));
        }
        ASSERT_EQ(store(m_source, articles).added, kArticles);
        Category category;
        category.id = u"a"_s;
        category.nameEn = u"A"_s;
        valueOf(m_database->taxonomies().start(Taxonomy({category}), kSeen));
        valueOf(m_database->articles().setHidden({11, 21, 31}, true));
        m_database.reset();
        askFile(path(), u"INSERT INTO secondary_categories SELECT id, 'a' FROM articles WHERE id % 10 = 0"_s);
        askFile(path(), u"INSERT INTO story_members SELECT id, id / 20 FROM articles WHERE id % 10 = 0"_s);
        askFile(path(),
                u"INSERT INTO story_pairs SELECT id, id + 10, 1 FROM articles WHERE id % 20 = 0 AND id < 2980"_s);
        askFile(path(), u"INSERT INTO rules (position, enabled, definition) VALUES (0, 1, '{\"name\":\"Mine\"}')"_s);
        askFile(path(), u"INSERT INTO labels (id, name, color, position) VALUES (1, 'Risk', '#ff0000', 1)"_s);
        askFile(path(), u"INSERT INTO article_labels SELECT 1, id FROM articles WHERE id % 10 = 0"_s);
        askFile(path(), u"INSERT INTO notes SELECT id, 'note ' || id, 1 FROM articles WHERE id % 10 = 0"_s);
        askFile(path(), u"INSERT INTO saved_searches (id, name, query, position) VALUES (1, 'Mine', 'is:unread', 1)"_s);
        askFile(path(), u"INSERT INTO tombstones VALUES (x'0102', 5)"_s);
        ASSERT_GT(QFileInfo(path()).size(), 2'000'000);
    }

    [[nodiscard]] QString path() const { return m_dir.filePath(u"oneul.db"_s); }
    /// The root of a table, and a leaf of it in the middle.
    [[nodiscard]] qint64 leafOf(const QString &table) const
    {
        return askFile(path(), u"SELECT pageno FROM dbstat WHERE name = '%1' AND pagetype = 'leaf' ORDER BY path "
                               "LIMIT 1 OFFSET 3"_s.arg(table))
            .toLongLong();
    }
    Result<RepairReport> repaired()
    {
        const auto report = repairArchive(m_dir.path());
        EXPECT_TRUE(report) << (report ? "" : qPrintable(report.error().detail));
        if (report) {
            reopen();
            expectSound();
        }
        return report;
    }

    SourceId m_source = 0;
};

} // namespace

TEST_F(SalvageTest, OneBadPageTakesNoRowsButItsOwn)
{
    const qint64 page = leafOf(u"articles"_s);
    const int lost = askFile(path(), u"SELECT ncell FROM dbstat WHERE pageno = %1"_s.arg(page)).toInt();
    ASSERT_GT(lost, 1);
    spoilPage(path(), page);
    const auto report = repaired();
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->wasSound);
    EXPECT_EQ(report->articles, kArticles - lost);
    const int hidden = askFile(path(), u"SELECT count(*) FROM hidden_articles"_s).toInt();
    const SavedRows *rows = rowsOf(*report, u"articles"_s);
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->lost, lost);
    EXPECT_EQ(rows->fromBackup, 0);
    EXPECT_EQ(askFile(path(), u"SELECT count(*) FROM saved_searches"_s).toInt(), 1);
    EXPECT_EQ(askFile(path(), u"SELECT count(*) FROM tombstones"_s).toInt(), 1);
    EXPECT_EQ(valueOf(m_database->articles().counts()).articles, report->articles - hidden)
        << "the counts are made anew";
}

TEST_F(SalvageTest, ArticlesOutliveTheirEntries)
{
    const qint64 page = leafOf(u"entries"_s);
    ASSERT_GT(askFile(path(), u"SELECT ncell FROM dbstat WHERE pageno = %1"_s.arg(page)).toInt(), 1);
    spoilPage(path(), page);
    const auto report = repaired();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->articles, kArticles) << "titles, marks and notes are there";
    EXPECT_EQ(askFile(path(), u"SELECT count(*) FROM notes"_s).toInt(), kArticles / 10);
    EXPECT_EQ(askFile(path(), u"SELECT count(*) FROM contents WHERE body = x''"_s).toInt(), 0);
    QList<IncomingArticle> articles;
    for (int i = 0; i < kArticles; ++i) {
        const QString name = QString::number(i);
        articles.append(entry(name, u"https://a.example.org/"_s + name, u"Title "_s + name, u"The text"_s));
        articles.last().normalisedUrl = u"https://a.example.org/"_s + name; // as articles that come in have it
    }
    EXPECT_EQ(store(m_source, articles).added, 0) << "the source knows its articles again";
    expectSound();
}

TEST_F(SalvageTest, WhatAPageLostComesFromTheNewestBackup)
{
    ASSERT_TRUE(makeBackup(m_dir.path(), BackupKind::Daily, kSeen, {}, {}));
    askFile(path(), u"UPDATE status SET starred = 1 WHERE article_id = 1"_s); // since the backup
    for (const QString &table : {u"articles"_s, u"entries"_s, u"contents"_s})
        spoilPage(path(), leafOf(table) > 0 ? leafOf(table) : 0);
    const auto report = repaired();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->articles, kArticles);
    EXPECT_FALSE(report->backup.isEmpty());
    const SavedRows *rows = rowsOf(*report, u"articles"_s);
    ASSERT_TRUE(rows);
    EXPECT_GT(rows->fromBackup, 0);
    EXPECT_EQ(rows->lost, 0);
    EXPECT_EQ(askFile(path(), u"SELECT count(*) FROM contents WHERE body = x''"_s).toInt(), 0);
    EXPECT_EQ(askFile(path(), u"SELECT count(*) FROM notes"_s).toInt(), kArticles / 10);
    EXPECT_EQ(askFile(path(), u"SELECT starred FROM status WHERE article_id = 1"_s).toInt(), 1)
        << "what can be read is newer than the backup";
}

TEST_F(SalvageTest, ZeroPagesAndDamagedIndexesAreGoneAround)
{
    const qint64 index =
        askFile(path(), u"SELECT rootpage FROM sqlite_schema WHERE name = 'articles_newest'"_s).toLongLong();
    spoilPage(path(), index, '\0');
    const auto report = repaired();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->articles, kArticles);
}

TEST_F(SalvageTest, ADamagedHeaderLosesNothing)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, 'x'));
    file.close();
    EXPECT_EQ(codeOf(Database::open(m_dir.path())), ErrorCode::StorageCorrupt);
    const auto report = repaired();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->articles, kArticles);
    EXPECT_EQ(askFile(path(), u"SELECT count(*) FROM article_labels"_s).toInt(), kArticles / 10);
}

TEST_F(SalvageTest, ALostFirstPageIsTakenFromABackup)
{
    ASSERT_TRUE(makeBackup(m_dir.path(), BackupKind::Daily, kSeen, {}, {}));
    reopen();
    store(m_source, {entry(u"new"_s, u"https://a.example.org/new"_s, u"Newer than the backup"_s, u"Text"_s)});
    m_database.reset();
    spoilPage(path(), 1, '\0');
    const auto report = repaired();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->articles, kArticles + 1);
}

TEST_F(SalvageTest, CategoriesRulesAndStoriesAreSaved)
{
    spoilPage(path(), leafOf(u"contents"_s));
    ASSERT_TRUE(repaired());
    const auto count = [this](const QString &table) {
        return askFile(path(), u"SELECT count(*) FROM "_s + table).toInt();
    };
    EXPECT_EQ(count(u"taxonomy_versions"_s), 1);
    EXPECT_EQ(count(u"rules"_s), 1);
    EXPECT_EQ(count(u"hidden_articles"_s), kHidden);
    EXPECT_EQ(count(u"secondary_categories"_s), kArticles / 10);
    EXPECT_EQ(count(u"story_members"_s), kArticles / 10);
    EXPECT_EQ(count(u"story_pairs"_s), kArticles / 20 - 2);
    EXPECT_EQ(valueOf(m_database->taxonomies().versions(0)).first().taxonomy.categories().first().id, u"a"_s);
}

TEST_F(SalvageTest, WhatSpeaksOfLostArticlesGoesWithThem)
{
    spoilPage(path(), leafOf(u"articles"_s));
    const auto report = repaired(); // foreign keys are looked at there
    ASSERT_TRUE(report);
    EXPECT_LT(report->articles, kArticles);
    const int members = askFile(path(), u"SELECT count(*) FROM story_members"_s).toInt();
    EXPECT_GT(members, 0);
    EXPECT_EQ(members, askFile(path(), u"SELECT count(*) FROM articles WHERE id % 10 = 0"_s).toInt());
    EXPECT_EQ(members, askFile(path(), u"SELECT count(*) FROM secondary_categories"_s).toInt());
}

TEST_F(SalvageTest, AFileThatWasCutGivesWhatIsLeft)
{
    ASSERT_TRUE(QFile::resize(path(), QFileInfo(path()).size() * 7 / 10 / kPage * kPage));
    EXPECT_EQ(codeOf(Database::open(m_dir.path())), ErrorCode::StorageCorrupt);
    const auto report = repaired();
    ASSERT_TRUE(report);
    EXPECT_GT(report->articles, 0);
    EXPECT_EQ(report->sources, 1);
    EXPECT_TRUE(QFile::exists(report->kept));
}

TEST_F(SalvageTest, GarbageIsReplacedByTheBackup)
{
    ASSERT_TRUE(makeBackup(m_dir.path(), BackupKind::Daily, kSeen, {}, {}));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is no archive at all ").repeated(500));
    file.close();
    const auto report = repaired();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->articles, kArticles);
    EXPECT_EQ(askFile(path(), u"SELECT count(*) FROM notes"_s).toInt(), kArticles / 10);
    EXPECT_EQ(askFile(path(), u"SELECT count(*) FROM tombstones"_s).toInt(), 1);
}

TEST_F(SalvageTest, ADeletedLogLosesTheLastMomentsAndNoMore)
{
    reopen();
    store(m_source, {entry(u"new"_s, u"https://a.example.org/new"_s, u"In the log"_s, u"Text"_s)});
    const QTemporaryDir copy; // as after a power cut: the file without its log
    ASSERT_TRUE(QFile::copy(path(), copy.filePath(u"oneul.db"_s)));
    const auto opened = Database::open(copy.path());
    ASSERT_TRUE(opened);
    EXPECT_TRUE(valueOf((*opened)->problems()).isEmpty());
    EXPECT_EQ(valueOf((*opened)->articles().counts()).articles, kArticles - kHidden);
}

TEST_F(SalvageTest, ACancelledRepairChangesNothing)
{
    spoilPage(path(), leafOf(u"articles"_s));
    const QByteArray before = [&] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    const Cancellation cancellation;
    cancellation.cancel();
    EXPECT_EQ(codeOf(repairArchive(m_dir.path(), cancellation)), ErrorCode::Cancelled);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), before);
    EXPECT_FALSE(isRestoreStaged(m_dir.path()));
}

/// Started by AKillLeavesAUsableArchive in a process of its own.
TEST(SafetyKillTest, DISABLED_Child)
{
    const QString folder = qEnvironmentVariable("ONEUL_KILL_DIR");
    const QString copy = qEnvironmentVariable("ONEUL_KILL_COPY");
    printf("begin\n");
    fflush(stdout);
    for (int round = 0; round < 1000; ++round) {
        ASSERT_TRUE(makeBackup(folder, BackupKind::Daily, kSeen.addDays(round), {}, {}));
        ASSERT_TRUE(stageRestore(folder, copy, {}, {}));
        ASSERT_TRUE(finishRestore(folder, kSeen));
    }
}

TEST_F(SalvageTest, AKillLeavesAUsableArchive)
{
    const QTemporaryDir place;
    const QString copy = place.filePath(u"all.oneul"_s);
    ASSERT_TRUE(exportArchive(path(), copy, {}, {}, {}));
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ONEUL_KILL_DIR"_s, m_dir.path());
        environment.insert(u"ONEUL_KILL_COPY"_s, copy);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--gtest_also_run_disabled_tests"_s, u"--gtest_filter=SafetyKillTest.DISABLED_Child"_s});
        QByteArray output;
        while (!output.contains("begin\n") && child.waitForReadyRead(20'000))
            output += child.readAllStandardOutput();
        child.waitForFinished(QRandomGenerator::global()->bounded(200));
        child.kill();
        ASSERT_TRUE(child.waitForFinished(10'000));
        ASSERT_EQ(child.exitStatus(), QProcess::CrashExit) << child.readAllStandardOutput().toStdString();
        reopen();
        expectSound();
        EXPECT_EQ(valueOf(m_database->articles().counts()).articles, kArticles - kHidden);
        for (const BackupInfo &backup : backupsIn(m_dir.path()))
            EXPECT_TRUE(inspectCopy(backup.path, CopyCheck::Whole)) << qPrintable(backup.path);
        m_database.reset();
    }
}

} // namespace oneul
