#include "main/categorycontroller.h"

#include <QUndoStack>

#include "base/whendone.h"
#include "categories/categorycolors.h"
#include "categories/rulechanges.h"
#include "categories/ruleeditor.h"
#include "categories/taxonomychanges.h"
#include "categories/taxonomyeditor.h"
#include "common/actions.h"
#include "common/bringup.h"
#include "main/markcontroller.h"
#include "service/app.h"

namespace oneul {

CategoryController::CategoryController(App &app, const Actions &actions, const Places &places, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_places(places)
    , m_taxonomyChanges(new TaxonomyChanges(app.taxonomies(), *places.undo, this))
    , m_ruleChanges(new RuleChanges(app.rules(), app.articles(), *places.undo, this))
{
    connect(actions[ActionId::Categories], &QAction::triggered, this, &CategoryController::openCategories);
    connect(actions[ActionId::Rules], &QAction::triggered, this, &CategoryController::openRules);
    connect(m_taxonomyChanges, &TaxonomyChanges::failed, this, &CategoryController::failed);
    connect(m_ruleChanges, &RuleChanges::failed, this, &CategoryController::failed);
}

void CategoryController::openCategories()
{
    if (!m_categories) {
        m_categories = new TaxonomyEditor(m_app, *m_taxonomyChanges, m_places.window);
        m_categories->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringUp(m_categories);
}

RuleEditor *CategoryController::rules()
{
    if (!m_rules) {
        m_rules = new RuleEditor(m_app, *m_ruleChanges, m_places.window);
        m_rules->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringUp(m_rules);
    return m_rules;
}

void CategoryController::openRules()
{
    rules();
}

void CategoryController::openRule(const Rule &rule)
{
    rules()->openWith(rule);
}

void CategoryController::addCategory(const QString &name, const QList<ArticleId> &articles)
{
    Category category;
    category.nameEn = name;
    category.color = leastUsedColor(m_app.taxonomy());
    whenDone(this, m_taxonomyChanges->add(category), [this, articles](const Result<TaxonomyVersion> &version) {
        if (!version)
            Q_EMIT failed(version.error());
        else if (!articles.isEmpty())
            m_places.marks->setCategory(articles, version->operation.categories.value(0));
    });
}

} // namespace oneul
