#include <gtest/gtest.h>

#include "shipped.h"
#include "summary/disagreement.h"
#include "summary/evidence.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

const QList<SourceText> kArticles = {
    {1, u"Harbor opens a model"_s,
     u"First line.\n\nThe  “model” answers\u00a0questions — about maps. It was trained in Oslo."_s, 0},
    {2, u"지도 모델 공개"_s, u"연구소가 지도에 답하는 모델을 공개했다. 학습에는 12일이 걸렸다."_s, 0},
    {3, u"Nothing alike"_s, u"Cats sleep."_s, 0}};

QString shown(const Passage &passage)
{
    for (const SourceText &article : kArticles) {
        if (article.id == passage.article)
            return (passage.inTitle ? article.title : article.text).mid(passage.start, passage.length);
    }
    return {};
}

Claim claimOf(const QString &text, const QList<ArticleId> &cites, const QString &quote)
{
    Claim claim;
    claim.text = text;
    claim.cites = cites;
    claim.quote = quote;
    return claim;
}

TEST(Evidence, TheQuoteIsFoundInTheTextAsItStands)
{
    const auto passages = passagesOf(claimOf(u"x"_s, {1}, u"The 'model' answers questions - about maps"_s), kArticles);
    ASSERT_EQ(passages.size(), 1);
    EXPECT_TRUE(passages[0].verbatim);
    EXPECT_FALSE(passages[0].inTitle);
    EXPECT_EQ(shown(passages[0]), u"The  “model” answers\u00a0questions — about maps"_s);
}

TEST(Evidence, TitlesAreTextToo)
{
    const auto passages = passagesOf(claimOf(u"x"_s, {2}, u"지도 모델 공개"_s), kArticles);
    ASSERT_EQ(passages.size(), 1);
    EXPECT_TRUE(passages[0].inTitle && passages[0].verbatim);
    EXPECT_EQ(shown(passages[0]), kArticles[1].title);
}

TEST(Evidence, ElseTheNearestSentence)
{
    const auto passages = passagesOf(claimOf(u"학습에 12일이 걸렸다"_s, {2, 3, 9, 2}, u"없는 인용"_s), kArticles);
    ASSERT_EQ(passages.size(), 1);
    EXPECT_EQ(passages[0].article, 2);
    EXPECT_FALSE(passages[0].verbatim);
    EXPECT_EQ(shown(passages[0]), u"학습에는 12일이 걸렸다."_s);
    EXPECT_TRUE(passagesOf(claimOf(QString(), {1}, QString()), kArticles).isEmpty());
}

TEST(Evidence, SourcesThatNothingCites)
{
    Summary summary;
    summary.themes = {claimOf(u"a"_s, {2}, QString())};
    summary.conclusion = {claimOf(u"b"_s, {2, 7}, QString())};
    EXPECT_EQ(unusedSources(summary, kArticles), QList<ArticleId>({1, 3}));
    EXPECT_EQ(unusedSources(summary, {}), QList<ArticleId>());
}

TEST(Disagreements, FiguresOfOneStory)
{
    const QList<SourceText> articles = {
        {1, u"One"_s, u"The Lisbon hospital tested the new reading system on 400 patients last spring."_s, 5},
        {2, u"Two"_s, u"Last spring the Lisbon hospital tested the new reading system on 900 patients."_s, 5},
        {3, u"Three"_s, u"The Lisbon hospital tested the new reading system on 700 patients last spring."_s, 6}};
    const QList<Disagreement> found = disagreements(articles, shippedAliases());
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].story, 5);
    EXPECT_EQ(found[0].what, Disagreement::What::Number);
    ASSERT_EQ(found[0].voices.size(), 2);
    EXPECT_EQ(found[0].voices[0].value, u"400"_s);
    EXPECT_EQ(found[0].voices[1].value, u"900"_s);
    EXPECT_EQ(found[0].voices[1].sentence, articles[1].text);
}

TEST(Disagreements, NamesOfOneStoryInKorean)
{
    const QList<SourceText> articles = {
        {1, u"가"_s, u"마이크로소프트가 부산에 두 번째 클라우드 리전을 짓는 계획을 발표했다."_s, 5},
        {2, u"나"_s, u"마이크로소프트가 대전에 두 번째 클라우드 리전을 짓는 계획을 발표했다."_s, 5}};
    const QList<Disagreement> found = disagreements(articles, shippedAliases());
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].what, Disagreement::What::Name);
    EXPECT_EQ(found[0].voices[0].value, u"부산"_s);
    EXPECT_EQ(found[0].voices[1].value, u"대전"_s);
}

TEST(Disagreements, RatherNoneThanAWrongOne)
{
    const auto none = [](const QString &one, const QString &other, StoryId story) {
        return disagreements({{1, u"a"_s, one, story}, {2, u"b"_s, other, story}}, shippedAliases()).isEmpty();
    };
    // The same with fewer digits, in other units, of different things, or of no story at all.
    EXPECT_TRUE(none(u"The company bought the chip designer in London for 1.21 billion dollars."_s,
                     u"The company bought the chip designer in London for $1.2bn."_s, 5));
    EXPECT_TRUE(none(u"The plant in Ohio builds robots and hired 450 workers this spring."_s,
                     u"The plant in Ohio builds 12,000 robots and hired workers this spring."_s, 5));
    EXPECT_TRUE(none(u"The hospital tested the new reading system on 400 patients."_s,
                     u"The hospital tested the new reading system on 900 patients."_s, 0));
    EXPECT_TRUE(none(u"Shares rose 3 percent on Monday in early trading."_s, u"Cats sleep 16 hours a day."_s, 5));
}

} // namespace
} // namespace oneul
