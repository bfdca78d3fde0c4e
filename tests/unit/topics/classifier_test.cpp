#include <gtest/gtest.h>

#include <cstdio>

#include <QFile>

#include "topics/classifier.h"
#include "topics/features.h"
#include "topics/taxonomyfile.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

Category category(const QString &id, int order, const QList<Keyword> &keywords)
{
    Category made;
    made.id = id;
    made.nameEn = id;
    made.order = order;
    made.keywords = keywords;
    return made;
}

Taxonomy smallTaxonomy()
{
    return Taxonomy(
        {category(u"llm"_s, 1, {{u"language model"_s, 2}, {u"gpt"_s, 1}, {u"언어 모델"_s, 2}, {u"라마"_s, 1}}),
         category(u"vision"_s, 2, {{u"image"_s, 1}, {u"video"_s, 1}, {u"이미지"_s, 1}}),
         category(u"robots"_s, 3, {{u"robot"_s, 1}, {u"로봇"_s, 1}})});
}

Taxonomy builtInTaxonomy()
{
    QFile file(u":/oneul/taxonomy.json"_s);
    return file.open(QIODevice::ReadOnly) ? readTaxonomy(file.readAll()).value_or(Taxonomy()) : Taxonomy();
}

Decision classified(const QString &title, const QString &text = {})
{
    return Classifier(smallTaxonomy(), nullptr).classify({title, text});
}

TEST(Classifier, FindsWordsPluralsAndPhrases)
{
    EXPECT_EQ(classified(u"A new Language-Model arrives"_s).category, u"llm"_s);
    EXPECT_EQ(classified(u"Two large language models"_s).category, u"llm"_s);
    EXPECT_EQ(classified(u"GPT-4o is here"_s).category, u"llm"_s);
    EXPECT_EQ(classified(u"Robots!"_s).category, u"robots"_s);
}

TEST(Classifier, KeywordsAreWholeWordsUnlessTheyEndInAStar)
{
    const Classifier classifier(smallTaxonomy(), nullptr);
    EXPECT_TRUE(classifier.features({u"Reimagining an egpty robotic imagery"_s}).keywords.isEmpty());
    EXPECT_TRUE(classifier.features({u"A model of language"_s}).keywords.isEmpty());
    const Classifier open(Taxonomy({category(u"safety"_s, 1, {{u"vulnerab*"_s, 1}, {u"zero day*"_s, 1}})}), nullptr);
    EXPECT_DOUBLE_EQ(open.features({u"Vulnerability"_s}).keywords[u"safety"_s], 3);
    EXPECT_DOUBLE_EQ(open.features({u"Two zero-days"_s}).keywords[u"safety"_s], 3);
    EXPECT_TRUE(open.features({u"Invulnerable for a day"_s}).keywords.isEmpty());
}

TEST(Classifier, KoreanInsideWords)
{
    EXPECT_EQ(classified(u"거대언어 모델을 공개하다"_s).category, u"llm"_s);
    EXPECT_EQ(classified(u"로봇이 걷는다"_s).category, u"robots"_s);
    EXPECT_EQ(classified(u"인기 드라마가 돌아왔다"_s).category, kOthers);
    EXPECT_EQ(classified(u"메타, 라마를 공개"_s).category, u"llm"_s);
}

TEST(Classifier, TitleCountsThreeTimesAndRepetitionLess)
{
    const Classifier classifier(smallTaxonomy(), nullptr);
    EXPECT_DOUBLE_EQ(classifier.features({u"image"_s}).keywords[u"vision"_s], 3);
    EXPECT_DOUBLE_EQ(classifier.features({QString(), u"image robot"_s}).keywords[u"vision"_s], 1);
    const Features repeated =
        classifier.features({QString(), u"robot robot robot image image image image image image"_s});
    EXPECT_DOUBLE_EQ(repeated.keywords[u"robots"_s], 1.75);
    EXPECT_LT(repeated.keywords[u"vision"_s], 2);
}

TEST(Classifier, WithNothingToGoByItIsOthersAndUnsure)
{
    const Decision nothing = classified(u"Gardening in spring"_s);
    EXPECT_EQ(nothing.category, kOthers);
    EXPECT_EQ(classified(QString()).category, kOthers);
    EXPECT_EQ(Classifier(Taxonomy(), nullptr).classify({u"robot"_s, u"robot"_s}).category, kOthers);
    EXPECT_EQ(Classifier().classify(ArticleFacts{u"robot"_s}).likeliest, kOthers);
}

TEST(Classifier, ConfidenceIsAProbability)
{
    const Decision clear = classified(u"robot robots robot"_s);
    const Decision torn = classified(u"robot image"_s);
    double total = 0;
    for (const double share : torn.scores)
        total += share;
    EXPECT_NEAR(total, 1, 1e-9);
    EXPECT_EQ(torn.scores.size(), 4);
    EXPECT_GT(clear.confidence, torn.confidence);
    EXPECT_DOUBLE_EQ(torn.confidence, torn.scores[torn.likeliest]);
}

TEST(Classifier, HeadlinesWithTheBuiltInTaxonomy)
{
    const Classifier classifier(builtInTaxonomy(), nullptr);
    const QList<std::pair<QString, QString>> cases = {
        {u"A humanoid robot learns to fold laundry"_s, u"robotics"_s},
        {u"Object detection in aerial images with a smaller backbone"_s, u"computer-vision"_s},
        {u"로봇 팔이 스스로 물건을 집는 법을 배우다"_s, u"robotics"_s},
        {u"새 거대언어모델의 추론 능력을 비교하다"_s, u"llm"_s}};
    for (const auto &[title, expected] : cases)
        EXPECT_EQ(classifier.classify({title, QString()}).category, expected) << qPrintable(title);
    for (const QString &title :
         {u"Storm closes three airports on the coast"_s, u"A history of the paper napkin"_s,
          u"Show HN: a tiny text editor in C"_s, u"Why our trains are late"_s, u"올림픽 개막식이 열리다"_s,
          u"가을 단풍 여행지 다섯 곳"_s, u"The lost recipe of Roman concrete"_s})
        EXPECT_EQ(classifier.classify({title, QString()}).category, kOthers) << qPrintable(title);
}

TEST(Classifier, AThousandAbstractsEachGetACategory)
{
    const Classifier classifier(builtInTaxonomy(), nullptr);
    const QString text = u"We train a language model on images and speech with reinforcement learning. "_s.repeated(15);
    for (int i = 0; i < 1000; ++i)
        EXPECT_NE(classifier.classify({u"Training number "_s + QString::number(i), text}).category, kOthers);
}

struct Agreement {
    int mapped = 0;
    int agreed = 0;
    int others = 0;
};

Agreement agreementWith(const Taxonomy &taxonomy, QFile &labels)
{
    const Classifier classifier(taxonomy, nullptr);
    Agreement result;
    labels.readLine();
    while (!labels.atEnd()) {
        const QStringList columns = QString::fromUtf8(labels.readLine()).trimmed().split(u'\t');
        const Category *wanted = columns.size() > 3 ? taxonomy.byName(columns[2]) : nullptr;
        if (wanted == nullptr || wanted->id == kOthers)
            continue;
        const CategoryId found = classifier.classify({columns[3], QString()}).category;
        ++result.mapped;
        result.agreed += found == wanted->id ? 1 : 0;
        result.others += found == kOthers ? 1 : 0;
    }
    return result;
}

/// Titles alone, against labels that a language model gave them; many are a matter of taste.
TEST(Classifier, AgreesWithTheOriginsLabels)
{
    QFile labels(QStringLiteral(ONEUL_SHARED_DIR "/corpus/origin-labels.tsv"));
    if (!labels.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "no " << qPrintable(labels.fileName());
    const Agreement result = agreementWith(builtInTaxonomy(), labels);
    ASSERT_GT(result.mapped, 500);
    std::printf("of %d labelled titles %.3f agree, %.3f are others\n", result.mapped,
                double(result.agreed) / result.mapped, double(result.others) / result.mapped);
    EXPECT_GE(double(result.agreed) / result.mapped, 0.5);
}

} // namespace
} // namespace oneul
