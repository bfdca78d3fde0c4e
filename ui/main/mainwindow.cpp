#include "main/mainwindow.h"

#include <utility>

#include <QCloseEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QSet>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoStack>

#include "archive/archiveguard.h"
#include "articles/articlelistview.h"
#include "articles/articleloader.h"
#include "articles/articlepane.h"
#include "articles/reader.h"
#include "base/whendone.h"
#include "common/actions.h"
#include "common/errorbar.h"
#include "common/icons.h"
#include "common/theme.h"
#include "dashboard/dashboardpage.h"
#include "digest/digestview.h"
#include "main/articlecontroller.h"
#include "main/categorycontroller.h"
#include "main/dashboardcontroller.h"
#include "main/daybutton.h"
#include "main/digestcontroller.h"
#include "main/enginescontroller.h"
#include "main/handeditcontroller.h"
#include "main/importcontroller.h"
#include "main/markcontroller.h"
#include "main/menus.h"
#include "main/navigationcontroller.h"
#include "main/pagestack.h"
#include "main/refreshcontroller.h"
#include "main/savedsearchcontroller.h"
#include "main/searchcontroller.h"
#include "main/searchfield.h"
#include "main/sourcecontroller.h"
#include "main/statusprogress.h"
#include "main/storycontroller.h"
#include "main/summarycontroller.h"
#include "main/undoactions.h"
#include "main/viewcontroller.h"
#include "main/welcomepage.h"
#include "main/windowfeatures.h"
#include "main/windowstate.h"
#include "manager/managerpage.h"
#include "manager/sourcechanges.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/indexer.h"
#include "service/savedsearches.h"
#include "service/sourceservice.h"
#include "settings/importstep.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"
#include "sources/navigationloader.h"
#include "sources/navigationmodel.h"
#include "sources/navigationview.h"

namespace oneul {

namespace {

constexpr int kMessageMs = 8000;
constexpr int kDays = 1000; ///< days that previous, next and the calendar know

} // namespace

MainWindow::MainWindow(App &app, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_app(app)
    , m_theme(theme)
    , m_actions(new Actions(this))
    , m_undo(new QUndoStack(this))
    , m_changes(new SourceChanges(app, *m_undo, this))
    , m_treeModel(new NavigationModel(this))
    , m_tree(new NavigationView(m_treeModel))
    , m_treeLoader(new NavigationLoader(app, m_treeModel, this))
    , m_navigation(new NavigationController(app, this))
    , m_panes(new QSplitter(this))
    , m_pages(new PageStack(app, *m_changes))
    , m_progress(new StatusProgress)
    , m_counts(new QLabel)
    , m_day(new DayButton)
    , m_search(new SearchField)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Oneul"));
    setMinimumSize(720, 480);
    makeCenter();
    makeBars();
    makeControllers();
    connectNavigation();
    connectPages();
    connectEdit();
    connectMessages();
    m_state =
        std::make_unique<WindowState>(app.settings(), this, m_panes, m_pages->articlePage(), m_pages->list()->view());
    m_state->restore();
    if (m_pages->list()->order().key == ListOrder::Key::Relevance) // it was closed over results of a search
        m_pages->list()->setOrder(ListOrder::Key::Published, true);
    m_view->apply();
    showDay();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCenter()
{
    m_counts->setObjectName(QStringLiteral("countsLabel"));
    m_counts->setContentsMargins(4, 0, 8, 0);
    m_panes->addWidget(m_tree);
    m_panes->addWidget(m_pages);
    m_panes->setHandleWidth(1);
    m_panes->setCollapsible(1, false);
    m_panes->setStretchFactor(1, 1);
    setCentralWidget(m_panes);
}

void MainWindow::makeBars()
{
    buildMenus(menuBar(), *m_actions);
    auto *bar = new QToolBar(this);
    buildToolBar(bar, *m_actions, m_day, m_search);
    addToolBar(bar);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_counts);
    // Every key works wherever the focus is; text fields keep what they can type.
    for (const ActionGroup group : {ActionGroup::File, ActionGroup::Edit, ActionGroup::View, ActionGroup::Sources,
                                    ActionGroup::Article, ActionGroup::Digest, ActionGroup::Help})
        addActions(m_actions->group(group));
}

void MainWindow::makeControllers()
{
    const Actions &actions = *m_actions;
    m_articles = new ArticleController(m_app, actions, m_pages->list(), m_pages->reader(), m_undo, this);
    m_refresh = new RefreshController(m_app, actions[ActionId::Refresh], m_progress, m_pages->errors(), this);
    m_digests = new DigestController(
        m_app, actions, {m_pages->digest(), m_navigation, m_progress, m_pages->errors(), this, m_undo}, this);
    m_sources = new SourceController(
        m_app, actions, {m_navigation, m_articles, m_refresh, m_digests, m_changes, m_undo, m_pages->errors(), this},
        this);
    m_sources->connectManager(m_pages->manager());
    m_imports = new ImportController(m_app, actions,
                                     {m_navigation, m_refresh, m_progress, m_pages->errors(), this, m_undo}, this);
    m_view = new ViewController(m_app, *m_actions, this);
    m_guard = new ArchiveGuard(m_app, m_pages->errors(), this);
    m_searches =
        new SavedSearchController(m_app.savedSearches(), {m_treeModel, m_tree, m_navigation, m_undo, this}, this);
    m_categories = new CategoryController(m_app, actions, {m_articles->marks(), m_undo, this}, this);
    m_edits = new HandEditController(
        m_app, actions, {m_pages, m_navigation, m_treeModel, m_articles, m_categories, m_undo, this}, this);
    new EnginesController(m_app, actions, {m_navigation, m_articles, this}, this);
    auto *summaries = new SummaryController(
        m_app, actions, {m_pages->list(), m_navigation, m_articles, m_digests, m_pages->errors(), this}, this);
    connect(m_sources, &SourceController::summaryWanted, summaries, &SummaryController::summarisePlace);
    new StoryController(m_app, actions, {m_pages, m_navigation, m_articles, m_undo, this}, this);
    new SearchController(m_app, actions, {m_search, m_pages, m_navigation, m_articles->loader(), m_searches}, this);
    new WindowFeatures({m_app, m_theme, *m_actions, this, m_pages, m_navigation, m_articles, m_digests, m_refresh,
                        m_view, m_progress, m_undo, m_day});
}

void MainWindow::connectNavigation()
{
    const Actions &actions = *m_actions;
    connect(m_tree, &NavigationView::targetActivated, m_navigation, &NavigationController::open);
    connect(m_tree, &NavigationView::menuRequested, this, &MainWindow::showTreeMenu);
    connect(m_treeModel, &NavigationModel::moveRequested, m_changes, &SourceChanges::move);
    connect(m_treeLoader, &NavigationLoader::loaded, this, &MainWindow::onLoaded);
    connect(m_navigation, &NavigationController::targetChanged, m_tree, &NavigationView::mark);
    connect(m_navigation, &NavigationController::pageChanged, this, &MainWindow::showPage);
    connect(m_navigation, &NavigationController::dayChanged, this, &MainWindow::showDay);
    connect(m_day, &DayButton::dayPicked, m_navigation, &NavigationController::openDay);
    connect(actions[ActionId::Today], &QAction::triggered, m_navigation, &NavigationController::openToday);
    connect(actions[ActionId::Dashboard], &QAction::triggered, m_navigation, &NavigationController::openDashboard);
    connect(actions[ActionId::PreviousDay], &QAction::triggered, this,
            [this] { m_navigation->openDay(m_navigation->previousDay()); });
    connect(actions[ActionId::NextDay], &QAction::triggered, this,
            [this] { m_navigation->openDay(m_navigation->nextDay()); });
}

void MainWindow::connectPages()
{
    connect(m_navigation, &NavigationController::digestRequested, m_pages->digest(), &DigestView::showDay);
    connect(m_pages->digest(), &DigestView::articleActivated, this, &MainWindow::openArticle);
    connect(m_pages->dashboard(), &DashboardPage::articlesDropped, m_articles->marks(), &MarkController::setCategory);
    new DashboardController({m_pages->dashboard(), m_navigation, m_articles, m_search}, this);
    connect(m_pages->welcome(), &WelcomePage::addPresetsRequested, m_imports, &ImportController::addPresets);
    connect(m_pages->welcome(), &WelcomePage::openSampleRequested, m_imports, &ImportController::openSample);
    connect(m_pages->welcome(), &WelcomePage::importRequested, m_imports, &ImportController::chooseFiles);
    connect(m_pages->list(), &ArticlePane::emptyButtonClicked, this, [this] {
        const NavTarget &target = m_navigation->target();
        if (target.type == NavType::Search)
            m_searches->edit(target.search);
        else
            m_refresh->refresh();
    });
    connect(m_view, &ViewController::zoomChanged, m_pages->reader(), &Reader::setZoom);
    connect(m_view, &ViewController::zoomChanged, m_pages->digest(), &DigestView::setZoom);
}

void MainWindow::connectEdit()
{
    connectUndo(*m_actions, m_undo);
    // What was said of an edit is no longer so once it is taken back.
    connect(m_undo, &QUndoStack::indexChanged, statusBar(), &QStatusBar::clearMessage);
    QAction *tree = (*m_actions)[ActionId::ShowTree];
    tree->setCheckable(true);
    tree->setChecked(true);
    connect(tree, &QAction::toggled, m_tree, &QWidget::setVisible);
    connect(m_view, &ViewController::quitRequested, this, &MainWindow::quit);
    connect((*m_actions)[ActionId::Settings], &QAction::triggered, this, &MainWindow::openSettings);
    connect((*m_actions)[ActionId::Archive], &QAction::triggered, m_guard, [this] { m_guard->open(); });
}

void MainWindow::connectMessages()
{
    connect(m_imports, &ImportController::message, this,
            [this](const QString &text) { statusBar()->showMessage(text, kMessageMs); });
    connect(m_searches, &SavedSearchController::failed, m_pages->errors(),
            qOverload<const Error &>(&ErrorBar::showError));
    connect(m_searches, &SavedSearchController::removed, this, [this](const QString &text) {
        m_pages->errors()->offer(text, tr("Undo"), [undo = m_undo] { undo->undo(); });
    });
    connect(m_categories, &CategoryController::failed, m_pages->errors(),
            qOverload<const Error &>(&ErrorBar::showError));
    connect(m_edits, &HandEditController::failed, m_pages->errors(), qOverload<const Error &>(&ErrorBar::showError));
    connect(&m_theme, &Theme::changed, this, [this] { m_tree->viewport()->update(); });
}

void MainWindow::start()
{
    m_treeLoader->reload();
}

void MainWindow::onLoaded()
{
    showCounts();
    m_pages->manager()->setCounts(m_treeLoader->counts());
    loadDays();
    m_tree->markAgain();
    if (std::exchange(m_started, true))
        return;
    if (m_app.sources().all().isEmpty() && m_treeLoader->counts().articles == 0)
        m_navigation->openWelcome();
    else if (m_app.settings().text(Key::StartPage) == QStringLiteral("today"))
        m_navigation->openOverview(m_app.clock().today());
    else
        m_navigation->openToday();
    m_refresh->start();
    m_guard->start();
    m_app.indexer().start();
}

void MainWindow::loadDays()
{
    whenDone(this, m_app.articles().days(kDays), [this](const Result<QList<QDate>> &result) {
        QSet<QDate> all;
        if (result)
            all.unite(QSet<QDate>(result->begin(), result->end()));
        for (const DigestInfo &info : m_treeLoader->digests())
            all.insert(info.day);
        const QList<QDate> days = all.values();
        m_navigation->setDays(days);
        m_day->setMarkedDays(days);
    });
}

void MainWindow::showPage(Page page)
{
    const bool welcome = page == Page::Welcome;
    m_pages->showPage(page);
    m_tree->setVisible(!welcome && (*m_actions)[ActionId::ShowTree]->isChecked());
    m_articles->setActive(page == Page::Articles);
    (*m_actions)[ActionId::Summarise]->setEnabled(page == Page::Articles);
    (*m_actions)[ActionId::FilterList]->setEnabled(page == Page::Articles || page == Page::Sources);
    for (const ActionId id : {ActionId::MakeDigest, ActionId::MakeDigestWith, ActionId::Export, ActionId::ShowDigest,
                              ActionId::SummarisePlace})
        (*m_actions)[id]->setEnabled(!welcome);
}

void MainWindow::showCounts()
{
    const ArchiveCounts &counts = m_treeLoader->counts();
    m_counts->setText(tr("%Ln article(s)", nullptr, counts.articles) + QStringLiteral(" · ")
                      + tr("%Ln unread", nullptr, counts.unread));
    setWindowTitle(counts.unread > 0 ? QStringLiteral("Oneul (%1)").arg(QLocale().toString(counts.unread))
                                     : QStringLiteral("Oneul"));
}

void MainWindow::showDay()
{
    m_day->setDay(m_navigation->day(), m_app.clock().today());
    (*m_actions)[ActionId::PreviousDay]->setEnabled(m_navigation->previousDay().isValid());
    (*m_actions)[ActionId::NextDay]->setEnabled(m_navigation->nextDay().isValid());
}

void MainWindow::showTreeMenu(const NavTarget &target, const QPoint &at)
{
    if (target.type == NavType::Search)
        m_searches->showMenu(target.search, at);
    else
        m_sources->showMenu(target, at);
}

void MainWindow::openArticle(ArticleId id)
{
    NavTarget target;
    target.day = m_pages->digest()->day();
    m_navigation->open(target);
    m_articles->reveal(id);
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_app, *m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::applied, this, &MainWindow::applySettings);
    connect(dialog, &SettingsDialog::imported, this, [this](const QList<SettingChange> &changes) {
        m_undo->push(importStep(m_app.settings(), changes, [this] { applySettings(); }));
    });
    dialog->open();
}

void MainWindow::applySettings()
{
    m_theme.apply();
    m_view->apply();
    m_refresh->applySettings();
    m_pages->manager()->setCounts(m_treeLoader->counts());
    Q_EMIT settingsApplied();
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state->save();
    if (!m_quitting && m_onClose && m_onClose()) {
        event->ignore();
        hide();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::setCloseHandler(std::function<bool()> handler)
{
    m_onClose = std::move(handler);
}

void MainWindow::quit()
{
    m_quitting = true;
    close();
    QCoreApplication::quit();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitPanes();
}

void MainWindow::fitPanes()
{
    if (m_state)
        m_state->fit();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Dates say "Today" and "Yesterday": somebody who comes back after midnight sees the new day.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_started)
        showDay();
}

} // namespace oneul
