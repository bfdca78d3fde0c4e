#include "main/savedsearchcontroller.h"

#include <optional>
#include <utility>

#include <QMenu>
#include <QUndoStack>

#include "base/whendone.h"
#include "common/icons.h"
#include "common/undostep.h"
#include "main/navigationcontroller.h"
#include "service/savedsearches.h"
#include "sources/navigationmodel.h"
#include "sources/navigationview.h"
#include "sources/savedsearchdialog.h"

namespace oneul {

namespace {

NavTarget placeOf(qint64 search)
{
    NavTarget target;
    target.type = NavType::Search;
    target.search = search;
    return target;
}

} // namespace

SavedSearchController::SavedSearchController(SavedSearches &searches, const Places &places, QObject *parent)
    : QObject(parent), m_searches(searches), m_places(places)
{
    connect(places.model, &NavigationModel::searchMoveRequested, this, &SavedSearchController::move);
    connect(places.model, &NavigationModel::searchRenameRequested, this, [this](qint64 id, const QString &name) {
        if (const auto search = m_searches.byId(id))
            change(id, name, search->query);
    });
    connect(&m_searches, &SavedSearches::changed, this, &SavedSearchController::onChanged);
    connect(places.navigation, &NavigationController::targetChanged, this, [this] { m_shown = shownNow(); });
}

void SavedSearchController::push(const QString &text, Step redo, Step undo, bool isDone)
{
    m_places.undo->push(new UndoStep(text, std::move(redo), std::move(undo), isDone));
}

template <class T>
void SavedSearchController::run(const QFuture<Result<T>> &change)
{
    whenDone(this, change, [this](const Result<T> &result) {
        if (!result)
            Q_EMIT failed(result.error());
    });
}

void SavedSearchController::save(const QString &query)
{
    SavedSearch search;
    search.query = query;
    auto *dialog = new SavedSearchDialog(
        search, [this](const QString &typed) { return m_searches.read(typed); }, m_places.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(dialog->name(), dialog->query()); });
    dialog->open();
}

void SavedSearchController::edit(qint64 id)
{
    const std::optional<SavedSearch> search = m_searches.byId(id);
    if (!search)
        return;
    auto *dialog = new SavedSearchDialog(
        *search, [this](const QString &typed) { return m_searches.read(typed); }, m_places.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] { change(id, dialog->name(), dialog->query()); });
    dialog->open();
}

void SavedSearchController::add(const QString &name, const QString &query)
{
    whenDone(this, m_searches.add(name, query), [this](const Result<SavedSearch> &added) {
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
        const SavedSearch search = *added;
        push(
            tr("Save the search “%1”").arg(search.name), [this, search] { run(m_searches.restore(search)); },
            [this, search] { run(m_searches.remove(search.id)); }, true);
        open(search.id);
    });
}

void SavedSearchController::change(qint64 id, const QString &name, const QString &query)
{
    const std::optional<SavedSearch> before = m_searches.byId(id);
    if (!before || (before->name == name && before->query == query))
        return;
    push(
        tr("Change the search “%1”").arg(before->name),
        [this, id, name, query] { run(m_searches.change(id, name, query)); },
        [this, before = *before] { run(m_searches.change(before.id, before.name, before.query)); });
}

void SavedSearchController::move(qint64 id, int position)
{
    qsizetype from = -1;
    const QList<SavedSearch> &all = m_searches.list();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).id == id)
            from = i;
    }
    if (from < 0 || position < 0 || position >= all.size() || from == position)
        return;
    push(
        tr("Move the search “%1”").arg(all.at(from).name), [this, id, position] { run(m_searches.move(id, position)); },
        [this, id, from] { run(m_searches.move(id, static_cast<int>(from))); });
}

void SavedSearchController::remove(qint64 id)
{
    const std::optional<SavedSearch> search = m_searches.byId(id);
    if (!search)
        return;
    push(
        tr("Remove the search “%1”").arg(search->name), [this, id] { run(m_searches.remove(id)); },
        [this, search = *search] { run(m_searches.restore(search)); });
    Q_EMIT removed(tr("Removed the search “%1”.").arg(search->name));
}

QString SavedSearchController::shownNow() const
{
    const NavigationController &navigation = *m_places.navigation;
    if (navigation.target().type != NavType::Search || navigation.page() != Page::Articles || navigation.isSearching())
        return {};
    const std::optional<SavedSearch> search = m_searches.byId(navigation.target().search);
    return search ? search->name + u'\n' + search->query : QString();
}

void SavedSearchController::onChanged()
{
    if (m_shown.isEmpty() || m_places.navigation->target().type != NavType::Search)
        return;
    const QString now = shownNow();
    if (now.isEmpty() && !m_places.navigation->isSearching() && m_places.navigation->page() == Page::Articles)
        m_places.navigation->openToday(); // it was removed
    else if (!now.isEmpty() && now != m_shown)
        m_places.navigation->reload();
}

void SavedSearchController::open(qint64 id)
{
    m_places.navigation->open(placeOf(id));
}

void SavedSearchController::showMenu(qint64 id, const QPoint &globalPos)
{
    const auto search = m_searches.byId(id);
    if (!search)
        return;
    auto *menu = new QMenu(m_places.window);
    menu->setObjectName(QStringLiteral("treeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, const QString &text, auto slot) {
        QAction *action = menu->addAction(name.isEmpty() ? QIcon() : icon(name), text);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(QStringLiteral("search"), tr("Open"), [this, id] { open(id); });
    add({}, tr("Rename"), [this, id] { m_places.tree->edit(m_places.model->indexOf(placeOf(id))); });
    add(QStringLiteral("edit"), tr("Edit…"), [this, id] { edit(id); });
    const int place = m_places.model->indexOf(placeOf(id)).row();
    menu->addSeparator();
    add({}, tr("Move up"), [this, id, place] { move(id, place - 1); })->setEnabled(place > 0);
    add({}, tr("Move down"), [this, id, place] {
        move(id, place + 1);
    })->setEnabled(place + 1 < m_searches.list().size());
    menu->addSeparator();
    add(QStringLiteral("remove"), tr("Remove"), [this, id] { remove(id); });
    menu->popup(globalPos);
}

} // namespace oneul
