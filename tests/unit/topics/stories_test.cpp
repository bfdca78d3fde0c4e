#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include <QHash>
#include <QSet>

#include "topics/stories.h"
#include "topics/storytitle.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

const QDate kDay{2024, 10, 4};

StoryDocument document(ArticleId id, const QString &title, const QDate &day = kDay)
{
    StoryDocument document;
    document.id = id;
    document.title = title;
    document.day = day;
    return document;
}

/// The lowest id of the group that the article is in.
QHash<ArticleId, ArticleId> storiesOf(const QList<StoryDocument> &documents, const QList<StoryPair> &pairs = {})
{
    QHash<ArticleId, ArticleId> stories;
    for (const QList<ArticleId> &group : groupStories(documents, pairs)) {
        for (const ArticleId id : group)
            stories.insert(id, group.first());
    }
    EXPECT_EQ(stories.size(), documents.size());
    return stories;
}

QList<StoryDocument> chipNews()
{
    return {document(1, u"Nvidia unveils faster Blackwell chip for data centers"_s),
            document(2, u"Parliament debates new copyright law for music"_s),
            document(3, u"New Blackwell chip from Nvidia promises faster data centers"_s),
            document(4, u"Researchers teach a robot hand to fold laundry"_s),
            document(5, u"Nvidia's Blackwell data center chip unveiled"_s)};
}

TEST(Stories, TitlesOfTheSameNewsAreOneStory)
{
    const auto stories = storiesOf(chipNews());
    EXPECT_EQ(stories.value(3), 1);
    EXPECT_EQ(stories.value(5), 1);
    EXPECT_EQ(stories.value(2), 2);
    EXPECT_EQ(stories.value(4), 4);
}

TEST(Stories, KoreanTitlesAreComparedBySyllables)
{
    const auto stories = storiesOf({document(1, u"삼성전자, 차세대 인공지능 반도체 공개"_s),
                                    document(2, u"삼성전자가 차세대 인공지능 반도체를 공개했다"_s),
                                    document(3, u"국회, 저작권법 개정안 논의"_s)});
    EXPECT_EQ(stories.value(2), 1);
    EXPECT_EQ(stories.value(3), 3);
}

TEST(Stories, AFewKoreanTextsAreNoStoryForTheirParticles)
{
    QList<StoryDocument> documents{
        document(1, u"국회가 저작권법 개정안을 논의하는 이유는?"_s), document(2, u"바다를 지키는 로봇을 만나다"_s),
        document(3, u"소중한 기억을 되살려주는 사진 기술"_s), document(4, u"유럽의 규제를 이끈 의원을 만나다"_s)};
    const QString words = u"chip law music robot laundry court engine river museum planet"_s;
    for (int i = 0; i < 10; ++i)
        documents += document(10 + i, words.split(u' ').at(i));
    const auto stories = storiesOf(documents);
    for (ArticleId id = 1; id <= 4; ++id)
        EXPECT_EQ(stories.value(id), id);
}

TEST(Stories, AddressAndNumberSayMoreThanWords)
{
    QList<StoryDocument> documents{document(1, u"A study of sparse routing"_s), document(2, u"Cheaper models"_s),
                                   document(3, u"A study of sparse routing"_s), document(4, u"What to read today"_s)};
    documents[0].arxivId = u"2410.00001"_s;
    documents[1].arxivId = u"2410.00001"_s;
    documents[2].arxivId = u"2410.00002"_s; // another paper, whatever its title
    documents[2].normalisedUrl = u"example.org/a"_s;
    documents[3].normalisedUrl = u"example.org/a"_s;
    const auto stories = storiesOf(documents);
    EXPECT_EQ(stories.value(2), 1);
    EXPECT_EQ(stories.value(3), 3);
    EXPECT_EQ(stories.value(4), 3);
}

TEST(Stories, TheOrderOfTheDocumentsMeansNothing)
{
    QList<StoryDocument> documents = chipNews();
    documents += document(6, u"Blackwell chip from Nvidia delayed"_s, kDay.addDays(1));
    const auto expected = groupStories(documents, {});
    std::mt19937 random(7); // NOLINT(cert-msc51-cpp): the same shuffles every time
    for (int i = 0; i < 20; ++i) {
        std::ranges::shuffle(documents, random);
        EXPECT_EQ(groupStories(documents, {}), expected);
    }
}

TEST(Stories, AStoryGoesOnForSomeDaysAndFades)
{
    const QString title = u"Nvidia unveils faster Blackwell chip for data centers"_s;
    const QString again = u"Nvidia ships the faster Blackwell chip to data centers"_s;
    EXPECT_EQ(storiesOf({document(1, title), document(2, again, kDay.addDays(1))}).value(2), 1);
    EXPECT_EQ(storiesOf({document(1, title), document(2, again, kDay.addDays(kStoryDays + 1))}).value(2), 2);
    // Told on every few days, it goes on for longer.
    EXPECT_EQ(storiesOf({document(1, title), document(2, again, kDay.addDays(3)), document(3, again, kDay.addDays(6)),
                         document(4, again, kDay.addDays(9))})
                  .value(4),
              1);
}

TEST(Stories, SettledOnesStayAndAreJoined)
{
    QList<StoryDocument> documents = chipNews();
    for (StoryDocument &each : documents)
        each.settled = true;
    documents[1].story = 2; // put together by hand long ago, however different
    documents[3].story = 2;
    documents += document(6, u"Nvidia unveils Blackwell, a faster chip for data centers"_s, kDay.addDays(1));
    const auto stories = storiesOf(documents);
    EXPECT_EQ(stories.value(4), 2);
    EXPECT_EQ(stories.value(3), 3) << "settled ones are not grouped anew";
    EXPECT_NE(stories.value(6), 6);
    EXPECT_NE(stories.value(6), 2);
}

TEST(Stories, WhatTheAnalystSaysWins)
{
    QList<StoryDocument> documents = chipNews();
    documents[0].arxivId = u"2410.00001"_s;
    documents[1].arxivId = u"2410.00002"_s;
    const auto stories = storiesOf(documents, {{1, 2, true}, {1, 5, false}, {3, 5, true}});
    EXPECT_EQ(stories.value(2), 1);
    EXPECT_NE(stories.value(5), 1);
    EXPECT_EQ(stories.value(5), stories.value(3));
}

/// Documents of a few subjects over some days, and what somebody said of pairs of them without contradicting himself.
struct Random {
    explicit Random(unsigned seed) : engine(seed) // NOLINT(cert-msc51-cpp): the same every time
    {
        const QStringList subjects{u"robot hand folds laundry"_s, u"court rules on training data"_s,
                                   u"open language model released"_s, u"chip maker expands factory"_s};
        const QStringList more{u"today"_s, u"again"_s, u"in Seoul"_s, u"experts say"_s, u"report"_s, u"new"_s};
        for (ArticleId id = 1; id <= 60; ++id) {
            documents += document(id, subjects.at(pick(4)) + u' ' + more.at(pick(6)) + u' ' + more.at(pick(6)),
                                  kDay.addDays(pick(5)));
            side.append(pick(12));
        }
        for (int i = 0; i < 40; ++i) {
            const ArticleId a = 1 + pick(60);
            const ArticleId b = 1 + pick(60);
            if (a != b)
                pairs.append({std::min(a, b), std::max(a, b), side.at(a - 1) == side.at(b - 1)});
        }
    }
    int pick(int below) { return int(engine() % unsigned(below)); }

    std::mt19937 engine;
    QList<StoryDocument> documents;
    QList<int> side; ///< who is on one side may be said to be the same
    QList<StoryPair> pairs;
};

TEST(Stories, EverythingSaidHoldsInAnyGrouping)
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Random random(seed);
        auto stories = storiesOf(random.documents, random.pairs);
        for (int round = 0; round < 2; ++round) {
            for (const StoryPair &pair : std::as_const(random.pairs)) {
                EXPECT_EQ(stories.value(pair.first) == stories.value(pair.second), pair.same)
                    << "seed " << seed << ": " << pair.first << " and " << pair.second;
            }
            // Again, with some of it settled and new ones on the last day.
            for (StoryDocument &each : random.documents) {
                each.settled = each.day < kDay.addDays(4);
                each.story = stories.value(each.id);
            }
            random.documents += document(100 + round, u"robot hand folds laundry again"_s, kDay.addDays(4));
            stories = storiesOf(random.documents, random.pairs);
        }
    }
}

TEST(Stories, NothingAtAllAndNoWords)
{
    EXPECT_TRUE(groupStories({}, {}).isEmpty());
    const auto stories = storiesOf({document(1, {}), document(2, {}), document(3, u"…"_s)});
    EXPECT_EQ(stories.value(2), 2);
    EXPECT_EQ(stories.value(3), 3);
}

TEST(Stories, TheTitleNearestToTheOthersNamesTheStory)
{
    EXPECT_EQ(centralTitle({u"A chip"_s, u"Nvidia unveils Blackwell"_s, u"Blackwell is here"_s, u"Nvidia wins"_s}), 1);
    EXPECT_EQ(centralTitle({u"One"_s}), 0);
    EXPECT_EQ(centralTitle({}), -1);
}

} // namespace
} // namespace oneul
