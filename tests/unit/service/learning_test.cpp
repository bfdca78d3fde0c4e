#include "service/learning.h"

#include <algorithm>

#include "service/articleservice.h"
#include "service/taxonomyservice.h"
#include "support/holds.h"
#include "unit/service/fixture.h"

using namespace Qt::StringLiterals;

namespace oneul {

/// A day of articles about things that the classifier has never heard of.
class LearningTest : public ServiceTest
{
protected:
    void SetUp() override
    {
        ServiceTest::SetUp();
        QByteArrayList items;
        for (int i = 0; i < 8; ++i) {
            const QByteArray n = QByteArray::number(i);
            items.append("Quokka herd wanders " + n + "|http://a.example/q" + n + "|quokka quokka marsupial island "
                         + n);
            items.append("Teapot glaze cracks " + n + "|http://a.example/t" + n + "|teapot glaze kiln pottery " + n);
        }
        m_server.on("/feed", TestRoute::document(rss(items)));
        addFeed("/feed");
        refresh();
        for (const ArticleRow &row : rows())
            (row.title.startsWith(u"Quokka") ? m_quokkas : m_teapots).append(row.id);
        std::ranges::sort(m_quokkas);
        std::ranges::sort(m_teapots);
        ASSERT_EQ(m_quokkas.size(), 8);
    }

    Learning &learning() { return m_app->learning(); }
    ArticleService &articles() { return m_app->articles(); }
    ArticleRow row(ArticleId id) { return waitFor(articles().rowsById({id})).value_or({}).value(0); }
    Explanation explained(ArticleId id) { return waitFor(learning().explain(id)).value_or({}); }

    StatusChange edit(const QList<ArticleId> &ids, const CategoryId &category)
    {
        return waitFor(articles().setCategory(ids, category)).value_or({});
    }

    /// Everything that is known, learnt from the beginning.
    void settle() { ASSERT_TRUE(waitFor(learning().load())); }

    QMap<ArticleId, Decision> decisions()
    {
        QMap<ArticleId, Decision> all;
        for (const ArticleId id : m_quokkas + m_teapots)
            all.insert(id, explained(id).decision);
        return all;
    }

    QList<ArticleId> m_quokkas;
    QList<ArticleId> m_teapots;
};

TEST_F(LearningTest, AnEditIsAppliedToWhatIsLookedAt)
{
    settle();
    learning().watch(m_quokkas + m_teapots);
    edit(m_quokkas.mid(0, 3), u"healthcare"_s);
    EXPECT_TRUE(holds([this] { return row(m_quokkas[6]).status.category == u"healthcare"; }));
    EXPECT_EQ(row(m_quokkas[6]).status.categoryOrigin, CategoryOrigin::Model);
    EXPECT_NE(row(m_teapots[6]).status.category, u"healthcare"_s);
    EXPECT_EQ(row(m_quokkas[0]).status.categoryOrigin, CategoryOrigin::User);
    EXPECT_GT(explained(m_quokkas[6]).decision.confidence, explained(m_teapots[6]).decision.scores[u"healthcare"_s]);
}

TEST_F(LearningTest, WhatTheAnalystSaidIsNeverOverruled)
{
    settle();
    edit({m_quokkas[7]}, u"robotics"_s);
    learning().watch(m_quokkas);
    edit(m_quokkas.mid(0, 5), u"healthcare"_s);
    EXPECT_EQ(row(m_quokkas[7]).status.category, u"robotics"_s);
    EXPECT_TRUE(holds([this] { return explained(m_quokkas[7]).decision.remembered; }));
    const Explanation explanation = explained(m_quokkas[7]);
    EXPECT_EQ(explanation.origin, CategoryOrigin::User);
    EXPECT_EQ(explanation.decision.category, u"robotics"_s);
}

TEST_F(LearningTest, UndoUnlearns)
{
    settle();
    const QMap<ArticleId, Decision> before = decisions();
    const StatusChange change = edit(m_quokkas.mid(0, 3), u"healthcare"_s);
    EXPECT_TRUE(holds([&] { return explained(m_quokkas[6]).decision.scores != before[m_quokkas[6]].scores; }));
    ASSERT_TRUE(waitFor(articles().takeBack(change)));
    settle();
    const QMap<ArticleId, Decision> after = decisions();
    for (const ArticleId id : m_quokkas + m_teapots)
        EXPECT_EQ(after[id].scores, before[id].scores);
}

TEST_F(LearningTest, TheSameArchiveDecidesTheSameAfterARestart)
{
    settle();
    edit({m_quokkas[0], m_quokkas[1]}, u"healthcare"_s);
    edit({m_teapots[3]}, u"business"_s);
    const StatusChange wrong = edit({m_teapots[4]}, u"healthcare"_s);
    edit({m_quokkas[0]}, u"robotics"_s);
    ASSERT_TRUE(waitFor(articles().takeBack(wrong)));
    settle();
    const QMap<ArticleId, Decision> before = decisions();
    reopen();
    settle();
    const QMap<ArticleId, Decision> after = decisions();
    for (const ArticleId id : m_quokkas + m_teapots) {
        EXPECT_EQ(after[id].scores, before[id].scores);
        EXPECT_EQ(after[id].remembered, before[id].remembered);
    }
}

TEST_F(LearningTest, ANewCategoryIsLearntLikeAnother)
{
    settle();
    learning().watch(m_quokkas + m_teapots);
    Category category;
    category.nameEn = u"Pottery"_s;
    category.color = u"#336699"_s;
    category.keywords = {{u"teapot"_s, 3}, {u"glaze"_s, 3}, {u"kiln"_s, 3}};
    const auto added = waitFor(m_app->taxonomies().add(category));
    ASSERT_TRUE(added);
    const auto pottery = std::ranges::find(added->taxonomy.categories(), u"Pottery"_s, &Category::nameEn);
    ASSERT_NE(pottery, added->taxonomy.categories().cend());
    EXPECT_TRUE(holds([&] { return row(m_teapots[2]).status.category == pottery->id; }));
    // By all that the category is known by, though the articles were looked at before there was any of it.
    for (const ArticleId id : std::as_const(m_teapots))
        EXPECT_EQ(row(id).status.confidence, explained(id).decision.confidence);
    const double before = explained(m_quokkas[6]).decision.scores[pottery->id];
    edit({m_quokkas[0], m_quokkas[1], m_quokkas[2]}, pottery->id);
    EXPECT_TRUE(holds([&] { return explained(m_quokkas[6]).decision.scores[pottery->id] > before; }));
}

TEST_F(LearningTest, ASplitHolds)
{
    settle();
    learning().watch(m_quokkas + m_teapots);
    edit(m_quokkas.mid(0, 3), u"healthcare"_s);
    ASSERT_TRUE(holds([this] { return row(m_quokkas[6]).status.category == u"healthcare"; }));
    Category part;
    part.nameEn = u"Wanderers"_s;
    part.color = u"#336699"_s;
    int learnt = 0;
    QObject::connect(&learning(), &Learning::learnt, &learning(), [&learnt] { ++learnt; });
    const auto version =
        waitFor(m_app->taxonomies().split(u"healthcare"_s, {{part, {m_quokkas[6], m_quokkas[7]}, {}}}));
    ASSERT_TRUE(version);
    const CategoryId wanderers = row(m_quokkas[6]).status.category;
    ASSERT_NE(wanderers, u"healthcare"_s);
    ASSERT_TRUE(holds([&learnt] { return learnt > 0; }));
    EXPECT_EQ(row(m_quokkas[6]).status.category, wanderers) << "the classifier still says healthcare";

    learnt = 0;
    edit({m_teapots[0]}, u"robotics"_s);
    ASSERT_TRUE(holds([&learnt] { return learnt > 0; }));
    EXPECT_EQ(row(m_quokkas[6]).status.category, wanderers) << "and what is said of others changes nothing in that";
    EXPECT_EQ(row(m_quokkas[7]).status.category, wanderers);
}

TEST_F(LearningTest, SimilarOnesAreThoseOfTheSameThing)
{
    settle();
    edit({m_quokkas[1]}, u"healthcare"_s); // the analyst's own are not offered
    const auto similar = waitFor(learning().similar(m_quokkas[0], u"healthcare"_s));
    ASSERT_TRUE(similar);
    ASSERT_GE(similar->size(), 6);
    for (const SimilarArticle &one : similar->mid(0, 6))
        EXPECT_TRUE(m_quokkas.contains(one.row.id)) << qPrintable(one.row.title);
    for (const SimilarArticle &one : *similar) {
        EXPECT_NE(one.row.id, m_quokkas[1]);
        EXPECT_NE(one.row.id, m_quokkas[0]);
        EXPECT_LE(one.similarity, similar->first().similarity);
    }
    EXPECT_FALSE(waitFor(learning().similar(99999, u"llm"_s)));
    const Cancellation calledOff;
    calledOff.cancel();
    EXPECT_FALSE(waitFor(learning().similar(m_quokkas[0], u"healthcare"_s, calledOff)));
}

TEST_F(LearningTest, TheReviewQueueAsksForWhatTeachesMost)
{
    settle();
    const auto queue = waitFor(learning().reviewQueue(5));
    ASSERT_TRUE(queue);
    ArticleFilter unsure;
    unsure.unsureOnly = true;
    EXPECT_EQ(queue->size(), std::min<qsizetype>(5, rows(unsure).size()));
    for (qsizetype i = 1; i < queue->size(); ++i)
        EXPECT_GE(queue->at(i - 1).value, queue->at(i).value);
    for (const ReviewItem &item : *queue) {
        EXPECT_EQ(item.row.status.category, kOthers);
        EXPECT_LE(item.suggestions.size(), 3);
        EXPECT_FALSE(item.suggestions.contains(kOthers));
    }
}

TEST_F(LearningTest, TheLogAndSecondaryCategories)
{
    edit({m_quokkas[0]}, u"healthcare"_s);
    const auto log = waitFor(learning().log(10));
    ASSERT_TRUE(log);
    ASSERT_FALSE(log->isEmpty());
    EXPECT_EQ(log->first().article, m_quokkas[0]);
    EXPECT_EQ(log->first().change.after, u"healthcare"_s);
    ArticleDelta delta;
    QObject::connect(&articles(), &ArticleService::changed, &learning(), [&](const ArticleDelta &d) { delta = d; });
    ASSERT_TRUE(waitFor(learning().setSecondary(m_quokkas[0], {u"llm"_s})));
    EXPECT_EQ(delta.updated, QList<ArticleId>{m_quokkas[0]});
    EXPECT_EQ(waitFor(articles().article(m_quokkas[0])).value_or({}).secondary, QList<CategoryId>{u"llm"_s});
}

} // namespace oneul
