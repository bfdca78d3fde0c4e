#include "categories/rulewords.h"

#include <algorithm>

#include <QCoreApplication>

#include "common/uilanguage.h"
#include "common/words.h"

namespace oneul {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::RuleWords)
};

QString valueText(const RuleCondition &condition)
{
    switch (condition.field) {
    case RuleCondition::Field::Kind:
        return kindLabel(kindFromName(condition.value));
    case RuleCondition::Field::Language:
        return languageText(condition.value);
    default:
        return condition.value;
    }
}

} // namespace

QList<NamedLanguage> namedLanguages()
{
    return {{QStringLiteral("ko"), Texts::tr("Korean")},  {QStringLiteral("en"), Texts::tr("English")},
            {QStringLiteral("zh"), Texts::tr("Chinese")}, {QStringLiteral("ja"), Texts::tr("Japanese")},
            {QStringLiteral("de"), Texts::tr("German")},  {QStringLiteral("fr"), Texts::tr("French")},
            {QStringLiteral("es"), Texts::tr("Spanish")}, {QStringLiteral("ru"), Texts::tr("Russian")}};
}

QString fieldText(RuleCondition::Field field)
{
    switch (field) {
    case RuleCondition::Field::Title:
        return Texts::tr("Title");
    case RuleCondition::Field::Text:
        return Texts::tr("Title or text");
    case RuleCondition::Field::Source:
        return Texts::tr("Source");
    case RuleCondition::Field::Author:
        return Texts::tr("Author");
    case RuleCondition::Field::Language:
        return Texts::tr("Language");
    case RuleCondition::Field::Kind:
        return Texts::tr("Kind");
    }
    return {};
}

QString testText(RuleCondition::Test test, bool negated)
{
    switch (test) {
    case RuleCondition::Test::Contains:
        return negated ? Texts::tr("does not contain") : Texts::tr("contains");
    case RuleCondition::Test::Word:
        return negated ? Texts::tr("does not have the word") : Texts::tr("has the word");
    case RuleCondition::Test::Regex:
        return negated ? Texts::tr("does not match the expression") : Texts::tr("matches the expression");
    case RuleCondition::Test::Is:
        return negated ? Texts::tr("is not") : Texts::tr("is");
    }
    return {};
}

QString languageText(const QString &code)
{
    const QList<NamedLanguage> all = namedLanguages();
    const auto found = std::ranges::find(all, code, &NamedLanguage::code);
    return found != all.cend() ? found->name : code;
}

QString conditionText(const RuleCondition &condition)
{
    return Texts::tr("%1 %2 “%3”", "field, test, value")
        .arg(fieldText(condition.field), testText(condition.test, condition.negated), valueText(condition));
}

QString ruleTitle(const Rule &rule)
{
    if (!rule.name.isEmpty())
        return rule.name;
    QStringList parts;
    for (const RuleCondition &condition : rule.conditions) {
        if (!condition.value.isEmpty())
            parts << conditionText(condition);
    }
    return parts.isEmpty() ? Texts::tr("New rule") : parts.join(rule.all ? Texts::tr(" and ") : Texts::tr(" or "));
}

QString actionsText(const RuleActions &actions, const Taxonomy &taxonomy, const QList<Label> &labels)
{
    QStringList parts;
    if (actions.category)
        parts << categoryLabel(taxonomy.byId(*actions.category));
    for (const LabelId id : actions.labels) {
        const auto label = std::ranges::find(labels, id, &Label::id);
        if (label != labels.cend())
            parts << label->name;
    }
    if (actions.star)
        parts << Texts::tr("starred");
    if (actions.read)
        parts << Texts::tr("read");
    if (actions.hide)
        parts << Texts::tr("hidden");
    return parts.join(QStringLiteral(", "));
}

} // namespace oneul
