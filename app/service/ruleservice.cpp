#include "service/ruleservice.h"

#include <algorithm>
#include <utility>

#include <QtConcurrent>

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/articlewalk.h"
#include "service/marksequence.h"
#include "service/ruletrial.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/labelstore.h"
#include "storage/rulestore.h"

namespace oneul {

namespace {

/// Of the last days, today included.
ArticleFilter lastDays(const Clock &clock, int days)
{
    ArticleFilter filter;
    filter.fromDay = clock.firstOfLast(days);
    return filter;
}

/// In force, whatever it is otherwise, and without labels that are gone.
Rule asTried(Rule rule, const QList<Label> &labels)
{
    rule.enabled = true;
    rule.actions.labels.removeIf(
        [&labels](LabelId id) { return std::ranges::find(labels, id, &Label::id) == labels.cend(); });
    return rule;
}

QList<MarkSequence::Step> stepsOf(const RuleTrial &trial, const Rule &rule, ArticleService &articles,
                                  const Taxonomy &taxonomy)
{
    QList<MarkSequence::Step> steps;
    if (!trial.category.isEmpty() && rule.actions.category) {
        steps.append([&articles, ids = trial.category, category = taxonomy.byId(*rule.actions.category).id] {
            return articles.setRuleCategory(ids, category);
        });
    }
    for (const auto &labelled : trial.labels)
        steps.append([&articles, labelled] { return articles.setLabel(labelled.second, labelled.first, true); });
    if (!trial.star.isEmpty())
        steps.append([&articles, ids = trial.star] { return articles.setStarred(ids, true); });
    if (!trial.read.isEmpty())
        steps.append([&articles, ids = trial.read] { return articles.setRead(ids, true); });
    if (!trial.hide.isEmpty())
        steps.append([&articles, ids = trial.hide] { return articles.setHidden(ids, true); });
    return steps;
}

} // namespace

RuleService::RuleService(Database &database, ArticleService &articles, TextTools &tools, const Clock &clock,
                         QObject *parent)
    : QObject(parent), m_database(database), m_articles(articles), m_tools(tools), m_clock(clock)
{}

QFuture<Result<void>> RuleService::load()
{
    return mapped(this, m_database.rules().all(), [this](const Result<QList<Rule>> &rules) -> Result<void> {
        if (!rules)
            return fail(rules.error());
        take(*rules);
        return {};
    });
}

const QList<Rule> &RuleService::rules() const
{
    return m_rules;
}

void RuleService::take(const QList<Rule> &rules)
{
    m_rules = rules;
    m_tools.rules = RuleSet(rules);
    Q_EMIT changed();
}

Result<void> RuleService::check(const Rule &rule) const
{
    return checkRule(rule);
}

/// Brings what a write left into force. Writes follow each other, so that the last answer is the newest.
QFuture<Result<void>> RuleService::written(const QFuture<Result<QList<Rule>>> &write)
{
    return mapped(this, write, [this](const Result<QList<Rule>> &rules) -> Result<void> {
        if (!rules) {
            Q_EMIT failed(rules.error());
            return fail(rules.error());
        }
        take(*rules);
        return {};
    });
}

QFuture<Result<Rule>> RuleService::save(const Rule &rule)
{
    if (const auto checked = checkRule(rule); !checked)
        return readyFuture<Rule>(fail(checked.error()));
    return mapped(this, m_database.rules().save(rule), [this](const Result<SavedRule> &saved) -> Result<Rule> {
        if (!saved) {
            Q_EMIT failed(saved.error());
            return fail(saved.error());
        }
        take(saved->all);
        return saved->rule;
    });
}

QFuture<Result<void>> RuleService::remove(RuleId id)
{
    return written(m_database.rules().remove(id));
}

QFuture<Result<void>> RuleService::reorder(const QList<RuleId> &order)
{
    return written(m_database.rules().reorder(order));
}

QFuture<Result<void>> RuleService::replaceAll(const QList<Rule> &rules)
{
    return written(m_database.rules().replaceAll(rules));
}

QFuture<Result<RuleTrial>> RuleService::tryOut(const Rule &rule, int days, const Cancellation &cancellation)
{
    if (const auto checked = checkRule(rule); !checked)
        return readyFuture<RuleTrial>(fail(checked.error()));
    const auto own = std::ranges::find(m_rules, rule.id, &Rule::id);
    const QList<Rule> before(m_rules.cbegin(), rule.id > 0 ? own : m_rules.cend());
    const auto walk = [this, rule, before, days, cancellation](const QList<Label> &labels) {
        const TriedRule tries{RuleSet({asTried(rule, labels)}), RuleSet(before)};
        const auto look = [tries, taxonomy = m_tools.taxonomy](const QList<KnownArticle> &articles) {
            return tried(tries, taxonomy, articles);
        };
        const auto ids = m_database.articles().ids(lastDays(m_clock, days), {}, 0, cancellation);
        return chained<QList<RuleTrial>>(this, ids, [this, look, cancellation](const QList<ArticleId> &found) {
            return walkArticles<RuleTrial>(this, m_database, m_tools.pool, found, look, cancellation);
        });
    };
    return mapped(this, chained<QList<RuleTrial>>(this, m_database.labels().all(), walk),
                  [](const Result<QList<RuleTrial>> &parts) -> Result<RuleTrial> {
                      if (!parts)
                          return fail(parts.error());
                      RuleTrial all;
                      for (const RuleTrial &part : *parts)
                          all.add(part);
                      return all;
                  });
}

QFuture<Result<RulePreview>> RuleService::preview(const Rule &rule, int days, const Cancellation &cancellation)
{
    return mapped(this, tryOut(rule, days, cancellation), [](const Result<RuleTrial> &trial) -> Result<RulePreview> {
        if (!trial)
            return fail(trial.error());
        return trial->preview;
    });
}

QFuture<Result<QList<StatusChange>>> RuleService::apply(const Rule &rule, int days)
{
    const auto steps = [this, rule](const RuleTrial &trial) {
        return std::make_shared<MarkSequence>(this, stepsOf(trial, rule, m_articles, m_tools.taxonomy))->start();
    };
    return chained<QList<StatusChange>>(this, tryOut(rule, days, {}), steps);
}

QFuture<Result<Rule>> RuleService::fromEdit(ArticleId article, const CategoryId &category)
{
    constexpr int kDays = 60;
    constexpr int kMost = 3000;
    ArticleFilter filter = lastDays(m_clock, kDays);
    filter.limit = kMost;
    const CategoryId wanted = m_tools.taxonomy.byId(category).id;
    return chained<Rule>(this, m_articles.rowsById({article}), [this, filter, wanted](const QList<ArticleRow> &found) {
        if (found.isEmpty())
            return readyFuture<Rule>(fail(ErrorCode::NotFound));
        const ArticleRow &row = found.first();
        return chained<Rule>(this, m_articles.rows(filter), [this, row, wanted](const QList<ArticleRow> &others) {
            return QtConcurrent::run(m_tools.pool.get(), [row, wanted, others] {
                QList<TitledArticle> titled;
                for (const ArticleRow &other : others) {
                    if (other.id != row.id)
                        titled.append({other.title, other.status.category, other.sourceId});
                }
                return Result<Rule>(suggestedRule(row, wanted, titled));
            });
        });
    });
}

} // namespace oneul
