#include "service/dayoverview.h"

#include "service/digestservice.h"
#include "service/storyservice.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;
using What = StoryChange::What;

const QDate kDay{2024, 10, 4};

class DayOverviewTest : public ServiceTest
{
protected:
    DayFacts facts(const QDate &day = kDay)
    {
        const auto found = waitFor(m_app->days().of(day));
        EXPECT_TRUE(found) << found.error().detail.toStdString();
        return found.value_or({});
    }
    DayComparison compared(const QDate &one, const QDate &other)
    {
        const auto found = waitFor(m_app->days().compare(one, other));
        EXPECT_TRUE(found) << found.error().detail.toStdString();
        return found.value_or({});
    }
    void makeDigest(const QDate &day)
    {
        DigestRequest request;
        request.day = day;
        ASSERT_TRUE(waitFor(m_app->digests().make(request)));
    }
    void addNews()
    {
        m_server.on("/one",
                    TestRoute::document(rss({"Nvidia unveils faster Blackwell chip|http://a.example/1|It is fast.",
                                             "Court rules on training data|http://a.example/2|It ruled."})));
        addFeed("/one");
        refresh();
        ASSERT_TRUE(waitFor(m_app->stories().catchUp()));
    }
    /// An article of the same day that comes an hour later.
    void addLater()
    {
        m_clock.set(m_clock.now().addSecs(3600));
        m_server.on("/two", TestRoute::document(rss({"A robot folds laundry|http://b.example/1|It folds."})));
        refresh({addFeed("/two").id});
    }
};

TEST_F(DayOverviewTest, ADayWithoutAnythingHasFactsToo)
{
    const DayFacts day = facts();
    EXPECT_EQ(day.day, kDay);
    EXPECT_EQ(day.articles, 0);
    EXPECT_EQ(day.unread, 0);
    EXPECT_TRUE(day.digests.isEmpty());
    EXPECT_TRUE(day.stories.isEmpty());
    EXPECT_TRUE(day.broken.isEmpty());
}

TEST_F(DayOverviewTest, CountsTheDay)
{
    addNews();
    DayFacts day = facts();
    EXPECT_EQ(day.articles, 2);
    EXPECT_EQ(day.unread, 2);
    EXPECT_EQ(day.sinceDigest, 0) << "there is no digest that they could be new to";
    ASSERT_EQ(day.stories.size(), 2);
    EXPECT_EQ(day.stories.first().what, What::New);
    EXPECT_TRUE(waitFor(m_app->articles().setRead({rows().first().id}, true)));
    day = facts();
    EXPECT_EQ(day.unread, 1);
    int before = 0;
    const DayFacts next = facts(kDay.addDays(1));
    for (const int count : next.before)
        before += count;
    EXPECT_EQ(next.articles, 0);
    EXPECT_EQ(before, 2);
}

TEST_F(DayOverviewTest, SaysWhatCameSinceTheDigest)
{
    addNews();
    makeDigest(kDay);
    DayFacts day = facts();
    ASSERT_EQ(day.digests.size(), 1);
    EXPECT_EQ(day.digests.first().articles, 2);
    EXPECT_EQ(day.sinceDigest, 0);
    addLater();
    EXPECT_EQ(facts().sinceDigest, 1);
    makeDigest(kDay);
    day = facts();
    EXPECT_EQ(day.sinceDigest, 0);
    ASSERT_EQ(day.digests.size(), 1) << "the newest of a kind only";
    EXPECT_EQ(day.digests.first().articles, 3);
}

TEST_F(DayOverviewTest, APaperThatComesAfterADigestOfNewsIsNew)
{
    addNews();
    makeDigest(kDay);
    m_clock.set(m_clock.now().addSecs(3600));
    m_server.on("/papers", TestRoute::document(rss({"A paper on robots|http://c.example/1|It walks."})));
    refresh({addFeed("/papers", Kind::Papers).id});
    EXPECT_EQ(facts().sinceDigest, 1);
}

TEST_F(DayOverviewTest, NamesBrokenSources)
{
    addNews();
    m_server.on("/gone", TestRoute::failure(404));
    const Source source = addFeed("/gone");
    refresh({source.id});
    const DayFacts day = facts();
    ASSERT_EQ(day.broken.size(), 1);
    EXPECT_EQ(day.broken.first().id, source.id);
    EXPECT_EQ(day.broken.first().error.code, ErrorCode::HttpStatus);
    EXPECT_EQ(day.broken.first().failures, 1);
    EXPECT_TRUE(day.broken.first().since.isValid());
    Source off = *m_app->sources().byId(source.id);
    off.enabled = false;
    ASSERT_TRUE(waitFor(m_app->sources().update(off)));
    EXPECT_TRUE(facts().broken.isEmpty()) << "who is switched off can't fail";
}

TEST_F(DayOverviewTest, ComparesTwoDaysInTheirOrder)
{
    addNews();
    makeDigest(kDay);
    QByteArray next = rss({"A robot folds laundry|http://b.example/1|It folds."});
    next.replace("Fri, 04 Oct", "Sat, 05 Oct");
    m_server.on("/next", TestRoute::document(next));
    m_clock.set(m_clock.now().addDays(1));
    refresh({addFeed("/next").id});
    const QDate later = kDay.addDays(1);

    const auto sums = [](const DayComparison &days) {
        std::pair<int, int> sum;
        for (const CategoryDifference &category : days.categories) {
            sum.first += category.before;
            sum.second += category.after;
        }
        return sum;
    };
    DayComparison days = compared(later, kDay);
    EXPECT_EQ(days.before, kDay);
    EXPECT_EQ(days.after, later);
    EXPECT_EQ(days.left.size(), 1);
    EXPECT_TRUE(days.right.isEmpty());
    EXPECT_EQ(sums(days), std::pair(2, 1)) << "the archive's counts where there is no digest";

    makeDigest(later);
    days = compared(kDay, later);
    ASSERT_EQ(days.right.size(), 1);
    EXPECT_EQ(sums(days), std::pair(2, 1));
    qsizetype added = 0;
    qsizetype gone = 0;
    for (const CategoryDifference &category : days.categories) {
        added += category.added.size();
        gone += category.gone.size();
    }
    EXPECT_EQ(added, 1);
    EXPECT_EQ(gone, 2);
}

TEST_F(DayOverviewTest, NoDayCannotBeCompared)
{
    const auto found = waitFor(m_app->days().compare({}, kDay));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::InvalidArgument);
}

} // namespace
} // namespace oneul
