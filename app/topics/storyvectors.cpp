#include "topics/storyvectors.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "text/korean.h"
#include "text/tokens.h"

namespace oneul {

namespace {

// Chosen on stories-sim-dev (docs/quality.md).
constexpr qsizetype kLongestTitle = 400;
constexpr qsizetype kLead = 300; ///< characters of the text: what is told first is what is told
constexpr float kTextWeight = 0.5F;
constexpr float kPairWeight = 0.4F;
constexpr float kPieceWeight = 0.15F;
constexpr qsizetype kPiece = 4;
constexpr float kSyllableWeight = 0.5F; ///< one syllable says less than two
constexpr double kFewTexts = 200; ///< how many texts it takes to tell rare words from common ones
constexpr double kBeside = 5; ///< texts without a word that are thought to stand beside a few that have it

/// How rare a word is that stands in `found` of `texts` texts. Of a few texts, such as the Korean ones of an English day,
/// one that stands in most is taken to be as common among many: otherwise particles would make stories.
double rarityOf(int found, int texts)
{
    const double share = found / (texts + kBeside);
    const double scale = std::max(1.0, kFewTexts / std::max(1, texts) * share * share);
    const double all = std::max(kFewTexts, double(texts)) + 1;
    return std::max(0.0, std::log(all / (1.5 + (found - 1) * scale)));
}

/// Rising, each term once.
void settle(StoryVector &counts)
{
    std::ranges::sort(counts); // by weight too: sums of fractions depend on their order
    StoryVector settled;
    for (const auto &[term, weight] : counts) {
        if (settled.empty() || settled.back().first != term)
            settled.emplace_back(term, weight);
        else
            settled.back().second += weight;
    }
    counts = std::move(settled);
}

void makeUnit(StoryVector &vector)
{
    double squares = 0;
    for (const auto &[term, weight] : vector)
        squares += double(weight) * double(weight);
    const double length = std::sqrt(squares);
    for (auto &[term, weight] : vector)
        weight = length > 0 ? float(weight / length) : 0;
}

} // namespace

StoryVector sumOf(const StoryVector &a, const StoryVector &b)
{
    StoryVector all;
    all.reserve(a.size() + b.size());
    auto at = a.cbegin();
    auto other = b.cbegin();
    while (at != a.cend() && other != b.cend()) {
        if (at->first < other->first) {
            all.push_back(*at++);
        } else if (other->first < at->first) {
            all.push_back(*other++);
        } else {
            all.emplace_back(at->first, at->second + other->second);
            ++at;
            ++other;
        }
    }
    all.insert(all.end(), at, a.cend());
    all.insert(all.end(), other, b.cend());
    return all;
}

void StoryVectors::add(const QString &title, const QString &text)
{
    StoryVector counts;
    count(title.left(kLongestTitle), 1, counts);
    count(text.left(kLead), kTextWeight, counts);
    settle(counts);
    if (std::ranges::any_of(counts, [this](const auto &part) { return m_korean.contains(part.first); }))
        ++m_koreanTexts;
    m_counts.push_back(std::move(counts));
}

void StoryVectors::count(const QString &text, float weight, StoryVector &counts)
{
    int before = -1;
    const QList<Word> found = wordSpans(text);
    for (const Word &word : found) {
        const StoryVector &terms = termsOfWord(word.text);
        if (terms.empty())
            continue;
        for (const auto &[term, share] : terms)
            counts.emplace_back(term, weight * share);
        const int stem = terms.front().first;
        if (before >= 0) {
            const int pair = numberOfPair(before, stem);
            if (m_korean.contains(stem))
                m_korean.insert(pair);
            counts.emplace_back(pair, weight * kPairWeight);
        }
        before = stem;
    }
}

const StoryVector &StoryVectors::termsOfWord(const QString &word)
{
    const auto known = m_words.constFind(word);
    if (known != m_words.constEnd())
        return *known;
    StoryVector parts;
    const QStringList terms = termsOf(word);
    for (const QString &term : terms)
        parts.emplace_back(number(term), 1.0F);
    if (terms.isEmpty())
        return *m_words.insert(word, parts);
    if (isHangulWord(word)) {
        for (qsizetype i = 0; word.size() > 1 && i < word.size(); ++i)
            parts.emplace_back(number(word.at(i)), kSyllableWeight);
        for (const auto &[term, share] : std::as_const(parts))
            m_korean.insert(term);
    } else {
        const QString marked = u'_' + word + u'_';
        for (qsizetype i = 0; i + kPiece <= marked.size(); ++i)
            parts.emplace_back(number(u'#' + marked.mid(i, kPiece)), kPieceWeight);
    }
    return *m_words.insert(word, parts);
}

int StoryVectors::number(const QString &term)
{
    const auto known = m_numbers.constFind(term);
    return known != m_numbers.constEnd() ? *known : *m_numbers.insert(term, m_terms++);
}

int StoryVectors::numberOfPair(int first, int second)
{
    const quint64 key = quint64(first) << 32 | quint64(second);
    const auto known = m_pairs.constFind(key);
    return known != m_pairs.constEnd() ? *known : *m_pairs.insert(key, m_terms++);
}

std::vector<StoryVector> StoryVectors::vectors() const
{
    std::vector<int> texts(std::size_t(m_terms), 0);
    for (const StoryVector &counts : m_counts) {
        for (const auto &[term, count] : counts)
            ++texts[std::size_t(term)];
    }
    std::vector<StoryVector> vectors = m_counts;
    for (StoryVector &vector : vectors) {
        for (auto &[term, weight] : vector) {
            const int among = m_korean.contains(term) ? m_koreanTexts : int(m_counts.size());
            const double rarity = rarityOf(texts[std::size_t(term)], among);
            weight = float((1 + std::log((1 + double(weight)) / 2)) * rarity);
        }
        makeUnit(vector);
    }
    return vectors;
}

} // namespace oneul
