// The program is killed, or the power fails, at any moment while the analyst edits categories: what was reported as done is
// there afterwards, and nothing is half done.

#include <algorithm>
#include <functional>
#include <random>

#include <QStringList>

#include "storage/learningstore.h"
#include "unit/storage/recordeddisk.h"
#include "unit/storage/storagetest.h"
#include "unit/storage/taxonomysteps.h"

namespace oneul {

namespace {

constexpr int kArticles = 400;
constexpr int kCuts = 40;
constexpr unsigned kSeed = 20241004;

/// Everything that the analyst decided, as one text.
QString stateOf(Database &database)
{
    QStringList lines;
    const TaxonomyVersion version = valueOf(database.taxonomies().versions(1)).value(0);
    QStringList ids;
    for (const Category &category : version.taxonomy.categories())
        ids.append(category.id + u"<-"_s + category.formerIds.join(u'+'));
    lines.append(u"%1: %2"_s.arg(version.id).arg(ids.join(u' ')));
    for (const Article &article : valueOf(database.articles().articles({}))) {
        const ArticleStatus &status = article.row.status;
        lines.append(u"%1 %2 %3 %4 %5 %6"_s.arg(article.row.id)
                         .arg(status.category)
                         .arg(int(status.categoryOrigin))
                         .arg(status.confidence)
                         .arg(int(status.hidden))
                         .arg(article.secondary.join(u'+')));
    }
    QStringList edits;
    for (const ArticleId id : valueOf(database.learning().handEdited(1000)))
        edits.append(QString::number(id));
    lines.append(edits.join(u' '));
    return lines.join(u'\n');
}

} // namespace

class EditsCutTest : public StorageTest
{
protected:
    void SetUp() override { ASSERT_TRUE(m_dir.isValid()); }

    /// Does one thing after the other; m_states has what the archive says after each, the first before all. Mark n: that
    /// many of them were reported.
    QList<FileChange> record()
    {
        RecordingVfs vfs;
        reopen();
        fill();
        m_states = {stateOf(*m_database)};
        vfs.mark(1);
        m_begins = archiveChanges(vfs).size();
        for (const auto &step : steps()) {
            step();
            m_states.append(stateOf(*m_database));
            vfs.mark(m_states.size());
        }
        m_database.reset();
        return archiveChanges(vfs);
    }

    void fill()
    {
        valueOf(taxonomies().start(Taxonomy({namedCategory(u"a"_s, 1), namedCategory(u"b"_s, 2),
                                             namedCategory(u"c"_s, 3), namedCategory(u"d"_s, 4)}),
                                   kSeen));
        const QStringList categories{u"a"_s, u"b"_s, u"c"_s};
        QList<IncomingArticle> articles;
        for (int i = 0; i < kArticles; ++i) {
            articles.append(entry(QString::number(i), u"https://a.example.org/%1"_s.arg(i), u"Title %1"_s.arg(i), {}));
            articles.last().category = categories.at(i % 3);
            articles.last().confidence = 0.5;
        }
        m_ids = store(addSource(u"Source"_s), articles).ids;
    }

    TaxonomyStore &taxonomies() { return m_database->taxonomies(); }
    void edit(qsizetype from, qsizetype count, const CategoryId &category)
    {
        valueOf(m_database->articles().setCategory(m_ids.mid(from, count), category));
    }
    void merge(const CategoryId &from, const CategoryId &into)
    {
        valueOf(taxonomies().change(merging(from, into), kSeen));
    }
    void undoLast()
    {
        const qint64 last = valueOf(taxonomies().versions(1)).value(0).id;
        valueOf(taxonomies().undo(last, allBack, kSeen));
    }

    QList<std::function<void()>> steps()
    {
        return {[this] { edit(0, 50, u"d"_s); },
                [this] { edit(20, 1, u"a"_s); },
                [this] { merge(u"a"_s, u"b"_s); },
                [this] { edit(60, 30, u"c"_s); },
                [this] { undoLast(); },
                [this] {
                    valueOf(m_database->learning().setSecondary(m_ids.at(3), {u"b"_s, u"c"_s}));
                },
                [this] { merge(u"c"_s, u"d"_s); },
                [this] { valueOf(m_database->articles().setHidden(m_ids.mid(100, 40), true)); },
                [this] { undoLast(); },
                [this] { merge(u"b"_s, u"a"_s); },
                [this] { valueOf(m_database->articles().setRuleCategory(m_ids.mid(200, 100), u"d"_s)); }};
    }

    void expectNothingLost(const RecordedDisk &disk, qint64 promised, qint64 reported, const std::string &where)
    {
        QTemporaryDir folder;
        disk.writeTo(QDir(folder.path()));
        const auto opened = Database::open(folder.path());
        ASSERT_TRUE(opened) << where << ": " << opened.error().detail.toStdString();
        EXPECT_EQ(valueOf((*opened)->problems()).join(u'\n').toStdString(), "") << where;
        const qsizetype at = m_states.indexOf(stateOf(**opened));
        EXPECT_GE(at, promised - 1) << where << ": what was done is missing, or half of a step is there";
        EXPECT_LE(at, reported) << where;
    }

    QList<ArticleId> m_ids;
    QStringList m_states;
    qsizetype m_begins = 0;
};

TEST_F(EditsCutTest, LoseNothingThatWasDone)
{
    const QList<FileChange> changes = record();
    ASSERT_GT(changes.size() - m_begins, 50);
    QStringList different = m_states;
    ASSERT_EQ(different.removeDuplicates(), 0) << "each step must be seen";
    std::mt19937 dice(kSeed);
    for (int cut = 1; cut <= kCuts; ++cut) {
        const auto at =
            cut == kCuts ? changes.size() : m_begins + qsizetype(dice() % unsigned(changes.size() - m_begins));
        const qint64 reported = reportedAt(changes, at);
        const std::string where = "seed " + std::to_string(kSeed) + ", cut " + std::to_string(at);
        expectNothingLost(RecordedDisk(changes, at, dice, true), reported, reported, where + ", killed");
        if (cut % 4 == 0)
            expectNothingLost(RecordedDisk(changes, at, dice, false), promisedAt(changes, at), reported,
                              where + ", power cut");
    }
}

} // namespace oneul
