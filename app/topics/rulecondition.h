#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "model/articlefacts.h"
#include "model/rule.h"

namespace oneul {

/// An article as conditions look at it: folded once for all rules. Long texts are looked at in their beginning only, so
/// that no rule holds up a refresh.
struct RuleFacts {
    explicit RuleFacts(const ArticleFacts &facts);

    const ArticleFacts &facts; ///< must outlive this
    QString title; ///< white space squeezed, case folded
    QString text; ///< the same of its first 100,000 characters
    QString source; ///< its name, likewise
    QStringList authors; ///< likewise
};

/// One condition made ready for many articles.
class RuleMatcher final
{
public:
    explicit RuleMatcher(const RuleCondition &condition);

    [[nodiscard]] bool holds(const RuleFacts &facts) const;

private:
    [[nodiscard]] QStringList valuesOf(const RuleFacts &facts) const;
    [[nodiscard]] bool fits(const RuleFacts &facts) const;
    [[nodiscard]] bool fitsText(const QString &folded) const;

    RuleCondition m_condition;
    QString m_value; ///< white space squeezed, case folded
    QRegularExpression m_expression;
};

/// What is wrong with a condition; the detail: "empty", "length", "kind", or what is wrong with the expression.
[[nodiscard]] Result<void> checkCondition(const RuleCondition &condition);

/// Whether the word stands in the text, both folded. A word ends where letters end and where Hangul and other letters
/// meet; one that ends in Hangul may go on, since particles follow it.
[[nodiscard]] bool containsWord(const QString &text, const QString &word);

} // namespace oneul
