#include "model/rule.h"
#include "service/articleservice.h"
#include "service/labelservice.h"
#include "service/ruleservice.h"
#include "unit/service/fixture.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Field = RuleCondition::Field;
using How = RuleCondition::Test;

Rule wordRule(const QString &word, const CategoryId &category)
{
    Rule rule;
    rule.conditions = {{Field::Title, How::Word, word}};
    rule.actions.category = category;
    return rule;
}

} // namespace

/// Three articles of one feed, two of which speak of zebras.
class RuleServiceTest : public ServiceTest
{
protected:
    void SetUp() override
    {
        ServiceTest::SetUp();
        m_server.on("/feed",
                    TestRoute::document(rss({"A zebra crosses|http://a.example/1|x", "Zebra two|http://a.example/2|y",
                                             "Nothing here|http://a.example/3|z"})));
        m_source = addFeed("/feed");
    }

    RuleService &rules() { return m_app->rules(); }

    ArticleRow titled(const QString &title)
    {
        for (const ArticleFilter &filter : {ArticleFilter(), hidden()}) {
            for (const ArticleRow &row : rows(filter)) {
                if (row.title == title)
                    return row;
            }
        }
        ADD_FAILURE() << qPrintable(title);
        return {};
    }

    static ArticleFilter hidden()
    {
        ArticleFilter filter;
        filter.hiddenOnly = true;
        return filter;
    }

    Source m_source;
};

TEST_F(RuleServiceTest, NewArticlesMeetTheRules)
{
    const auto label = waitFor(m_app->labels().add(u"Animals"_s, u"#112233"_s));
    ASSERT_TRUE(label);
    Rule rule = wordRule(u"zebra"_s, u"robotics"_s);
    rule.actions.labels = {label->id};
    rule.actions.star = true;
    rule.conditions.append({Field::Source, How::Is, m_source.name});
    ASSERT_TRUE(waitFor(rules().save(rule)));
    Rule hide = wordRule(u"nothing"_s, u"robotics"_s);
    hide.actions = {};
    hide.actions.hide = true;
    ASSERT_TRUE(waitFor(rules().save(hide)));
    refresh();
    const ArticleRow zebra = titled(u"Zebra two"_s);
    EXPECT_EQ(zebra.status.category, m_app->taxonomy().byId(u"robotics"_s).id);
    EXPECT_EQ(zebra.status.categoryOrigin, CategoryOrigin::Rule);
    EXPECT_TRUE(zebra.status.starred);
    EXPECT_EQ(zebra.labels, QList<LabelId>{label->id});
    EXPECT_EQ(rows().size(), 2);
    EXPECT_EQ(rows(hidden()).size(), 1);
    EXPECT_EQ(waitFor(m_app->articles().counts()).value_or({}).unread, 2);
}

TEST_F(RuleServiceTest, AreInForceAfterTheProgramIsOpenedAgain)
{
    ASSERT_TRUE(waitFor(rules().save(wordRule(u"zebra"_s, u"robotics"_s))));
    reopen();
    EXPECT_EQ(rules().rules().size(), 1);
    refresh();
    EXPECT_EQ(titled(u"Zebra two"_s).status.categoryOrigin, CategoryOrigin::Rule);
}

TEST_F(RuleServiceTest, PreviewTellsWhatApplyingDoesAndUndoTakesItBack)
{
    refresh();
    const ArticleRow before = titled(u"Zebra two"_s);
    const ArticleRow byHand = titled(u"A zebra crosses"_s);
    ASSERT_TRUE(waitFor(m_app->articles().setCategory({byHand.id}, u"llm"_s)));
    Rule rule = wordRule(u"zebra"_s, u"robotics"_s);
    rule.actions.hide = true;
    const auto preview = waitFor(rules().preview(rule));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->looked, 3);
    EXPECT_EQ(preview->fitting, 2);
    EXPECT_EQ(preview->changed, 2);
    EXPECT_EQ(preview->keptByHand, 1);
    ASSERT_EQ(preview->effects.size(), 2);
    EXPECT_EQ(titled(u"Zebra two"_s).status.category, before.status.category);

    const auto changes = waitFor(rules().apply(rule));
    ASSERT_TRUE(changes);
    EXPECT_EQ(changes->size(), 2);
    EXPECT_EQ(titled(u"Zebra two"_s).status.categoryOrigin, CategoryOrigin::Rule);
    EXPECT_TRUE(titled(u"Zebra two"_s).status.hidden);
    EXPECT_EQ(titled(u"A zebra crosses"_s).status.category, u"llm"_s);
    for (auto change = changes->crbegin(); change != changes->crend(); ++change)
        ASSERT_TRUE(waitFor(m_app->articles().takeBack(*change)));
    EXPECT_EQ(titled(u"Zebra two"_s).status.category, before.status.category);
    EXPECT_EQ(titled(u"Zebra two"_s).status.categoryOrigin, before.status.categoryOrigin);
    EXPECT_EQ(rows().size(), 3);
    EXPECT_EQ(waitFor(m_app->articles().counts()).value_or({}).unread, 3);
}

/// What is tried does what it would do to new articles, between the rules that are there.
TEST_F(RuleServiceTest, PreviewLeavesTheCategoryToEarlierRules)
{
    refresh();
    const auto first = waitFor(rules().save(wordRule(u"crosses"_s, u"healthcare"_s)));
    ASSERT_TRUE(first);
    Rule later = wordRule(u"zebra"_s, u"robotics"_s);
    later.actions.star = true;
    const auto preview = waitFor(rules().preview(later));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->fitting, 2);
    QStringList categorised;
    for (const RuleEffect &effect : preview->effects) {
        if (effect.changes.category)
            categorised.append(effect.row.title);
    }
    EXPECT_EQ(categorised, QStringList{u"Zebra two"_s});
    EXPECT_EQ(preview->changed, 2) << "the star is added to both";
    ASSERT_TRUE(waitFor(rules().apply(*first)));
    ASSERT_TRUE(waitFor(rules().apply(later)));
    EXPECT_EQ(titled(u"A zebra crosses"_s).status.category, u"healthcare"_s);
    EXPECT_EQ(titled(u"Zebra two"_s).status.category, u"robotics"_s);
}

TEST_F(RuleServiceTest, ALabelThatIsGoneChangesNothing)
{
    refresh();
    const auto label = waitFor(m_app->labels().add(u"Animals"_s, u"#112233"_s));
    ASSERT_TRUE(label);
    Rule rule = wordRule(u"zebra"_s, u"robotics"_s);
    rule.actions.category.reset();
    rule.actions.labels = {label->id};
    EXPECT_EQ(waitFor(rules().preview(rule)).value_or({}).changed, 2);
    ASSERT_TRUE(waitFor(m_app->labels().remove(label->id)));
    EXPECT_EQ(waitFor(rules().preview(rule)).value_or({}).changed, 0);
}

TEST_F(RuleServiceTest, PreviewEndsAtItsDaysAndCanBeCalledOff)
{
    refresh();
    m_clock.set(QDateTime({2024, 11, 20}, {12, 0}, Qt::UTC));
    const auto late = waitFor(rules().preview(wordRule(u"zebra"_s, u"llm"_s)));
    ASSERT_TRUE(late);
    EXPECT_EQ(late->looked, 0);
    const Cancellation cancelled;
    cancelled.cancel();
    const auto off = waitFor(rules().preview(wordRule(u"zebra"_s, u"llm"_s), 60, cancelled));
    ASSERT_FALSE(off);
    EXPECT_EQ(off.error().code, ErrorCode::Cancelled);
    const auto broken = waitFor(rules().preview({}));
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::InvalidArgument);
}

TEST_F(RuleServiceTest, EveryChangeIsUndoneByWhatWasThereBefore)
{
    const auto one = waitFor(rules().save(wordRule(u"one"_s, u"llm"_s)));
    const auto two = waitFor(rules().save(wordRule(u"two"_s, u"llm"_s)));
    ASSERT_TRUE(one && two);
    const QList<Rule> before = rules().rules();
    ASSERT_TRUE(waitFor(rules().reorder({two->id, one->id})));
    EXPECT_EQ(rules().rules(), (QList<Rule>{*two, *one}));
    ASSERT_TRUE(waitFor(rules().remove(one->id)));
    ASSERT_TRUE(waitFor(rules().replaceAll(before)));
    EXPECT_EQ(rules().rules(), before);
    const auto refused = waitFor(rules().save({}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, u"conditions"_s);
}

TEST_F(RuleServiceTest, AnEditSuggestsItsTellingWord)
{
    refresh();
    const ArticleRow zebra = titled(u"Zebra two"_s);
    const ArticleRow other = titled(u"A zebra crosses"_s);
    ASSERT_TRUE(waitFor(m_app->articles().setCategory({other.id, zebra.id}, u"llm"_s)));
    const auto rule = waitFor(rules().fromEdit(zebra.id, u"llm"_s));
    ASSERT_TRUE(rule);
    EXPECT_EQ(rule->actions.category, u"llm"_s);
    ASSERT_FALSE(rule->conditions.isEmpty());
    EXPECT_EQ(rule->conditions.first().value, u"zebra"_s);
    EXPECT_TRUE(rules().check(*rule));
    const auto preview = waitFor(rules().preview(*rule));
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->fitting, 2);
}

} // namespace oneul
