#include "topics/rules.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include "topics/rulecondition.h"

using namespace Qt::StringLiterals;

namespace oneul {
namespace {

using Field = RuleCondition::Field;
using How = RuleCondition::Test;

Rule ruleOf(const QList<RuleCondition> &conditions, const CategoryId &category = u"llm"_s)
{
    Rule rule;
    rule.id = 1;
    rule.conditions = conditions;
    rule.actions.category = category;
    return rule;
}

ArticleFacts titled(const QString &title)
{
    return {.title = title};
}

bool fits(const RuleCondition &condition, const ArticleFacts &facts)
{
    return !RuleSet({ruleOf({condition})}).apply(facts).fitting.isEmpty();
}

bool hasWord(const QString &title, const QString &word)
{
    return fits({Field::Title, How::Word, word}, titled(title));
}

TEST(Rules, FindWholeWordsOfLatinScript)
{
    EXPECT_TRUE(hasWord(u"Open AI releases a model"_s, u"ai"_s));
    EXPECT_TRUE(hasWord(u"What AI-first means"_s, u"AI"_s));
    EXPECT_FALSE(hasWord(u"The rain in Spain"_s, u"ai"_s));
    EXPECT_FALSE(hasWord(u"Aide"_s, u"ai"_s));
    EXPECT_TRUE(hasWord(u"Open  AI\nreleases"_s, u"open ai"_s));
    EXPECT_TRUE(hasWord(u"GPT-4o is out"_s, u"gpt-4o"_s));
    EXPECT_FALSE(hasWord(u"GPT-4o is out"_s, u"gpt-4"_s));
}

TEST(Rules, LetParticlesFollowKoreanWords)
{
    EXPECT_TRUE(hasWord(u"로봇이 걷는다"_s, u"로봇"_s));
    EXPECT_TRUE(hasWord(u"새로운 로봇에서는"_s, u"로봇"_s));
    EXPECT_FALSE(hasWord(u"산업용로봇"_s, u"로봇"_s));
    EXPECT_TRUE(hasWord(u"GPT를 쓰다"_s, u"gpt"_s));
    EXPECT_TRUE(hasWord(u"AI반도체 시장"_s, u"반도체"_s));
    // The same letters, taken apart.
    EXPECT_TRUE(hasWord(QString(u"로봇이 걷는다"_s).normalized(QString::NormalizationForm_D), u"로봇"_s));
}

TEST(Rules, LookAtEachField)
{
    ArticleFacts facts{.title = u"Title"_s, .text = u"Some body"_s};
    facts.source = 7;
    facts.sourceName = u"Daily News"_s;
    facts.authors = {u"Ann Lee"_s, u"박"_s};
    facts.language = u"en-GB"_s;
    facts.kind = Kind::Papers;
    EXPECT_TRUE(fits({Field::Text, How::Contains, u"BODY"_s}, facts));
    EXPECT_TRUE(fits({Field::Text, How::Contains, u"titl"_s}, facts));
    EXPECT_FALSE(fits({Field::Title, How::Contains, u"body"_s}, facts));
    EXPECT_TRUE(fits({Field::Source, How::Is, u"daily news"_s}, facts));
    EXPECT_TRUE(fits({Field::Source, How::Is, u"7"_s}, facts));
    EXPECT_FALSE(fits({Field::Source, How::Is, u"daily"_s}, facts));
    EXPECT_TRUE(fits({Field::Source, How::Word, u"daily"_s}, facts));
    EXPECT_TRUE(fits({Field::Author, How::Is, u"박"_s}, facts));
    EXPECT_FALSE(fits({Field::Author, How::Is, u"ann"_s}, facts));
    EXPECT_TRUE(fits({Field::Language, How::Is, u"en"_s}, facts));
    EXPECT_TRUE(fits({Field::Kind, How::Is, u"papers"_s}, facts));
    EXPECT_FALSE(fits({Field::Kind, How::Is, u"papers"_s, true}, facts));
    EXPECT_TRUE(fits({Field::Title, How::Regex, u"^t.t"_s}, facts));
    EXPECT_TRUE(fits({Field::Author, How::Contains, u"nobody"_s, true}, facts));
}

TEST(Rules, JoinConditionsByAllOrAny)
{
    Rule rule = ruleOf({{Field::Title, How::Word, u"one"_s}, {Field::Title, How::Word, u"two"_s}});
    EXPECT_TRUE(RuleSet({rule}).apply(titled(u"one"_s)).fitting.isEmpty());
    EXPECT_FALSE(RuleSet({rule}).apply(titled(u"two one"_s)).fitting.isEmpty());
    rule.all = false;
    EXPECT_FALSE(RuleSet({rule}).apply(titled(u"one"_s)).fitting.isEmpty());
    rule.enabled = false;
    EXPECT_TRUE(RuleSet({rule}).isEmpty());
    EXPECT_TRUE(RuleSet({ruleOf({})}).apply(titled(u"one"_s)).fitting.isEmpty());
}

TEST(Rules, TheFirstGivesTheCategoryTheRestAddsUp)
{
    Rule first = ruleOf({{Field::Title, How::Contains, u"x"_s}});
    first.actions = {};
    first.actions.labels = {4};
    Rule second = ruleOf({{Field::Title, How::Contains, u"x"_s}}, u"robots"_s);
    second.id = 2;
    second.name = u"Robots"_s;
    second.actions.labels = {5, 4};
    Rule third = ruleOf({{Field::Title, How::Contains, u"x"_s}}, u"chips"_s);
    third.id = 3;
    third.actions.star = true;
    third.actions.hide = true;
    const RuleSet rules({first, second, third});
    const RuleOutcome outcome = rules.apply(titled(u"x"_s));
    EXPECT_EQ(outcome.actions.category, u"robots"_s);
    EXPECT_EQ(outcome.categoryRule, 2);
    EXPECT_EQ(outcome.actions.labels, (QList<LabelId>{4, 5}));
    EXPECT_TRUE(outcome.actions.star);
    EXPECT_TRUE(outcome.actions.hide);
    EXPECT_FALSE(outcome.actions.read);
    EXPECT_EQ(outcome.fitting, (QList<RuleId>{1, 2, 3}));
    EXPECT_EQ(rules.name(2), u"Robots"_s);
    EXPECT_EQ(rules.name(3), u"x"_s);
}

TEST(Rules, ACostlyExpressionGivesUp)
{
    const QString nasty = u"a"_s.repeated(5000) + u'!';
    QElapsedTimer timer;
    timer.start();
    for (const QString &pattern : {u"^(a+)+$"_s, u"(a|aa)+$"_s, u"(.*a){12}b"_s}) {
        ASSERT_TRUE(checkRule(ruleOf({{Field::Text, How::Regex, pattern}}))) << qPrintable(pattern);
        EXPECT_FALSE(fits({Field::Text, How::Regex, pattern}, {.title = u"t"_s, .text = nasty}));
    }
    EXPECT_LT(timer.elapsed(), 5000);
}

QString problemOf(const Rule &rule)
{
    const auto checked = checkRule(rule);
    return checked ? QString() : checked.error().detail;
}

TEST(Rules, AreChecked)
{
    EXPECT_EQ(problemOf(ruleOf({})), u"conditions"_s);
    const RuleCondition sound{Field::Title, How::Contains, u"x"_s};
    EXPECT_EQ(problemOf(ruleOf({sound})), QString());
    EXPECT_EQ(problemOf(ruleOf({sound, {Field::Title, How::Word, u"  "_s}})), u"condition 2: empty"_s);
    EXPECT_EQ(problemOf(ruleOf({{Field::Kind, How::Is, u"blogs"_s}})), u"condition 1: kind"_s);
    EXPECT_EQ(problemOf(ruleOf({{Field::Title, How::Regex, u"a"_s.repeated(501)}})), u"condition 1: length"_s);
    EXPECT_TRUE(problemOf(ruleOf({{Field::Title, How::Regex, u"a("_s}})).startsWith(u"condition 1: "));
    Rule idle = ruleOf({sound});
    idle.actions = {};
    EXPECT_EQ(problemOf(idle), u"actions"_s);
    // What can't be read fits nothing, not even when it is negated.
    EXPECT_FALSE(fits({Field::Title, How::Regex, u"a("_s, true}, titled(u"b"_s)));
}

} // namespace
} // namespace oneul
