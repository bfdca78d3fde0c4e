#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "storage/repair.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

/// Overwrites the middle of the archive's pages from `from` to `to`, shares of the file.
void damage(const QString &path, double from, double to)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 page = 4096;
    const qint64 begin = qint64(double(file.size()) * from) / page * page;
    const qint64 end = qint64(double(file.size()) * to) / page * page;
    ASSERT_GT(end, begin);
    ASSERT_TRUE(file.seek(begin));
    file.write(QByteArray(int(end - begin), '\xa5'));
}

} // namespace

TEST(Repair, LeavesASoundArchiveAlone)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(Database::open(folder.path()));
    const auto report = repairArchive(folder.path());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->wasSound);
    EXPECT_FALSE(QDir(folder.filePath(u"backups"_s)).exists());
}

TEST(Repair, SavesWhatCanBeReadAndKeepsTheDamagedFile)
{
    const QTemporaryDir folder;
    {
        const auto database = Database::open(folder.path());
        ASSERT_TRUE(database);
        Source source;
        source.url = QUrl(u"https://news.example.org/feed"_s);
        source.name = u"News"_s;
        IncomingBatch batch;
        batch.source = valueOf((*database)->sources().add(source)).id;
        batch.seenAt = kSeen;
        for (int i = 0; i < 2000; ++i) {
            const QString number = QString::number(i);
            batch.articles.append(entry(number, u"https://news.example.org/"_s + number, u"Title "_s + number,
                                        u"Some text that takes room. "_s.repeated(20)));
        }
        ASSERT_EQ(valueOf((*database)->articles().store(batch)).added, 2000);
    }
    const QString path = folder.filePath(u"oneul.db"_s);
    damage(path, 0.5, 0.6);
    const auto report = repairArchive(folder.path());
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_FALSE(report->wasSound);
    EXPECT_EQ(report->sources, 1);
    EXPECT_GT(report->articles, 1000);
    EXPECT_TRUE(QFile::exists(report->kept));
    EXPECT_EQ(QDir(folder.filePath(u"backups"_s)).entryList(QDir::Files).size(), 1) << "no work file is left behind";

    const auto again = Database::open(folder.path());
    ASSERT_TRUE(again);
    EXPECT_TRUE(valueOf((*again)->problems()).isEmpty());
    EXPECT_EQ(valueOf((*again)->articles().rows({})).size(), report->articles);
}

TEST(Repair, StartsAnewWhereNothingCanBeRead)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"oneul.db"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is no archive at all ").repeated(500));
    file.close();
    const auto report = repairArchive(folder.path());
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_EQ(report->articles, 0);
    QFile kept(report->kept);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_TRUE(kept.readAll().startsWith("this is no archive"));
    EXPECT_TRUE(Database::open(folder.path()));
}

TEST(Repair, LeavesANewerArchiveAlone)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(Database::open(folder.path()));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(folder.filePath(u"oneul.db"_s));
        ASSERT_TRUE(database.open());
        QSqlQuery(database).exec(u"PRAGMA user_version = 9999"_s);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    EXPECT_EQ(codeOf(repairArchive(folder.path())), ErrorCode::StorageTooNew);
    EXPECT_FALSE(QDir(folder.filePath(u"backups"_s)).exists());
}

} // namespace oneul
