#pragma once

#include <array>

#include <QLatin1StringView>
#include <QList>
#include <QStringList>

#include "summary/corpus.h"

namespace oneul {

/// What is looked at in a sentence to tell how well it stands for its article.
enum class SentenceFeature {
    TitleRecall, ///< share of the title's terms that it has
    TitleRecallRare, ///< the same, rare terms counting more
    TitlePrecision, ///< share of its terms that the title has
    TitlePrecisionRare,
    TitleCosine,
    TitleRun, ///< longest run of terms that it shares with the title, by the title's length
    TitleSequence, ///< longest common subsequence of terms, by the title's length
    TitleName, ///< it has the name that the title gives before a colon
    TitleRank, ///< 1: no sentence is nearer to the title; 0: all are
    Centroid, ///< nearness to the article
    CentroidOthers, ///< nearness to its other sentences
    CentroidRank,
    SectionNearness,
    Degree, ///< mean nearness to the other sentences
    TextRank,
    TextRankRank,
    First,
    Second,
    Last,
    LastButOne,
    Relative, ///< 0: first … 1: last
    Early, ///< 1, 1/2, 1/3 …
    Words, ///< in 22 words, at most 3
    WordsFromBest, ///< how far from 22 words, in 22, at most 1.5
    Short, ///< fewer than 8 words
    Brief, ///< 8 to 14 words
    Long, ///< more than 35 words
    LengthRank,
    LengthOfLongest, ///< its letters, by those of the article's longest sentence
    Density, ///< share of its words that are terms
    Proposes,
    FirstToPropose,
    ProposesTitle, ///< proposes, times TitleRecall
    Shows,
    Studies,
    ThisPaper,
    OpensWithWe,
    Ours,
    Results,
    Outperforms,
    Contrasts,
    AfterContrast,
    Background,
    Continues, ///< opens with "furthermore" and the like
    Exemplifies,
    Novelty,
    Method,
    Availability,
    Reports, ///< who said it, or what was announced
    OpensWithPronoun,
    Digits,
    Percent,
    Quotation,
    Brackets,
    Colon,
    Question,
    Capitals, ///< share of words written like names
};

constexpr int kFeatures = int(SentenceFeature::Capitals) + 1;
using FeatureRow = std::array<double, kFeatures>;

/// As the weights' file has it: "titleRecall".
[[nodiscard]] QLatin1StringView featureName(SentenceFeature feature);

/// The words of a sentence in lower case, each once, and the first one and two of it behind "^": what the weights' file has
/// weights for, one by one.
[[nodiscard]] QStringList wordingsOf(const QString &sentence);

/// A row for each of the document's sentences. Everything lies between 0 and about 3; nothing depends on how long the
/// document is.
[[nodiscard]] QList<FeatureRow> sentenceFeatures(const TextDocument &document, const TermVector &section);

} // namespace oneul
