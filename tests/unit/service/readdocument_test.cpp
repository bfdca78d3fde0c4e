#include "service/fetchoutcome.h"
#include "service/readdocument.h"
#include "service/texttools.h"
#include "unit/service/fixture.h"

namespace oneul {
namespace {

using ReadDocumentTest = ServiceTest;

constexpr auto kFirst = "One|http://a.example/1|text";
constexpr auto kSecond = "Two|http://a.example/2|text";
constexpr auto kThird = "Three|http://a.example/3|text";

DocumentToRead wanted(const QByteArray &bytes, const QByteArray &seenItems = {})
{
    DocumentToRead out;
    out.document = {bytes, QUrl(QStringLiteral("http://a.example/feed")), QStringLiteral("application/rss+xml")};
    out.source.id = 1;
    out.source.kind = Kind::News;
    out.seenAt = QDateTime({2024, 10, 4}, {12, 0}, Qt::UTC);
    out.knownHash = "another document";
    out.seenItems = seenItems;
    return out;
}

TEST_F(ReadDocumentTest, PreparesOnlyWhatChanged)
{
    const auto tools = loadTextTools();
    ASSERT_TRUE(tools);
    const auto first = readDocument(wanted(rss({kFirst, kSecond})), *tools);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->batch.articles.size(), 2);
    const QByteArray seen = first->batch.seenItems;
    const QByteArray later = rss({kThird, kSecond, kFirst});
    const auto second = readDocument(wanted(later, seen), *tools);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->items, 3);
    ASSERT_EQ(second->batch.articles.size(), 1);
    EXPECT_EQ(second->batch.articles.first().entry.title, QStringLiteral("Three"));
}

TEST_F(ReadDocumentTest, AnotherProgramOrKindReadsAll)
{
    auto tools = loadTextTools();
    ASSERT_TRUE(tools);
    const QByteArray bytes = rss({kFirst, kSecond});
    const QByteArray seen = readDocument(wanted(bytes), *tools).value_or({}).batch.seenItems;
    EXPECT_EQ(readDocument(wanted(bytes, seen), *tools).value_or({}).batch.articles.size(), 0);
    DocumentToRead papers = wanted(bytes, seen);
    papers.source.kind = Kind::Papers;
    EXPECT_EQ(readDocument(papers, *tools).value_or({}).batch.articles.size(), 2);
    tools->version = "another one";
    EXPECT_EQ(readDocument(wanted(bytes, seen), *tools).value_or({}).batch.articles.size(), 2);
}

TEST_F(ReadDocumentTest, AForcedRefreshKnowsNothing)
{
    FetchJob job;
    job.source.fetch.bodyHash = "hash";
    EXPECT_EQ(documentToRead(job, m_clock.now()).knownHash, "hash");
    job.mode = RefreshMode::Forced;
    EXPECT_TRUE(documentToRead(job, m_clock.now()).knownHash.isEmpty());
}

TEST_F(ReadDocumentTest, ARefreshStoresWhatChanged)
{
    m_server.on("/feed",
                {TestRoute::document(rss({kFirst, kSecond})), TestRoute::document(rss({kThird, kFirst, kSecond})),
                 TestRoute::document(rss({kSecond, kThird,
                                          "One|http://a.example/1|A longer text about the harvest in the north, which "
                                          "began two weeks early this year."}))});
    addFeed("/feed");
    EXPECT_EQ(refresh().added, 2);
    const SourceReport second = refresh().sources.first();
    EXPECT_EQ(second.items, 3);
    EXPECT_EQ(second.added, 1);
    EXPECT_EQ(second.updated, 0);
    const SourceReport third = refresh().sources.first();
    EXPECT_EQ(third.items, 3);
    EXPECT_EQ(third.added, 0);
    EXPECT_EQ(third.updated, 1);
    EXPECT_EQ(rows().size(), 3);
    const SourceReport forced = refresh({}, RefreshMode::Forced).sources.first();
    EXPECT_EQ(forced.items, 3);
    EXPECT_EQ(forced.added + forced.updated, 0);
}

TEST_F(ReadDocumentTest, ASourceThatIsAddedAgainBringsAll)
{
    m_server.on("/feed",
                {TestRoute::document(rss({kFirst, kSecond})), TestRoute::document(rss({kThird, kFirst, kSecond}))});
    const Source source = addFeed("/feed");
    refresh();
    ASSERT_TRUE(waitFor(m_app->sources().remove(source.id)));
    EXPECT_TRUE(rows().isEmpty());
    addFeed("/feed");
    EXPECT_EQ(refresh().added, 3);
}

} // namespace
} // namespace oneul
