#include <algorithm>

#include "storage/labelstore.h"
#include "storage/searchstore.h"
#include "text/queryparser.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

IncomingArticle item(int n)
{
    return entry(QString::number(n), u"https://a.example.org/%1"_s.arg(n), u"Title %1"_s.arg(n), u"shared words"_s,
                 kSeen.addSecs(-60 * n));
}

} // namespace

/// Six articles, newest first, of which the third is hidden.
class HiddenTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        m_source = addSource(u"One"_s);
        QList<IncomingArticle> items;
        for (int i = 0; i < 6; ++i)
            items.append(item(i));
        m_ids = store(m_source, items).ids;
        m_label = valueOf(m_database->labels().add(u"Label"_s, u"#112233"_s)).id;
        valueOf(articles().setLabel(m_ids, m_label, true));
        valueOf(articles().setStarred(m_ids, true));
        m_change = valueOf(articles().setHidden({m_ids[2]}, true));
    }

    ArticleStore &articles() { return m_database->articles(); }
    ArticleRow row(ArticleId id) { return valueOf(articles().rowsById({id})).value(0); }
    QList<ArticleId> ids(const ArticleFilter &filter, const ListOrder &order = {})
    {
        return valueOf(articles().ids(filter, order, 0));
    }

    SourceId m_source = 0;
    LabelId m_label = 0;
    QList<ArticleId> m_ids;
    StatusChange m_change;
};

TEST_F(HiddenTest, StandsInNoListButItsOwn)
{
    const QList<ArticleFilter> lists{where(),
                                     where(&F::day, kSeen.date()),
                                     where(&F::fromDay, kSeen.date()),
                                     where(&F::source, m_source),
                                     where(&F::folder, QString()),
                                     where(&F::category, kOthers),
                                     where(&F::label, m_label),
                                     where(&F::starredOnly, true),
                                     where(&F::unreadOnly, true),
                                     where(&F::unsureOnly, true),
                                     where(&F::firstSeenAfter, kSeen.addDays(-1))};
    using Key = ListOrder::Key;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        for (const Key key : {Key::Published, Key::Title, Key::Source, Key::Category, Key::Read, Key::Starred}) {
            ListOrder order;
            order.key = key;
            const QList<ArticleId> found = ids(lists[i], order);
            EXPECT_EQ(found.size(), 5) << i << " by " << int(key);
            EXPECT_FALSE(found.contains(m_ids[2])) << i << " by " << int(key);
        }
    }
    EXPECT_EQ(ids(where(&F::hiddenOnly, true)), QList<ArticleId>{m_ids[2]});
    EXPECT_EQ(ids(where(&F::hiddenOnly, true, &F::label, m_label)), QList<ArticleId>{m_ids[2]});
    EXPECT_TRUE(ids(where(&F::hiddenOnly, true, &F::unreadOnly, true)).isEmpty());
}

/// A slice, a label or a line of the tree says how many its list has.
TEST_F(HiddenTest, CountsNowhere)
{
    valueOf(articles().setCategory({m_ids[0], m_ids[2]}, u"llm"_s));
    const auto ofDay = [this](std::optional<Kind> kind) {
        return valueOf(articles().distributions(kSeen.date(), kSeen.date(), kind)).value(0).counts;
    };
    for (const CategoryId &category : {QString(u"llm"_s), kOthers})
        EXPECT_EQ(ofDay({}).value(category), ids(where(&F::category, category)).size());
    EXPECT_EQ(ofDay(Kind::News).value(u"llm"_s), 1);
    EXPECT_EQ(valueOf(m_database->labels().all()).value(0).articles, ids(where(&F::label, m_label)).size());
    const ArchiveCounts counts = valueOf(articles().counts());
    EXPECT_EQ(counts.articles, ids(where()).size());
    EXPECT_EQ(counts.starred, ids(where(&F::starredOnly, true)).size());
    EXPECT_EQ(counts.hidden, 1);
    // What is all hidden is no slice, and a day of it is none.
    valueOf(articles().setHidden({m_ids[0]}, true));
    EXPECT_FALSE(ofDay({}).contains(u"llm"_s));
    valueOf(articles().setHidden(m_ids, true));
    EXPECT_TRUE(valueOf(articles().distributions(kSeen.date(), kSeen.date(), {})).isEmpty());
}

TEST_F(HiddenTest, IsReadAndStaysRead)
{
    EXPECT_TRUE(row(m_ids[2]).status.hidden);
    EXPECT_TRUE(row(m_ids[2]).status.read);
    EXPECT_EQ(valueOf(articles().counts()).unread, 5);
    valueOf(articles().setRead(m_ids, false));
    EXPECT_TRUE(row(m_ids[2]).status.read);
    EXPECT_EQ(valueOf(articles().counts()).unread, 5);
    // Not even when its text becomes another.
    IncomingArticle other = item(2);
    other.text = u"altogether different"_s;
    store(m_source, {other});
    EXPECT_TRUE(row(m_ids[2]).status.read);
    EXPECT_TRUE(row(m_ids[2]).status.hidden);
    expectSound();
}

TEST_F(HiddenTest, ComesBackAsItWas)
{
    const StatusChange back = valueOf(articles().takeBack(m_change));
    EXPECT_FALSE(row(m_ids[2]).status.hidden);
    EXPECT_FALSE(row(m_ids[2]).status.read);
    EXPECT_EQ(valueOf(articles().takeBack(back)).count(), 1);
    EXPECT_TRUE(row(m_ids[2]).status.hidden);
    EXPECT_TRUE(row(m_ids[2]).status.read);
    // Brought back by hand it stays read.
    valueOf(articles().setHidden({m_ids[2]}, false));
    EXPECT_TRUE(row(m_ids[2]).status.read);
    EXPECT_EQ(ids(where()).size(), 6);
    // What was read before is read afterwards.
    valueOf(articles().setRead({m_ids[0]}, true));
    const StatusChange both = valueOf(articles().setHidden({m_ids[0], m_ids[1]}, true));
    EXPECT_EQ(both.count(), 2);
    valueOf(articles().takeBack(both));
    EXPECT_TRUE(row(m_ids[0]).status.read);
    EXPECT_FALSE(row(m_ids[1]).status.read);
    expectSound();
}

TEST_F(HiddenTest, IsFoundAmongTheHiddenOnly)
{
    const auto query = parseQuery(u"shared"_s, kSeen.date());
    ASSERT_TRUE(query);
    while (valueOf(m_database->search().indexNext(100, {})).more) {
    }
    ArticleFilter filter;
    filter.search = *query;
    for (const ListOrder::Key key : {ListOrder::Key::Published, ListOrder::Key::Relevance, ListOrder::Key::Title}) {
        ListOrder order;
        order.key = key;
        EXPECT_EQ(valueOf(m_database->search().ids(filter, order, 0, {})).size(), 5);
    }
    EXPECT_EQ(valueOf(m_database->search().count(filter, {})), 5);
    filter.hiddenOnly = true;
    EXPECT_EQ(valueOf(m_database->search().ids(filter, {}, 0, {})), QList<ArticleId>{m_ids[2]});
}

/// What rules do to new articles is done once.
TEST_F(HiddenTest, RulesActOnNewArticlesOnly)
{
    IncomingArticle ruled = item(9);
    ruled.category = u"llm"_s;
    ruled.origin = CategoryOrigin::Rule;
    ruled.confidence = 1;
    ruled.labels = {m_label, m_label + 100};
    ruled.starred = true;
    ruled.hidden = true;
    const ArticleId id = store(m_source, {ruled}).ids.first();
    EXPECT_EQ(row(id).status.categoryOrigin, CategoryOrigin::Rule);
    EXPECT_EQ(row(id).labels, QList<LabelId>{m_label});
    EXPECT_TRUE(row(id).status.starred);
    EXPECT_TRUE(row(id).status.hidden);
    EXPECT_TRUE(row(id).status.read);
    EXPECT_EQ(valueOf(articles().counts()).unread, 5);

    valueOf(articles().setHidden({id}, false));
    valueOf(articles().setStarred({id}, false));
    valueOf(articles().setLabel({id}, m_label, false));
    ruled.text = u"it was rewritten"_s;
    store(m_source, {ruled});
    EXPECT_FALSE(row(id).status.hidden);
    EXPECT_FALSE(row(id).status.starred);
    EXPECT_TRUE(row(id).labels.isEmpty());
    expectSound();
}

TEST_F(HiddenTest, AnotherTextIsDecidedAgainUnlessByHand)
{
    const auto restated = [this](const QString &text, const CategoryId &category, CategoryOrigin origin) {
        IncomingArticle article = item(1);
        article.text = text;
        article.category = category;
        article.origin = origin;
        store(m_source, {article});
        return row(m_ids[1]).status;
    };
    EXPECT_EQ(restated(u"one"_s, u"llm"_s, CategoryOrigin::Rule).category, u"llm"_s);
    // The same text says nothing new, whatever classifier and rules think by now.
    EXPECT_EQ(restated(u"one"_s, u"chips"_s, CategoryOrigin::Model).category, u"llm"_s);
    EXPECT_EQ(restated(u"two"_s, u"chips"_s, CategoryOrigin::Model).categoryOrigin, CategoryOrigin::Model);
    valueOf(articles().setCategory({m_ids[1]}, u"robots"_s));
    EXPECT_TRUE(valueOf(articles().setRuleCategory({m_ids[1]}, u"llm"_s)).isEmpty());
    EXPECT_EQ(restated(u"three"_s, u"llm"_s, CategoryOrigin::Rule).category, u"robots"_s);
}

} // namespace oneul
