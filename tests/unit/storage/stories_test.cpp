#include <QJsonArray>
#include <QJsonObject>

#include "storage/storystore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

class StoriesTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        m_one = addSource(u"One"_s);
        m_two = addSource(u"Two"_s);
        for (int number = 1; number <= 5; ++number) // one by one, so that their ids rise
            m_ids += store(number < 4 ? m_one : m_two, {article(number)}).ids;
    }

    static IncomingArticle article(int number, const QString &text = u"Text"_s)
    {
        const QString name = QString::number(number);
        return entry(name, u"https://example.org/"_s + name, u"Article "_s + name, text, kSeen.addSecs(number - 3600));
    }
    [[nodiscard]] StoryStore &stories() { return m_database->stories(); }
    ArticleDelta regroup(const QList<QList<ArticleId>> &groups) { return valueOf(stories().regroup(groups)); }
    ArticleRow row(int number) { return valueOf(m_database->articles().rowsById({m_ids.at(number - 1)})).value(0); }
    StoryId storyOf(int number) { return row(number).story; }
    [[nodiscard]] QList<ArticleId> ids(const QList<int> &numbers) const
    {
        QList<ArticleId> ids;
        for (const int number : numbers)
            ids.append(m_ids.at(number - 1));
        return ids;
    }

    SourceId m_one = 0;
    SourceId m_two = 0;
    QList<ArticleId> m_ids;
};

} // namespace

TEST_F(StoriesTest, WhatNobodyHasGroupedIsKnown)
{
    const UngroupedArticles all = valueOf(stories().ungrouped(100));
    EXPECT_EQ(all.last, m_ids.last());
    EXPECT_EQ(all.days, QList<QDate>{row(1).day});
    EXPECT_TRUE(waitFor(stories().noteGrouped(m_ids.at(2))));
    EXPECT_EQ(valueOf(stories().ungrouped(1)).last, m_ids.last()) << "the newest come first";
    EXPECT_TRUE(waitFor(stories().noteGrouped(m_ids.last())));
    EXPECT_TRUE(waitFor(stories().noteGrouped(m_ids.first()))) << "never goes back";
    EXPECT_EQ(valueOf(stories().ungrouped(100)).last, 0);
    EXPECT_TRUE(valueOf(stories().ungrouped(100)).days.isEmpty());
}

TEST_F(StoriesTest, RowsSayHowManySourcesTellTheStory)
{
    EXPECT_EQ(regroup({ids({1, 4}), ids({2, 3}), ids({5})}).updated, ids({1, 2, 3, 4}));
    EXPECT_EQ(row(1).storySources, 2);
    EXPECT_EQ(storyOf(1), storyOf(4));
    EXPECT_EQ(row(2).storySources, 1);
    EXPECT_EQ(storyOf(5), 0);
    ArticleFilter filter;
    filter.story = storyOf(1);
    EXPECT_EQ(titles(filter), (QStringList{u"Article 4"_s, u"Article 1"_s}));
    const TitledStory story = valueOf(stories().story(storyOf(1)));
    EXPECT_EQ(story.story.articles, ids({1, 4})) << "oldest first";
    EXPECT_EQ(story.titles, (QStringList{u"Article 1"_s, u"Article 4"_s}));
    EXPECT_TRUE(story.story.pairs.isEmpty());
    EXPECT_EQ(codeOf(stories().story(12345)), ErrorCode::NotFound);
}

TEST_F(StoriesTest, TheSourcesOfAStoryAreNamed)
{
    const SourceId three = addSource(u"Three"_s);
    (void)store(three, {article(1)}); // the same address: another source of the first article
    (void)regroup({ids({1, 4}), ids({2, 3})});
    const QList<StorySource> told = valueOf(stories().sourcesOf(m_ids.at(0), 10));
    QStringList names;
    for (const StorySource &source : told)
        names << source.name + u": "_s + source.title;
    EXPECT_EQ(names, (QStringList{u"One: Article 1"_s, u"Three: Article 1"_s, u"Two: Article 4"_s})) << "its own first";
    EXPECT_EQ(told.value(2).article, m_ids.at(3));
    EXPECT_EQ(valueOf(stories().sourcesOf(m_ids.at(3), 10)).value(0).name, u"Two"_s);
    EXPECT_EQ(valueOf(stories().sourcesOf(m_ids.at(4), 10)).size(), 1) << "nobody else tells it";
    EXPECT_EQ(valueOf(stories().sourcesOf(m_ids.at(0), 2)).size(), 2);
    (void)valueOf(m_database->articles().setHidden({m_ids.at(3)}, true));
    EXPECT_EQ(valueOf(stories().sourcesOf(m_ids.at(0), 10)).size(), 2) << "no list shows hidden ones";
    EXPECT_TRUE(valueOf(stories().sourcesOf(4711, 10)).isEmpty());
}

TEST_F(StoriesTest, OnlyDifferencesAreWritten)
{
    (void)regroup({ids({1, 2, 3})});
    EXPECT_TRUE(regroup({ids({1, 2, 3}), ids({4}), ids({5})}).isEmpty());
    EXPECT_EQ(regroup({ids({3, 4})}).updated, ids({1, 2, 3, 4})) << "who is left has fewer, too";
    EXPECT_EQ(storyOf(1), storyOf(2));
    EXPECT_NE(storyOf(3), storyOf(2));
    EXPECT_EQ(regroup({ids({1}), ids({2}), ids({3}), ids({4})}).updated, ids({1, 2, 3, 4}));
    EXPECT_EQ(storyOf(1), 0);
    EXPECT_TRUE(regroup({{4711, 4712}}).isEmpty()) << "articles that are gone";
    expectSound();
}

TEST_F(StoriesTest, NoTwoStoriesEverHaveTheSameName)
{
    (void)regroup({ids({1, 2, 3})});
    (void)regroup({ids({1}), ids({4, 5})});
    (void)regroup({ids({1, 4})}); // the first one's name again
    EXPECT_NE(storyOf(1), storyOf(2));
    EXPECT_EQ(storyOf(2), storyOf(3));
    EXPECT_EQ(storyOf(5), 0);
}

TEST_F(StoriesTest, JoiningTakesWholeStoriesAndIsTakenBack)
{
    (void)regroup({ids({1, 2}), ids({3, 4})});
    const StoryEdit joined = valueOf(stories().join(ids({1, 3})));
    EXPECT_EQ(joined.before.size(), 2);
    EXPECT_EQ(joined.delta.updated, ids({1, 2, 3, 4}));
    EXPECT_TRUE(joined.delta.textsStay);
    EXPECT_EQ(storyOf(2), storyOf(4));
    EXPECT_EQ(valueOf(stories().pairs()).size(), 3);
    EXPECT_EQ(valueOf(stories().story(storyOf(1))).story.pairs.size(), 3);
    (void)valueOf(stories().restore(joined.before));
    EXPECT_NE(storyOf(2), storyOf(4));
    EXPECT_EQ(storyOf(1), storyOf(2));
    EXPECT_TRUE(valueOf(stories().pairs()).isEmpty());
    EXPECT_EQ(codeOf(stories().join(ids({5}))), ErrorCode::NotFound);
    expectSound();
}

TEST_F(StoriesTest, SplittingIsRememberedAndTakenBack)
{
    (void)valueOf(stories().join(ids({1, 2, 3, 4})));
    const QList<StoryPair> joined = valueOf(stories().pairs());
    const StoryEdit split = valueOf(stories().split(ids({1})));
    EXPECT_EQ(storyOf(1), 0);
    EXPECT_EQ(storyOf(2), storyOf(4));
    int same = 0;
    int different = 0;
    for (const StoryPair &pair : valueOf(stories().pairs())) {
        ++(pair.same ? same : different);
        EXPECT_EQ(pair.same, pair.first != m_ids.at(0));
    }
    EXPECT_EQ(same, 2) << "the others were joined by hand, and still are";
    EXPECT_EQ(different, 3);
    (void)valueOf(stories().restore(split.before));
    EXPECT_EQ(storyOf(1), storyOf(4));
    EXPECT_EQ(valueOf(stories().pairs()), joined);
    EXPECT_EQ(codeOf(stories().split(ids({5}))), ErrorCode::NotFound);
}

TEST_F(StoriesTest, TheLastWordCounts)
{
    (void)regroup({ids({1, 2})});
    (void)valueOf(stories().split(ids({1})));
    (void)valueOf(stories().join(ids({1, 2})));
    const QList<StoryPair> pairs = valueOf(stories().pairs());
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_TRUE(pairs.first().same);
}

TEST_F(StoriesTest, JoinedArticlesKeepStoryAndWhatWasSaid)
{
    (void)valueOf(stories().join(ids({4, 5})));
    // The first source states article 4 as well, under an address that both have from now on.
    IncomingArticle both = article(4);
    both.item.id = u"1"_s;
    const StoreReport report = store(m_one, {both}, kSeen.addSecs(60));
    ASSERT_EQ(report.delta.removed, ids({4}));
    EXPECT_EQ(storyOf(1), storyOf(5));
    const QList<StoryPair> pairs = valueOf(stories().pairs());
    ASSERT_EQ(pairs.size(), 1);
    EXPECT_EQ(pairs.first().first, m_ids.at(0));
    expectSound();
}

TEST_F(StoriesTest, ARemovedSourceLeavesNothingDanglingAndComesBack)
{
    (void)regroup({ids({1, 4}), ids({2, 3})});
    (void)valueOf(stories().join(ids({1, 4})));
    (void)valueOf(m_database->sources().remove(m_two));
    EXPECT_EQ(storyOf(1), storyOf(4)) << "what was joined by hand is held on to";
    (void)valueOf(m_database->sources().remove(m_one));
    EXPECT_EQ(valueOf(stories().pairs()).size(), 1);
    expectSound();
    (void)valueOf(m_database->sources().restore(m_one));
    EXPECT_EQ(storyOf(1), storyOf(4));
    expectSound();
}

TEST_F(StoriesTest, AStoryOfWhichOneIsLeftIsNone)
{
    (void)regroup({ids({1, 4})});
    (void)valueOf(m_database->sources().remove(m_two));
    EXPECT_EQ(storyOf(1), 0);
    EXPECT_EQ(row(1).storySources, 1);
    EXPECT_EQ(codeOf(stories().story(m_ids.at(0))), ErrorCode::NotFound);
    (void)regroup({ids({1, 2})});
    EXPECT_EQ(storyOf(1), storyOf(2));
    expectSound();
}

TEST_F(StoriesTest, TheArticlesOfADayAreReadInPieces)
{
    const QDate day = row(1).day;
    const QList<StoryArticle> first = valueOf(stories().articles(day, 0, 3));
    ASSERT_EQ(first.size(), 3);
    EXPECT_EQ(first.first().title.toStdString(), "Article 1");
    EXPECT_EQ(first.first().text.toStdString(), "Text");
    EXPECT_FALSE(first.first().normalisedUrl.isEmpty());
    EXPECT_EQ(valueOf(stories().articles(day, first.last().id, 3)).size(), 2);
    EXPECT_EQ(valueOf(stories().daysOf(m_ids)), QList<QDate>{day});
}

TEST_F(StoriesTest, DigestsTellWhatTheyToldOfAnArticle)
{
    Digest digest;
    digest.day = QDate(2024, 10, 4);
    digest.origin = u"made"_s;
    digest.createdAt = kSeen;
    Section section;
    section.articles = {{m_ids.at(0), u"Article 1"_s, u"https://example.org/1"_s, u"One"_s, false, {}}};
    digest.sections = {section};
    digest.manifest = {
        {u"sections"_s, QJsonArray{QJsonObject{{u"articles"_s, QJsonArray{QJsonObject{{u"sha256"_s, u"abc"_s}}}}}}}};
    (void)valueOf(m_database->digests().save({digest}));
    const auto told = [this](Kind kind, const QDate &before) {
        return valueOf(m_database->digests().told(kind, before, m_ids));
    };
    EXPECT_EQ(told(Kind::News, {2024, 10, 5}), (QHash<ArticleId, QString>{{m_ids.at(0), u"abc"_s}}));
    EXPECT_TRUE(told(Kind::News, {2024, 10, 4}).isEmpty()) << "a day's own digest";
    EXPECT_TRUE(told(Kind::Papers, {2024, 10, 5}).isEmpty());
}

} // namespace oneul
