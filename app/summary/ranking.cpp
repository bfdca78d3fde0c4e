#include "summary/ranking.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace oneul {

namespace {

/// Folding once and comparing exactly is several times faster than comparing without regard to case.
bool containsOneOf(const QString &sentence, std::initializer_list<QStringView> phrases)
{
    return std::ranges::any_of(phrases, [&](QStringView phrase) { return sentence.contains(phrase); });
}

bool proposes(const QString &sentence)
{
    return containsOneOf(sentence, {u"we propose", u"we present", u"we introduce", u"this paper", u"in this work",
                                    u"this work", u"we develop", u"we describe", u"we study", u"we investigate",
                                    u"we design", u"we show that", u"here we", u"is proposed", u"we explore",
                                    u"announced", u"launched", u"released", u"unveiled"});
}

bool reports(const QString &sentence)
{
    return containsOneOf(sentence, {u"밝혔", u"따르면", u"발표", u"공개", u"출시", u"전했", u"설명했", u"제안"});
}

bool quotes(const QString &sentence)
{
    return containsOneOf(sentence, {u"\"", u"“", u"‘", u"「", u"『"});
}

/// Best near 22 words; short ones say little.
double englishLength(int words)
{
    if (words < 8)
        return -0.4;
    return -0.1 * std::min(std::abs(words - 22) / 22.0, 1.5);
}

double titleNearness(const Sentence &sentence, const TextDocument &document)
{
    if (document.titleTerms.isEmpty() || sentence.terms.isEmpty())
        return 0;
    const double shared = sharedCount(sentence.terms, document.titleTerms);
    return shared / double(document.titleTerms.size()) + shared / double(sentence.terms.size());
}

double englishScore(const Sentence &sentence, const TextDocument &document, double centrality)
{
    return titleNearness(sentence, document) + 0.5 * centrality + (proposes(sentence.text.toLower()) ? 0.15 : 0)
           + englishLength(sentence.words);
}

double koreanScore(const Sentence &sentence, const TextDocument &document, double centrality, qsizetype longest)
{
    const bool digits = std::ranges::any_of(sentence.text, [](QChar c) { return c.isDigit(); });
    return 0.8 * double(sentence.text.size()) / double(longest) + 0.6 * centrality
           + 0.25 * titleNearness(sentence, document) + (digits ? 0.06 : 0) + (quotes(sentence.text) ? 0.04 : 0)
           + (reports(sentence.text) ? 0.08 : 0);
}

} // namespace

QList<double> sentenceScores(const TextDocument &document, const TermVector &section)
{
    qsizetype longest = 1;
    QList<TermVector> vectors;
    for (const Sentence &sentence : document.sentences) {
        longest = std::max(longest, sentence.text.size());
        vectors.append(sentence.vector);
    }
    const TermVector centre = unit(sum(vectors));
    QList<double> scores;
    for (const Sentence &sentence : document.sentences) {
        const double centrality = 0.85 * dot(sentence.vector, centre) + 0.15 * dot(sentence.vector, section);
        scores.append(document.language == Language::Korean ? koreanScore(sentence, document, centrality, longest)
                                                            : englishScore(sentence, document, centrality));
    }
    return scores;
}

double outcomeCue(const QString &sentence, Language language)
{
    if (language == Language::Korean) {
        const bool prospect = containsOneOf(
            sentence, {u"전망", u"기대", u"예상", u"앞으로", u"향후", u"것으로 보인다", u"계획", u"가능성", u"우려"});
        const bool result =
            containsOneOf(sentence, {u"결과", u"의미", u"시사", u"때문", u"따라서", u"영향", u"강조", u"덕분"});
        return (prospect ? 0.6 : 0) + (result ? 0.4 : 0);
    }
    const QString folded = sentence.toLower();
    const bool result = containsOneOf(folded, {u"results show", u"demonstrate", u"outperform", u"we find", u"we found",
                                               u"conclude", u"achieve", u"improve", u"experiments", u"reveal",
                                               u"findings", u"significantly", u"state-of-the-art"});
    const bool prospect = containsOneOf(folded, {u"suggest", u"implication", u"future", u"could", u"will ", u"expected",
                                                 u"potential", u"enable", u"highlight", u"therefore", u"as a result"});
    return (result ? 0.6 : 0) + (prospect ? 0.4 : 0);
}

} // namespace oneul
