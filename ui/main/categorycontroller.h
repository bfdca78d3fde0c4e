#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include "base/error.h"
#include "model/rule.h"
#include "model/types.h"

class QUndoStack;
class QWidget;

namespace oneul {

class Actions;
class App;
class MarkController;
class RuleChanges;
class RuleEditor;
class TaxonomyChanges;
class TaxonomyEditor;

/// Opens the windows of the categories and of the rules, each of them once.
class CategoryController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        MarkController *marks;
        QUndoStack *undo;
        QWidget *window;
    };

    CategoryController(App &app, const Actions &actions, const Places &places, QObject *parent = nullptr);

    void openCategories();
    void openRules();
    void openRule(const Rule &rule); ///< a suggestion or a stored one, in the window of the rules
    /// Makes a category of this name and gives it to the articles.
    void addCategory(const QString &name, const QList<ArticleId> &articles);

Q_SIGNALS:
    void failed(const oneul::Error &error);

private:
    RuleEditor *rules();

    App &m_app;
    Places m_places;
    TaxonomyChanges *m_taxonomyChanges;
    RuleChanges *m_ruleChanges;
    QPointer<TaxonomyEditor> m_categories;
    QPointer<RuleEditor> m_rules;
};

} // namespace oneul
