#include "service/ingest.h"

#include <gtest/gtest.h>

#include "service/texttools.h"

namespace oneul {
namespace {

const QDateTime kSeen({2024, 10, 4}, {12, 0}, Qt::UTC);

IncomingBatch seen()
{
    IncomingBatch batch;
    batch.seenAt = kSeen;
    return batch;
}

TEST(DayOf, PrefersTheStatedDayAndNeverLiesInTheFuture)
{
    ParsedItem item;
    EXPECT_EQ(dayOf(item, kSeen), QDate(2024, 10, 4));
    item.updated = QDateTime({2024, 10, 1}, {1, 0}, Qt::UTC);
    EXPECT_EQ(dayOf(item, kSeen), QDate(2024, 10, 1));
    item.published = QDateTime({2024, 9, 30}, {1, 0}, Qt::UTC);
    EXPECT_EQ(dayOf(item, kSeen), QDate(2024, 9, 30));
    item.statedDay = QDate(2024, 9, 24);
    EXPECT_EQ(dayOf(item, kSeen), QDate(2024, 9, 24));
    item.statedDay = QDate(2030, 1, 1);
    EXPECT_EQ(dayOf(item, kSeen), QDate(2024, 10, 4));
}

TEST(Ingest, KeepsTheTitleOfANoticeAndDropsItsText)
{
    const auto tools = loadTextTools();
    ASSERT_TRUE(tools);
    ParsedItem item;
    item.title = QStringLiteral("A language model for everybody");
    item.link = QStringLiteral("https://a.example/1?utm_source=rss");
    item.content = QStringLiteral("<p>Please enable JS and disable any ad blocker</p>");
    const IncomingArticle article = ingest(item, *tools, seen());
    EXPECT_TRUE(article.text.isEmpty());
    EXPECT_TRUE(article.item.content.isEmpty());
    EXPECT_EQ(article.category, QStringLiteral("llm"));
    EXPECT_EQ(article.language, QStringLiteral("en"));
    EXPECT_FALSE(article.normalisedUrl.contains(u"utm_source"));
}

TEST(Ingest, TakesTheLongerOfContentAndSummary)
{
    const auto tools = loadTextTools();
    ASSERT_TRUE(tools);
    ParsedItem item;
    item.title = QStringLiteral("로봇이 스스로 걷는 법을 배우다");
    item.summary = QStringLiteral("<p>로봇이 강화 학습으로 걷는 법을 배운다는 내용이다.</p>");
    item.content = QStringLiteral("<p>짧은 글</p>");
    const IncomingArticle article = ingest(item, *tools, seen());
    EXPECT_EQ(article.text, QStringLiteral("로봇이 강화 학습으로 걷는 법을 배운다는 내용이다."));
    EXPECT_EQ(article.language, QStringLiteral("ko"));
}

} // namespace
} // namespace oneul
