#include <gtest/gtest.h>

#include <algorithm>

#include "topics/classifier.h"
#include "topics/featurereader.h"
#include "topics/priormodel.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

Category named(const QString &id, const QList<Keyword> &keywords = {})
{
    Category category;
    category.id = id;
    category.nameEn = id;
    category.keywords = keywords;
    return category;
}

Taxonomy gardens()
{
    return Taxonomy({named(u"roses"_s, {{u"rose"_s, 1}}), named(u"lawns"_s), named(u"한국정원"_s)});
}

QList<Example> lessonsOfGardens()
{
    QList<Example> examples;
    for (int i = 0; i < 4; ++i) {
        examples.append({{.title = u"Mowing wet grass, part %1"_s.arg(i)}, u"lawns"_s});
        examples.append({{.title = u"Pruning thorny shrubs, part %1"_s.arg(i)}, u"roses"_s});
        examples.append({{.title = u"연못과 정자를 복원하다 %1"_s.arg(i)}, u"한국정원"_s});
    }
    return examples;
}

TEST(ClassifierLearning, CategoriesWithoutKeywordsAreLearnt)
{
    const Classifier before(gardens(), nullptr);
    EXPECT_TRUE(before.classify({.title = u"How to mow the grass"_s}).unsure);
    const Classifier after = before.taught(lessonsOfGardens());
    EXPECT_EQ(after.classify({.title = u"How to mow the grass"_s}).likeliest, u"lawns"_s);
    EXPECT_EQ(after.classify({.title = u"When thorny shrubs are pruned"_s}).likeliest, u"roses"_s);
    EXPECT_EQ(after.classify({.title = u"정자를 다시 짓는다"_s}).likeliest, u"한국정원"_s);
    EXPECT_TRUE(before.classify({.title = u"How to mow the grass"_s}).unsure) << "the old one has not changed";
}

TEST(ClassifierLearning, TheSameLessonsGiveTheSameScores)
{
    const Decision first =
        Classifier(gardens(), nullptr).taught(lessonsOfGardens()).classify({.title = u"Wet shrubs"_s});
    for (int i = 0; i < 3; ++i) {
        const Classifier again = Classifier(gardens(), nullptr).taught(lessonsOfGardens());
        EXPECT_EQ(again.classify({.title = u"Wet shrubs"_s}).scores, first.scores);
    }
}

/// Whether an article is read again or its features were kept makes no difference, taught or not.
TEST(ClassifierLearning, KeptFeaturesDecideAsTheArticleDoes)
{
    const ArticleFacts facts{.title = u"How to mow"_s, .text = u"Thorny shrubs, roses, shrubs and lawns again."_s};
    const Classifier before(gardens(), nullptr);
    const Features kept = before.features(facts);
    EXPECT_EQ(before.classify(kept).scores, before.classify(facts).scores);
    const Classifier after = before.taught(lessonsOfGardens());
    EXPECT_EQ(after.classify(kept).scores, after.classify(facts).scores);
    EXPECT_NE(after.classify(kept).scores, before.classify(kept).scores);
}

TEST(ClassifierLearning, WhatWasTaughtIsRememberedExactly)
{
    const ArticleFacts rose{.title = u"The  Rose of the year"_s, .normalisedUrl = u"example.org/rose"_s};
    const Classifier classifier = Classifier(gardens(), nullptr).taught({{rose, u"lawns"_s}});
    const Decision same = classifier.classify({.title = u"the rose of THE year"_s});
    EXPECT_TRUE(same.remembered);
    EXPECT_EQ(same.category, u"lawns"_s);
    EXPECT_EQ(same.confidence, 1);
    EXPECT_FALSE(same.unsure);
    EXPECT_EQ(classifier.classify({.title = u"Renamed"_s, .normalisedUrl = u"example.org/rose"_s}).category,
              u"lawns"_s);
    EXPECT_FALSE(classifier.classify({.title = u"The rose of the month"_s}).remembered);
    const Classifier later = classifier.taught({{rose, u"roses"_s}});
    EXPECT_EQ(later.classify(rose).category, u"roses"_s) << "the last word counts";
    const Evidence memory = classifier.evidence(rose).value(0);
    EXPECT_EQ(memory.what, Evidence::What::Memory);
    EXPECT_EQ(memory.category, u"lawns"_s);
}

TEST(ClassifierLearning, ArchivedAndForeignCategoriesAreNeverChosen)
{
    Category lawns = named(u"lawns"_s);
    lawns.archived = true;
    Category roses = named(u"roses"_s, {{u"rose"_s, 3}});
    roses.kind = Kind::Papers;
    const Taxonomy taxonomy({lawns, roses, named(u"trees"_s)});
    const Classifier classifier =
        Classifier(taxonomy, nullptr)
            .taught({{{.title = u"Mowing"_s}, u"lawns"_s}, {{.title = u"Oaks"_s}, u"trees"_s}});
    const Decision mowing = classifier.classify({.title = u"Mowing"_s});
    EXPECT_FALSE(mowing.remembered);
    EXPECT_FALSE(mowing.scores.contains(u"lawns"_s));
    EXPECT_NE(mowing.likeliest, u"lawns"_s);
    EXPECT_NE(classifier.classify({.title = u"Rose"_s}).category, u"roses"_s);
    EXPECT_EQ(classifier.classify({.title = u"Rose"_s, .kind = Kind::Papers}).category, u"roses"_s);
}

TEST(ClassifierLearning, MergedCategoriesTeachWhatTheyWentInto)
{
    Category all = named(u"plants"_s);
    all.formerIds = {u"ferns"_s};
    const Classifier classifier = Classifier(Taxonomy({all, named(u"tools"_s)}), nullptr)
                                      .taught({{{.title = u"Ferns in shade"_s}, u"ferns"_s},
                                               {{.title = u"Sharp spades"_s}, u"tools"_s},
                                               {{.title = u"Unknown"_s}, u"never heard of"_s}});
    EXPECT_EQ(classifier.classify({.title = u"Ferns in shade"_s}).category, u"plants"_s);
    EXPECT_FALSE(classifier.classify({.title = u"Unknown"_s}).remembered);
}

TEST(ClassifierLearning, EvidenceNamesWordsAndKeywords)
{
    const Classifier classifier = Classifier(gardens(), nullptr).taught(lessonsOfGardens());
    const ArticleFacts facts{.title = u"A rose in the grass"_s};
    const QList<Evidence> evidence = classifier.evidence(facts);
    const auto has = [&](Evidence::What what, const QString &text, const CategoryId &category) {
        return std::ranges::any_of(evidence, [&](const Evidence &one) {
            return one.what == what && one.text == text && one.category == category && one.weight > 0;
        });
    };
    EXPECT_TRUE(has(Evidence::What::Keyword, u"rose"_s, u"roses"_s));
    EXPECT_TRUE(has(Evidence::What::Word, u"grass"_s, u"lawns"_s));
    EXPECT_TRUE(std::ranges::is_sorted(evidence, std::ranges::greater(),
                                       [](const Evidence &one) { return std::abs(one.weight); }));
    EXPECT_EQ(classifier.evidence(facts, 2).size(), 2);
    EXPECT_TRUE(classifier.evidence(facts, 0).isEmpty());
}

TEST(ClassifierLearning, EvidenceNamesNoStopWords)
{
    const ArticleFacts english{.title = u"The mowing of the wet grass"_s};
    const ArticleFacts korean{.title = u"연못과 정자를 그리고 등을 복원하다"_s};
    const Classifier classifier =
        Classifier(gardens(), nullptr)
            .taught(lessonsOfGardens()
                    + QList<Example>{{{.title = u"The rake of the garden"_s}, u"lawns"_s},
                                     {{.title = u"정자를 그리고 등을 짓다"_s}, u"한국정원"_s}});
    QStringList named;
    for (const Evidence &one : classifier.evidence(english, 100) + classifier.evidence(korean, 100))
        named.append(one.text);
    for (const QString &word : {u"the"_s, u"of"_s, u"of the"_s, u"the wet"_s, u"그리고"_s, u"등을"_s, u"정자를"_s})
        EXPECT_FALSE(named.contains(word)) << qPrintable(word);
    for (const QString &word : {u"grass"_s, u"wet grass"_s, u"정자"_s, u"연못"_s})
        EXPECT_TRUE(named.contains(word)) << qPrintable(word);
}

TEST(ClassifierLearning, FeaturesAreSortedUniqueAndOfLengthOne)
{
    const PriorModel prior;
    const QList<Feature> features = hashedFeatures(
        {.title = u"Roses are red"_s, .text = u"장미는 붉다. Violets are blue, roses are red."_s}, prior);
    double squares = 0;
    for (const Feature &feature : features)
        squares += double(feature.value) * feature.value;
    EXPECT_NEAR(squares, 1, 1e-5);
    EXPECT_EQ(std::ranges::adjacent_find(features, std::ranges::greater_equal(), &Feature::index), features.end());
    EXPECT_LT(features.constLast().index, 1U << prior.bits);
    EXPECT_LT(hashedFeatures({.title = u"x"_s, .text = u"many words "_s.repeated(100'000)}, prior).size(), 200);
}

TEST(ClassifierLearning, PriorsAreReadAsTheyWereWritten)
{
    PriorModel prior = countedPrior({{.title = u"Mowing grass"_s}, {.title = u"Mowing lawns"_s}}, 10);
    prior.categories = {u"lawns"_s};
    prior.scales = {0.01F};
    prior.weights.assign(size_t(1) << 10, 0);
    for (const Feature &feature : hashedFeatures({.title = u"Mowing"_s}, prior))
        prior.weights[feature.index] = 100;
    const auto read = readPrior(packedPrior(prior));
    ASSERT_TRUE(read);
    EXPECT_EQ((*read)->rarities, prior.rarities);
    EXPECT_EQ(Classifier(gardens(), *read).classify({.title = u"Mowing"_s}).likeliest, u"lawns"_s);
    EXPECT_FALSE(readPrior("nonsense"));
    EXPECT_FALSE(readPrior(packedPrior(prior).chopped(8)));
}

} // namespace
} // namespace oneul
