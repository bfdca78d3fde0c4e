#pragma once

#include <QList>
#include <QString>

#include "model/category.h"
#include "model/rule.h"

namespace oneul {

struct NamedLanguage {
    QString code;
    QString name; ///< translated
};

[[nodiscard]] QList<NamedLanguage> namedLanguages(); ///< those that are offered
[[nodiscard]] QString fieldText(RuleCondition::Field field); ///< "Title"
[[nodiscard]] QString testText(RuleCondition::Test test, bool negated); ///< "does not contain"
[[nodiscard]] QString languageText(const QString &code); ///< "Korean"; the code where it has no name
[[nodiscard]] QString conditionText(const RuleCondition &condition); ///< "Title contains “robot”"
/// The rule's name; without one, what its conditions say.
[[nodiscard]] QString ruleTitle(const Rule &rule);
/// "🧠 LLM, Follow up, starred"; of what a rule would do to one article.
[[nodiscard]] QString actionsText(const RuleActions &actions, const Taxonomy &taxonomy, const QList<Label> &labels);

} // namespace oneul
