// The power fails at any moment: of what was written since a file's last sync, any part may be on the disk or not. The
// archive opens, is sound, and has all that was reported before the log was last synced.

#include <algorithm>
#include <random>

#include "unit/storage/recordeddisk.h"
#include "unit/storage/recordingvfs.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

constexpr int kBatches = 60;
constexpr int kPerBatch = 40;
constexpr int kCuts = 60;
constexpr qsizetype kMaking = 400; ///< of the first changes
constexpr unsigned kSeed = 20241004;

/// Text that does not pack well, so that the log is long.
QString noise(std::mt19937 &dice)
{
    QString text;
    for (int i = 0; i < 900; ++i)
        text += dice() % 6 == 0 ? QChar(u' ') : QChar(char16_t(u'a' + dice() % 26));
    return text.simplified();
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
        return archiveChanges(vfs);
    }

    static void expectWhole(const RecordedDisk &disk, qint64 promised, const std::string &where)
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
            expectWhole(RecordedDisk(changes, at, dice, keepAll), promised, where);
        }
    }
    EXPECT_EQ(promised, kBatches) << "closing makes everything safe";
}

} // namespace oneul
