#include "storage/retention.h"

#include <QElapsedTimer>

#include "storage/retentionstore.h"
#include "storage/storystore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

const QDateTime kNow = kSeen.addDays(400);

QString urlOf(int i)
{
    return u"https://news.example.org/%1"_s.arg(i);
}

} // namespace

class RetentionTest : public StorageTest
{
protected:
    /// Article i of `count` is published and seen i days before kSeen; the newest comes first.
    void fill(SourceId source, int count, int from = 0)
    {
        for (int i = from; i < from + count; ++i) {
            const QDateTime at = kSeen.addDays(-i);
            store(source, {entry(u"g%1"_s.arg(i), urlOf(i), u"Article %1"_s.arg(i), u"Text %1"_s.arg(i), at)}, at);
        }
    }
    void readAll()
    {
        QList<ArticleId> ids;
        for (const ArticleRow &row : rows())
            ids.append(row.id);
        valueOf(m_database->articles().setRead(ids, true));
    }
    ArticleId idOf(const QString &title)
    {
        for (const ArticleRow &row : rows()) {
            if (row.title == title)
                return row.id;
        }
        ADD_FAILURE() << qPrintable(title);
        return 0;
    }
    RetentionPlan plan(const RetentionRules &rules, const QDateTime &now = kSeen)
    {
        return valueOf(m_database->retention().preview(rules, now, {}));
    }
    /// How many articles went.
    int remove(const RetentionPlan &plan, const QDateTime &now = kSeen)
    {
        int removed = 0;
        for (const bool unread : {false, true}) {
            QList<ArticleId> left = unread ? plan.unread : plan.read;
            while (!left.isEmpty()) {
                const RemovedSlice slice = valueOf(m_database->retention().removeSome(left, unread, now));
                if (slice.looked == 0)
                    return -1;
                removed += int(slice.delta.removed.size());
                left = left.mid(slice.looked);
            }
        }
        return removed;
    }
    static RetentionRules general(const RetentionRule &rule) { return {rule, {}}; }
};

TEST_F(RetentionTest, IsOffByDefaultAndRemovesByAge)
{
    const SourceId source = addSource(u"News"_s);
    fill(source, 10);
    readAll();
    EXPECT_EQ(plan({}).size(), 0);
    const RetentionPlan old = plan(general({5, 0, 0, false}));
    EXPECT_EQ(old.read.size(), 4) << "6 to 9 days old";
    EXPECT_EQ(old.perSource.value(source), 4);
    EXPECT_EQ(old.archive, 10);
    EXPECT_EQ(old.oldest, kSeen.addDays(-9));
    EXPECT_EQ(old.newest, kSeen.addDays(-6));
    EXPECT_GT(old.bytes, 0);
    EXPECT_EQ(remove(old), 4);
    EXPECT_EQ(rows().size(), 6);
    EXPECT_EQ(valueOf(m_database->articles().counts()).articles, 6);
    EXPECT_EQ(valueOf(m_database->articles().counts()).sources.value(source).articles, 6);
    expectSound();
}

TEST_F(RetentionTest, MonthsAreThoseOfTheCalendar)
{
    fill(addSource(u"News"_s), 32);
    readAll();
    // From 4 October back to 4 September are 30 days: of those 0 to 31 days old one is older.
    EXPECT_EQ(plan(general({0, 1, 0, false})).size(), 1);
}

TEST_F(RetentionTest, KeepsTheNewestOfAll)
{
    fill(addSource(u"News"_s), 10);
    readAll();
    const RetentionPlan beyond = plan(general({0, 0, 3, false}));
    EXPECT_EQ(remove(beyond), 7);
    EXPECT_EQ(titles({}), (QStringList{u"Article 0"_s, u"Article 1"_s, u"Article 2"_s}));
    EXPECT_EQ(plan(general({0, 0, 3, false})).size(), 0);
    EXPECT_EQ(plan(general({0, 0, 100, false})).size(), 0);
}

TEST_F(RetentionTest, ASourcesOwnRuleStandsInThePlaceOfTheGeneralOne)
{
    const SourceId kept = addSource(u"Kept"_s);
    const SourceId few = addSource(u"Few"_s);
    const SourceId usual = addSource(u"Usual"_s);
    fill(kept, 5);
    fill(few, 5, 100);
    fill(usual, 5, 200);
    readAll();
    RetentionRules rules = general({50, 0, 0, false});
    rules.sources.insert(kept, {});
    rules.sources.insert(few, {0, 0, 2, false});
    const RetentionPlan found = plan(rules);
    EXPECT_EQ(found.perSource, (QHash<SourceId, int>{{few, 3}, {usual, 5}}));
    rules.general = {0, 0, 4, false};
    EXPECT_EQ(plan(rules).perSource, (QHash<SourceId, int>{{few, 3}, {usual, 1}}));
}

TEST_F(RetentionTest, NeverRemovesWhatSomebodyHoldsOnTo)
{
    fill(addSource(u"News"_s), 8);
    readAll();
    valueOf(m_database->articles().setStarred({idOf(u"Article 1"_s)}, true));
    valueOf(m_database->articles().setCategory({idOf(u"Article 2"_s)}, u"robots"_s));
    valueOf(m_database->articles().setRead({idOf(u"Article 3"_s)}, false));
    Digest digest;
    digest.day = kSeen.date();
    digest.origin = u"made"_s;
    Section section;
    section.articles = {{idOf(u"Article 4"_s), u"Article 4"_s, urlOf(4), u"News"_s, false, {}}};
    section.summary.themes = {{u"A claim."_s, {idOf(u"Article 5"_s)}, {}, Support::Supported, {}, {}, {}}};
    digest.sections = {section};
    valueOf(m_database->digests().save({digest}));

    const RetentionRule rule{0, 0, 1, false};
    const RetentionPlan found = plan(general(rule));
    EXPECT_EQ(found.read, (QList<ArticleId>{idOf(u"Article 7"_s), idOf(u"Article 6"_s)})) << "oldest first";
    EXPECT_TRUE(found.unread.isEmpty());
    const RetentionPlan withUnread = plan(general({0, 0, 1, true}));
    EXPECT_EQ(withUnread.unread, QList<ArticleId>{idOf(u"Article 3"_s)});

    // What is held on to after the plan was made stays as well.
    valueOf(m_database->articles().setStarred({idOf(u"Article 7"_s)}, true));
    valueOf(m_database->articles().setRead({idOf(u"Article 6"_s)}, false));
    EXPECT_EQ(remove(found), 0);
    EXPECT_EQ(rows().size(), 8);
}

TEST_F(RetentionTest, HoldsOnToStoriesOfTheAnalysts)
{
    fill(addSource(u"News"_s), 6);
    readAll();
    const auto idsOf = [this](const QStringList &titles) {
        QList<ArticleId> ids;
        for (const QString &title : titles)
            ids.append(idOf(title));
        return ids;
    };
    valueOf(m_database->stories().join(idsOf({u"Article 2"_s, u"Article 3"_s})));
    valueOf(m_database->stories().regroup({idsOf({u"Article 4"_s, u"Article 5"_s})}));
    const RetentionPlan found = plan(general({0, 0, 1, false}));
    EXPECT_EQ(found.read, idsOf({u"Article 5"_s, u"Article 4"_s, u"Article 1"_s})) << "the program's own go";
    EXPECT_EQ(remove(found), 3);
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(RetentionTest, AnOldArticleOfANewSourceIsNotOldYet)
{
    const SourceId source = addSource(u"News"_s);
    store(source, {entry(u"g"_s, urlOf(1), u"From long ago"_s, u"text"_s, kSeen.addDays(-1000))}, kSeen);
    readAll();
    EXPECT_EQ(plan(general({30, 0, 0, false}), kSeen.addDays(10)).size(), 0);
    EXPECT_EQ(plan(general({30, 0, 0, false}), kSeen.addDays(31)).size(), 1);
}

TEST_F(RetentionTest, WhatWasRemovedDoesNotComeBack)
{
    const SourceId source = addSource(u"News"_s);
    const SourceId other = addSource(u"Other"_s);
    fill(source, 5);
    readAll();
    EXPECT_EQ(remove(plan(general({0, 0, 2, false}))), 3);
    fill(source, 5);
    EXPECT_EQ(rows().size(), 2) << "stated again under the same key and address";
    store(other, {entry(u"x"_s, urlOf(4), u"Article 4"_s, u"Text 4, told by another"_s)});
    EXPECT_EQ(rows().size(), 2) << "the same address at another source";
    store(source, {entry(u"g4"_s, u"https://news.example.org/moved"_s, u"Article 4"_s, u"Text 4"_s)});
    EXPECT_EQ(rows().size(), 2) << "the same key with another address";
    store(source, {entry(u"new"_s, urlOf(77), u"A new one"_s, u"text"_s)});
    EXPECT_EQ(rows().size(), 3);
    reopen();
    fill(source, 5);
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(RetentionTest, RemovalsThatNoSourceStatesAnyMoreAreForgotten)
{
    const SourceId source = addSource(u"News"_s);
    fill(source, 4);
    readAll();
    EXPECT_EQ(remove(plan(general({0, 0, 1, false}))), 3);
    // Article 1 is stated again much later, 2 and 3 are not.
    store(source, {entry(u"g1"_s, urlOf(1), u"Article 1"_s, u"Text 1"_s)}, kNow);
    while (valueOf(m_database->retention().forgetRemoved(kNow.addDays(-1))) > 0) {
    }
    fill(source, 4);
    EXPECT_EQ(titles({}), (QStringList{u"Article 0"_s, u"Article 2"_s, u"Article 3"_s}));
}

TEST_F(RetentionTest, TheFileShrinksInStepsWhileOthersWrite)
{
    const SourceId source = addSource(u"News"_s);
    for (int batch = 0; batch < 10; ++batch) {
        QList<IncomingArticle> articles;
        for (int i = 0; i < 200; ++i) {
            const int n = batch * 200 + i;
            QString text;
            for (int word = 0; word < 400; ++word) // of its own, so that it does not compress away
                text += QString::number((n * 7919 + word * 104729) % 1000003, 36) + u' ';
            articles.append(entry(u"g%1"_s.arg(n), urlOf(n), u"Article %1"_s.arg(n), text, kSeen.addDays(-n)));
        }
        store(source, articles, kSeen.addDays(-1000));
    }
    readAll();
    EXPECT_EQ(remove(plan(general({0, 0, 10, false}))), 1990);
    ArchiveSpace space = valueOf(m_database->retention().space());
    const qint64 before = space.bytes;
    ASSERT_TRUE(space.canShrink);
    EXPECT_GT(space.freeBytes, before / 2);
    int steps = 0;
    for (; space.freeBytes > 0 && steps < 1000; ++steps) {
        space = valueOf(m_database->retention().shrinkSome());
        valueOf(m_database->articles().setStarred({rows().constFirst().id}, steps % 2 == 0));
    }
    EXPECT_LT(steps, 1000);
    EXPECT_LT(space.bytes, before / 2);
    EXPECT_EQ(rows().size(), 10);
    expectSound();
}

TEST_F(RetentionTest, APreviewThatIsNotWantedEnds)
{
    fill(addSource(u"News"_s), 5);
    const Cancellation cancellation;
    cancellation.cancel();
    EXPECT_EQ(codeOf(m_database->retention().preview(general({0, 0, 1, true}), kSeen, cancellation)),
              ErrorCode::Cancelled);
}

} // namespace oneul
