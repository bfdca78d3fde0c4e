#include "storage/learningstore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

class HandEditsTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        const SourceId source = addSource(u"One"_s);
        QList<IncomingArticle> items;
        for (int i = 0; i < 6; ++i) {
            items.append(entry(QString::number(i), u"https://a.example.org/%1"_s.arg(i), u"Title %1"_s.arg(i),
                               u"text %1"_s.arg(i), kSeen.addSecs(-60 * i)));
            items.last().item.authors = {Author{u"Ann"_s, {}, {}}};
        }
        m_ids = store(source, items).ids;
    }

    LearningStore &learning() { return m_database->learning(); }
    void edit(int n, const CategoryId &category) { valueOf(m_database->articles().setCategory({m_ids[n]}, category)); }

    QList<ArticleId> m_ids;
};

TEST_F(HandEditsTest, StandInTheOrderOfTheLastEdit)
{
    edit(3, u"llm"_s);
    edit(1, u"chips"_s);
    edit(2, u"llm"_s);
    edit(3, u"robots"_s);
    const QList<ArticleId> order{m_ids[1], m_ids[2], m_ids[3]};
    EXPECT_EQ(valueOf(learning().handEdited(10)), order);
    EXPECT_EQ(valueOf(learning().handEdited(2)), order.mid(1)); // the newest
    EXPECT_EQ(valueOf(learning().handEditedOf({m_ids[3], m_ids[1], m_ids[5]})), (QList<ArticleId>{m_ids[1], m_ids[3]}));
    reopen();
    EXPECT_EQ(valueOf(learning().handEdited(10)), order);
}

TEST_F(HandEditsTest, ThatAreTakenBackAreNone)
{
    const StatusChange change = valueOf(m_database->articles().setCategory({m_ids[0]}, u"llm"_s));
    valueOf(m_database->articles().takeBack(change));
    EXPECT_TRUE(valueOf(learning().handEdited(10)).isEmpty());
}

TEST_F(HandEditsTest, AreKnownWithTheirFacts)
{
    const QList<KnownArticle> known = valueOf(learning().known({m_ids[2], 999, m_ids[0]}));
    ASSERT_EQ(known.size(), 2);
    EXPECT_EQ(known[0].facts.title, u"Title 2"_s);
    EXPECT_EQ(known[0].facts.text, u"text 2"_s);
    EXPECT_EQ(known[0].facts.sourceName, u"One"_s);
    EXPECT_EQ(known[0].facts.authors, QStringList{u"Ann"_s});
    EXPECT_FALSE(known[0].facts.normalisedUrl.isEmpty());
    EXPECT_EQ(known[1].row.id, m_ids[0]);
}

TEST_F(HandEditsTest, TheLogIsReadInPages)
{
    edit(0, u"llm"_s);
    edit(1, u"llm"_s);
    edit(0, u"chips"_s);
    const QList<CategoryLogLine> first = valueOf(learning().log(2, 0));
    ASSERT_EQ(first.size(), 2);
    EXPECT_EQ(first[0].article, m_ids[0]);
    EXPECT_EQ(first[0].title, u"Title 0"_s);
    EXPECT_EQ(first[0].change.before, u"llm"_s);
    EXPECT_EQ(first[0].change.after, u"chips"_s);
    EXPECT_EQ(first[0].change.afterOrigin, CategoryOrigin::User);
    const QList<CategoryLogLine> rest = valueOf(learning().log(2, first[1].id));
    ASSERT_EQ(rest.size(), 1);
    EXPECT_EQ(rest[0].change.before, kOthers);
    EXPECT_TRUE(valueOf(learning().log(2, rest[0].id)).isEmpty());
}

TEST_F(HandEditsTest, TheClassifiersWordIsExchangedOnlyWhereItStillStands)
{
    edit(1, u"chips"_s);
    const ArticleDelta delta = valueOf(m_database->articles().setModelCategories(
        {{m_ids[1], u"llm"_s, 0.9}, {m_ids[0], u"llm"_s, 0.7}, {m_ids[2], kOthers, 0.1}, {999, u"llm"_s, 1}}));
    EXPECT_EQ(delta.updated, QList<ArticleId>{m_ids[0]});
    EXPECT_TRUE(delta.textsStay);
    const QList<ArticleRow> rows = valueOf(m_database->articles().rowsById({m_ids[0], m_ids[1]}));
    EXPECT_EQ(rows[0].status.category, u"llm"_s);
    EXPECT_EQ(rows[0].status.categoryOrigin, CategoryOrigin::Model);
    EXPECT_DOUBLE_EQ(rows[0].status.confidence, 0.7);
    EXPECT_EQ(rows[1].status.category, u"chips"_s);
    expectSound();
}

TEST_F(HandEditsTest, WhatTheClassifierDecided)
{
    edit(1, u"chips"_s);
    valueOf(m_database->articles().setModelCategories({{m_ids[0], u"llm"_s, 0.7}}));
    valueOf(m_database->articles().setHidden({m_ids[5]}, true));
    EXPECT_EQ(valueOf(learning().unsureSince(kSeen.date(), 10)), (QList<ArticleId>{m_ids[2], m_ids[3], m_ids[4]}));
    EXPECT_EQ(valueOf(learning().unsureSince(kSeen.date(), 1)), QList<ArticleId>{m_ids[2]});
    EXPECT_TRUE(valueOf(learning().unsureSince(kSeen.date().addDays(1), 10)).isEmpty());
    EXPECT_EQ(valueOf(learning().elsewhereSince(kSeen.date(), kOthers, 10)), QList<ArticleId>{m_ids[0]});
}

TEST_F(HandEditsTest, SecondaryCategoriesAreNeverThePrimaryOne)
{
    edit(0, u"chips"_s);
    valueOf(learning().setSecondary(m_ids[0], {u"llm"_s, u"chips"_s, u"llm"_s}));
    EXPECT_EQ(valueOf(m_database->articles().article(m_ids[0])).secondary, QList<CategoryId>{u"llm"_s});
    // Not either when it becomes the primary one later, until that is taken back.
    const StatusChange change = valueOf(m_database->articles().setCategory({m_ids[0]}, u"llm"_s));
    EXPECT_TRUE(valueOf(m_database->articles().article(m_ids[0])).secondary.isEmpty());
    valueOf(m_database->articles().takeBack(change));
    EXPECT_EQ(valueOf(m_database->articles().article(m_ids[0])).secondary, QList<CategoryId>{u"llm"_s});
    valueOf(learning().setSecondary(m_ids[0], {kOthers}));
    EXPECT_TRUE(valueOf(m_database->articles().article(m_ids[0])).secondary.isEmpty()) << "that says nothing";
    EXPECT_EQ(codeOf(learning().setSecondary(999, {})), ErrorCode::NotFound);
}

} // namespace oneul
