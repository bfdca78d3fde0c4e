#include "storage/rulejson.h"
#include "storage/rulestore.h"
#include "unit/storage/storagetest.h"

namespace oneul {

namespace {

Rule named(const QString &name)
{
    Rule rule;
    rule.name = name;
    rule.conditions = {{RuleCondition::Field::Author, RuleCondition::Test::Regex, u"^\"박\\d"_s, true},
                       {RuleCondition::Field::Kind, RuleCondition::Test::Is, u"papers"_s}};
    rule.all = false;
    rule.actions.category = u"llm"_s;
    rule.actions.labels = {3, 5};
    rule.actions.hide = true;
    return rule;
}

QStringList names(const QList<Rule> &rules)
{
    QStringList all;
    for (const Rule &rule : rules)
        all.append(rule.name);
    return all;
}

} // namespace

class RulesTest : public StorageTest
{
protected:
    RuleStore &rules() { return m_database->rules(); }
};

TEST_F(RulesTest, AreStoredWholeAndInTheirOrder)
{
    Rule first = valueOf(rules().save(named(u"One"_s))).rule;
    Rule second = named(u"Two"_s);
    second.enabled = false;
    second = valueOf(rules().save(second)).rule;
    reopen();
    EXPECT_EQ(valueOf(rules().all()), (QList<Rule>{first, second}));
    first.actions.star = true;
    EXPECT_EQ(valueOf(rules().save(first)).rule, first);
    EXPECT_EQ(valueOf(rules().reorder({second.id})), (QList<Rule>{second, first}));
    EXPECT_EQ(names(valueOf(rules().remove(second.id))), QStringList{u"One"_s});
    EXPECT_EQ(codeOf(rules().remove(second.id)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(rules().save(second)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(rules().reorder({second.id})), ErrorCode::NotFound);
}

TEST_F(RulesTest, ComeBackWithTheirIds)
{
    const Rule first = valueOf(rules().save(named(u"One"_s))).rule;
    const Rule second = valueOf(rules().save(named(u"Two"_s))).rule;
    valueOf(rules().remove(first.id));
    EXPECT_EQ(valueOf(rules().replaceAll({first, second})), (QList<Rule>{first, second}));
    EXPECT_EQ(valueOf(rules().replaceAll({})), QList<Rule>());
    // An id is never given again: what an undo remembers stays what it was.
    EXPECT_GT(valueOf(rules().save(named(u"Three"_s))).rule.id, second.id);
}

TEST_F(RulesTest, WhatCannotBeReadFitsNothing)
{
    const QString strange = uR"({"conditions":[{"field":"title","test":"contains","value":"x"},{"field":"mood"}]})"_s;
    EXPECT_TRUE(ruleFromJson(strange).conditions.isEmpty());
    EXPECT_TRUE(ruleFromJson(u"no json"_s).conditions.isEmpty());
}

} // namespace oneul
