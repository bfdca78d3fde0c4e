#include <gtest/gtest.h>

#include "summary/keyphrases.h"
#include "summary/passages.h"
#include "summary/sectors.h"
#include "summary/vectors.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

TEST(Passages, KeepOnlyWhatASummaryMayQuote)
{
    EXPECT_EQ(
        quotableSentences(u"Abstract: A method for sorting maps is described here. Comments"_s, Language::English),
        QStringList{u"A method for sorting maps is described here."_s});
    EXPECT_EQ(quotableSentences(u"This sentence of the feed was cut off in the mid…"_s, Language::English),
              QStringList());
    EXPECT_EQ(quotableSentences(u"1 2 3 4 5 6 7 8 9 10 11 12 a b c d."_s, Language::English), QStringList());
    EXPECT_EQ(quotableSentences(u"연구진이 새 지도를 공개했다. 저작권자 오늘, 무단 전재 금지한다."_s, Language::Korean),
              QStringList{u"연구진이 새 지도를 공개했다."_s});
    EXPECT_LE(quotableSentences(u"Here is one more sentence of five words. "_s.repeated(500), Language::English).size(),
              80);
}

TEST(Vectors, SumDotAndCosine)
{
    const TermVector a = {{1, 3.0}, {4, 4.0}};
    const TermVector b = {{2, 1.0}, {4, 2.0}};
    EXPECT_DOUBLE_EQ(dot(a, b), 8);
    EXPECT_DOUBLE_EQ(dot(unit(a), unit(a)), 1);
    EXPECT_EQ(sum({a, b}), (TermVector{{1, 3.0}, {2, 1.0}, {4, 6.0}}));
    EXPECT_EQ(cosine(a, {}), 0);
    EXPECT_NEAR(cosine(a, a), 1, 1e-12);
    EXPECT_EQ(sharedCount({1, 2, 5}, {2, 3, 5}), 2);
    EXPECT_DOUBLE_EQ(jaccard({1, 2, 5}, {2, 3, 5}), 0.5);
    EXPECT_EQ(jaccard({}, {}), 0);
}

TEST(Sectors, CountDistinctWords)
{
    const Result<SectorIndex> index = SectorIndex::fromJson(
        R"({"sectors":[{"id":"economy","keywords":["price","비용"]},{"id":"policy","keywords":["law"]}]})");
    ASSERT_TRUE(index.has_value());
    EXPECT_EQ(index->evidence(u"Prices and prices, says the law"_s), (QList<int>{1, 1}));
    EXPECT_EQ(index->evidence(u"서버 비용을 낮춘다"_s), (QList<int>{1, 0}));
}

TEST(KeyPhrases, ShortFormsAndPartsAreNotRepeated)
{
    QList<SourceText> articles;
    for (int i = 1; i <= 4; ++i)
        articles.append({i, u"Notes on large language models"_s,
                         u"The LLMs of today, or large language models, read long maps of harbors without trouble."_s});
    const QList<KeyPhrase> phrases = keyPhrases(Corpus(articles), 5);
    int mentions = 0;
    for (const KeyPhrase &phrase : phrases)
        mentions += phrase.text.contains(u"language") || phrase.text.contains(u"LLM") ? 1 : 0;
    EXPECT_EQ(mentions, 1);
    EXPECT_EQ(phrases.constFirst().documents, (QList<int>{0, 1, 2, 3}));
}

} // namespace
} // namespace oneul
