#pragma once

#include <QObject>
#include <QString>

#include "base/error.h"
#include "model/types.h"

class QUndoStack;

namespace oneul {

class Actions;
class App;
class ArticleController;
class NavigationController;
class PageStack;

/// What the analyst does with stories: shows all articles of one, joins articles into one, splits articles from theirs.
class StoryController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        PageStack *pages;
        NavigationController *navigation;
        ArticleController *articles;
        QUndoStack *undo;
    };

    StoryController(App &app, const Actions &actions, const Places &places, QObject *parent = nullptr);

private:
    enum class Edit { Join, Split };

    void show(StoryId id);
    void edit(Edit what);
    void enableActions();

    App &m_app;
    const Actions &m_actions;
    Places m_places;
    bool m_active = true; ///< the list is shown
};

} // namespace oneul
