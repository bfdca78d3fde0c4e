#include "topics/rules.h"

namespace oneul {

struct RuleSet::Compiled {
    Rule rule;
};

RuleSet::RuleSet(const QList<Rule> &rules)
{
    auto compiled = std::make_shared<QList<Compiled>>();
    for (const Rule &rule : rules) {
        if (rule.enabled)
            compiled->append({rule});
    }
    m_rules = std::move(compiled);
}

bool RuleSet::isEmpty() const
{
    return !m_rules || m_rules->isEmpty();
}

RuleOutcome RuleSet::apply(const ArticleFacts &) const
{
    return {};
}

Result<void> checkRule(const Rule &rule)
{
    if (rule.conditions.isEmpty())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("conditions"));
    return {};
}

} // namespace oneul
