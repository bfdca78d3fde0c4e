#include "storage/articlelist.h"

#include <algorithm>

#include <QSqlDatabase>

#include "storage/dbthread.h"
#include "storage/liststream.h"
#include "storage/transaction.h"
#include "storagetest.h"

namespace oneul {

namespace {

using Key = ListOrder::Key;

/// Sixty articles of three sources, an hour apart; every third is listed by two sources.
class ListTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        m_sources = {addSource(u"One"_s, Kind::News, u"AI"_s), addSource(u"Two"_s, Kind::News, u"AI/Deep"_s),
                     addSource(u"Three"_s, Kind::Papers)};
        const QStringList words{u"Zebra"_s, u"apple"_s, u"Émile"_s, u"“Banana”"_s, u"가나"_s};
        for (int i = 0; i < 60; ++i) {
            const QString number = QString::number(i);
            const IncomingArticle item = entry(number, u"https://example.com/"_s + number, words.at(i % 5) + number,
                                               u"Text "_s + number, kSeen.addSecs(-3600 * i));
            const int source = i % 3;
            store(m_sources.at(source), {item}, kSeen, source == 2 ? Kind::Papers : Kind::News);
            if (source == 0)
                store(m_sources.at(1), {item});
        }
        ArticleStore &articles = m_database->articles();
        const QList<ArticleId> all = ids({}, {});
        valueOf(articles.setRead({all.at(3), all.at(4), all.at(20)}, true));
        valueOf(articles.setStarred({all.at(5), all.at(20)}, true));
        valueOf(articles.setCategory({all.at(1), all.at(2), all.at(40)}, u"llm"_s));
    }

    [[nodiscard]] QList<ArticleId> ids(const ArticleFilter &filter, const ListOrder &order, int limit = 0)
    {
        return valueOf(m_database->articles().ids(filter, order, limit));
    }
    [[nodiscard]] QList<ArticleRow> rowsOf(const ArticleFilter &filter, const ListOrder &order, int limit = 0)
    {
        return valueOf(m_database->articles().rowsById(ids(filter, order, limit)));
    }
    [[nodiscard]] static ListOrder by(Key key, bool descending = true)
    {
        ListOrder order;
        order.key = key;
        order.descending = descending;
        return order;
    }
    /// Every limit gives the beginning of the whole list.
    void expectHeads(const ArticleFilter &filter, const ListOrder &order)
    {
        const QList<ArticleId> all = ids(filter, order);
        for (const int limit : {1, 7, 25})
            EXPECT_EQ(ids(filter, order, limit), all.mid(0, limit));
    }
    [[nodiscard]] QString planOf(const ListScope &scope);

    QList<SourceId> m_sources;
};

QString ListTest::planOf(const ListScope &scope)
{
    DbThread thread;
    EXPECT_EQ(codeOf(thread.open(m_database->fileName(), DbThread::Access::ReadOnly)), ErrorCode::None);
    return valueOf(thread.run([scope](QSqlDatabase &database) -> Result<QString> {
        return inTransaction(database, Transaction::Mode::Read, [&](Sql &sql) -> Result<QString> {
            const ListStreams streams = streamsOf(sql, scope, true);
            Statement plan(sql, u"EXPLAIN QUERY PLAN "_s + streams.text);
            QString text;
            for (plan.execWith(streams.values.value(0) + QVariantList{200}); plan.next();)
                text += plan.text(3) + u'\n';
            return text;
        });
    }));
}

} // namespace

TEST_F(ListTest, NewestFirstAndOldestFirst)
{
    const QList<ArticleRow> newest = rowsOf({}, {});
    ASSERT_EQ(newest.size(), 60);
    EXPECT_TRUE(std::ranges::is_sorted(newest, std::greater<>(), &ArticleRow::published));
    QList<ArticleId> turned = ids({}, by(Key::Published, false));
    std::ranges::reverse(turned);
    EXPECT_EQ(turned, ids({}, {}));
}

TEST_F(ListTest, PlacesShowEachArticleOnceInOrder)
{
    EXPECT_EQ(ids(where(&F::source, m_sources.at(1)), {}).size(), 40);
    const ArticleFilter folder = where(&F::folder, u"AI"_s);
    const QList<ArticleRow> rows = rowsOf(folder, {});
    EXPECT_EQ(rows.size(), 40); // not 60: those of two sources stand there once
    EXPECT_TRUE(std::ranges::is_sorted(rows, std::greater<>(), &ArticleRow::published));
    EXPECT_EQ(ids(where(&F::folder, QString()), {}).size(), 60);
    EXPECT_EQ(ids(where(&F::folder, u"AI"_s, &F::source, m_sources.at(1)), {}).size(), 40);
    EXPECT_EQ(ids(where(&F::folder, u"AI"_s, &F::source, m_sources.at(2)), {}).size(), 0);
}

TEST_F(ListTest, DaysOfBothKindsAreMerged)
{
    const QDate day = rows().first().day;
    const QList<ArticleRow> both = rowsOf(where(&F::day, day), {});
    EXPECT_TRUE(std::ranges::is_sorted(both, std::greater<>(), &ArticleRow::published));
    EXPECT_EQ(both.size(), rowsOf(where(&F::day, day, &F::kind, Kind::News), {}).size()
                               + rowsOf(where(&F::day, day, &F::kind, Kind::Papers), {}).size());
    EXPECT_EQ(ids(where(&F::fromDay, day.addDays(-9), &F::toDay, day), {}), ids({}, {}));
}

TEST_F(ListTest, GroupsFollowTheGivenOrder)
{
    ListOrder order = by(Key::Source);
    order.sources = {m_sources.at(2), m_sources.at(0)};
    const QList<ArticleRow> rows = rowsOf({}, order);
    ASSERT_EQ(rows.size(), 60);
    EXPECT_EQ(rows.first().sourceId, m_sources.at(2));
    EXPECT_EQ(rows.at(20).sourceId, m_sources.at(0));
    EXPECT_EQ(rows.last().sourceId, m_sources.at(1)); // not named
    EXPECT_GT(rows.at(20).published, rows.at(39).published);
    expectHeads({}, order);
    expectHeads(where(&F::unreadOnly, true), order);
    expectHeads(where(&F::category, u"llm"_s), order);
    expectHeads(where(&F::starredOnly, true), order);
}

TEST_F(ListTest, CategoriesAsGroups)
{
    ListOrder order = by(Key::Category);
    order.categories = {u"llm"_s};
    const QList<ArticleRow> rows = rowsOf({}, order);
    ASSERT_EQ(rows.size(), 60);
    EXPECT_EQ(rows.at(2).status.category, u"llm"_s);
    EXPECT_NE(rows.at(3).status.category, u"llm"_s);
    expectHeads({}, order);
    expectHeads(where(&F::unreadOnly, true), order);
    expectHeads(where(&F::source, m_sources.at(0)), order);
    EXPECT_EQ(ids(where(&F::category, u"llm"_s), order), ids(where(&F::category, u"llm"_s), {}));
}

TEST_F(ListTest, ReadAndStarredAreHalves)
{
    const QList<ArticleRow> unreadFirst = rowsOf({}, by(Key::Read, false));
    ASSERT_EQ(unreadFirst.size(), 60);
    EXPECT_FALSE(unreadFirst.at(56).status.read);
    EXPECT_TRUE(unreadFirst.at(57).status.read);
    const QList<ArticleRow> starred = rowsOf({}, by(Key::Starred));
    EXPECT_TRUE(starred.at(1).status.starred);
    EXPECT_FALSE(starred.at(2).status.starred);
    expectHeads({}, by(Key::Starred));
    expectHeads(where(&F::unreadOnly, true), by(Key::Read, false));
}

TEST_F(ListTest, TitlesWithoutCaseAccentsAndMarks)
{
    const QList<ArticleRow> rows = rowsOf({}, by(Key::Title, false));
    ASSERT_EQ(rows.size(), 60);
    EXPECT_TRUE(rows.at(0).title.startsWith(u"apple"));
    EXPECT_TRUE(rows.at(12).title.startsWith(u"“Banana"));
    EXPECT_TRUE(rows.at(24).title.startsWith(u"Émile"));
    EXPECT_TRUE(rows.at(36).title.startsWith(u"Zebra"));
    EXPECT_TRUE(rows.at(48).title.startsWith(u"가나"));
    EXPECT_TRUE(rowsOf({}, by(Key::Title)).first().title.startsWith(u"가나"));
}

TEST_F(ListTest, FoundIdsAreOrdered)
{
    DbThread thread;
    EXPECT_EQ(codeOf(thread.open(m_database->fileName(), DbThread::Access::ReadOnly)), ErrorCode::None);
    const QList<ArticleId> found = ids({}, {}).mid(0, 9);
    const auto ordered = [&](const ListOrder &order) {
        return valueOf(thread.run([=](QSqlDatabase &database) -> Result<QList<ArticleId>> {
            return inTransaction(database, Transaction::Mode::Read, [&](Sql &sql) -> Result<QList<ArticleId>> {
                return orderIds(sql, found + QList<ArticleId>{99'999}, order, {});
            });
        }));
    };
    EXPECT_EQ(ordered(by(Key::Published)), found);
    ListOrder bySource = by(Key::Source);
    bySource.sources = m_sources;
    const QList<ArticleRow> rows = valueOf(m_database->articles().rowsById(ordered(bySource)));
    EXPECT_TRUE(std::ranges::is_sorted(rows, {}, &ArticleRow::sourceId));
}

TEST_F(ListTest, TheNextUnreadIsFound)
{
    ArticleStore &articles = m_database->articles();
    const QList<ArticleId> all = ids({}, {});
    EXPECT_EQ(valueOf(articles.firstUnread(all, 3)), all.at(5));
    EXPECT_EQ(valueOf(articles.firstUnread({all.at(3), all.at(1), all.at(4)}, 2)), all.at(1)); // from the beginning
    EXPECT_EQ(valueOf(articles.firstUnread({all.at(3), all.at(4)}, 0)), 0);
    EXPECT_EQ(valueOf(articles.firstUnread({}, 0)), 0);
}

TEST_F(ListTest, WhatIsCalledOffEnds)
{
    const Cancellation cancelled;
    cancelled.cancel();
    EXPECT_EQ(codeOf(m_database->articles().ids({}, {}, 0, cancelled)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(m_database->articles().ids({}, by(Key::Title), 0, cancelled)), ErrorCode::Cancelled);
}

TEST_F(ListTest, BeginningsAreReadWithoutSorting)
{
    ListScope bySource;
    bySource.group = ListColumn::Source;
    bySource.groupValues = {m_sources.at(0)};
    ListScope byCategory;
    byCategory.group = ListColumn::Category;
    byCategory.groupValues = {u"llm"_s};
    ListScope unreadBySource = bySource;
    unreadBySource.filter.unreadOnly = true;
    ListScope noSource = bySource;
    noSource.groupValues = {QVariant()};
    QList<ListScope> scopes{bySource, byCategory, unreadBySource, noSource};
    for (const ArticleFilter &filter :
         {where(), where(&F::unreadOnly, true), where(&F::starredOnly, true), where(&F::category, u"llm"_s),
          where(&F::unreadOnly, true, &F::category, u"llm"_s), where(&F::source, m_sources.at(0)),
          where(&F::folder, u"AI"_s), where(&F::day, kSeen.date()), where(&F::label, LabelId(1))}) {
        ListScope scope;
        scope.filter = filter;
        scopes.append(scope);
    }
    for (const ListScope &scope : std::as_const(scopes)) {
        const QString plan = planOf(scope);
        EXPECT_FALSE(plan.isEmpty());
        EXPECT_FALSE(plan.contains(u"TEMP B-TREE")) << plan.toStdString();
        // Reading an index from its beginning is a scan as well: only of the whole archive, and never of a table.
        const bool whole = plan.startsWith(u"SCAN a USING COVERING INDEX articles_newest")
                           || plan.startsWith(u"SCAN s USING INDEX status_unread")
                           || plan.startsWith(u"SCAN s USING INDEX status_starred");
        EXPECT_TRUE(whole || plan.startsWith(u"SEARCH")) << plan.toStdString();
        EXPECT_EQ(plan.count(u"SCAN"), whole ? 1 : 0) << plan.toStdString();
    }
}

} // namespace oneul
