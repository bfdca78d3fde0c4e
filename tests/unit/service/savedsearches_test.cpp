#include "service/savedsearches.h"

#include <functional>

#include <QCoreApplication>
#include <QElapsedTimer>

#include "storage/database.h"
#include "storage/searchstore.h"
#include "unit/service/fixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

bool comesTrue(const std::function<bool()> &condition)
{
    constexpr int kLongestMs = 15000;
    QElapsedTimer waited;
    for (waited.start(); !condition() && waited.elapsed() < kLongestMs;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return condition();
}

class SavedSearchesTest : public ServiceTest
{
protected:
    void SetUp() override
    {
        ServiceTest::SetUp();
        m_server.on("/feed", TestRoute::document(
                                 rss({"Chips for robots|http://a.example/1|one",
                                      "Robots at home|http://a.example/2|two", "Weather|http://a.example/3|three"})));
        addFeed("/feed");
        refresh();
        index();
    }

    /// All articles.
    void index()
    {
        for (int round = 0; round < 100; ++round) {
            const auto progress = waitFor(m_app->database().search().indexNext(1000, {}));
            ASSERT_TRUE(progress) << qPrintable(progress.error().detail);
            if (progress->waiting == 0)
                return;
        }
        FAIL() << "the index does not come to its end";
    }

    SavedSearches &searches() { return m_app->savedSearches(); }

    SavedSearch add(const QString &name, const QString &query)
    {
        const auto added = waitFor(searches().add(name, query));
        EXPECT_TRUE(added);
        return added.value_or({});
    }

    /// Waits until the search is counted like this.
    bool isCounted(qint64 id, int articles, int unread)
    {
        return comesTrue([&] {
            const auto search = searches().byId(id);
            return search && search->articles == articles && search->unread == unread;
        });
    }
};

TEST_F(SavedSearchesTest, CountsWhatItFindsAndFollows)
{
    const SavedSearch robots = add(u"Robots"_s, u"robot"_s);
    EXPECT_TRUE(isCounted(robots.id, 2, 2));
    ArticleId read = 0;
    for (const ArticleRow &row : rows()) {
        if (row.title == u"Robots at home")
            read = row.id;
    }
    ASSERT_NE(read, 0);
    ASSERT_TRUE(waitFor(m_app->articles().setRead({read}, true)));
    EXPECT_TRUE(isCounted(robots.id, 2, 1));
    ASSERT_TRUE(waitFor(searches().change(robots.id, u"Robots"_s, u"weather"_s)));
    EXPECT_TRUE(isCounted(robots.id, 1, 1));
}

TEST_F(SavedSearchesTest, ABrokenQueryIsKeptAndNotCounted)
{
    const SavedSearch broken = add(u"Broken"_s, u"is:new"_s);
    const SavedSearch sound = add(u"Sound"_s, u"chips"_s);
    EXPECT_TRUE(isCounted(sound.id, 1, 1));
    EXPECT_EQ(searches().byId(broken.id)->articles, -1);
    EXPECT_EQ(searches().byId(broken.id)->query, u"is:new"_s);
    const auto read = searches().read(u"is:new"_s);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::SearchValue);
}

TEST_F(SavedSearchesTest, ComesBackWithItsPlaceAndOutlivesTheProgram)
{
    const SavedSearch one = add(u"One"_s, u"robot"_s);
    add(u"Two"_s, u"chips"_s);
    ASSERT_TRUE(isCounted(one.id, 2, 2));
    const auto removed = waitFor(searches().remove(one.id));
    ASSERT_TRUE(removed);
    EXPECT_EQ(searches().list().size(), 1);
    ASSERT_TRUE(waitFor(searches().restore(*removed)));
    EXPECT_EQ(searches().list().first().id, one.id);
    EXPECT_TRUE(isCounted(one.id, 2, 2));
    ASSERT_TRUE(waitFor(searches().move(one.id, 1)));
    EXPECT_EQ(searches().list().last().id, one.id);
    EXPECT_EQ(searches().list().last().articles, 2) << "moving counts nothing anew";
    reopen();
    EXPECT_TRUE(comesTrue([this] { return searches().list().size() == 2; }));
    EXPECT_EQ(searches().list().last().name, u"One"_s);
    EXPECT_TRUE(isCounted(one.id, 2, 2));
    EXPECT_EQ(waitFor(searches().remove(4711)).error().code, ErrorCode::NotFound);
}

} // namespace

} // namespace oneul
