#include <gtest/gtest.h>

#include "shipped.h"
#include "summary/grounding.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

const QList<SourceText> kArticles = {
    {1, u"Harbor trains a model on 1,000 chips"_s,
     u"Harbor Labs trained its model “Tern-3” on 1,000 chips in 12 days. The model answers questions about maps, and "
     u"it needs  half the\nenergy of the older one."_s},
    {2, u"하버 연구소, 지도 모델 공개"_s,
     u"하버 연구소가 지도에 답하는 모델 Tern-3를 공개했다. 학습에는 12일이 걸렸다."_s}};

Support check(const QString &text, const QList<ArticleId> &cites, const QString &quote)
{
    Claim claim;
    claim.text = text;
    claim.cites = cites;
    claim.quote = quote;
    return judged(claim, kArticles, shippedAliases()).support;
}

const QString kEnergy = u"it needs half the energy of the older one"_s;

TEST(Judged, ASourceSentenceIsSupported)
{
    EXPECT_EQ(check(u"The model answers questions about maps"_s, {1}, u"The model answers questions about maps"_s),
              Support::Supported);
    EXPECT_EQ(check(kArticles[1].title, {2}, kArticles[1].title), Support::Supported);
}

TEST(Judged, WhiteSpaceAndQuoteMarksAreFolded)
{
    EXPECT_EQ(check(u"Its model \"Tern-3\" was trained on 1000 chips."_s, {1},
                    u"trained its model 'Tern-3' on 1,000 chips"_s),
              Support::Supported);
    EXPECT_EQ(check(u"The model needs only half the energy of the older one."_s, {1}, kEnergy), Support::Supported);
}

TEST(Judged, CitesMustBeOfTheSection)
{
    EXPECT_EQ(check(u"The model answers questions about maps"_s, {}, kEnergy), Support::Unsupported);
    EXPECT_EQ(check(u"The model answers questions about maps"_s, {3}, kEnergy), Support::Unsupported);
    EXPECT_EQ(check(u"The model answers questions about maps"_s, {1, 3}, kEnergy), Support::Unsupported);
    EXPECT_EQ(check(QString(), {1}, kEnergy), Support::Unsupported);
}

TEST(Judged, TheQuoteMustStandInACitedText)
{
    EXPECT_EQ(check(u"The model answers questions about maps"_s, {1}, u"answers all questions"_s),
              Support::Unsupported);
    EXPECT_EQ(check(u"The model answers questions about maps"_s, {2}, kEnergy), Support::Unsupported);
}

TEST(Judged, NumbersMustStand)
{
    EXPECT_EQ(check(u"Harbor trained the model in 14 days."_s, {1}, kEnergy), Support::Unsupported);
    EXPECT_EQ(check(u"Harbor trained the model in 12 days on chips."_s, {1}, kEnergy), Support::Supported);
    EXPECT_EQ(check(u"Harbor trained the model on 2000 chips."_s, {1}, kEnergy), Support::Unsupported);
}

TEST(Judged, LatinNamesMustStand)
{
    EXPECT_EQ(check(u"The model of Gull Labs answers questions about maps."_s, {1}, kEnergy), Support::Unsupported);
    EXPECT_EQ(check(u"Maps are what the model of Harbor Labs answers questions about."_s, {1}, kEnergy),
              Support::Supported);
}

TEST(Judged, OverlapDecidesWithinALanguage)
{
    EXPECT_EQ(check(u"Investors were thrilled and shares rose sharply overnight."_s, {1}, kEnergy),
              Support::Unsupported);
    EXPECT_EQ(check(u"The model answers questions while saving electricity worldwide."_s, {1}, kEnergy), Support::Weak);
    EXPECT_EQ(check(u"The model needs half the energy and answers questions."_s, {1}, QString()), Support::Weak);
}

TEST(Judged, AcrossLanguagesFiguresNamesAndQuoteDecide)
{
    EXPECT_EQ(check(u"하버 연구소는 Tern-3를 12일 동안 학습시켰다."_s, {1}, kEnergy), Support::Supported);
    EXPECT_EQ(check(u"하버 연구소는 Tern-3를 15일 동안 학습시켰다."_s, {1}, kEnergy), Support::Unsupported);
    EXPECT_EQ(check(u"하버 연구소는 Gull-3를 학습시켰다."_s, {1}, kEnergy), Support::Unsupported);
    EXPECT_EQ(check(u"하버 연구소는 새 모델을 학습시켰다."_s, {1}, QString()), Support::Weak);
}

TEST(Judged, KoreanWithinKorean)
{
    EXPECT_EQ(check(u"하버 연구소가 지도에 답하는 모델을 12일 동안 학습해 공개했다."_s, {2}, u"12일이 걸렸다"_s),
              Support::Supported);
    EXPECT_EQ(check(u"정부는 내년 예산을 크게 늘리기로 결정했다."_s, {2}, u"12일이 걸렸다"_s), Support::Unsupported);
}

} // namespace
} // namespace oneul
