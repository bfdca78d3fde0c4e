#include "main/sourcecontroller.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUndoStack>

#include "base/whendone.h"
#include "common/actions.h"
#include "common/errorbar.h"
#include "common/icons.h"
#include "main/articlecontroller.h"
#include "main/digestcontroller.h"
#include "main/labelcontroller.h"
#include "main/markcontroller.h"
#include "main/navigationcontroller.h"
#include "main/refreshcontroller.h"
#include "manager/managerpage.h"
#include "manager/sourcechanges.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/sourceservice.h"
#include "sources/sourcedialog.h"

namespace oneul {

SourceController::SourceController(App &app, const Actions &actions, const Places &places, QObject *parent)
    : QObject(parent), m_app(app), m_actions(actions), m_places(places)
{
    connect(actions[ActionId::AddSource], &QAction::triggered, this, &SourceController::add);
    connect(actions[ActionId::ManageSources], &QAction::triggered, this,
            [this] { m_places.navigation->openSources(); });
    connectChanges();
}

void SourceController::connectChanges()
{
    const SourceChanges *changes = m_places.changes;
    connect(changes, &SourceChanges::failed, m_places.errors, qOverload<const Error &>(&ErrorBar::showError));
    connect(changes, &SourceChanges::removed, this, [this](const QString &text) {
        m_places.errors->offer(text, tr("Undo"), [undo = m_places.undo] { undo->undo(); });
    });
    connect(changes, &SourceChanges::resumed, this,
            [this](const QList<SourceId> &ids) { m_places.refresh->refresh(ids); });
    // The offer speaks of the newest step only.
    connect(m_places.undo, &QUndoStack::indexChanged, m_places.errors, &ErrorBar::withdraw);
    connect(&m_app.sources(), &SourceService::changed, this, &SourceController::leaveRemoved);
}

void SourceController::connectManager(ManagerPage *manager)
{
    connect(m_places.navigation, &NavigationController::sourcesRequested, manager, &ManagerPage::choose);
    connect(manager, &ManagerPage::refreshRequested, this,
            [this](const QList<SourceId> &ids) { m_places.refresh->refresh(ids); });
    connect(manager, &ManagerPage::editRequested, this, &SourceController::edit);
    connect(manager, &ManagerPage::addRequested, this, &SourceController::add);
    connect(manager, &ManagerPage::articlesRequested, this, [this](SourceId id) {
        NavTarget target;
        target.type = NavType::Source;
        target.source = id;
        m_places.navigation->open(target);
    });
}

void SourceController::leaveRemoved()
{
    const NavTarget &target = m_places.navigation->target();
    if (target.type == NavType::Source && m_places.navigation->page() == Page::Articles
        && !m_app.sources().byId(target.source))
        m_places.navigation->openToday();
}

void SourceController::add()
{
    auto *dialog = new SourceDialog(m_app, m_places.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::added, this, [this](SourceId id) {
        NavTarget target;
        target.type = NavType::Source;
        target.source = id;
        m_places.navigation->open(target);
        m_places.refresh->refresh({id});
    });
    dialog->open();
}

void SourceController::edit(SourceId id)
{
    const std::optional<Source> source = m_app.sources().byId(id);
    if (!source)
        return;
    auto *dialog = new SourceDialog(m_app, *source, m_places.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Not only when accepted: without a keyring everything but the password is stored all the same.
    connect(dialog, &QDialog::finished, this, [this, before = *source] { m_places.changes->noteEdit(before); });
    dialog->open();
}

QList<SourceId> SourceController::sourcesOf(const NavTarget &target) const
{
    QList<SourceId> ids;
    for (const Source &source : m_app.sources().all()) {
        const bool inFolder = target.type == NavType::Folder
                              && (source.folder == target.folder || source.folder.startsWith(target.folder + u'/'));
        if (inFolder || (target.type == NavType::Source && source.id == target.source))
            ids << source.id;
    }
    return ids;
}

void SourceController::markRead(const NavTarget &target)
{
    m_places.articles->marks()->markPlaceRead(m_places.navigation->filterFor(target));
}

void SourceController::showMenu(const NavTarget &target, const QPoint &at)
{
    auto *menu = new QMenu(m_places.window);
    menu->setObjectName(QStringLiteral("treeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (target.type == NavType::Digest) {
        fillDigestMenu(menu, target.day);
    } else if (target.type != NavType::Group && target.type != NavType::Overview) {
        const QList<SourceId> ids = sourcesOf(target);
        if (!ids.isEmpty())
            connect(menu->addAction(icon(QStringLiteral("refresh")), tr("Refresh")), &QAction::triggered, this,
                    [this, ids] { m_places.refresh->refresh(ids); });
        connect(menu->addAction(icon(QStringLiteral("check")), tr("Mark all read")), &QAction::triggered, this,
                [this, target] { markRead(target); });
        connect(menu->addAction(icon(QStringLiteral("note")), tr("Summarise…")), &QAction::triggered, this,
                [this, target] { Q_EMIT summaryWanted(target); });
        if (target.type == NavType::Label)
            connect(menu->addAction(icon(QStringLiteral("label")), tr("Manage labels…")), &QAction::triggered,
                    m_places.articles->labels(), &LabelController::manage);
        if (target.type == NavType::Source)
            fillSourceMenu(menu, target.source);
        else if (!ids.isEmpty())
            connect(menu->addAction(icon(QStringLiteral("info")), tr("Details")), &QAction::triggered, this,
                    [this, ids] { m_places.navigation->openSources(ids); });
    }
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::AddSource]);
    menu->popup(at);
}

void SourceController::fillSourceMenu(QMenu *menu, SourceId id)
{
    const std::optional<Source> source = m_app.sources().byId(id);
    if (!source)
        return;
    const QUrl site = source->siteUrl;
    menu->addSeparator();
    if (site.scheme().startsWith(u"http"))
        connect(menu->addAction(icon(QStringLiteral("open")), tr("Open its home page")), &QAction::triggered, this,
                [site] { QDesktopServices::openUrl(site); });
    connect(menu->addAction(icon(QStringLiteral("copy")), tr("Copy its address")), &QAction::triggered, this,
            [url = source->url] { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    connect(menu->addAction(icon(QStringLiteral("info")), tr("Details")), &QAction::triggered, this,
            [this, id] { m_places.navigation->openSources({id}); });
    connect(menu->addAction(icon(QStringLiteral("edit")), tr("Edit…")), &QAction::triggered, this,
            [this, id] { edit(id); });
    const bool enabled = source->enabled;
    connect(menu->addAction(icon(enabled ? QStringLiteral("pause") : QStringLiteral("resume")),
                            enabled ? tr("Pause") : tr("Resume")),
            &QAction::triggered, this, [this, id, enabled] { m_places.changes->setEnabled({id}, !enabled); });
    connect(menu->addAction(icon(QStringLiteral("remove")), tr("Remove")), &QAction::triggered, this,
            [this, id] { m_places.changes->remove({id}); });
}

void SourceController::fillDigestMenu(QMenu *menu, const QDate &day)
{
    connect(menu->addAction(icon(QStringLiteral("digest")), tr("Open")), &QAction::triggered, this,
            [this, day] { m_places.navigation->openDigest(day); });
    connect(menu->addAction(icon(QStringLiteral("refresh")), tr("Make it again")), &QAction::triggered, this,
            [this, day] { m_places.digests->make(day); });
    connect(menu->addAction(icon(QStringLiteral("engine")), tr("Make it with…")), &QAction::triggered, this,
            [this, day] { m_places.digests->makeWith(day); });
    connect(menu->addAction(icon(QStringLiteral("export")), tr("Export…")), &QAction::triggered, this,
            [this, day] { m_places.digests->exportDigests(day); });
    connect(menu->addAction(icon(QStringLiteral("remove")), tr("Remove…")), &QAction::triggered, this,
            [this, day] { m_places.digests->remove(day); });
}

} // namespace oneul
