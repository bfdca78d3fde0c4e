#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include "base/error.h"
#include "model/article.h"
#include "model/storysource.h"
#include "model/types.h"

class QUndoStack;
class QWidget;

namespace oneul {

class Actions;
class App;
class ArticleController;
class NavigationController;
class PageStack;

/// What the analyst does with stories: shows who tells one and all of its articles, joins articles into one, splits articles from theirs.
class StoryController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        PageStack *pages;
        NavigationController *navigation;
        ArticleController *articles;
        QUndoStack *undo;
        QWidget *window;
    };

    StoryController(App &app, const Actions &actions, const Places &places, QObject *parent = nullptr);

private:
    enum class Edit { Join, Split };

    void connectList();
    void show(StoryId id);
    void showSources(const ArticleRow &row);
    void showPopup(const ArticleRow &row, const QList<StorySource> &sources);
    void edit(Edit what);
    void enableActions();

    App &m_app;
    const Actions &m_actions;
    Places m_places;
    bool m_active = true; ///< the list is shown
};

} // namespace oneul
