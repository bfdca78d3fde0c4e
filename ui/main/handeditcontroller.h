#pragma once

#include <QObject>
#include <QPoint>

#include "base/cancellation.h"
#include "base/error.h"
#include "model/article.h"
#include "sources/navtarget.h"

class QUndoStack;

namespace oneul {

class Actions;
class App;
class ArticleController;
class CategoryController;
class MarkController;
class NavigationController;
class NavigationModel;
class PageStack;
class SecondaryChanges;

/// What the analyst does to categories by hand, and what can follow from it: the picker, the review, the log, why an article
/// is where it is, similar articles, a rule.
class HandEditController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        PageStack *pages;
        NavigationController *navigation;
        NavigationModel *tree;
        ArticleController *articles;
        CategoryController *categories;
        QUndoStack *undo;
        QWidget *window;
    };

    HandEditController(App &app, const Actions &actions, const Places &places, QObject *parent = nullptr);

    /// Opens the list that has the article, and shows it there.
    void openArticle(ArticleId id);

Q_SIGNALS:
    void failed(const oneul::Error &error);

private:
    void connectActions(const Actions &actions);
    void connectPages();
    void connectBar();
    [[nodiscard]] MarkController *marks() const;
    [[nodiscard]] QPoint placeOfCurrent() const;
    void pickCategory();
    void explainCurrent(const QPoint &globalPos);
    void explain(const ArticleRow &row, const QPoint &globalPos);
    void applySimilar(ArticleId id, const CategoryId &category);
    void makeRule(ArticleId id, const CategoryId &category);
    void drop(const QList<ArticleId> &ids, const NavTarget &target);
    void offerMore(const QList<ArticleId> &ids, const CategoryId &category);
    void showOffers(ArticleId id, const CategoryId &category, int similar);
    void offerReview(const NavTarget &target);
    void takeOffersBack();

    App &m_app;
    Places m_places;
    SecondaryChanges *m_secondary;
    Cancellation m_offers; ///< of the last edit: what is said of an older one comes too late
};

} // namespace oneul
