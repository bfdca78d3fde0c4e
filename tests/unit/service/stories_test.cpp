#include "service/digestservice.h"
#include "service/storyservice.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;
using What = StoryChange::What;

const QDate kDay{2024, 10, 4};

class StoryServiceTest : public ServiceTest
{
protected:
    /// Two sources that tell one story, each with an article besides.
    void fetchNews()
    {
        m_server.on("/one",
                    TestRoute::document(rss({"Nvidia unveils faster Blackwell chip|http://a.example/1|It is fast.",
                                             "Court rules on training data|http://a.example/2|It ruled."})));
        m_server.on("/two",
                    TestRoute::document(rss({"New Blackwell chip from Nvidia is faster|http://b.example/1|Fast.",
                                             "A robot folds laundry|http://b.example/2|It folds."})));
        addFeed("/one");
        addFeed("/two");
        refresh();
    }
    void addNews()
    {
        fetchNews();
        ASSERT_TRUE(waitFor(stories().catchUp()));
    }

    StoryService &stories() { return m_app->stories(); }
    ArticleRow byTitle(const QString &start)
    {
        const QList<ArticleRow> all = rows();
        for (const ArticleRow &row : all) {
            if (row.title.startsWith(start))
                return row;
        }
        return {};
    }
    bool together(const QString &one, const QString &other)
    {
        return byTitle(one).story > 0 && byTitle(one).story == byTitle(other).story;
    }
    QList<Digest> digests(const QDate &day)
    {
        DigestRequest request;
        request.day = day;
        const auto made = waitFor(m_app->digests().make(request));
        EXPECT_TRUE(made) << errorCodeName(made.error().code).toStdString() << ' ' << made.error().detail.toStdString();
        return made.value_or({});
    }
};

TEST_F(StoryServiceTest, NewArticlesAreGroupedAndAnnounced)
{
    ArticleDelta announced;
    QObject::connect(&m_app->articles(), &ArticleService::changed, &m_app->articles(),
                     [&](const ArticleDelta &delta) { announced.unite(delta); });
    addNews();
    EXPECT_TRUE(together(u"Nvidia"_s, u"New Blackwell"_s));
    EXPECT_EQ(byTitle(u"Nvidia"_s).storySources, 2);
    EXPECT_EQ(byTitle(u"Court"_s).story, 0);
    EXPECT_TRUE(announced.updated.contains(byTitle(u"Nvidia"_s).id));
    const auto story = waitFor(stories().story(byTitle(u"Nvidia"_s).story));
    ASSERT_TRUE(story);
    EXPECT_EQ(story->articles.size(), 2);
    EXPECT_FALSE(story->title.isEmpty());
    announced = {};
    EXPECT_TRUE(waitFor(stories().regroup({kDay})));
    EXPECT_TRUE(announced.isEmpty()) << "the same again is no change";
}

TEST_F(StoryServiceTest, WhatAnotherRunFetchedIsGroupedAtTheStart)
{
    fetchNews();
    reopen();
    ASSERT_TRUE(waitFor(stories().catchUp()));
    EXPECT_FALSE(together(u"Nvidia"_s, u"New Blackwell"_s)) << "a command groups what it needs and no more";
    stories().start();
    ASSERT_TRUE(waitFor(stories().catchUp()));
    EXPECT_TRUE(together(u"Nvidia"_s, u"New Blackwell"_s));

    ASSERT_TRUE(waitFor(stories().split({byTitle(u"Nvidia"_s).id})));
    reopen();
    stories().start();
    ASSERT_TRUE(waitFor(stories().catchUp()));
    EXPECT_FALSE(together(u"Nvidia"_s, u"New Blackwell"_s));
}

TEST_F(StoryServiceTest, HandsAreRememberedWhenNewArticlesCome)
{
    addNews();
    ASSERT_TRUE(waitFor(stories().split({byTitle(u"Nvidia"_s).id})));
    ASSERT_TRUE(waitFor(stories().join({byTitle(u"Court"_s).id, byTitle(u"A robot"_s).id})));
    m_server.on("/three", TestRoute::document(rss({"Nvidia's new faster Blackwell chip|http://c.example/1|Fast."})));
    refresh({addFeed("/three").id});
    ASSERT_TRUE(waitFor(stories().catchUp()));
    ASSERT_TRUE(waitFor(stories().regroup({kDay})));
    EXPECT_FALSE(together(u"Nvidia unveils"_s, u"New Blackwell"_s));
    EXPECT_TRUE(together(u"Court"_s, u"A robot"_s));
    EXPECT_GT(byTitle(u"Nvidia's"_s).story, 0) << "the new one is with one of them";
}

TEST_F(StoryServiceTest, WhatAHandDidIsTakenBack)
{
    addNews();
    const auto split = waitFor(stories().split({byTitle(u"Nvidia"_s).id}));
    ASSERT_TRUE(split);
    EXPECT_EQ(byTitle(u"New Blackwell"_s).story, 0);
    ASSERT_TRUE(waitFor(stories().restore(*split)));
    EXPECT_TRUE(together(u"Nvidia"_s, u"New Blackwell"_s));
    const auto joined = waitFor(stories().join({byTitle(u"Nvidia"_s).id, byTitle(u"Court"_s).id}));
    ASSERT_TRUE(joined);
    EXPECT_TRUE(together(u"New Blackwell"_s, u"Court"_s));
    ASSERT_TRUE(waitFor(stories().restore(*joined)));
    EXPECT_FALSE(together(u"New Blackwell"_s, u"Court"_s));
    EXPECT_TRUE(together(u"Nvidia"_s, u"New Blackwell"_s));
}

TEST_F(StoryServiceTest, ImpossibleEditsFail)
{
    addNews();
    Error said;
    QObject::connect(&stories(), &StoryService::failed, &stories(), [&](const Error &error) { said = error; });
    EXPECT_FALSE(waitFor(stories().join({byTitle(u"Court"_s).id})));
    EXPECT_EQ(said.code, ErrorCode::NotFound);
    EXPECT_FALSE(waitFor(stories().split({byTitle(u"Court"_s).id})));
    EXPECT_FALSE(waitFor(stories().story(4711)));
}

TEST_F(StoryServiceTest, ADayBesideTheDaysBefore)
{
    addNews();
    const auto today = waitFor(stories().dayOverDay(kDay));
    ASSERT_TRUE(today);
    ASSERT_EQ(today->size(), 3);
    EXPECT_EQ(today->first().what, What::New);
    EXPECT_EQ(today->first().story.sources, 2) << "most told first";
    EXPECT_EQ(today->first().today.size(), 2);

    QByteArray next = rss({"Nvidia ships the faster Blackwell chip|http://a.example/9|It is there."});
    next.replace("Fri, 04 Oct", "Sat, 05 Oct");
    m_server.on("/next", TestRoute::document(next));
    m_clock.set(m_clock.now().addDays(1));
    refresh({addFeed("/next").id});
    ASSERT_TRUE(waitFor(stories().catchUp()));
    const auto tomorrow = waitFor(stories().dayOverDay(kDay.addDays(1)));
    ASSERT_TRUE(tomorrow);
    ASSERT_EQ(tomorrow->size(), 1) << "single articles of yesterday are not quiet: nobody told them on";
    EXPECT_EQ(tomorrow->first().what, What::Continued);
    EXPECT_EQ(tomorrow->first().story.articles.size(), 3);
    EXPECT_EQ(tomorrow->first().today.size(), 1);
    const auto later = waitFor(stories().dayOverDay(kDay.addDays(2)));
    ASSERT_TRUE(later);
    ASSERT_EQ(later->size(), 1);
    EXPECT_EQ(later->first().what, What::Quiet);
    EXPECT_TRUE(waitFor(stories().dayOverDay(kDay, Kind::Papers)).value_or(*today).isEmpty());
}

TEST_F(StoryServiceTest, ADigestTellsAStoryOnceAndCitesAll)
{
    addNews();
    const QSet<ArticleId> told{byTitle(u"Nvidia"_s).id, byTitle(u"New Blackwell"_s).id};
    // Both in one section, so that the story can stand together.
    ASSERT_TRUE(waitFor(m_app->articles().setCategory(told.values(), kOthers)));
    const QList<Digest> made = digests(kDay);
    ASSERT_EQ(made.size(), 1);
    int sentences = 0;
    qsizetype articles = 0;
    for (const Section &section : made.first().sections) {
        articles += section.articles.size();
        for (const Claim &claim : section.summary.events) {
            const QSet<ArticleId> cites(claim.cites.begin(), claim.cites.end());
            if (cites.intersects(told)) {
                EXPECT_EQ(cites, told);
                ++sentences;
            }
        }
    }
    EXPECT_EQ(sentences, 1);
    EXPECT_EQ(articles, 4) << "each article stands there";
}

TEST_F(StoryServiceTest, ADigestRepeatsNothingOfAnEarlierDayUnlessItChanged)
{
    addNews();
    ASSERT_EQ(digests(kDay).size(), 1);
    ASSERT_EQ(digests(kDay).size(), 1) << "its own may be told again";
    // The source dates its articles a day later now, one of them with another title.
    QByteArray next = rss({"Nvidia unveils faster Blackwell chip|http://a.example/1|It is fast.",
                           "Court rules anew on training data|http://a.example/2|It ruled."});
    next.replace("Fri, 04 Oct", "Sat, 05 Oct");
    m_server.on("/one", TestRoute::document(next));
    m_clock.set(m_clock.now().addDays(1));
    refresh({}, RefreshMode::Forced);
    ArticleFilter day;
    day.day = kDay.addDays(1);
    ASSERT_EQ(rows(day).size(), 2);
    const QList<Digest> made = digests(kDay.addDays(1));
    ASSERT_EQ(made.size(), 1);
    QStringList titles;
    for (const Section &section : made.first().sections) {
        for (const DigestArticle &article : section.articles)
            titles.append(article.title);
    }
    EXPECT_EQ(titles, QStringList{u"Court rules anew on training data"_s});
}

} // namespace
} // namespace oneul
