#include "topics/rules.h"

#include <algorithm>
#include <utility>

#include "topics/rulecondition.h"

namespace oneul {

namespace {

void addActions(RuleOutcome &outcome, const Rule &rule)
{
    RuleActions &all = outcome.actions;
    const RuleActions &own = rule.actions;
    if (!all.category && own.category) {
        all.category = own.category;
        outcome.categoryRule = rule.id;
    }
    for (const LabelId label : own.labels) {
        if (!all.labels.contains(label))
            all.labels.append(label);
    }
    all.star = all.star || own.star;
    all.read = all.read || own.read;
    all.hide = all.hide || own.hide;
    outcome.fitting.append(rule.id);
}

} // namespace

struct RuleSet::Compiled {
    Rule rule;
    QList<RuleMatcher> conditions; ///< one at least

    [[nodiscard]] bool fits(const RuleFacts &facts) const
    {
        const auto holds = [&facts](const RuleMatcher &condition) { return condition.holds(facts); };
        return rule.all ? std::ranges::all_of(conditions, holds) : std::ranges::any_of(conditions, holds);
    }
};

RuleSet::RuleSet(const QList<Rule> &rules)
{
    auto compiled = std::make_shared<QList<Compiled>>();
    for (const Rule &rule : rules) {
        if (!rule.enabled || rule.conditions.isEmpty())
            continue;
        // A broken expression fits nothing, negated or not.
        const bool isSound = std::ranges::all_of(
            rule.conditions, [](const RuleCondition &condition) { return checkCondition(condition).has_value(); });
        if (!isSound)
            continue;
        Compiled one{rule, {}};
        for (const RuleCondition &condition : rule.conditions)
            one.conditions.append(RuleMatcher(condition));
        compiled->append(one);
    }
    m_rules = std::move(compiled);
}

bool RuleSet::isEmpty() const
{
    return !m_rules || m_rules->isEmpty();
}

QString RuleSet::name(RuleId id) const
{
    if (isEmpty())
        return {};
    for (const Compiled &compiled : *m_rules) {
        if (compiled.rule.id != id)
            continue;
        QStringList values;
        for (const RuleCondition &condition : compiled.rule.conditions)
            values.append(condition.value);
        return compiled.rule.name.isEmpty() ? values.join(QStringLiteral(", ")) : compiled.rule.name;
    }
    return {};
}

RuleOutcome RuleSet::apply(const ArticleFacts &facts) const
{
    RuleOutcome outcome;
    if (isEmpty())
        return outcome;
    const RuleFacts folded(facts);
    for (const Compiled &compiled : *m_rules) {
        if (compiled.fits(folded))
            addActions(outcome, compiled.rule);
    }
    return outcome;
}

Result<void> checkRule(const Rule &rule)
{
    if (rule.conditions.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("conditions"));
    for (qsizetype i = 0; i < rule.conditions.size(); ++i) {
        if (const auto checked = checkCondition(rule.conditions.at(i)); !checked)
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("condition %1: ").arg(i + 1) + checked.error().detail);
    }
    if (rule.actions.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("actions"));
    return {};
}

} // namespace oneul
