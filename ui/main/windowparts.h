#pragma once

class QUndoStack;

namespace oneul {

class Actions;
class App;
class ArticleController;
class DayButton;
class DigestController;
class MainWindow;
class NavigationController;
class PageStack;
class RefreshController;
class StatusProgress;
class Theme;
class ViewController;

/// What the window's controllers work with. All of it outlives them.
struct WindowParts {
    App &app;
    Theme &theme;
    Actions &actions;
    MainWindow *window;
    PageStack *pages;
    NavigationController *navigation;
    ArticleController *articles;
    DigestController *digests;
    RefreshController *refresh;
    ViewController *view;
    StatusProgress *progress;
    QUndoStack *undo;
    DayButton *day;
};

} // namespace oneul
