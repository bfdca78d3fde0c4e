#pragma once

#include <memory>
#include <optional>

#include <QList>

#include "base/result.h"
#include "model/articlefacts.h"
#include "model/rule.h"

namespace oneul {

/// What all rules together do to an article.
struct RuleOutcome {
    RuleActions actions;
    RuleId categoryRule = 0; ///< which one gave the category; 0: none
    QList<RuleId> fitting;
};

/// The enabled rules, compiled. Immutable, safe on any thread, cheap to copy.
class RuleSet final
{
public:
    RuleSet() = default;
    explicit RuleSet(const QList<Rule> &rules);

    [[nodiscard]] bool isEmpty() const;
    /// What people know the rule by: its name, else the values of its conditions; "" : it is not in force.
    [[nodiscard]] QString name(RuleId id) const;
    [[nodiscard]] RuleOutcome apply(const ArticleFacts &facts) const;

private:
    struct Compiled;
    std::shared_ptr<const QList<Compiled>> m_rules;
};

/// What is wrong with a rule: InvalidArgument, the detail being "condition N: …" or "actions".
[[nodiscard]] Result<void> checkRule(const Rule &rule);

} // namespace oneul
