#include "manager/managerpage.h"

#include <algorithm>

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

#include "common/accessiblerole.h"
#include "common/emptystate.h"
#include "common/focuslead.h"
#include "common/icons.h"
#include "common/lettersize.h"
#include "manager/grouppage.h"
#include "manager/healthbar.h"
#include "manager/managerlistpane.h"
#include "manager/managermenus.h"
#include "manager/managerview.h"
#include "manager/scheduletext.h"
#include "manager/sourcechanges.h"
#include "manager/sourcepage.h"
#include "service/app.h"
#include "service/refresher.h"
#include "service/scheduler.h"
#include "service/sourceservice.h"
#include "settings/settings.h"

namespace oneul {

namespace {

constexpr int kSideBySide = 1240; ///< below, the chosen source stands under the list

/// Under the list there is less room than large letters need.
QWidget *scrolled(QWidget *side)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it scrolls to the control that has the keys
    scroll->setWidgetResizable(true);
    scroll->setMinimumSize(300, 150);
    setAccessibleRole(scroll, QAccessible::Pane);
    scroll->setWidget(side);
    return scroll;
}

} // namespace

ManagerPage::ManagerPage(App &app, SourceChanges &changes, QWidget *parent)
    : QWidget(parent)
    , m_app(app)
    , m_changes(changes)
    , m_bar(new HealthBar)
    , m_list(new ManagerListPane(app.clock()))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_side(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState)
    , m_source(new SourcePage(app))
    , m_group(new GroupPage)
{
    setObjectName(QStringLiteral("managerPage"));
    makeLayout();
    connectList();
    connectPages();
    connect(&changes, &SourceChanges::foldersChanged, this, &ManagerPage::reload);
    connect(&app.scheduler(), &Scheduler::pauseChanged, this, &ManagerPage::showSchedule);
    connect(&app.refresher(), &Refresher::started, this, &ManagerPage::showSchedule);
    connect(&app.refresher(), &Refresher::finished, this, &ManagerPage::showSchedule);
    m_minute.setInterval(30 * 1000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        m_list->model()->tick();
        showSchedule();
    });
    m_minute.start();
}

void ManagerPage::makeLayout()
{
    m_nothing->set(QStringLiteral("feed"), tr("No source is selected"),
                   tr("Select one to see how it fares, or several to change them together."));
    for (QWidget *page : std::initializer_list<QWidget *>{m_nothing, m_source, m_group})
        m_side->addWidget(page);
    m_split->addWidget(m_list);
    m_split->addWidget(scrolled(m_side));
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar->setContentsMargins(12, 10, 14, 4);
    column->addWidget(m_bar);
    column->addWidget(m_split, 1);
    auto *empty = new EmptyState;
    empty->set(QStringLiteral("feed"), tr("There are no sources yet"),
               tr("Add the address of a feed or of a page, or import the list of another reader from the File menu."),
               tr("Add source…"));
    connect(empty, &EmptyState::buttonClicked, this, &ManagerPage::addRequested);
    m_pages->addWidget(content);
    m_pages->addWidget(empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    leadFocus(this, m_list);
}

void ManagerPage::connectList()
{
    connect(m_bar, &HealthBar::healthChosen, m_list, &ManagerListPane::setHealth);
    connect(m_list, &ManagerListPane::filterCleared, m_bar, [this] { m_bar->setChosen({}); });
    connect(m_list, &ManagerListPane::chosenChanged, this, &ManagerPage::showChosen);
    connect(m_list, &ManagerListPane::newFolderRequested, this, &ManagerPage::addFolder);
    connect(m_list, &ManagerListPane::addRequested, this, &ManagerPage::addRequested);
    connect(m_list->model(), &ManagerModel::moveRequested, &m_changes, &SourceChanges::move);
    connect(m_list->model(), &ManagerModel::sourceRenameRequested, &m_changes, &SourceChanges::renameSource);
    connect(m_list->model(), &ManagerModel::folderRenameRequested, &m_changes, &SourceChanges::renameFolder);
    ManagerView *view = m_list->view();
    connect(view, &ManagerView::removeRequested, this, &ManagerPage::remove);
    connect(view, &ManagerView::menuRequested, this, &ManagerPage::showMenu);
    connect(view, &ManagerView::openRequested, this, [this, view] {
        const QList<SourceId> ids = view->chosenSources();
        if (ids.size() == 1)
            Q_EMIT editRequested(ids.constFirst());
    });
}

void ManagerPage::connectPages()
{
    const auto chosen = [this] { return m_list->view()->chosenSources(); };
    connect(m_source, &SourcePage::refreshRequested, this, [this](SourceId id) { Q_EMIT refreshRequested({id}); });
    connect(m_source, &SourcePage::editRequested, this, &ManagerPage::editRequested);
    connect(m_source, &SourcePage::articlesRequested, this, &ManagerPage::articlesRequested);
    connect(m_source, &SourcePage::removeRequested, this, &ManagerPage::remove);
    connect(m_source, &SourcePage::tryAgainRequested, this, [this](SourceId id) { m_changes.resume({id}); });
    connect(m_source, &SourcePage::pauseRequested, this,
            [this](SourceId id, bool enabled) { m_changes.setEnabled({id}, enabled); });
    connect(m_group, &GroupPage::refreshRequested, this, [this, chosen] { Q_EMIT refreshRequested(chosen()); });
    connect(m_group, &GroupPage::removeRequested, this, &ManagerPage::remove);
    connect(m_group, &GroupPage::pauseRequested, this,
            [this, chosen](bool enabled) { m_changes.setEnabled(chosen(), enabled); });
    connect(m_group->moveMenu(), &QMenu::aboutToShow, this, [this] {
        m_group->moveMenu()->clear();
        fillFolderMenu(m_group->moveMenu(), folders(), this,
                       [this](const QString &folder) { m_changes.move(m_list->view()->chosen(), folder); });
    });
    connect(m_group->intervalMenu(), &QMenu::aboutToShow, this, [this, chosen] {
        m_group->intervalMenu()->clear();
        fillIntervalMenu(m_group->intervalMenu(), -1,
                         [this, chosen](int minutes) { m_changes.setMinutes(chosen(), minutes); });
    });
}

QLineEdit *ManagerPage::filterField() const
{
    return m_list->filterField();
}

void ManagerPage::setCounts(const ArchiveCounts &counts)
{
    m_counts = counts;
    reload();
}

void ManagerPage::reload()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const QDateTime now = m_app.clock().now();
    const QList<Source> &sources = m_app.sources().all();
    m_pages->setCurrentIndex(sources.isEmpty() && m_changes.emptyFolders().isEmpty() ? 1 : 0);
    QHash<Health, int> states;
    for (const Source &source : sources)
        ++states[healthOf(source, m_counts.sources.value(source.id).articles, now)];
    m_bar->setCounts(states);
    m_list->model()->setProgramMinutes(m_app.settings().number(Key::RefreshMinutes));
    m_list->setTree(buildManagerTree(sources, m_counts.sources, m_changes.emptyFolders(), now));
    if (!m_wanted.isEmpty())
        m_list->choose(std::exchange(m_wanted, {}));
    showSchedule();
}

void ManagerPage::showSchedule()
{
    m_bar->setSchedule(scheduleText(m_app));
}

void ManagerPage::choose(const QList<SourceId> &ids)
{
    m_wanted = ids;
    reload();
}

QList<Source> ManagerPage::sourcesOf(const QList<SourceId> &ids) const
{
    QList<Source> list;
    for (const SourceId id : ids) {
        if (const std::optional<Source> source = m_app.sources().byId(id))
            list << *source;
    }
    return list;
}

void ManagerPage::showChosen()
{
    const SourceLoad load = m_list->view()->chosen();
    const QList<SourceId> ids = m_list->view()->chosenSources();
    if (load.isEmpty()) {
        m_side->setCurrentWidget(m_nothing);
    } else if (load.folders.isEmpty() && ids.size() == 1) {
        const std::optional<Source> source = m_app.sources().byId(ids.constFirst());
        if (source)
            m_source->show(*source, m_counts.sources.value(source->id));
        m_side->setCurrentWidget(m_source);
    } else {
        showGroup(ids);
    }
}

void ManagerPage::showGroup(const QList<SourceId> &ids)
{
    const SourceLoad load = m_list->view()->chosen();
    const bool oneFolder = load.folders.size() == 1 && load.sources.isEmpty();
    const QString title = oneFolder ? load.folders.constFirst().section(u'/', -1)
                                    : tr("%n source(s) selected", nullptr, static_cast<int>(ids.size()));
    m_group->show(title, sourcesOf(ids), m_counts.sources, m_app.clock().now());
    m_side->setCurrentWidget(m_group);
}

QStringList ManagerPage::folders() const
{
    return m_app.sources().folders() + m_changes.emptyFolders();
}

void ManagerPage::addFolder()
{
    askFolderName(this, [this](const QString &name) { m_changes.addFolder(name); });
}

void ManagerPage::remove()
{
    m_changes.remove(m_list->view()->chosenSources(), m_list->view()->chosen().folders);
}

void ManagerPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("managerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const SourceLoad load = m_list->view()->chosen();
    const QList<SourceId> ids = m_list->view()->chosenSources();
    if (!ids.isEmpty())
        addSourceActions(menu, ids);
    if (!load.isEmpty()) {
        QAction *rename = menu->addAction(tr("Re&name"), m_list->view(), &ManagerView::rename);
        rename->setShortcut(Qt::Key_F2);
        QAction *remove = menu->addAction(icon(QStringLiteral("remove")), tr("Remo&ve"), this, &ManagerPage::remove);
        remove->setShortcut(Qt::Key_Delete);
        menu->addSeparator();
    }
    menu->addAction(icon(QStringLiteral("folder")), tr("New &folder…"), this, &ManagerPage::addFolder);
    menu->addAction(icon(QStringLiteral("add")), tr("&Add source…"), this, &ManagerPage::addRequested);
    menu->popup(at);
}

void ManagerPage::addSourceActions(QMenu *menu, const QList<SourceId> &ids)
{
    const QList<Source> sources = sourcesOf(ids);
    const bool paused = std::ranges::none_of(sources, &Source::enabled);
    menu->addAction(icon(QStringLiteral("refresh")), tr("&Refresh"), this,
                    [this, ids] { Q_EMIT refreshRequested(ids); });
    if (sources.size() == 1) {
        const Source &source = sources.constFirst();
        menu->addAction(icon(QStringLiteral("news")), tr("Show its ar&ticles"), this,
                        [this, id = source.id] { Q_EMIT articlesRequested(id); });
        menu->addAction(icon(QStringLiteral("edit")), tr("&Edit…"), this,
                        [this, id = source.id] { Q_EMIT editRequested(id); });
        if (source.fetch.gone)
            menu->addAction(icon(QStringLiteral("refresh")), tr("Tr&y again"), this,
                            [this, ids] { m_changes.resume(ids); });
        if (source.siteUrl.scheme().startsWith(u"http"))
            menu->addAction(icon(QStringLiteral("open")), tr("&Open its home page"), this,
                            [site = source.siteUrl] { QDesktopServices::openUrl(site); });
    }
    menu->addAction(icon(paused ? QStringLiteral("resume") : QStringLiteral("pause")),
                    paused ? tr("Re&sume") : tr("Pau&se"), this,
                    [this, ids, paused] { m_changes.setEnabled(ids, paused); });
    fillFolderMenu(menu->addMenu(icon(QStringLiteral("folder")), tr("&Move to")), folders(), this,
                   [this, load = m_list->view()->chosen()](const QString &folder) { m_changes.move(load, folder); });
    fillIntervalMenu(menu->addMenu(tr("&Interval")), sources.size() == 1 ? sources.constFirst().options.minutes : -1,
                     [this, ids](int minutes) { m_changes.setMinutes(ids, minutes); });
    menu->addSeparator();
}

void ManagerPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void ManagerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() >= forLetters(*this, kSideBySide) ? Qt::Horizontal : Qt::Vertical;
    if (wanted != m_split->orientation() || event->oldSize().isEmpty()) {
        m_split->setOrientation(wanted);
        const int room = wanted == Qt::Horizontal ? width() : height();
        m_split->setSizes({room * 11 / 20, room * 9 / 20}); // the history has many columns
    }
}

void ManagerPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChosen(); // colours of states are the palette's
}

} // namespace oneul
