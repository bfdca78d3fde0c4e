#pragma once

#include <QObject>

#include "model/article.h"
#include "sources/navtarget.h"

class QWidget;

namespace oneul {

class Actions;
class App;
class ArticleController;
class ArticlePane;
class DigestController;
class ErrorBar;
class NavigationController;
struct SummarySubject;

/// Summarises what is selected, or a place of the tree: a day as its digest, anything else in a window of its own.
class SummaryController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        ArticlePane *list;
        NavigationController *navigation;
        ArticleController *articles;
        DigestController *digests;
        ErrorBar *errors;
        QWidget *window;
    };

    static constexpr int kMost = 300; ///< articles of a place, the newest ones

    SummaryController(App &app, const Actions &actions, const Places &places, QObject *parent = nullptr);

    void summariseSelection();
    void summariseShown(); ///< the list or the digest that the window shows
    void summarisePlace(const NavTarget &target);

private:
    void onIds(const QString &heading, const QList<ArticleId> &ids);
    void open(const SummarySubject &subject);
    void openArticle(ArticleId id);

    App &m_app;
    Places m_places;
};

} // namespace oneul
