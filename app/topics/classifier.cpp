#include "topics/classifier.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "base/fingerprint.h"
#include "topics/classifierstate.h"
#include "topics/featurereader.h"
#include "topics/lessons.h"
#include "topics/priormodel.h"

namespace oneul {

namespace {

constexpr double kTitleWeight = 3;
/// Each further occurrence of a keyword counts this much of the one before.
constexpr double kRepeat = 0.5;
constexpr double kOffsetPerLog = 0.5;
/// The score of "others": what a category needs to be likelier than none.
constexpr float kOthersOffset = 0.45F;
constexpr double kFirstSharpness = 2.5;
/// Below this the likeliest category is only a guess.
constexpr double kSure = 0.2;
/// A further category fits well with this probability.
constexpr double kSecondary = 0.25;

/// 1 + r + r² + … of `count` terms.
double repeated(int count)
{
    return (1 - std::pow(kRepeat, count)) / (1 - kRepeat);
}

QByteArray memoryKey(const QString &text)
{
    const QString folded = text.simplified().toCaseFolded();
    return folded.isEmpty() ? QByteArray() : fingerprintBytes(folded.toUtf8());
}

ArticleFacts describing(const Category &category)
{
    QStringList words{category.nameKo, category.description};
    for (const Keyword &keyword : category.keywords)
        words.append(keyword.text);
    ArticleFacts facts{.title = category.nameEn, .text = words.join(QStringLiteral(", "))};
    if (category.kind)
        facts.kind = *category.kind;
    return facts;
}

/// The shipped weights of the categories that it knows.
LinearModel startOf(const PriorModel &prior, const QList<Category> &categories)
{
    LinearModel model(prior.bits, categories.size());
    for (qsizetype c = 0; c < categories.size(); ++c) {
        const qsizetype known = prior.categories.indexOf(categories[c].id);
        if (known < 0)
            continue;
        const qsizetype width = prior.categories.size();
        for (qsizetype row = 0; row < model.rows(); ++row) {
            const qint8 weight = prior.weights[size_t(row * width + known)];
            model.setWeight(quint32(row), c, float(weight) * prior.scales[size_t(known)]);
        }
    }
    return model;
}

/// Names and keywords of the categories that the prior does not know, each as an article.
QList<Lesson> descriptions(const PriorModel &prior, const QList<Category> &categories, qsizetype width)
{
    QList<Lesson> lessons;
    for (qsizetype c = 0; c < categories.size(); ++c) {
        if (categories[c].id != kOthers && !prior.categories.contains(categories[c].id))
            lessons.append({hashedFeatures(describing(categories[c]), prior), std::vector<float>(size_t(width)), c});
    }
    return lessons;
}

/// What the linear model knows before the first example.
LinearModel begun(const PriorModel &prior, const QList<Category> &categories)
{
    LinearModel start = startOf(prior, categories);
    const QList<Lesson> lessons = descriptions(prior, categories, start.width());
    return learnt(std::move(start), lessons, kFirstSharpness).model;
}

} // namespace

double offsetOf(double keywordScore)
{
    return kOffsetPerLog * std::log1p(keywordScore);
}

qsizetype Classifier::State::numberOf(const CategoryId &id) const
{
    const Category *found = taxonomy.find(id);
    if (found == nullptr)
        return -1;
    const auto at = std::ranges::find(categories, found->id, &Category::id);
    return at == categories.cend() ? -1 : at - categories.cbegin();
}

bool Classifier::State::isOpen(qsizetype category, Kind kind) const
{
    return categories[category].isOpenFor(kind);
}

QHash<int, double> Classifier::State::keywordScores(const ArticleFacts &facts) const
{
    QHash<int, double> scores;
    const auto add = [&](const QString &part, double factor) {
        const QHash<int, int> counts = keywords.count(part);
        for (const auto [number, count] : counts.asKeyValueRange())
            scores[number] += factor * rules[number].weight * repeated(count);
    };
    add(facts.title, kTitleWeight);
    add(facts.text, 1);
    return scores;
}

std::vector<float> Classifier::State::offsets(const Features &features) const
{
    std::vector<float> offsets(size_t(model->width()), 0.0F);
    for (qsizetype c = 0; c < categories.size(); ++c) {
        if (categories[c].id == kOthers)
            offsets[size_t(c)] = kOthersOffset;
        else if (const double score = features.keywords.value(categories[c].id, 0); score > 0)
            offsets[size_t(c)] = float(offsetOf(score));
    }
    return offsets;
}

qsizetype Classifier::State::remembered(const Features &features) const
{
    for (const qsizetype known : {features.urlKey.isEmpty() ? -1 : urls.value(features.urlKey, -1),
                                  features.titleKey.isEmpty() ? -1 : titles.value(features.titleKey, -1)}) {
        if (known >= 0 && isOpen(known, features.kind))
            return known;
    }
    return -1;
}

Classifier::Classifier(const Taxonomy &taxonomy, std::shared_ptr<const PriorModel> prior)
{
    auto state = std::make_shared<State>();
    state->taxonomy = taxonomy;
    state->categories = taxonomy.categories();
    state->prior = prior ? std::move(prior) : std::make_shared<const PriorModel>();
    for (qsizetype c = 0; c < state->categories.size(); ++c) {
        for (const Keyword &keyword : state->categories[c].keywords) {
            state->keywords.add(keyword.text, int(state->rules.size()));
            state->rules.append({c, keyword.weight, keyword.text});
        }
    }
    state->model = std::make_shared<const LinearModel>(begun(*state->prior, state->categories));
    state->readsTexts = !state->prior->categories.isEmpty();
    state->sharpness = kFirstSharpness;
    m_state = std::move(state);
}

const Taxonomy &Classifier::taxonomy() const
{
    return m_state->taxonomy;
}

Classifier Classifier::taught(const QList<Example> &examples) const
{
    if (examples.isEmpty())
        return *this;
    auto state = std::make_shared<State>(*m_state);
    QList<Lesson> lessons;
    for (const Example &example : examples) {
        const qsizetype category = state->numberOf(example.category);
        if (category < 0)
            continue;
        const Features seen = state->ruled(example.facts);
        lessons.append({hashed(example.facts), state->offsets(seen), category});
        if (!seen.titleKey.isEmpty())
            state->titles.insert(seen.titleKey, category);
        if (!seen.urlKey.isEmpty())
            state->urls.insert(seen.urlKey, category);
    }
    state->readsTexts = state->readsTexts || !lessons.isEmpty();
    Learnt next = learnt(*state->model, lessons, state->sharpness);
    state->model = std::make_shared<const LinearModel>(std::move(next.model));
    state->sharpness = next.sharpness;
    Classifier classifier(*this);
    classifier.m_state = std::move(state);
    return classifier;
}

QList<Feature> Classifier::hashed(const ArticleFacts &facts) const
{
    return hashedFeatures(facts, *m_state->prior);
}

Features Classifier::features(const ArticleFacts &facts) const
{
    Features features = m_state->ruled(facts);
    features.hashed = hashed(facts);
    ArticleFacts title = facts;
    title.text.clear();
    features.ofTitle = facts.text.isEmpty() ? features.hashed : hashedFeatures(title, *m_state->prior);
    return features;
}

Features Classifier::State::seen(const ArticleFacts &facts) const
{
    Features features = ruled(facts);
    ArticleFacts read = facts;
    if (!readsTexts)
        read.text.clear();
    features.hashed = hashedFeatures(read, *prior);
    features.ofTitle = features.hashed;
    return features;
}

Features Classifier::State::ruled(const ArticleFacts &facts) const
{
    Features features;
    features.kind = facts.kind;
    features.titleKey = memoryKey(facts.title);
    features.urlKey = memoryKey(facts.normalisedUrl);
    const QHash<int, double> scores = keywordScores(facts);
    QList<int> numbers = scores.keys();
    std::ranges::sort(numbers); // sums of doubles depend on their order
    for (const int number : std::as_const(numbers))
        features.keywords[categories[rules[number].category].id] += scores[number];
    return features;
}

Decision Classifier::classify(const ArticleFacts &facts) const
{
    return classify(m_state->seen(facts));
}

namespace {

/// softmax(sharpness × score) of the categories that may be chosen.
std::vector<double> probabilities(const std::vector<float> &scores, const std::vector<bool> &open, double sharpness)
{
    double best = -1e9;
    for (size_t c = 0; c < open.size(); ++c)
        best = open[c] ? std::max(best, double(scores[c])) : best;
    std::vector<double> shares(open.size(), 0.0);
    double total = 0;
    for (size_t c = 0; c < open.size(); ++c) {
        if (open[c])
            total += shares[c] = std::exp(sharpness * (double(scores[c]) - best));
    }
    for (double &share : shares)
        share = total > 0 ? share / total : 0;
    return shares;
}

} // namespace

Decision Classifier::classify(const Features &features) const
{
    const State &state = *m_state;
    const auto count = size_t(state.categories.size());
    const qsizetype known = state.remembered(features);
    const std::vector<float> offsets = state.offsets(features);
    std::vector<float> scores = state.model->scores(state.readsTexts ? features.hashed : features.ofTitle);
    std::vector<bool> open(count);
    for (size_t c = 0; c < count; ++c) {
        scores[c] += offsets[c];
        open[c] = state.isOpen(qsizetype(c), features.kind);
    }
    std::vector<double> shares = probabilities(scores, open, state.sharpness);
    if (known >= 0) {
        std::ranges::fill(shares, 0);
        shares[size_t(known)] = 1;
    }
    Decision decision;
    double best = 0;
    for (size_t c = 0; c < count; ++c) {
        const CategoryId &id = state.categories[qsizetype(c)].id;
        if (open[c])
            decision.scores.insert(id, shares[c]);
        if (shares[c] > best) {
            best = shares[c];
            decision.likeliest = id;
        }
    }
    decision.remembered = known >= 0;
    decision.confidence = best;
    // Nobody decided on "others" where only nothing else was likelier.
    decision.unsure = !decision.remembered && (best < kSure || decision.likeliest == kOthers);
    decision.category = decision.unsure ? kOthers : decision.likeliest;
    for (size_t c = 0; c < count && !decision.remembered; ++c) {
        const CategoryId &id = state.categories[qsizetype(c)].id;
        if (shares[c] >= kSecondary && id != decision.likeliest && id != kOthers && decision.category != kOthers)
            decision.secondary.append(id);
    }
    return decision;
}

} // namespace oneul
