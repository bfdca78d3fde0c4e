#include <memory>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QtTest>

#include "base/waitfor.h"
#include "categories/conditionrow.h"
#include "categories/rulechanges.h"
#include "categories/ruleeditor.h"
#include "categories/rulelist.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/labelservice.h"
#include "service/ruleservice.h"
#include "service/taxonomyservice.h"
#include "support/patience.h"
#include "ui/look.h"
#include "ui/sampleapp.h"
#include "ui/windowfixture.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

using Field = RuleCondition::Field;
using Test = RuleCondition::Test;

struct Fixture {
    Fixture()
    {
        sample.loadSample();
        changes = std::make_unique<RuleChanges>(sample.app().rules(), sample.app().articles(), undo);
        editor = std::make_unique<RuleEditor>(sample.app(), *changes);
        editor->show();
    }

    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return editor->findChild<T *>(name);
    }
    [[nodiscard]] RuleService &rules() { return sample.app().rules(); }
    [[nodiscard]] RuleList *list() const { return editor->findChild<RuleList *>(); }
    void press(const QString &button) const { find<QPushButton>(button)->click(); }
    [[nodiscard]] int starred()
    {
        ArticleFilter filter;
        filter.starredOnly = true;
        return static_cast<int>(waitFor(sample.app().articles().ids(filter, {}, 0))->size());
    }

    SampleApp sample;
    QUndoStack undo;
    std::unique_ptr<RuleChanges> changes;
    std::unique_ptr<RuleEditor> editor;
};

Rule ruleFor(const QString &word)
{
    Rule rule;
    rule.conditions = {{Field::Title, Test::Contains, word, false}};
    rule.actions.star = true;
    return rule;
}

/// A word that the titles of some, not all, articles have.
const QString kWord = QStringLiteral("ai");

} // namespace

class TestRuleEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesANewRule();
    void saysWhatIsWrongBesideEachCondition();
    void showsEveryKindOfCondition();
    void previewsAndApplies();
    void ordersAndSwitches();
    void copiesAndRemoves();
    void opensWithASuggestion();
    void asksBeforeItForgets();
    void opensFromTheWindow();
    void looksFit_data();
    void looksFit();
};

void TestRuleEditor::savesANewRule()
{
    Fixture fixture;
    QVERIFY(!fixture.find<QPushButton>(u"saveRule"_s)->isEnabled());
    fixture.press(u"addRule"_s);
    QVERIFY(!fixture.find<QPushButton>(u"saveRule"_s)->isEnabled()); // nothing to look for, nothing to do
    fixture.find<QLineEdit>(u"conditionValue"_s)->setText(kWord);
    QVERIFY(fixture.find<QLabel>(u"ruleProblem"_s)->isVisible());
    QTest::mouseClick(fixture.find<QAbstractButton>(u"ruleStar"_s), Qt::LeftButton, {}, {5, 8});
    QVERIFY(!fixture.find<QLabel>(u"ruleProblem"_s)->isVisible());
    fixture.find<QLineEdit>(u"ruleName"_s)->setText(u"Mine"_s);
    fixture.press(u"saveRule"_s);
    QTRY_COMPARE(fixture.rules().rules().size(), 1);
    const Rule kept = fixture.rules().rules().constFirst();
    QCOMPARE(kept.name, u"Mine"_s);
    QCOMPARE(kept.conditions, ruleFor(kWord).conditions);
    QVERIFY(kept.actions.star);
    QTRY_COMPARE(fixture.list()->count(), 1);
    QTRY_COMPARE(fixture.list()->current().id, kept.id);
    QTRY_COMPARE(fixture.undo.count(), 1);
    fixture.undo.undo();
    QTRY_VERIFY(fixture.rules().rules().isEmpty());
    fixture.undo.redo();
    QTRY_COMPARE(fixture.rules().rules(), QList<Rule>{kept});
}

void TestRuleEditor::saysWhatIsWrongBesideEachCondition()
{
    Fixture fixture;
    Rule rule = ruleFor(u"fine"_s);
    rule.conditions << RuleCondition{Field::Title, Test::Regex, u"a(b"_s, false};
    fixture.editor->openWith(rule);
    const auto problems = fixture.editor->findChildren<QLabel *>(u"conditionProblem"_s);
    QCOMPARE(problems.size(), 2);
    QVERIFY(!problems.at(0)->isVisible());
    QTRY_VERIFY(problems.at(1)->isVisible());
    QVERIFY(!fixture.find<QPushButton>(u"saveRule"_s)->isEnabled());
    const auto values = fixture.editor->findChildren<QLineEdit *>(u"conditionValue"_s);
    values.at(1)->setText(u"a(b)?"_s);
    QVERIFY(!problems.at(1)->isVisible());
    QVERIFY(fixture.find<QPushButton>(u"saveRule"_s)->isEnabled());
}

void TestRuleEditor::showsEveryKindOfCondition()
{
    const QList<RuleCondition> all{
        {Field::Title, Test::Word, u"chip"_s, true},  {Field::Text, Test::Regex, u" [a-z]+ "_s, false},
        {Field::Source, Test::Is, u"arXiv"_s, false}, {Field::Author, Test::Contains, u"Kim"_s, true},
        {Field::Language, Test::Is, u"sv"_s, true},   {Field::Kind, Test::Is, u"papers"_s, false}};
    for (const RuleCondition &condition : all)
        QCOMPARE(ConditionRow(condition, {}).condition(), condition);
}

void TestRuleEditor::previewsAndApplies()
{
    Fixture fixture;
    const int before = fixture.starred();
    fixture.editor->openWith(ruleFor(kWord));
    auto *list = fixture.find<QTreeWidget>(u"rulePreviewList"_s);
    QTRY_VERIFY(list->topLevelItemCount() > 0);
    QVERIFY(!fixture.find<QLabel>(u"rulePreviewText"_s)->text().isEmpty());
    const int changed = list->topLevelItemCount();
    QCOMPARE(list->topLevelItem(0)->text(1), u"starred"_s);
    QCOMPARE(fixture.starred(), before); // looking changes nothing
    fixture.press(u"applyRule"_s);
    QTRY_COMPARE(fixture.undo.count(), 2);
    QTRY_COMPARE(fixture.starred(), before + changed);
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    fixture.undo.undo();
    QTRY_COMPARE(fixture.starred(), before);
    fixture.undo.redo();
    QTRY_COMPARE(fixture.starred(), before + changed);
    fixture.undo.undo();
    QTRY_COMPARE(fixture.starred(), before);
}

void TestRuleEditor::ordersAndSwitches()
{
    Fixture fixture;
    for (const QString &word : {u"one"_s, u"two"_s})
        QVERIFY(waitFor(fixture.rules().save(ruleFor(word))));
    QTRY_COMPARE(fixture.list()->count(), 2);
    const RuleId first = fixture.rules().rules().at(0).id;
    fixture.list()->choose(first);
    QTest::keyClick(fixture.list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(fixture.rules().rules().at(1).id, first);
    QCOMPARE(fixture.list()->current().id, first);
    QTRY_COMPARE(fixture.undo.count(), 1);
    fixture.list()->item(0)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(!fixture.rules().rules().at(0).enabled);
    QTRY_COMPARE(fixture.undo.count(), 2);
    fixture.undo.undo();
    QTRY_VERIFY(fixture.rules().rules().at(0).enabled);
    fixture.undo.undo();
    QTRY_COMPARE(fixture.rules().rules().at(0).id, first);
}

void TestRuleEditor::copiesAndRemoves()
{
    Fixture fixture;
    QVERIFY(waitFor(fixture.rules().save(ruleFor(u"one"_s))));
    QTRY_COMPARE(fixture.list()->count(), 1);
    fixture.press(u"copyRule"_s);
    QCOMPARE(fixture.list()->count(), 2);
    QVERIFY(fixture.find<QLineEdit>(u"ruleName"_s)->text().endsWith(u"(copy)"_s));
    fixture.press(u"removeRule"_s); // never kept
    QCOMPARE(fixture.list()->count(), 1);
    fixture.press(u"removeRule"_s);
    QTRY_VERIFY(fixture.rules().rules().isEmpty());
    QTRY_COMPARE(fixture.undo.count(), 1);
    fixture.undo.undo();
    QTRY_COMPARE(fixture.list()->count(), 1);
}

void TestRuleEditor::opensWithASuggestion()
{
    Fixture fixture;
    QVERIFY(waitFor(fixture.rules().save(ruleFor(u"one"_s))));
    QTRY_COMPARE(fixture.list()->count(), 1);
    Rule suggestion = ruleFor(u"two"_s);
    suggestion.actions.category = u"llm"_s;
    fixture.editor->openWith(suggestion);
    QCOMPARE(fixture.list()->count(), 2);
    QCOMPARE(fixture.find<QComboBox>(u"ruleCategory"_s)->currentData().toString(), u"llm"_s);
    QTRY_COMPARE(fixture.find<QLineEdit>(u"conditionValue"_s)->text(), u"two"_s);
    fixture.editor->openWith(fixture.rules().rules().constFirst());
    QCOMPARE(fixture.list()->current().id, fixture.rules().rules().constFirst().id);
    // The suggestion was only left, not lost.
    QCOMPARE(fixture.list()->unsaved().size(), 1);
}

void TestRuleEditor::asksBeforeItForgets()
{
    Fixture fixture;
    fixture.editor->openWith(ruleFor(u"one"_s));
    const auto answer = [&fixture](QMessageBox::StandardButton button) {
        fixture.editor->reject();
        auto *question = fixture.find<QMessageBox>(u"confirmRules"_s);
        QVERIFY(question);
        question->button(button)->click();
        QTRY_VERIFY(!fixture.find<QMessageBox>(u"confirmRules"_s));
    };
    answer(QMessageBox::Cancel);
    QVERIFY(fixture.editor->isVisible());
    answer(QMessageBox::Save);
    QTRY_VERIFY(!fixture.editor->isVisible());
    QCOMPARE(fixture.rules().rules().size(), 1);
}

/// The keys lead to both windows, and what one of them changes is seen in the main one.
void TestRuleEditor::opensFromTheWindow()
{
    WindowFixture fixture(true);
    fixture.showSampleDay();
    const auto isOpen = [&fixture](const QString &name) {
        const auto *dialog = fixture.find<QDialog>(name);
        return dialog != nullptr && dialog->isVisible();
    };
    fixture.press(Qt::Key_G);
    fixture.press(Qt::Key_C);
    QTRY_VERIFY(isOpen(u"taxonomyEditor"_s));
    fixture.press(Qt::Key_G);
    fixture.press(Qt::Key_L);
    QTRY_VERIFY(isOpen(u"ruleEditor"_s));
    const QString first = fixture.action(u"category1Action"_s)->text();
    const QString second = fixture.action(u"category2Action"_s)->text();
    const Category &category = fixture.app().taxonomy().categories().constFirst();
    QVERIFY(waitFor(fixture.app().taxonomies().setArchived(category.id, true)));
    QVERIFY(first != second);
    QCOMPARE(fixture.action(u"category1Action"_s)->text(), second);
    fixture.find<QDialog>(u"taxonomyEditor"_s)->close();
    QTRY_VERIFY(!isOpen(u"taxonomyEditor"_s));
}

void TestRuleEditor::looksFit_data()
{
    Look::addRows();
}

void TestRuleEditor::looksFit()
{
    const Look look;
    Fixture fixture;
    const auto theme = look.putOn(fixture.sample.app().settings());
    Rule rule = ruleFor(kWord);
    rule.all = false;
    rule.conditions << RuleCondition{Field::Source, Test::Word, u"arXiv"_s, true}
                    << RuleCondition{Field::Language, Test::Is, u"ko"_s, false}
                    << RuleCondition{Field::Text, Test::Regex, u"rob(ot"_s, false};
    rule.actions.category = u"llm"_s;
    QVERIFY(waitFor(fixture.rules().save(ruleFor(u"robot"_s))));
    fixture.editor->openWith(rule);
    look.take(u"rules-wrong"_s, *fixture.editor);
    const auto values = fixture.editor->findChildren<QLineEdit *>(u"conditionValue"_s);
    values.constLast()->setText(u"robot"_s);
    QTRY_VERIFY(fixture.find<QTreeWidget>(u"rulePreviewList"_s)->topLevelItemCount() > 0);
    look.take(u"rules"_s, *fixture.editor);
}

} // namespace oneul

QTEST_MAIN(oneul::TestRuleEditor)
#include "tst_ruleeditor.moc"
