#include <numeric>

#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

QString address(int n)
{
    return u"https://a.example.org/%1"_s.arg(n);
}

} // namespace

class FilterTest : public StorageTest
{
protected:
    void SetUp() override
    {
        StorageTest::SetUp();
        m_one = addSource(u"One"_s, Kind::News, u"AI"_s);
        m_two = addSource(u"Two"_s, Kind::Papers, u"AI/Papers"_s);
        m_three = addSource(u"Three"_s, Kind::News, u"AIX"_s);
        store(m_one, {entry(u"1"_s, address(1), u"Apples 100% ripe"_s, u"Étude of a PEAR"_s),
                      entry(u"2"_s, address(2), u"Bananas"_s, u"한국어 본문입니다"_s, kSeen.addDays(-1))});
        store(m_two, {entry(u"3"_s, address(3), u"Cherries"_s, u"apples and pears"_s, kSeen.addDays(-2))},
              kSeen.addDays(1), Kind::Papers);
        store(m_three, {entry(u"4"_s, address(4), u"Dates"_s, {}, kSeen.addDays(-3))}, kSeen.addDays(2));
        IncomingArticle imported = entry({}, address(5), u"Elderberries"_s, {}, kSeen.addDays(-4));
        store(0, {imported}, kSeen.addDays(3));
    }

    [[nodiscard]] ArticleId idOf(const QString &title)
    {
        for (const ArticleRow &row : rows()) {
            if (row.title == title)
                return row.id;
        }
        return 0;
    }

    [[nodiscard]] std::string found(const ArticleFilter &filter) { return titles(filter).join(u", "_s).toStdString(); }

    SourceId m_one = 0;
    SourceId m_two = 0;
    SourceId m_three = 0;
};

TEST_F(FilterTest, EveryFieldFilters)
{
    const QDate day = kSeen.date();
    EXPECT_EQ(found({}), "Apples 100% ripe, Bananas, Cherries, Dates, Elderberries");
    EXPECT_EQ(found(where(&F::limit, 2)), "Apples 100% ripe, Bananas");
    EXPECT_EQ(found(where(&F::day, day)), "Apples 100% ripe");
    EXPECT_EQ(found(where(&F::fromDay, day.addDays(-2), &F::toDay, day.addDays(-1))), "Bananas, Cherries");
    EXPECT_EQ(found(where(&F::kind, Kind::Papers)), "Cherries");
    EXPECT_EQ(found(where(&F::source, m_three)), "Dates");
    EXPECT_EQ(found(where(&F::folder, u"AI"_s)), "Apples 100% ripe, Bananas, Cherries");
    EXPECT_EQ(found(where(&F::folder, u"AI/Papers"_s)), "Cherries");
    EXPECT_EQ(found(where(&F::firstSeenAfter, kSeen.addDays(1))), "Dates, Elderberries");
}

TEST_F(FilterTest, StatusFiltersAndCombinations)
{
    ArticleStore &articles = m_database->articles();
    valueOf(articles.setRead({idOf(u"Bananas"_s)}, true));
    valueOf(articles.setStarred({idOf(u"Cherries"_s), idOf(u"Dates"_s)}, true));
    valueOf(articles.setCategory({idOf(u"Dates"_s), idOf(u"Bananas"_s)}, u"llm"_s));
    EXPECT_EQ(found(where(&F::unreadOnly, true)), "Apples 100% ripe, Cherries, Dates, Elderberries");
    EXPECT_EQ(found(where(&F::starredOnly, true)), "Cherries, Dates");
    EXPECT_EQ(found(where(&F::category, u"llm"_s)), "Bananas, Dates");
    EXPECT_EQ(found(where(&F::category, u"llm"_s, &F::unreadOnly, true)), "Dates");
    EXPECT_EQ(found(where(&F::kind, Kind::Papers, &F::folder, u"AI"_s, &F::starredOnly, true)), "Cherries");
    EXPECT_EQ(found(where(&F::day, kSeen.date().addDays(-1), &F::unreadOnly, true)), "");
}

TEST_F(FilterTest, CountsFollow)
{
    ArticleStore &articles = m_database->articles();
    valueOf(articles.setRead({idOf(u"Bananas"_s)}, true));
    valueOf(articles.setStarred({idOf(u"Bananas"_s)}, true));
    valueOf(articles.setCategory({idOf(u"Dates"_s)}, u"llm"_s));
    const SourceId empty = addSource(u"Empty"_s);
    const ArchiveCounts counts = valueOf(articles.counts());
    EXPECT_EQ(counts.articles, 5);
    EXPECT_EQ(counts.unread, 4);
    EXPECT_EQ(counts.starred, 1);
    EXPECT_EQ(counts.categories.value(u"llm"_s), 1);
    EXPECT_EQ(counts.categories.value(kOthers), 3);
    EXPECT_EQ(counts.sources.value(m_one).articles, 2);
    EXPECT_EQ(counts.sources.value(m_one).unread, 1);
    EXPECT_EQ(counts.sources.value(m_two).unread, 1);
    EXPECT_EQ(counts.sources.value(empty).id, empty);
    EXPECT_EQ(counts.sources.value(empty).articles, 0);
}

TEST_F(FilterTest, DaysAndDistributions)
{
    const QDate day = kSeen.date();
    ArticleStore &articles = m_database->articles();
    valueOf(articles.setCategory({idOf(u"Dates"_s)}, u"llm"_s));
    EXPECT_EQ(valueOf(articles.days(2)), (QList<QDate>{day, day.addDays(-1)}));
    EXPECT_EQ(valueOf(articles.days(0)).size(), 5);
    const auto all = valueOf(articles.distributions(day.addDays(-3), day, std::nullopt));
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all.first().day, day.addDays(-3));
    EXPECT_EQ(all.first().counts.value(u"llm"_s), 1);
    const auto papers = valueOf(articles.distributions(day.addDays(-9), day, Kind::Papers));
    ASSERT_EQ(papers.size(), 1);
    EXPECT_EQ(papers.first().counts.value(kOthers), 1);
}

TEST_F(FilterTest, RowsAndArticlesById)
{
    const ArticleId dates = idOf(u"Dates"_s);
    const ArticleId apples = idOf(u"Apples 100% ripe"_s);
    const auto found = valueOf(m_database->articles().rowsById({dates, 4711, apples}));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.first().id, dates);
    EXPECT_EQ(valueOf(m_database->articles().articlesById({apples})).first().text.toStdString(), "Étude of a PEAR");
    EXPECT_EQ(codeOf(m_database->articles().article(4711)), ErrorCode::NotFound);
}

TEST_F(StorageTest, AHundredThousandIdsAtOnce)
{
    const SourceId source = addSource(u"One"_s);
    QList<IncomingArticle> batch;
    for (int i = 0; i < 3000; ++i)
        batch.append(entry(QString::number(i), address(i), u"Title %1"_s.arg(i), {}));
    EXPECT_EQ(store(source, batch).added, 3000);
    QList<ArticleId> ids(100'000);
    std::iota(ids.begin(), ids.end(), 1);
    EXPECT_EQ(valueOf(m_database->articles().setRead(ids, true)).count(), 3000);
    EXPECT_EQ(valueOf(m_database->articles().rowsById(ids)).size(), 3000);
    EXPECT_EQ(valueOf(m_database->articles().counts()).unread, 0);
}

TEST_F(StorageTest, TextsAndDetailsRoundTrip)
{
    IncomingArticle article = entry(u"1"_s, address(1), u"제목 \"quoted\""_s, u"본문 'text'"_s);
    article.item.content = u"<p>content</p>"_s;
    article.item.authors = {{u"First Author"_s, u"first@example.org"_s, u"https://first.example.org"_s},
                            {u"Second, Author"_s, {}, {}}};
    article.item.categories = {u"cs.CL"_s, u"a \"term\""_s};
    article.item.commentsUrl = u"https://talk.example.org/1"_s;
    article.item.arxivId = u"2410.01201"_s;
    article.item.updated = kSeen;
    article.language = u"ko"_s;
    article.confidence = 0.75;
    const StoreReport report = store(addSource(u"One"_s), {article});
    const Article stored = valueOf(m_database->articles().article(report.ids.first()));
    EXPECT_EQ(stored.row.title, article.item.title);
    EXPECT_EQ(stored.row.url.toString(), article.item.link);
    EXPECT_EQ(stored.row.language, article.language);
    EXPECT_EQ(stored.row.status.confidence, 0.75);
    EXPECT_FALSE(stored.row.titleOnly);
    EXPECT_EQ(stored.text, article.text);
    EXPECT_EQ(stored.summaryHtml, article.item.summary);
    EXPECT_EQ(stored.contentHtml, article.item.content);
    EXPECT_EQ(stored.authors, article.item.authors);
    EXPECT_EQ(stored.terms, article.item.categories);
    EXPECT_EQ(stored.commentsUrl, article.item.commentsUrl);
    EXPECT_EQ(stored.arxivId, article.item.arxivId);
    EXPECT_EQ(stored.updated, kSeen);
}

} // namespace oneul
