#include "main/summarycontroller.h"

#include <algorithm>

#include <QAction>
#include <QWidget>

#include "articles/articlepane.h"
#include "base/whendone.h"
#include "common/actions.h"
#include "common/errorbar.h"
#include "digest/summarywindow.h"
#include "main/articlecontroller.h"
#include "main/digestcontroller.h"
#include "main/navigationcontroller.h"
#include "service/app.h"
#include "service/articleservice.h"

namespace oneul {

SummaryController::SummaryController(App &app, const Actions &actions, const Places &places, QObject *parent)
    : QObject(parent), m_app(app), m_places(places)
{
    connect(actions[ActionId::Summarise], &QAction::triggered, this, &SummaryController::summariseSelection);
    connect(actions[ActionId::SummarisePlace], &QAction::triggered, this, &SummaryController::summariseShown);
}

// Results of a search, and lists that no place of the tree stands for, are summarised as they are shown.
void SummaryController::summariseShown()
{
    const NavigationController *navigation = m_places.navigation;
    if (navigation->page() != Page::Articles)
        return m_places.digests->makeWith(navigation->day());
    const NavTarget target = navigation->target();
    if (target.type == NavType::Today && !navigation->isSearching() && !navigation->isNamedList())
        return summarisePlace(target);
    onIds(m_places.list->heading(), m_places.list->allIds());
}

void SummaryController::summariseSelection()
{
    const QList<ArticleId> ids = m_places.list->selectedIds();
    if (ids.isEmpty()) {
        m_places.errors->showNotice(tr("No article is selected. Select what is to be summarised."));
        return;
    }
    // The current article need not be the one that is selected.
    const QList<ArticleRow> rows = ids.size() == 1 ? m_places.list->selectedRows() : QList<ArticleRow>();
    onIds(rows.size() == 1 ? rows.constFirst().title : tr("%n article(s)", nullptr, static_cast<int>(ids.size())), ids);
}

void SummaryController::summarisePlace(const NavTarget &target)
{
    if (target.type == NavType::Group || target.type == NavType::Overview)
        return;
    if (target.type == NavType::Today || target.type == NavType::Digest) {
        const QDate day = target.day.isValid() ? target.day : m_app.clock().today();
        return m_places.digests->makeWith(day);
    }
    const QString heading = m_places.navigation->headingFor(target);
    whenDone(this, m_app.articles().ids(m_places.navigation->filterFor(target), ListOrder(), 0),
             [this, heading](const Result<QList<ArticleId>> &ids) {
                 if (ids)
                     onIds(heading, *ids);
                 else
                     m_places.errors->showError(ids.error());
             });
}

void SummaryController::onIds(const QString &heading, const QList<ArticleId> &ids)
{
    if (ids.isEmpty()) {
        m_places.errors->showNotice(tr("“%1” holds no articles to summarise.").arg(heading));
        return;
    }
    const int all = static_cast<int>(ids.size());
    open({heading, ids.first(std::min(all, kMost)), std::max(0, all - kMost)});
}

void SummaryController::open(const SummarySubject &subject)
{
    auto *window = new SummaryWindow(m_app, subject, m_places.window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &SummaryWindow::articleActivated, this, &SummaryController::openArticle);
    window->show();
}

void SummaryController::openArticle(ArticleId id)
{
    whenDone(this, m_app.articles().rowsById({id}), [this](const Result<QList<ArticleRow>> &rows) {
        if (!rows)
            return m_places.errors->showError(rows.error());
        if (rows->isEmpty())
            return m_places.errors->showNotice(tr("This article is no longer in the archive."));
        NavTarget target;
        target.day = rows->constFirst().day;
        m_places.navigation->open(target);
        m_places.articles->reveal(rows->constFirst().id);
        m_places.window->activateWindow();
    });
}

} // namespace oneul
