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

struct KeywordRule {
    int category = 0; ///< index into the taxonomy
    double weight = 1;
};

} // namespace

struct Classifier::State {
    KeywordIndex keywords;
    QList<KeywordRule> rules;
    QList<CategoryId> categories;
};

Classifier::Classifier(const Taxonomy &taxonomy, std::shared_ptr<const PriorModel>)
{
    auto state = std::make_shared<State>();
    for (const Category &category : taxonomy.categories()) {
        for (const Keyword &keyword : category.keywords) {
            state->keywords.add(keyword.text, int(state->rules.size()));
            state->rules.append({int(state->categories.size()), keyword.weight});
        }
        state->categories.append(category.id);
    }
    m_state = std::move(state);
}

Classifier Classifier::taught(const QList<Example> &) const
{
    return *this;
}

Features Classifier::features(const ArticleFacts &facts) const
{
    QList<double> scores(m_state->categories.size(), 0);
    const auto addScores = [&](const QString &part, double factor) {
        const QHash<int, int> counts = m_state->keywords.count(part);
        QList<int> numbers = counts.keys();
        std::ranges::sort(numbers); // sums of doubles depend on their order
        for (const int number : numbers) {
            const KeywordRule &rule = m_state->rules[number];
            scores[rule.category] += factor * rule.weight * repeated(counts[number]);
        }
    };
    addScores(facts.title, kTitleWeight);
    addScores(facts.text, 1);
    Features features;
    features.kind = facts.kind;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (scores[i] > 0)
            features.keywords.insert(m_state->categories[i], scores[i]);
    }
    return features;
}

Decision Classifier::classify(const ArticleFacts &facts) const
{
    return classify(features(facts));
}

Decision Classifier::classify(const Features &features) const
{
    Decision decision;
    double total = 0;
    double best = 0;
    for (const CategoryId &category : m_state->categories) {
        const double score = features.keywords.value(category, 0);
        if (score <= 0)
            continue;
        decision.scores.insert(category, score);
        total += score;
        if (score > best) {
            best = score;
            decision.likeliest = category;
        }
    }
    decision.unsure = best < kThreshold;
    decision.category = decision.unsure ? kOthers : decision.likeliest;
    decision.confidence = total > 0 ? decision.scores.value(decision.category, 0) / total : 0;
    return decision;
}

QList<Evidence> Classifier::evidence(const ArticleFacts &, int) const
{
    return {};
}

} // namespace oneul
