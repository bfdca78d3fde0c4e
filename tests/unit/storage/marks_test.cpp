#include <numeric>

#include <QSqlDatabase>

#include "storage/countcheck.h"
#include "storage/labelstore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

const QString kRed = u"#d64545"_s;

QString address(int n)
{
    return u"https://a.example.org/%1"_s.arg(n);
}

IncomingArticle item(int n, const QString &text = u"text"_s)
{
    return entry(QString::number(n), address(n), u"Title %1"_s.arg(n), text, kSeen.addSecs(-3600 * n));
}

} // namespace

class MarksTest : public StorageTest
{
protected:
    /// Twenty articles of one source, every second of them of another as well.
    void SetUp() override
    {
        StorageTest::SetUp();
        m_one = addSource(u"One"_s);
        m_two = addSource(u"Two"_s);
        QList<IncomingArticle> all;
        QList<IncomingArticle> some;
        for (int i = 0; i < 20; ++i) {
            all.append(item(i));
            if (i % 2 == 0)
                some.append(item(i));
        }
        m_ids = store(m_one, all).ids;
        store(m_two, some);
    }

    ArticleStore &articles() { return m_database->articles(); }
    LabelStore &labels() { return m_database->labels(); }
    ArticleRow row(ArticleId id) { return valueOf(articles().rowsById({id})).value(0); }

    /// What is kept twice is the same.
    void expectCounted()
    {
        QStringList problems;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"recount"_s);
            database.setDatabaseName(m_database->fileName());
            ASSERT_TRUE(database.open());
            Sql sql(database);
            problems = countProblems(sql);
            EXPECT_FALSE(sql.failed());
        }
        QSqlDatabase::removeDatabase(u"recount"_s);
        EXPECT_EQ(problems.join(u"; ").toStdString(), "");
    }

    SourceId m_one = 0;
    SourceId m_two = 0;
    QList<ArticleId> m_ids;
};

TEST_F(MarksTest, ManyAtOnceAreCountedAndTakenBackExactly)
{
    const QList<ArticleRow> before = valueOf(articles().rowsById(m_ids));
    QList<ArticleId> ids(100'000);
    std::iota(ids.rbegin(), ids.rend(), 1);
    const StatusChange read = valueOf(articles().setRead(ids, true));
    EXPECT_EQ(read.count(), 20);
    EXPECT_EQ(read.groups.size(), 1);
    EXPECT_TRUE(valueOf(articles().setRead(ids, true)).isEmpty()) << "nothing changes twice";
    expectCounted();
    const ArchiveCounts counts = valueOf(articles().counts());
    EXPECT_EQ(counts.unread, 0);
    EXPECT_EQ(counts.sources.value(m_two).unread, 0);

    const StatusChange starred = valueOf(articles().setStarred(m_ids.mid(0, 5), true));
    const StatusChange moved = valueOf(articles().setCategory(m_ids, u"llm"_s));
    EXPECT_EQ(moved.count(), 20);
    expectCounted();

    // Taking back tells what does it again.
    const StatusChange again = valueOf(articles().takeBack(moved));
    EXPECT_EQ(row(m_ids.first()).status.categoryOrigin, CategoryOrigin::Model);
    expectCounted();
    const StatusChange undone = valueOf(articles().takeBack(again));
    EXPECT_EQ(row(m_ids.first()).status.category.toStdString(), "llm");
    EXPECT_EQ(undone, moved);
    for (const StatusChange &change : {undone, starred, read})
        EXPECT_EQ(valueOf(articles().takeBack(change)).count(), change.count());
    const QList<ArticleRow> after = valueOf(articles().rowsById(m_ids));
    for (qsizetype i = 0; i < before.size(); ++i) {
        EXPECT_EQ(after.at(i).status.read, before.at(i).status.read);
        EXPECT_EQ(after.at(i).status.starred, before.at(i).status.starred);
        EXPECT_EQ(after.at(i).status.category, before.at(i).status.category);
        EXPECT_EQ(after.at(i).status.categoryOrigin, before.at(i).status.categoryOrigin);
        EXPECT_EQ(after.at(i).status.confidence, before.at(i).status.confidence);
    }
    expectCounted();
    expectSound();
}

TEST_F(MarksTest, WhatWasChangedOtherwiseMeanwhileStays)
{
    const StatusChange moved = valueOf(articles().setCategory(m_ids.mid(0, 4), u"llm"_s));
    valueOf(articles().setCategory({m_ids.at(1)}, u"audio"_s));
    const StatusChange read = valueOf(articles().setRead(m_ids, true));
    valueOf(articles().setRead({m_ids.at(3)}, false));
    valueOf(m_database->sources().remove(m_one)); // the odd ones are gone but for those that are held on to

    EXPECT_EQ(valueOf(articles().takeBack(moved)).count(), 3);
    EXPECT_EQ(row(m_ids.at(0)).status.category, kOthers);
    EXPECT_EQ(row(m_ids.at(1)).status.category.toStdString(), "audio");
    EXPECT_EQ(valueOf(articles().takeBack(read)).count(), 11); // ten of the other source, the one that was kept
    EXPECT_FALSE(row(m_ids.at(3)).status.read);
    EXPECT_TRUE(valueOf(articles().takeBack(read)).isEmpty());
    expectCounted();
    expectSound();
}

TEST_F(MarksTest, APlaceIsReadUpToWhatWasSeen)
{
    const ArticleId seen = m_ids.last();
    const ArticleId later = store(m_two, {item(100)}).ids.first();
    const StatusChange read = valueOf(articles().setRead(where(&F::source, m_two), seen, true));
    EXPECT_EQ(read.count(), 10);
    EXPECT_FALSE(row(later).status.read);
    EXPECT_FALSE(row(m_ids.at(1)).status.read) << "it stands in the other source alone";
    EXPECT_EQ(valueOf(articles().counts()).sources.value(m_two).unread, 1);
    EXPECT_EQ(valueOf(articles().takeBack(read)).count(), 10);
    EXPECT_EQ(valueOf(articles().setRead(where(), later, true)).count(), 21);
    EXPECT_EQ(valueOf(articles().setRead(where(&F::source, m_one), later, false)).count(), 20);
    expectCounted();
}

TEST_F(MarksTest, TheLastTwentyCategoriesAreRemembered)
{
    const ArticleId id = m_ids.first();
    for (int i = 0; i < 25; ++i)
        valueOf(articles().setCategory({id}, u"c%1"_s.arg(i)));
    valueOf(articles().setCategory({id}, u"c24"_s)); // none
    const QList<CategoryChange> history = valueOf(articles().categoryHistory(id));
    ASSERT_EQ(history.size(), 20);
    EXPECT_EQ(history.first().after.toStdString(), "c24");
    EXPECT_EQ(history.first().before.toStdString(), "c23");
    EXPECT_EQ(history.last().after.toStdString(), "c5");
    EXPECT_EQ(history.first().afterOrigin, CategoryOrigin::User);
    EXPECT_LT(qAbs(history.first().at.secsTo(QDateTime::currentDateTimeUtc())), 60);
    EXPECT_TRUE(valueOf(articles().categoryHistory(m_ids.at(1))).isEmpty());
}

TEST_F(MarksTest, ARefreshThatChangesTheCategoryIsRemembered)
{
    IncomingArticle changed = item(0, u"another text"_s);
    changed.category = u"audio"_s;
    store(m_one, {changed});
    store(m_two, {changed});
    const QList<CategoryChange> history = valueOf(articles().categoryHistory(m_ids.first()));
    ASSERT_EQ(history.size(), 1);
    EXPECT_EQ(history.first().after.toStdString(), "audio");
    EXPECT_EQ(history.first().afterOrigin, CategoryOrigin::Model);
}

TEST_F(MarksTest, LabelsArePutOnAndTakenBack)
{
    const LabelId later = valueOf(labels().add(u"Later"_s, kRed)).id;
    const LabelId risk = valueOf(labels().add(u"Risk"_s, kRed)).id;
    valueOf(articles().setLabel({m_ids.at(1)}, later, true));
    const StatusChange labelled = valueOf(articles().setLabel(m_ids + QList<ArticleId>{4711}, later, true));
    EXPECT_EQ(labelled.count(), 19) << "one had it, one is not there";
    valueOf(articles().setLabel({m_ids.at(2)}, risk, true));
    EXPECT_EQ(row(m_ids.at(2)).labels, (QList<LabelId>{later, risk}));
    EXPECT_EQ(valueOf(labels().all()).first().articles, 20);
    EXPECT_EQ(titles(where(&F::label, risk)), QStringList{u"Title 2"_s});

    EXPECT_EQ(valueOf(articles().takeBack(labelled)).count(), 19);
    EXPECT_EQ(valueOf(labels().all()).first().articles, 1);
    EXPECT_EQ(row(m_ids.at(1)).labels, QList<LabelId>{later});
    const RemovedLabel removed = valueOf(labels().remove(later));
    EXPECT_EQ(codeOf(articles().setLabel(m_ids, later, true)), ErrorCode::NotFound);
    EXPECT_TRUE(valueOf(articles().takeBack(labelled)).isEmpty()) << "the label is gone";
    valueOf(labels().restore(removed));
    EXPECT_EQ(row(m_ids.at(1)).labels, QList<LabelId>{later});
    expectSound();
}

TEST_F(MarksTest, NotesAreKeptAndSearchedAnew)
{
    const ArticleId id = m_ids.first();
    const StatusChange written = valueOf(articles().setNote(id, u"첫 메모\nsecond line"_s));
    EXPECT_EQ(valueOf(articles().article(id)).note.toStdString(), "첫 메모\nsecond line");
    EXPECT_TRUE(row(id).hasNote);
    EXPECT_TRUE(valueOf(articles().setNote(id, u"첫 메모\nsecond line"_s)).isEmpty());
    const StatusChange cleared = valueOf(articles().setNote(id, u"  \n"_s));
    EXPECT_FALSE(row(id).hasNote);
    EXPECT_TRUE(valueOf(articles().takeBack(written)).isEmpty()) << "another note stands there by now";
    EXPECT_EQ(valueOf(articles().takeBack(cleared)).count(), 1);
    EXPECT_TRUE(row(id).hasNote);
    EXPECT_EQ(codeOf(articles().setNote(4711, u"x"_s)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(articles().setNote(id, QString(1'000'001, u'x'))), ErrorCode::InvalidArgument);
}

TEST_F(MarksTest, MarkedArticlesOutliveTheirSource)
{
    const LabelId label = valueOf(labels().add(u"Keep"_s, kRed)).id;
    valueOf(articles().setLabel({m_ids.at(1)}, label, true));
    valueOf(articles().setNote(m_ids.at(3), u"mine"_s));
    const ArticleDelta removed = valueOf(m_database->sources().remove(m_one));
    EXPECT_EQ(removed.removed.size(), 8);
    EXPECT_EQ(row(m_ids.at(1)).labels, QList<LabelId>{label});
    EXPECT_EQ(valueOf(articles().article(m_ids.at(3))).note.toStdString(), "mine");
    valueOf(m_database->sources().restore(m_one));
    EXPECT_EQ(row(m_ids.at(1)).labels, QList<LabelId>{label});
    EXPECT_EQ(row(m_ids.at(1)).sourceId, m_one);
    EXPECT_EQ(valueOf(articles().article(m_ids.at(3))).note.toStdString(), "mine");
    expectCounted();
    expectSound();
}

TEST_F(MarksTest, JoinedArticlesUniteLabelsAndNotes)
{
    const QString page = u"https://blog.example.org/paper"_s;
    IncomingArticle paper = entry(u"p"_s, u"https://arxiv.org/abs/2410.01201"_s, u"Paper"_s, u"Abstract"_s);
    paper.item.arxivId = u"2410.01201"_s;
    const ArticleId older = store(m_one, {paper}).ids.first();
    const ArticleId newer = store(m_two, {entry(u"b"_s, page, u"Paper"_s, u"A longer text"_s)}).ids.first();
    const LabelId both = valueOf(labels().add(u"Both"_s, kRed)).id;
    const LabelId one = valueOf(labels().add(u"One"_s, kRed)).id;
    valueOf(articles().setLabel({older, newer}, both, true));
    valueOf(articles().setLabel({newer}, one, true));
    valueOf(articles().setNote(older, u"first"_s));
    valueOf(articles().setNote(newer, u"second"_s));

    IncomingArticle joining = entry(u"j"_s, page, u"Paper"_s, {});
    joining.item.arxivId = u"2410.01201"_s;
    const StoreReport report = store(addSource(u"Three"_s), {joining});
    ASSERT_EQ(report.delta.removed, QList<ArticleId>{newer});
    EXPECT_EQ(row(older).labels, (QList<LabelId>{both, one}));
    EXPECT_EQ(valueOf(articles().article(older)).note.toStdString(), "first\n\nsecond");
    EXPECT_EQ(valueOf(labels().all()).first().articles, 1);
    expectCounted();
    expectSound();
}

} // namespace oneul
