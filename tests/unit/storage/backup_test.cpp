#include <limits>

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include "storage/archivecopy.h"
#include "storage/backupfiles.h"
#include "storage/copydatabase.h"
#include "storage/durablefile.h"
#include "storage/restore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

BackupInfo backup(int number, const QDate &day, BackupKind kind = BackupKind::Daily)
{
    return {QString::number(number), kind, number, QDateTime(day, QTime(9, 0), Qt::UTC), 1, 1};
}

/// Days in the order in which backups were made on them; what is left when each was followed by a clearing up.
QStringList leftAfter(const QList<QDate> &days)
{
    QList<BackupInfo> present; // newest first
    int number = 0;
    for (const QDate &day : days) {
        present.prepend(backup(++number, day));
        const QStringList outdated = outdatedBackups(present);
        EXPECT_FALSE(outdated.contains(present.first().path)) << "the newest one is always kept";
        present.removeIf([&outdated](const BackupInfo &old) { return outdated.contains(old.path); });
    }
    QStringList left;
    for (const BackupInfo &info : present)
        left.append(info.path);
    return left;
}

QList<QDate> daysFrom(const QDate &first, int count)
{
    QList<QDate> days;
    for (int i = 0; i < count; ++i)
        days.append(first.addDays(i));
    return days;
}

const QDate kMonday(2024, 9, 2);

void runSql(const QString &path, const QString &text)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        ASSERT_TRUE(database.open());
        ASSERT_TRUE(QSqlQuery(database).exec(text));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(at));
    file.write(bytes);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

TEST(Backups, SevenDaysAndFourWeeksAreKept)
{
    const QStringList left = leftAfter(daysFrom(kMonday, 60)); // ends on a Thursday
    EXPECT_EQ(left, QStringList({u"60"_s, u"59"_s, u"58"_s, u"57"_s, u"56"_s, u"55"_s, u"54"_s, u"49"_s, u"42"_s}));
}

TEST(Backups, OneOfEachDayIsKept)
{
    QList<BackupInfo> present{backup(3, kMonday), backup(2, kMonday), backup(1, kMonday)};
    EXPECT_EQ(outdatedBackups(present), QStringList({u"2"_s, u"1"_s}));
}

TEST(Backups, AClockThatJumpsDeletesNoMoreThanADay)
{
    QList<QDate> days = daysFrom(kMonday, 30);
    const qsizetype usual = leftAfter(days).size();
    days.append(QDate(2099, 1, 1)); // forwards, one backup …
    EXPECT_GE(leftAfter(days).size(), usual - 1);
    days.append(daysFrom(kMonday.addDays(31), 2)); // … and right again
    const QStringList left = leftAfter(days);
    EXPECT_EQ(left.first(), u"33"_s);
    EXPECT_GE(left.size(), usual - 1);

    QList<QDate> back = daysFrom(kMonday, 30);
    back.append(QDate(1970, 1, 1));
    const QStringList kept = leftAfter(back);
    EXPECT_EQ(kept.first(), u"31"_s) << "the newest is the one made last, whatever its date";
    EXPECT_GE(kept.size(), usual - 1);
}

TEST(Backups, OtherKindsDoNotPushDailyOnesOut)
{
    QList<BackupInfo> present;
    for (int i = 0; i < 8; ++i)
        present.append(backup(100 - i, kMonday, i < 4 ? BackupKind::BeforeRestore : BackupKind::BeforeUpdate));
    present.append(backup(1, kMonday));
    EXPECT_EQ(outdatedBackups(present), QStringList({u"97"_s, u"93"_s}));
}

TEST_F(StorageTest, BackupIsAWholeArchiveWhileTheArchiveIsWrittenTo)
{
    const SourceId source = addSource(u"One"_s);
    store(source, {entry(u"1"_s, u"https://a.example.org/1"_s, u"Title"_s, u"Text"_s)});
    QList<QFuture<Result<StoreReport>>> writes;
    for (int batch = 0; batch < 20; ++batch) {
        IncomingBatch incoming;
        incoming.source = source;
        incoming.seenAt = kSeen;
        for (int i = 0; i < 40; ++i) {
            const QString name = u"%1-%2"_s.arg(batch).arg(i);
            incoming.articles.append(entry(name, u"https://a.example.org/"_s + name, name, u"Text "_s.repeated(60)));
        }
        writes.append(m_database->articles().store(incoming));
    }
    int steps = 0;
    const auto made = makeBackup(m_dir.path(), BackupKind::Daily, kSeen, {}, [&steps](qint64, qint64) { ++steps; });
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_GT(steps, 0);
    for (const auto &write : writes)
        EXPECT_EQ(valueOf(write).added, 40) << "nobody waited so long that it failed";
    EXPECT_EQ(made->number, 1);
    EXPECT_EQ(made->at, kSeen);
    EXPECT_EQ((made->articles - 1) % 40, 0) << "whole batches";

    const QTemporaryDir other;
    ASSERT_TRUE(QFile::copy(made->path, other.filePath(u"oneul.db"_s)));
    const auto copy = Database::open(other.path());
    ASSERT_TRUE(copy);
    EXPECT_EQ(valueOf((*copy)->articles().rows({})).size(), made->articles);
    EXPECT_TRUE(valueOf((*copy)->problems()).isEmpty());
}

TEST_F(StorageTest, HalfWrittenBackupsAreNone)
{
    const QString folder = backupFolder(m_dir.path());
    ASSERT_TRUE(QDir().mkpath(folder));
    for (const QString &name : {u"oneul-backup-000007-daily-20241004-090000.db.part"_s, u"oneul-damaged-1.db"_s,
                                u"notes.txt"_s, u"oneul-backup-x-daily-20241004-090000.db"_s})
        overwrite(folder + u'/' + name, 0, "something");
    EXPECT_TRUE(backupsIn(m_dir.path()).isEmpty());
    const auto made = makeBackup(m_dir.path(), BackupKind::Daily, kSeen, {}, {});
    ASSERT_TRUE(made);
    EXPECT_EQ(backupsIn(m_dir.path()).size(), 1);
    EXPECT_EQ(made->number, 1);
}

TEST_F(StorageTest, ACancelledBackupLeavesNothing)
{
    const Cancellation cancellation;
    cancellation.cancel();
    EXPECT_EQ(codeOf(makeBackup(m_dir.path(), BackupKind::Daily, kSeen, cancellation, {})), ErrorCode::Cancelled);
    EXPECT_TRUE(filesIn(backupFolder(m_dir.path())).isEmpty());
}

TEST_F(StorageTest, NoBackupOfADamagedArchivePushesAGoodOneOut)
{
    const SourceId source = addSource(u"One"_s);
    for (int i = 0; i < 100; ++i) {
        const QString name = QString::number(i);
        store(source, {entry(name, u"https://a.example.org/"_s + name, name, u"Text "_s.repeated(80))});
    }
    for (int day = 0; day < 3; ++day)
        ASSERT_TRUE(makeBackup(m_dir.path(), BackupKind::Daily, kSeen, {}, {})); // of one day: one stays
    ASSERT_EQ(backupsIn(m_dir.path()).size(), 1);
    m_database.reset();
    const QString archive = m_dir.filePath(u"oneul.db"_s);
    overwrite(archive, QFileInfo(archive).size() / 2 / 4096 * 4096, QByteArray(4096 * 3, '\xa5'));
    EXPECT_EQ(codeOf(makeBackup(m_dir.path(), BackupKind::Daily, kSeen, {}, {})), ErrorCode::StorageCorrupt);
    EXPECT_EQ(filesIn(backupFolder(m_dir.path())).size(), 1);
}

TEST_F(StorageTest, ABackupIsRestoredAndTheFormerArchiveKept)
{
    const SourceId source = addSource(u"One"_s);
    store(source, {entry(u"1"_s, u"https://a.example.org/1"_s, u"First"_s, u"Text"_s)});
    const auto made = makeBackup(m_dir.path(), BackupKind::Daily, kSeen, {}, {});
    ASSERT_TRUE(made);
    store(source, {entry(u"2"_s, u"https://a.example.org/2"_s, u"Second"_s, u"Text"_s)});
    overwrite(m_dir.filePath(u"search.db"_s), 0, "an index of something else");

    const auto staged = stageRestore(m_dir.path(), made->path, {}, {});
    ASSERT_TRUE(staged) << qPrintable(staged.error().detail);
    EXPECT_EQ(staged->articles, 1);
    EXPECT_EQ(rows().size(), 2) << "nothing happens to the archive that is open";
    EXPECT_EQ(codeOf(finishRestore(m_dir.path(), kSeen)), ErrorCode::StorageLocked);

    reopen();
    EXPECT_EQ(titles({}), QStringList{u"First"_s});
    EXPECT_FALSE(isRestoreStaged(m_dir.path()));
    QFile index(m_dir.filePath(u"search.db"_s));
    EXPECT_FALSE(index.open(QIODevice::ReadOnly) && index.readAll().startsWith("an index of something else"));
    expectSound();
    const QList<BackupInfo> backups = countedBackups(m_dir.path());
    ASSERT_EQ(backups.size(), 2);
    EXPECT_EQ(backups.first().kind, BackupKind::BeforeRestore);
    EXPECT_EQ(backups.first().articles, 2) << "the former archive can be had back";

    ASSERT_TRUE(stageRestore(m_dir.path(), backups.first().path, {}, {}));
    reopen();
    EXPECT_EQ(rows().size(), 2);
}

TEST_F(StorageTest, AStagedArchiveThatWentBadKeepsNobodyOut)
{
    const SourceId source = addSource(u"One"_s);
    store(source, {entry(u"1"_s, u"https://a.example.org/1"_s, u"First"_s, u"Text"_s)});
    const auto made = makeBackup(m_dir.path(), BackupKind::Daily, kSeen, {}, {});
    ASSERT_TRUE(made);
    ASSERT_TRUE(stageRestore(m_dir.path(), made->path, {}, {}));
    m_database.reset();
    overwrite(stagedArchive(m_dir.path()), 0, "no archive any more");
    const auto first = Database::open(m_dir.path());
    ASSERT_FALSE(first) << "what was asked for did not happen";
    EXPECT_EQ(first.error().code, ErrorCode::CopyBroken);
    reopen();
    EXPECT_EQ(titles({}), QStringList{u"First"_s});
}

TEST_F(StorageTest, TheArchiveIsNotRestoredFromItself)
{
    EXPECT_EQ(codeOf(stageRestore(m_dir.path(), m_database->fileName(), {}, {})), ErrorCode::AlreadyExists);
    EXPECT_FALSE(isRestoreStaged(m_dir.path()));
}

TEST_F(StorageTest, WhatIsNoArchiveIsRefusedBeforeAnythingIsTouched)
{
    const SourceId source = addSource(u"One"_s);
    for (int i = 0; i < 60; ++i) {
        const QString name = QString::number(i);
        store(source, {entry(name, u"https://a.example.org/"_s + name, name, u"Text "_s.repeated(80))});
    }
    const QTemporaryDir place;
    const QString good = place.filePath(u"all.oneul"_s);
    ASSERT_TRUE(exportArchive(m_database->fileName(), good, u"{}"_s, {}, {}));
    const auto refuses = [&](const QString &path, ErrorCode code) {
        EXPECT_EQ(codeOf(stageRestore(m_dir.path(), path, {}, {})), code) << qPrintable(path);
        EXPECT_FALSE(isRestoreStaged(m_dir.path()));
        EXPECT_FALSE(QDir(backupFolder(m_dir.path())).exists());
    };
    refuses(place.filePath(u"missing"_s), ErrorCode::FileNotFound);
    refuses(place.path(), ErrorCode::FileRead);

    const QString text = place.filePath(u"text"_s);
    overwrite(text, 0, "this is a letter and no archive at all, whatever its name may be");
    refuses(text, ErrorCode::CopyBroken);

    const QString empty = place.filePath(u"empty"_s);
    overwrite(empty, 0, "");
    refuses(empty, ErrorCode::CopyBroken);

    const QString cut = place.filePath(u"cut"_s);
    ASSERT_TRUE(QFile::copy(good, cut));
    ASSERT_TRUE(QFile::resize(cut, QFileInfo(cut).size() - 4096));
    refuses(cut, ErrorCode::CopyBroken);

    const QString damaged = place.filePath(u"damaged"_s);
    ASSERT_TRUE(QFile::copy(good, damaged));
    overwrite(damaged, QFileInfo(damaged).size() / 2 / 4096 * 4096, QByteArray(3 * 4096, '\xa5'));
    refuses(damaged, ErrorCode::CopyBroken);

    const QString newer = place.filePath(u"newer"_s);
    ASSERT_TRUE(QFile::copy(good, newer));
    runSql(newer, u"PRAGMA user_version = 9999"_s);
    refuses(newer, ErrorCode::CopyTooNew);
    const auto why = stageRestore(m_dir.path(), newer, {}, {});
    EXPECT_EQ(why.error().detail, u"9999 > %1"_s.arg(Database::schemaVersion()));

    const QString format = place.filePath(u"format"_s);
    ASSERT_TRUE(QFile::copy(good, format));
    runSql(format, u"UPDATE meta SET value = '7' WHERE key = 'copyFormat'"_s);
    refuses(format, ErrorCode::CopyTooNew);

    const QString foreign = place.filePath(u"foreign"_s);
    runSql(foreign, u"CREATE TABLE t (x)"_s);
    refuses(foreign, ErrorCode::CopyBroken);
    EXPECT_EQ(rows().size(), 60);
}

TEST_F(StorageTest, AnExportHasNoTrashAndCarriesTheSettings)
{
    const SourceId kept = addSource(u"One"_s);
    const SourceId removed = addSource(u"Two"_s);
    store(kept, {entry(u"1"_s, u"https://a.example.org/1"_s, u"Title"_s, u"Text"_s)});
    store(removed, {entry(u"2"_s, u"https://b.example.org/2"_s, u"Thrown away"_s, u"unmistakable words"_s)});
    valueOf(m_database->sources().remove(removed));
    const QTemporaryDir place;
    const QString path = place.filePath(u"deep/all.oneul"_s);
    const auto made = exportArchive(m_database->fileName(), path, uR"({"a":1})"_s, {}, {});
    ASSERT_TRUE(made) << qPrintable(made.error().detail);
    EXPECT_EQ(made->articles, 1);
    EXPECT_TRUE(made->hasSettings);
    EXPECT_EQ(filesIn(place.filePath(u"deep"_s)), QStringList{u"all.oneul"_s});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("Thrown away"));

    ASSERT_TRUE(stageRestore(m_dir.path(), path, {}, {}));
    reopen();
    EXPECT_EQ(titles({}), QStringList{u"Title"_s});
    EXPECT_EQ(valueOf(m_database->carriedSettings()), uR"({"a":1})"_s);
    EXPECT_EQ(codeOf(m_database->forgetRestore()), ErrorCode::None);
    EXPECT_EQ(valueOf(m_database->carriedSettings()), u""_s);
    expectSound();
}

TEST_F(StorageTest, NumbersThatMeanAnotherHostNowGetNoPasswords)
{
    Source source;
    source.url = QUrl(u"https://one.example.org/feed"_s);
    source.options.userName = u"reader"_s;
    const SourceId id = valueOf(m_database->sources().add(source)).id;
    source.url = QUrl(u"https://same.example.org/feed"_s);
    const SourceId same = valueOf(m_database->sources().add(source)).id;
    const QTemporaryDir place;
    const QString path = place.filePath(u"all.oneul"_s);
    ASSERT_TRUE(exportArchive(m_database->fileName(), path, {}, {}, {}));

    const QTemporaryDir other;
    {
        const auto archive = Database::open(other.path());
        ASSERT_TRUE(archive);
        Source strange;
        strange.url = QUrl(u"https://strange.example.org/feed"_s);
        ASSERT_EQ(valueOf((*archive)->sources().add(strange)).id, id);
        strange.url = QUrl(u"https://same.example.org/another"_s);
        ASSERT_EQ(valueOf((*archive)->sources().add(strange)).id, same);
    }
    ASSERT_TRUE(stageRestore(other.path(), path, {}, {}));
    const auto restored = Database::open(other.path());
    ASSERT_TRUE(restored);
    const QList<Source> sources = valueOf((*restored)->sources().all());
    ASSERT_EQ(sources.size(), 2);
    for (const Source &one : sources)
        EXPECT_EQ(one.options.userName, one.id == same ? u"reader"_s : u""_s);
}

TEST(Backups, NetworkDrivesAreKnown)
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afpfs"})
        EXPECT_TRUE(isNetworkFileSystem(type)) << type;
    for (const char *type : {"ext4", "btrfs", "tmpfs", "overlay", "xfs", "fuse", "fuseblk", "vfat", ""})
        EXPECT_FALSE(isNetworkFileSystem(type)) << type;
}

TEST(Backups, NoRoomIsFoundBeforeAnythingIsWritten)
{
    const QTemporaryDir folder;
    EXPECT_EQ(codeOf(checkRoom(folder.path(), 1)), ErrorCode::None);
    EXPECT_EQ(codeOf(checkRoom(folder.path(), std::numeric_limits<qint64>::max() / 2)), ErrorCode::StorageFull);
}

} // namespace oneul
