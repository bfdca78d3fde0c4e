#pragma once

#include <functional>
#include <memory>

#include <QMainWindow>

#include "main/page.h"
#include "model/article.h"

class QLabel;
class QSplitter;
class QUndoStack;

namespace oneul {

class Actions;
class App;
class ArchiveGuard;
class ArticleController;
class CategoryController;
class DayButton;
class DigestController;
class HandEditController;
class ImportController;
class NavigationController;
class NavigationLoader;
class NavigationModel;
class NavigationView;
class PageStack;
class RefreshController;
class SavedSearchController;
class SearchField;
class SourceChanges;
class SourceController;
class StatusProgress;
class Theme;
class ViewController;
class WindowState;
struct NavTarget;

/// The window: makes panes, pages and controllers and connects them; what they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(App &app, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    void start(); ///< loads the archive's lists and shows the first page
    void raiseWindow();
    void fitPanes(); ///< again, after the choice of how they stand has changed
    /// Asked when the window is to be closed other than by quit(); true: it is only hidden.
    void setCloseHandler(std::function<bool()> handler);
    void quit(); ///< closes it whatever the handler says

Q_SIGNALS:
    void settingsApplied(); ///< the dialog's, or those of an import

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeCenter();
    void makeBars();
    void makeControllers();
    void connectNavigation();
    void connectPages();
    void connectEdit();
    void connectMessages();
    void onLoaded();
    void loadDays();
    void showPage(Page page);
    void showCounts();
    void showDay();
    void showTreeMenu(const NavTarget &target, const QPoint &at);
    void openArticle(ArticleId id);
    void openSettings();
    void applySettings();

    App &m_app;
    Theme &m_theme;
    Actions *m_actions;
    QUndoStack *m_undo;
    SourceChanges *m_changes;
    NavigationModel *m_treeModel;
    NavigationView *m_tree;
    NavigationLoader *m_treeLoader;
    NavigationController *m_navigation;
    QSplitter *m_panes;
    PageStack *m_pages;
    StatusProgress *m_progress;
    QLabel *m_counts;
    DayButton *m_day;
    SearchField *m_search;
    ArticleController *m_articles = nullptr;
    RefreshController *m_refresh = nullptr;
    DigestController *m_digests = nullptr;
    SavedSearchController *m_searches = nullptr;
    SourceController *m_sources = nullptr;
    ImportController *m_imports = nullptr;
    ArchiveGuard *m_guard = nullptr;
    CategoryController *m_categories = nullptr;
    HandEditController *m_edits = nullptr;
    ViewController *m_view = nullptr;
    std::unique_ptr<WindowState> m_state;
    std::function<bool()> m_onClose;
    bool m_started = false;
    bool m_quitting = false;
};

} // namespace oneul
