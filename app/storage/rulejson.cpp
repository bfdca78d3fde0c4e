#include "storage/rulejson.h"

#include <array>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Names rather than numbers: they stay what they are when there are more.
const std::array kFields{u"title"_s, u"text"_s, u"source"_s, u"author"_s, u"language"_s, u"kind"_s};
const std::array kTests{u"contains"_s, u"word"_s, u"regex"_s, u"is"_s};

template <std::size_t Size>
int indexOf(const std::array<QString, Size> &names, const QString &name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (names[i] == name)
            return int(i);
    }
    return -1;
}

QJsonObject conditionToJson(const RuleCondition &condition)
{
    QJsonObject object{{u"field"_s, kFields[std::size_t(condition.field)]},
                       {u"test"_s, kTests[std::size_t(condition.test)]},
                       {u"value"_s, condition.value}};
    if (condition.negated)
        object.insert(u"not"_s, true);
    return object;
}

QJsonObject actionsToJson(const RuleActions &actions)
{
    QJsonObject object;
    if (actions.category)
        object.insert(u"category"_s, *actions.category);
    QJsonArray labels;
    for (const LabelId label : actions.labels)
        labels.append(label);
    if (!labels.isEmpty())
        object.insert(u"labels"_s, labels);
    for (const auto &[name, on] :
         {std::pair(u"star"_s, actions.star), std::pair(u"read"_s, actions.read), std::pair(u"hide"_s, actions.hide)}) {
        if (on)
            object.insert(name, true);
    }
    return object;
}

RuleActions actionsFromJson(const QJsonObject &object)
{
    RuleActions actions;
    if (const QString category = object[u"category"].toString(); !category.isEmpty())
        actions.category = category;
    const QJsonArray labels = object[u"labels"].toArray();
    for (const QJsonValue &label : labels)
        actions.labels.append(label.toInteger());
    actions.star = object[u"star"].toBool();
    actions.read = object[u"read"].toBool();
    actions.hide = object[u"hide"].toBool();
    return actions;
}

} // namespace

QString ruleToJson(const Rule &rule)
{
    QJsonArray conditions;
    for (const RuleCondition &condition : rule.conditions)
        conditions.append(conditionToJson(condition));
    const QJsonObject object{{u"name"_s, rule.name},
                             {u"all"_s, rule.all},
                             {u"conditions"_s, conditions},
                             {u"actions"_s, actionsToJson(rule.actions)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Rule ruleFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Rule rule;
    rule.name = object[u"name"].toString();
    rule.all = object[u"all"].toBool(true);
    rule.actions = actionsFromJson(object[u"actions"].toObject());
    const QJsonArray conditions = object[u"conditions"].toArray();
    for (const QJsonValue &value : conditions) {
        const int field = indexOf(kFields, value[u"field"].toString());
        const int test = indexOf(kTests, value[u"test"].toString());
        if (field < 0 || test < 0) {
            // With one condition less the rule would mean something else.
            rule.conditions.clear();
            break;
        }
        rule.conditions.append({RuleCondition::Field(field), RuleCondition::Test(test), value[u"value"].toString(),
                                value[u"not"].toBool()});
    }
    return rule;
}

} // namespace oneul
