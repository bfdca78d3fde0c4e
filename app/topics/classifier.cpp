#include "topics/classifier.h"

#include <cmath>

#include "text/keywordindex.h"

namespace oneul {

namespace {

constexpr double kTitleWeight = 3;
/// Each further occurrence of a keyword counts this much of the one before.
constexpr double kRepeat = 0.5;
/// Less than one plain keyword in the title, or two in the text, decides nothing.
constexpr double kThreshold = 1.5;

/// 1 + r + r² + … of `count` terms.
double repeated(int count)
{
    return (1 - std::pow(kRepeat, count)) / (1 - kRepeat);
}

struct Rule {
    int category = 0; ///< index into the taxonomy
    double weight = 1;
};

} // namespace

struct KeywordClassifier::Index {
    KeywordIndex keywords;
    QList<Rule> rules;
    QList<CategoryId> categories;
};

KeywordClassifier::KeywordClassifier(const Taxonomy &taxonomy)
{
    auto index = std::make_shared<Index>();
    for (const Category &category : taxonomy.categories()) {
        for (const Keyword &keyword : category.keywords) {
            index->keywords.add(keyword.text, int(index->rules.size()));
            index->rules.append({int(index->categories.size()), keyword.weight});
        }
        index->categories.append(category.id);
    }
    m_index = std::move(index);
}

Decision KeywordClassifier::classify(const QString &title, const QString &text) const
{
    QList<double> scores(m_index->categories.size(), 0);
    const auto addScores = [&](const QString &part, double factor) {
        const QHash<int, int> counts = m_index->keywords.count(part);
        QList<int> numbers = counts.keys();
        std::ranges::sort(numbers); // sums of doubles depend on their order
        for (const int number : numbers) {
            const Rule &rule = m_index->rules[number];
            scores[rule.category] += factor * rule.weight * repeated(counts[number]);
        }
    };
    addScores(title, kTitleWeight);
    addScores(text, 1);

    Decision decision;
    double total = 0;
    double best = 0;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (scores[i] <= 0)
            continue;
        decision.scores.insert(m_index->categories[i], scores[i]);
        total += scores[i];
        if (scores[i] > best) {
            best = scores[i];
            decision.category = m_index->categories[i];
        }
    }
    if (best < kThreshold)
        decision.category = kOthers;
    decision.confidence = total > 0 ? decision.scores.value(decision.category, 0) / total : 0;
    return decision;
}

} // namespace oneul
