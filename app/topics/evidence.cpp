#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

#include <QMap>
#include <QStringList>

#include "text/korean.h"
#include "topics/classifier.h"
#include "topics/classifierstate.h"
#include "topics/featurestream.h"
#include "topics/priormodel.h"

namespace oneul {

namespace {

/// What counts too little to be named.
constexpr double kLeast = 0.005;
constexpr qsizetype kCategoriesExplained = 3;

/// One feature as it stood in the article: which words made it.
struct Occurrence {
    quint32 index = 0;
    float times = 0;
    int first = -1; ///< -1: not made of words
    int last = -1;
    Evidence::What what = Evidence::What::Word;
};

QList<qsizetype> explained(const Decision &decision, const QList<Category> &categories)
{
    QList<qsizetype> numbers;
    for (qsizetype c = 0; c < categories.size(); ++c) {
        if (decision.scores.contains(categories[c].id))
            numbers.append(c);
    }
    std::ranges::stable_sort(numbers, std::ranges::greater(),
                             [&](qsizetype c) { return decision.scores.value(categories[c].id); });
    return numbers.first(qMin(numbers.size(), kCategoriesExplained));
}

/// The word as it is told; "" : one that says nothing by itself, as "the" and particles do.
QString toldWord(const QString &word)
{
    const QString bare = withoutParticle(word).toString();
    return isStopWord(word) || isStopWord(bare) || isParticle(bare) ? QString() : bare;
}

/// Features of an article with the words that they come from; each word counts its share of what it has in common with others.
class Spoken final
{
public:
    Spoken(const ArticleFacts &facts, const Features &features, const LinearModel &model, int bits) : m_facts(facts)
    {
        const quint32 mask = (1U << bits) - 1;
        FeatureStream stream([&](quint32 hash, float times, float, int first, int last) {
            const auto what = first >= 0             ? Evidence::What::Word
                              : m_afterTheWords == 0 ? Evidence::What::Kind
                                                     : Evidence::What::Source;
            m_afterTheWords += first < 0 ? 1 : 0;
            m_occurrences.append({hash & mask, times, first, last, what});
            m_times[hash & mask] += times;
        });
        stream.read(facts);
        for (const Word &word : stream.words())
            m_words.append(toldWord(word.text));
        for (const Feature &feature : features.hashed)
            m_values.insert(feature.index, feature.value);
        m_model = &model;
    }

    /// By text, what it adds to the category's score.
    [[nodiscard]] QList<Evidence> speakingFor(qsizetype category, const CategoryId &id) const
    {
        QMap<std::pair<int, QString>, double> sums;
        for (const Occurrence &one : m_occurrences) {
            const double share = double(one.times) / double(m_times.value(one.index));
            const double weight =
                share * double(m_values.value(one.index)) * double(m_model->weight(one.index, category));
            if (const QString text = textOf(one); !text.isEmpty())
                sums[{int(one.what), text}] += weight;
        }
        QList<Evidence> evidence;
        for (const auto [key, weight] : sums.asKeyValueRange()) {
            if (std::abs(weight) >= kLeast)
                evidence.append({Evidence::What(key.first), key.second, id, weight});
        }
        return evidence;
    }

private:
    [[nodiscard]] QString textOf(const Occurrence &one) const
    {
        if (one.what == Evidence::What::Kind)
            return kindName(m_facts.kind);
        if (one.what == Evidence::What::Source)
            return m_facts.sourceName;
        const QString &first = m_words[one.first];
        const QString &last = m_words[one.last];
        if (one.first == one.last || first.isEmpty() || last.isEmpty())
            return one.first == one.last || first.isEmpty() ? last : first;
        return first + QChar(u' ') + last;
    }

    const ArticleFacts &m_facts;
    QStringList m_words; ///< as they are told
    QList<Occurrence> m_occurrences;
    QHash<quint32, float> m_times;
    QHash<quint32, float> m_values;
    const LinearModel *m_model = nullptr;
    int m_afterTheWords = 0;
};

} // namespace

QList<Evidence> Classifier::evidence(const ArticleFacts &facts, int limit) const
{
    const State &state = *m_state;
    const Features seen = state.seen(facts);
    const Decision decision = classify(seen);
    if (decision.remembered)
        return {{Evidence::What::Memory, facts.title, decision.likeliest, 1}};
    const QHash<int, double> keywords = state.keywordScores(facts);
    const Spoken spoken(facts, seen, *state.model, state.prior->bits);
    QList<Evidence> all;
    for (const qsizetype category : explained(decision, state.categories)) {
        const CategoryId &id = state.categories[category].id;
        all.append(spoken.speakingFor(category, id));
        const double total = seen.keywords.value(id, 0);
        for (const auto [number, score] : keywords.asKeyValueRange()) {
            const State::KeywordRule &rule = state.rules[number];
            if (rule.category == category && score > 0)
                all.append({Evidence::What::Keyword, rule.text, id, offsetOf(total) * score / total});
        }
    }
    std::ranges::sort(all, [](const Evidence &a, const Evidence &b) {
        const double left = std::abs(a.weight);
        const double right = std::abs(b.weight);
        return left != right ? left > right
                             : std::tie(a.category, a.what, a.text) < std::tie(b.category, b.what, b.text);
    });
    return all.first(qBound(qsizetype(0), qsizetype(limit), all.size()));
}

} // namespace oneul
