#include "storage/perioddata.h"

#include "unit/storage/storagetest.h"

namespace oneul {

class PeriodDataTest : public StorageTest
{
protected:
    static IncomingArticle of(const QString &name, const QDateTime &when, const QString &category)
    {
        IncomingArticle made = entry(name, u"https://a.example.org/"_s + name, u"Title "_s + name, {}, when);
        made.category = category;
        return made;
    }

    QList<SourceDistribution> of(const QDate &from, const QDate &to, std::optional<Kind> kind = {})
    {
        const SourceDistributions all = valueOf(m_database->articles().sourceDistribution(from, to, kind));
        EXPECT_TRUE(all.isWhole);
        return all.sources;
    }

    const QDate m_day = kSeen.date();
};

TEST_F(PeriodDataTest, CountsBySourceAndCategory)
{
    const SourceId one = addSource(u"one"_s);
    const SourceId two = addSource(u"two"_s, Kind::Papers);
    store(one, {of(u"a"_s, kSeen, u"chips"_s), of(u"b"_s, kSeen, u"chips"_s), of(u"c"_s, kSeen, u"models"_s),
                of(u"old"_s, kSeen.addDays(-5), u"models"_s)});
    store(two, {of(u"d"_s, kSeen, u"models"_s), of(u"a"_s, kSeen, u"chips"_s)}, kSeen, Kind::Papers);

    const auto day = of(m_day, m_day);
    ASSERT_EQ(day.size(), 2);
    EXPECT_EQ(day.at(0).source, one);
    EXPECT_EQ(day.at(0).total, 3);
    EXPECT_EQ(day.at(0).counts.value(u"chips"_s), 2);
    EXPECT_EQ(day.at(1).source, two);
    EXPECT_EQ(day.at(1).counts.value(u"chips"_s), 1) << "an article of both counts for each";
    EXPECT_EQ(day.at(1).total, 2);
    for (const SourceDistribution &source : day) {
        for (auto count = source.counts.begin(); count != source.counts.end(); ++count)
            EXPECT_EQ(rows(where(&F::source, source.source, &F::category, count.key(), &F::day, m_day)).size(),
                      count.value());
    }

    const auto papers = of(m_day, m_day, Kind::Papers);
    ASSERT_EQ(papers.size(), 1);
    EXPECT_EQ(papers.first().total, 1);
    EXPECT_EQ(of(m_day.addDays(-5), m_day).first().total, 4);
    EXPECT_TRUE(of(m_day.addDays(1), m_day.addDays(9)).isEmpty());
}

TEST_F(PeriodDataTest, ImportedReportsHaveNoSource)
{
    store(0, {of(u"a"_s, kSeen, u"chips"_s)});
    const auto day = of(m_day, m_day);
    ASSERT_EQ(day.size(), 1);
    EXPECT_EQ(day.first().source, 0);
    EXPECT_EQ(day.first().total, 1);
}

TEST_F(PeriodDataTest, TitlesNewestFirst)
{
    const SourceId one = addSource(u"one"_s);
    store(one, {of(u"a"_s, kSeen.addDays(-2), u"chips"_s), of(u"b"_s, kSeen, u"chips"_s),
                of(u"c"_s, kSeen.addDays(-1), u"models"_s)});
    ArticleStore &articles = m_database->articles();
    EXPECT_EQ(valueOf(articles.titles(m_day.addDays(-2), m_day, {}, 10)),
              QStringList({u"Title b"_s, u"Title c"_s, u"Title a"_s}));
    EXPECT_EQ(valueOf(articles.titles(m_day.addDays(-2), m_day, {}, 2)).size(), 2);
    EXPECT_TRUE(valueOf(articles.titles(m_day, m_day, Kind::Papers, 2)).isEmpty());
}

TEST_F(PeriodDataTest, HiddenArticlesCountNowhere)
{
    const SourceId one = addSource(u"one"_s);
    const StoreReport stored = store(one, {of(u"a"_s, kSeen, u"chips"_s), of(u"b"_s, kSeen, u"chips"_s)});
    valueOf(m_database->articles().setHidden({stored.ids.first()}, true));
    ASSERT_EQ(of(m_day, m_day).size(), 1);
    EXPECT_EQ(of(m_day, m_day).first().total, 1);
    EXPECT_EQ(valueOf(m_database->articles().titles(m_day, m_day, {}, 9)), QStringList{u"Title b"_s});
}

TEST_F(PeriodDataTest, CanBeCalledOff)
{
    const SourceId one = addSource(u"one"_s);
    QList<IncomingArticle> many;
    for (int i = 0; i < 5000; ++i)
        many.append(of(QString::number(i), kSeen, u"chips"_s));
    store(one, many);
    const Cancellation cancellation;
    cancellation.cancel();
    EXPECT_EQ(codeOf(m_database->articles().sourceDistribution(m_day, m_day, {}, cancellation)), ErrorCode::Cancelled);
    EXPECT_EQ(of(m_day, m_day).first().total, 5000);
}

} // namespace oneul
