// The power fails at any moment: of what was written since a file's last sync, any part may be on the disk or not. The
// archive opens, is sound, and has all that was reported before the log was last synced.

#include <algorithm>
#include <map>
#include <random>

#include <QFile>

#include "unit/storage/recordingvfs.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

constexpr int kBatches = 60;
constexpr int kPerBatch = 40;
constexpr int kCuts = 60;
constexpr qsizetype kMaking = 400; ///< of the first changes
constexpr unsigned kSeed = 20241004;
constexpr qsizetype kSector = 512;

/// The files as a disk would hold them.
class Disk final
{
public:
    /// All of the changes before `cut`; of those that no sync followed, what the dice say.
    Disk(const QList<FileChange> &changes, qsizetype cut, std::mt19937 &dice, bool keepAll)
    {
        std::map<QString, qsizetype> synced; // up to where a file's changes are safe
        for (qsizetype i = 0; i < cut; ++i) {
            if (changes.at(i).kind == FileChange::Kind::Sync)
                synced[changes.at(i).file] = i;
        }
        for (qsizetype i = 0; i < cut; ++i) {
            const FileChange &change = changes.at(i);
            const auto safe = synced.find(change.file);
            const bool isSafe = safe != synced.end() && i < safe->second;
            // SQLite has the folder synced when it removes a journal.
            if (isSafe || keepAll || change.kind == FileChange::Kind::Remove)
                apply(change, change.bytes.size());
            else
                applyPart(change, dice);
        }
    }

    void writeTo(const QDir &folder) const
    {
        for (const auto &[name, bytes] : m_files) {
            QFile file(folder.filePath(name));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
    }

private:
    void applyPart(const FileChange &change, std::mt19937 &dice)
    {
        switch (dice() % 4) {
        case 0:
            return;
        case 1: // sectors are written whole or not at all
            if (change.kind == FileChange::Kind::Write)
                apply(change, std::min(change.bytes.size(), kSector * qsizetype(dice() % 8)));
            return;
        default:
            apply(change, change.bytes.size());
        }
    }

    void apply(const FileChange &change, qsizetype size)
    {
        if (change.kind == FileChange::Kind::Mark || change.kind == FileChange::Kind::Sync)
            return;
        QByteArray &file = m_files[change.file];
        switch (change.kind) {
        case FileChange::Kind::Write:
            if (file.size() < change.offset + size)
                file.append(QByteArray(change.offset + size - file.size(), '\0'));
            file.replace(change.offset, size, change.bytes.first(size));
            return;
        case FileChange::Kind::Truncate:
            file.truncate(change.offset);
            return;
        case FileChange::Kind::Remove:
            m_files.erase(change.file);
            return;
        case FileChange::Kind::Sync:
        case FileChange::Kind::Mark:
            return;
        }
    }

    std::map<QString, QByteArray> m_files;
};

/// Text that does not pack well, so that the log is long.
QString noise(std::mt19937 &dice)
{
    QString text;
    for (int i = 0; i < 900; ++i)
        text += dice() % 6 == 0 ? QChar(u' ') : QChar(char16_t(u'a' + dice() % 26));
    return text.simplified();
}

/// How many batches had been reported before the log's last sync: these are promised.
qint64 promisedAt(const QList<FileChange> &changes, qsizetype cut)
{
    qint64 reported = 0;
    qint64 promised = 0;
    for (qsizetype i = 0; i < cut; ++i) {
        const FileChange &change = changes.at(i);
        if (change.kind == FileChange::Kind::Mark)
            reported = change.offset;
        else if (change.kind == FileChange::Kind::Sync && change.file == u"oneul.db-wal"_s)
            promised = reported;
    }
    return promised;
}

} // namespace

class PowerCutTest : public StorageTest
{
protected:
    void SetUp() override { ASSERT_TRUE(m_dir.isValid()); }

    /// A refresh of many batches, written down.
    QList<FileChange> record()
    {
        RecordingVfs vfs;
        std::mt19937 dice(kSeed);
        reopen();
        const SourceId source = addSource(u"Alpha"_s);
        for (int batch = 1; batch <= kBatches; ++batch) {
            QList<IncomingArticle> articles;
            for (int i = 0; i < kPerBatch; ++i) {
                const QString name = u"%1-%2"_s.arg(batch).arg(i);
                articles.append(entry(name, u"https://alpha.example.org/"_s + name, u"Report "_s + name, noise(dice)));
            }
            store(source, articles);
            vfs.mark(batch);
        }
        m_database.reset();
        QList<FileChange> changes = vfs.changes();
        changes.removeIf([](const FileChange &change) {
            return change.kind != FileChange::Kind::Mark && !change.file.startsWith(u"oneul.db"_s);
        });
        return changes;
    }

    static void expectWhole(const Disk &disk, qint64 promised, const std::string &where)
    {
        QTemporaryDir folder;
        disk.writeTo(QDir(folder.path()));
        const auto opened = Database::open(folder.path());
        ASSERT_TRUE(opened) << where << ": " << opened.error().detail.toStdString();
        EXPECT_EQ(valueOf((*opened)->problems()).join(u'\n').toStdString(), "") << where;
        const ArchiveCounts counts = valueOf((*opened)->articles().counts());
        EXPECT_GE(counts.articles, promised * kPerBatch) << where;
        EXPECT_EQ(counts.articles % kPerBatch, 0) << where << ": half of a batch";
        EXPECT_EQ(counts.articles, valueOf((*opened)->articles().rows({})).size()) << where;
    }
};

TEST_F(PowerCutTest, atAnyMomentOfARefresh)
{
    const QList<FileChange> changes = record();
    const auto syncs = std::ranges::count(changes, FileChange::Kind::Sync, &FileChange::kind);
    ASSERT_GT(syncs, 4) << "nothing was ever made safe";
    ASSERT_GT(changes.size(), 500);
    std::mt19937 dice(kSeed);
    qint64 promised = 0;
    for (int cut = 1; cut <= kCuts; ++cut) {
        // Everything is promised at the end; a third of the others lie in the making of the archive.
        const auto range = cut % 3 == 0 ? kMaking : changes.size();
        const auto at = cut == kCuts ? changes.size() : qsizetype(dice() % unsigned(range));
        promised = promisedAt(changes, at);
        for (const bool keepAll : {true, false}) {
            const std::string where = "seed " + std::to_string(kSeed) + ", cut " + std::to_string(at) + " of "
                                      + std::to_string(changes.size()) + (keepAll ? ", all written" : ", torn");
            expectWhole(Disk(changes, at, dice, keepAll), promised, where);
        }
    }
    EXPECT_EQ(promised, kBatches) << "closing makes everything safe";
}

} // namespace oneul
