#pragma once

#include <QObject>
#include <QPoint>

#include "base/error.h"
#include "sources/navtarget.h"

class QMenu;
class QUndoStack;

namespace oneul {

class Actions;
class App;
class ArticleController;
class DigestController;
class ErrorBar;
class ManagerPage;
class NavigationController;
class RefreshController;
class SourceChanges;

/// What the tree's menus do: sources are added, edited, refreshed and removed, places marked read.
class SourceController final : public QObject
{
    Q_OBJECT

public:
    struct Places {
        NavigationController *navigation;
        ArticleController *articles;
        RefreshController *refresh;
        DigestController *digests;
        SourceChanges *changes;
        QUndoStack *undo;
        ErrorBar *errors;
        QWidget *window;
    };

    SourceController(App &app, const Actions &actions, const Places &places, QObject *parent = nullptr);

    void add();
    void edit(SourceId id);
    void connectManager(ManagerPage *manager);
    void showMenu(const NavTarget &target, const QPoint &at);

Q_SIGNALS:
    void summaryWanted(const oneul::NavTarget &target);

private:
    void connectChanges();
    void leaveRemoved(); ///< the place that is shown, when its source is gone
    void markRead(const NavTarget &target);
    [[nodiscard]] QList<SourceId> sourcesOf(const NavTarget &target) const;
    void fillSourceMenu(QMenu *menu, SourceId id);
    void fillDigestMenu(QMenu *menu, const QDate &day);

    App &m_app;
    const Actions &m_actions;
    Places m_places;
};

} // namespace oneul
