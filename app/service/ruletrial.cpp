#include "service/ruletrial.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QSet>
#include <QStringList>

#include "service/verdict.h"
#include "text/korean.h"
#include "text/tokens.h"

namespace oneul {

namespace {

/// What of the actions the article doesn't have yet. A category that the analyst gave stays.
RuleActions missing(const ArticleRow &row, RuleActions actions, const Taxonomy &taxonomy)
{
    if (actions.category) {
        actions.category = openCategory(taxonomy, *actions.category);
        if (actions.category == row.status.category || row.status.categoryOrigin == CategoryOrigin::User)
            actions.category.reset();
    }
    actions.labels.removeIf([&row](LabelId label) { return row.labels.contains(label); });
    actions.star = actions.star && !row.status.starred;
    actions.read = actions.read && !row.status.read;
    actions.hide = actions.hide && !row.status.hidden;
    return actions;
}

void note(RuleTrial &trial, ArticleId id, const RuleActions &changes)
{
    if (changes.category)
        trial.category.append(id);
    if (changes.star)
        trial.star.append(id);
    if (changes.read)
        trial.read.append(id);
    if (changes.hide)
        trial.hide.append(id);
    for (const LabelId label : changes.labels) {
        const auto known = std::ranges::find(trial.labels, label, &std::pair<LabelId, QList<ArticleId>>::first);
        if (known == trial.labels.end())
            trial.labels.append({label, {id}});
        else
            known->second.append(id);
    }
}

void tryOne(RuleTrial &trial, const TriedRule &rule, const Taxonomy &taxonomy, const KnownArticle &article)
{
    ++trial.preview.looked;
    RuleOutcome outcome = rule.rule.apply(article.facts);
    if (outcome.fitting.isEmpty())
        return;
    ++trial.preview.fitting;
    const ArticleStatus &status = article.row.status;
    auto &category = outcome.actions.category;
    if (category && rule.before.apply(article.facts).actions.category)
        category.reset();
    if (category && status.categoryOrigin == CategoryOrigin::User && taxonomy.byId(*category).id != status.category)
        ++trial.preview.keptByHand;
    const RuleActions changes = missing(article.row, outcome.actions, taxonomy);
    if (changes.isEmpty())
        return;
    ++trial.preview.changed;
    note(trial, article.row.id, changes);
    if (trial.preview.effects.size() < RuleTrial::kMostEffects)
        trial.preview.effects.append({article.row, changes});
}

/// The words of a title that could tell something, without the particles of Korean ones.
QStringList tellingWords(const QString &title)
{
    QStringList telling;
    const QStringList all = words(title);
    for (const QString &word : all) {
        const QString bare = withoutParticle(word).toString();
        const bool isNumber = std::ranges::all_of(bare, [](QChar c) { return c.isDigit(); });
        if (bare.size() >= 2 && !isNumber && !isStopWord(bare) && !telling.contains(bare))
            telling.append(bare);
    }
    return telling;
}

/// How many articles have a thing, and how many of them are of the category.
struct Share {
    int all = 0;
    int inside = 0;

    void count(bool isInside)
    {
        ++all;
        inside += isInside ? 1 : 0;
    }
    /// Of few articles nothing is sure.
    [[nodiscard]] double value() const { return (inside + 0.5) / (all + 1.0); }
};

struct WordShare {
    QString word;
    Share share;
    double score = 0;
};

QList<WordShare> sharesOf(const QString &title, const CategoryId &category, const QList<TitledArticle> &others)
{
    QList<WordShare> shares;
    const QStringList telling = tellingWords(title);
    for (const QString &word : telling)
        shares.append({word, {}, 0});
    for (const TitledArticle &other : others) {
        const QStringList has = tellingWords(other.title);
        for (WordShare &share : shares) {
            if (has.contains(share.word))
                share.share.count(other.category == category);
        }
    }
    for (WordShare &share : shares)
        share.score = share.share.value() * std::log((double(others.size()) + 2) / (share.share.all + 1.0));
    std::ranges::stable_sort(shares, std::ranges::greater(), &WordShare::score);
    return shares;
}

} // namespace

void RuleTrial::add(const RuleTrial &other)
{
    preview.looked += other.preview.looked;
    preview.fitting += other.preview.fitting;
    preview.changed += other.preview.changed;
    preview.keptByHand += other.preview.keptByHand;
    preview.effects += other.preview.effects.mid(0, kMostEffects - preview.effects.size());
    category += other.category;
    star += other.star;
    read += other.read;
    hide += other.hide;
    for (const auto &[label, ids] : other.labels) {
        const auto known = std::ranges::find(labels, label, &std::pair<LabelId, QList<ArticleId>>::first);
        if (known == labels.end())
            labels.append({label, ids});
        else
            known->second += ids;
    }
}

RuleTrial tried(const TriedRule &rule, const Taxonomy &taxonomy, const QList<KnownArticle> &articles)
{
    RuleTrial trial;
    for (const KnownArticle &article : articles)
        tryOne(trial, rule, taxonomy, article);
    return trial;
}

Rule suggestedRule(const ArticleRow &article, const CategoryId &category, const QList<TitledArticle> &others)
{
    constexpr int kEnough = 5; // articles of a source, before it tells anything
    Rule rule;
    rule.all = false;
    rule.actions.category = category;
    const QList<WordShare> shares = sharesOf(article.title, category, others);
    Share source;
    for (const TitledArticle &other : others) {
        if (other.source == article.sourceId)
            source.count(other.category == category);
    }
    const bool isBySource = article.sourceId > 0 && source.all >= kEnough
                            && (shares.isEmpty() || source.value() > shares.first().share.value());
    if (isBySource) {
        rule.conditions.append({RuleCondition::Field::Source, RuleCondition::Test::Is, article.sourceName, false});
        return rule;
    }
    constexpr double kNearlyAsTelling = 0.8;
    for (const WordShare &share : shares) {
        if (rule.conditions.size() < 2 && share.score >= kNearlyAsTelling * shares.first().score)
            rule.conditions.append({RuleCondition::Field::Title, RuleCondition::Test::Word, share.word, false});
    }
    if (rule.conditions.isEmpty())
        rule.conditions.append({RuleCondition::Field::Title, RuleCondition::Test::Is, article.title, false});
    return rule;
}

} // namespace oneul
