#include "ui/screenshots/categoryshots.h"

#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

#include "base/waitfor.h"
#include "categories/rulechanges.h"
#include "categories/ruleeditor.h"
#include "categories/splitdialog.h"
#include "categories/splittree.h"
#include "categories/taxonomychanges.h"
#include "categories/taxonomyeditor.h"
#include "categories/taxonomylist.h"
#include "common/emptystate.h"
#include "common/uilanguage.h"
#include "service/app.h"
#include "service/ruleservice.h"
#include "service/taxonomyservice.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

void waitUntil(const std::function<bool()> &ready)
{
    if (!QTest::qWaitFor(ready, 20'000))
        qFatal("a window of the categories does not get ready");
}

template <class T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("a category or rule is not kept: %s", qPrintable(result.error().detail));
}

/// A category more, one archived, and one that was put somewhere else.
void changeSome(TaxonomyService &service)
{
    const bool korean = uiLanguage() == Language::Korean;
    Category category;
    category.nameEn = u"Chips and data centres"_s;
    category.nameKo = u"반도체와 데이터 센터"_s;
    category.emoji = u"🔌"_s;
    category.color = u"#d55e00"_s;
    category.description =
        korean ? u"가속기, 메모리, 전력과 데이터 센터"_s : u"Accelerators, memory, power and the places"_s;
    category.keywords = {{u"gpu"_s, 2}, {u"data center"_s, 1}, {u"데이터 센터"_s, 1.5}};
    must(waitFor(service.add(category)));
    must(waitFor(service.setArchived(u"robotics"_s, true)));
    must(waitFor(service.undo(waitFor(service.versions(1))->constFirst().id)));
}

void addRules(RuleService &service)
{
    const bool korean = uiLanguage() == Language::Korean;
    using Field = RuleCondition::Field;
    using Test = RuleCondition::Test;
    Rule rule;
    rule.name = korean ? u"로봇은 로보틱스로"_s : u"Robots to robotics"_s;
    rule.all = false;
    rule.conditions = {{Field::Title, Test::Contains, u"robot"_s, false},
                       {Field::Text, Test::Word, u"로봇"_s, false},
                       {Field::Language, Test::Is, u"en"_s, true}};
    rule.actions.category = u"robotics"_s;
    rule.actions.star = true;
    must(waitFor(service.save(rule)));
    Rule papers;
    papers.conditions = {{Field::Kind, Test::Is, u"papers"_s, false}};
    papers.actions.read = true;
    papers.enabled = false;
    must(waitFor(service.save(papers)));
}

} // namespace

void showCategoryDialogs(App &app, const std::function<void(const QString &name, QDialog *dialog)> &take)
{
    QUndoStack undo;
    TaxonomyChanges changes(app.taxonomies(), undo);
    if (!app.taxonomy().byName(u"Chips and data centres"_s))
        changeSome(app.taxonomies());
    auto *editor = new TaxonomyEditor(app, changes);
    editor->findChild<TaxonomyList *>()->choose(app.taxonomy().byName(u"Chips and data centres"_s)->id);
    take(u"categories"_s, editor);
    auto *history = new TaxonomyEditor(app, changes);
    history->tabs()->setCurrentIndex(1);
    take(u"category-changes"_s, history);
    auto *split = new SplitDialog(app, changes, app.taxonomy().byId(u"llm"_s));
    split->show();
    waitUntil([split] {
        return split->findChild<SplitTree *>()->topLevelItemCount() > 0
               || split->findChild<EmptyState *>()->isVisible(); // the sample has few articles
    });
    take(u"category-split"_s, split);
    RuleChanges ruleChanges(app.rules(), app.articles(), undo);
    if (app.rules().rules().isEmpty())
        addRules(app.rules());
    auto *rules = new RuleEditor(app, ruleChanges);
    rules->show();
    waitUntil([rules] { return !rules->findChild<QLabel *>(u"rulePreviewText"_s)->text().isEmpty(); });
    take(u"rules"_s, rules);
}

} // namespace oneul
