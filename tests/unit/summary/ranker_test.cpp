#include <gtest/gtest.h>

#include <cmath>

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "summary/ranker.h"
#include "support/files.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

QList<SourceText> paper()
{
    return {
        {1, u"SparseCut: Sparse routing for cheaper language models"_s,
         u"Large language models are costly to serve. However, existing methods for routing lose accuracy. In this "
         u"paper, "
         u"we propose SparseCut, a sparse routing method that serves language models with a third of the memory. "
         u"Furthermore, it needs no new hardware. Experiments on four benchmarks show that it outperforms the dense "
         u"model by 12%. Our code is available."_s}};
}

double of(const FeatureRow &row, SentenceFeature feature)
{
    return row[size_t(feature)];
}

TEST(SentenceFeatures, HaveNamesOfTheirOwn)
{
    QSet<QString> names;
    for (int f = 0; f < kFeatures; ++f) {
        EXPECT_FALSE(featureName(SentenceFeature(f)).isEmpty()) << f;
        names.insert(featureName(SentenceFeature(f)));
    }
    EXPECT_EQ(names.size(), kFeatures);
    EXPECT_EQ(featureName(SentenceFeature::LengthOfLongest), "lengthOfLongest"_L1);
    EXPECT_EQ(featureName(SentenceFeature::Capitals), "capitals"_L1);
}

TEST(SentenceFeatures, TellWhatASentenceDoes)
{
    const QList<SourceText> articles = paper();
    const Corpus corpus(articles);
    const TextDocument &document = corpus.documents().constFirst();
    const QList<FeatureRow> rows = sentenceFeatures(document, corpus.section());
    ASSERT_EQ(rows.size(), document.sentences.size());
    ASSERT_EQ(rows.size(), 6);
    EXPECT_EQ(of(rows[0], SentenceFeature::First), 1);
    EXPECT_EQ(of(rows[1], SentenceFeature::Contrasts), 1);
    EXPECT_EQ(of(rows[2], SentenceFeature::Proposes), 1);
    EXPECT_EQ(of(rows[2], SentenceFeature::FirstToPropose), 1);
    EXPECT_EQ(of(rows[2], SentenceFeature::ThisPaper), 1);
    EXPECT_EQ(of(rows[2], SentenceFeature::AfterContrast), 1);
    EXPECT_EQ(of(rows[2], SentenceFeature::TitleName), 1);
    EXPECT_GT(of(rows[2], SentenceFeature::TitleRecall), of(rows[4], SentenceFeature::TitleRecall));
    EXPECT_EQ(of(rows[2], SentenceFeature::TitleRank), 1);
    EXPECT_EQ(of(rows[3], SentenceFeature::Continues), 1);
    EXPECT_EQ(of(rows[3], SentenceFeature::Short), 1);
    EXPECT_EQ(of(rows[4], SentenceFeature::Outperforms), 1);
    EXPECT_EQ(of(rows[4], SentenceFeature::Percent), 1);
    EXPECT_EQ(of(rows[5], SentenceFeature::Availability), 1);
    EXPECT_EQ(of(rows[5], SentenceFeature::Last), 1);
    EXPECT_EQ(of(rows[0], SentenceFeature::Proposes), 0);
    EXPECT_EQ(of(rows[0], SentenceFeature::Continues), 0);
}

TEST(SentenceFeatures, KoreanOnes)
{
    const QList<SourceText> articles{{1, u"언어 모델 공개"_s,
                                      u"국내 연구진이 메모리를 절반으로 줄인 언어 모델을 공개했다고 12일 밝혔다. 이는 "
                                      u"세계에서 처음 있는 일로 알려졌다. "
                                      u"연구진은 “앞으로 더 줄이겠다”고 말했다."_s}};
    const Corpus corpus(articles);
    EXPECT_EQ(corpus.documents().constFirst().genre, Genre::Korean);
    const QList<FeatureRow> rows = sentenceFeatures(corpus.documents().constFirst(), corpus.section());
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(of(rows[0], SentenceFeature::Reports), 1);
    EXPECT_EQ(of(rows[0], SentenceFeature::Digits), 1);
    EXPECT_EQ(of(rows[0], SentenceFeature::LengthOfLongest), 1);
    EXPECT_EQ(of(rows[1], SentenceFeature::OpensWithPronoun), 1);
    EXPECT_EQ(of(rows[2], SentenceFeature::Quotation), 1);
    EXPECT_LT(of(rows[2], SentenceFeature::LengthOfLongest), 1);
}

TEST(SentenceFeatures, AreFiniteForWhateverStandsThere)
{
    const QString repeated = u"The same words again and again. "_s.repeated(90);
    for (const QString &text : {u"One sentence of five words."_s, repeated, u"- - - - 1 2 3 4 of some a b words"_s}) {
        for (const QString &title : {QString(), u": "_s, u"The same words"_s}) {
            const QList<SourceText> articles{{1, title, text}};
            const Corpus corpus(articles);
            for (const FeatureRow &row : sentenceFeatures(corpus.documents().constFirst(), corpus.section())) {
                for (const double value : row)
                    EXPECT_TRUE(std::isfinite(value) && value >= 0 && value <= 3.5) << value;
            }
        }
    }
}

TEST(Genre, IsToldByTheTextItself)
{
    EXPECT_EQ(genreOf(paper()[0].title, paper()[0].text, Language::English), Genre::Paper);
    EXPECT_EQ(genreOf(u"Maker of robots cuts prices"_s,
                      u"The company said on Monday that its robots would cost a third less. According to its CEO, "
                      u"customers had waited for that."_s,
                      Language::English),
              Genre::News);
    EXPECT_EQ(genreOf(u"A new browser"_s, QString(), Language::English), Genre::News);
}

TEST(SentenceRanker, PrefersWhatThePaperProposes)
{
    const auto ranker = SentenceRanker::fromJson(readFile(u":/oneul/ranker.json"_s));
    ASSERT_TRUE(ranker);
    const QList<SourceText> articles = paper();
    const Corpus corpus(articles, *ranker);
    const TextDocument &document = corpus.documents().constFirst();
    ASSERT_EQ(document.genre, Genre::Paper);
    EXPECT_EQ(document.best, 2);
    for (const Sentence &sentence : document.sentences)
        EXPECT_TRUE(sentence.score >= 0 && sentence.score <= 1) << sentence.score;
}

TEST(SentenceRanker, GivesTheSameScoresEachTime)
{
    const auto ranker = SentenceRanker::fromJson(readFile(u":/oneul/ranker.json"_s));
    ASSERT_TRUE(ranker);
    const QList<SourceText> articles = paper();
    const Corpus first(articles, *ranker);
    for (int i = 0; i < 3; ++i) {
        const Corpus again(articles, *SentenceRanker::fromJson(readFile(u":/oneul/ranker.json"_s)));
        for (qsizetype s = 0; s < first.documents()[0].sentences.size(); ++s)
            EXPECT_EQ(first.documents()[0].sentences[s].score, again.documents()[0].sentences[s].score);
    }
}

TEST(SentenceRanker, RefusesWeightsOfWhatItDoesNotKnow)
{
    QJsonObject file = QJsonDocument::fromJson(readFile(u":/oneul/ranker.json"_s)).object();
    QJsonObject news = file[u"news"].toObject();
    news.insert(u"moonlight"_s, 1);
    file[u"news"] = news;
    for (const QByteArray &json :
         {QByteArray(), QByteArray("[]"), QByteArray(R"({"papers":{"first":1}})"), QJsonDocument(file).toJson()}) {
        const auto ranker = SentenceRanker::fromJson(json);
        ASSERT_FALSE(ranker) << json.constData();
        EXPECT_EQ(ranker.error().code, ErrorCode::BrokenDocument);
    }
    EXPECT_TRUE(SentenceRanker::fromJson(readFile(u":/oneul/ranker.json"_s)));
}

} // namespace
} // namespace oneul
