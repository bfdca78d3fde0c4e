#include "main/navigationcontroller.h"

#include <algorithm>

#include "common/dates.h"
#include "common/uilanguage.h"
#include "service/app.h"
#include "service/labelservice.h"
#include "service/savedsearches.h"
#include "service/sourceservice.h"

namespace oneul {

NavigationController::NavigationController(App &app, QObject *parent)
    : QObject(parent), m_app(app), m_day(app.clock().today())
{
    m_target.day = m_day;
}

void NavigationController::open(const NavTarget &target)
{
    if (target.type == NavType::Group)
        return;
    if (target.type == NavType::Overview) {
        openOverview();
        return;
    }
    m_search.clear();
    if (target.type == NavType::Digest) {
        openDigest(target.day);
        return;
    }
    m_target = target;
    m_list.reset();
    if (target.type == NavType::Today && !target.day.isValid())
        m_target.day = m_app.clock().today();
    if (m_target.day.isValid())
        setDay(m_target.day);
    setPage(Page::Articles);
    showArticles();
}

void NavigationController::openDay(const QDate &day)
{
    if (!day.isValid())
        return;
    if (m_page == Page::Digest) {
        openDigest(day);
    } else if (m_page == Page::Dashboard) {
        setDay(day);
        openDashboard();
    } else if (m_page == Page::Today) {
        openOverview(day);
    } else if (m_page == Page::Compare) {
        openComparison(m_before, day);
    } else if (m_page == Page::Editor) {
        setDay(day);
        openEditor();
    } else {
        NavTarget target;
        target.day = day;
        open(target);
    }
}

void NavigationController::openToday()
{
    open(NavTarget{});
}

void NavigationController::openDigest(const QDate &day)
{
    m_search.clear();
    setDay(day);
    m_target = NavTarget{};
    m_target.type = NavType::Digest;
    m_list.reset();
    m_target.day = day;
    setPage(Page::Digest);
    Q_EMIT digestRequested(day);
    Q_EMIT targetChanged(m_target);
}

void NavigationController::openDashboard()
{
    m_search.clear();
    setPage(Page::Dashboard);
    Q_EMIT dashboardRequested(m_day);
    markNone();
}

void NavigationController::openOverview(const QDate &day)
{
    m_search.clear();
    if (day.isValid())
        setDay(day);
    setPage(Page::Today);
    Q_EMIT overviewRequested(m_day);
    NavTarget overview;
    overview.type = NavType::Overview;
    Q_EMIT targetChanged(overview);
}

void NavigationController::openComparison(const QDate &before, const QDate &after)
{
    if (!after.isValid())
        return;
    m_search.clear();
    m_before = before.isValid() && before < after ? before : after.addDays(-1);
    setDay(after);
    setPage(Page::Compare);
    Q_EMIT comparisonRequested(m_before, m_day);
    markNone();
}

void NavigationController::openEditor(ReportId report)
{
    m_search.clear();
    m_report = report;
    setPage(Page::Editor);
    Q_EMIT editorRequested(report);
    markNone();
}

void NavigationController::openList(const ArticleFilter &filter, const QString &heading)
{
    m_search.clear();
    m_list = Named{filter, heading};
    setPage(Page::Articles);
    Q_EMIT listRequested(filter, heading);
    markNone();
}

void NavigationController::openWelcome()
{
    setPage(Page::Welcome);
}

void NavigationController::openSources(const QList<SourceId> &chosen)
{
    m_search.clear();
    setPage(Page::Sources);
    Q_EMIT sourcesRequested(chosen);
    markNone();
}

void NavigationController::search(const QString &text, const SearchQuery &query)
{
    if (!isSearching())
        m_formerPage = m_page;
    m_search = text.simplified();
    setPage(Page::Articles);
    ArticleFilter filter;
    filter.search = query;
    Q_EMIT listRequested(filter, tr("“%1”", "heading of search results").arg(m_search));
}

void NavigationController::leaveSearch()
{
    if (!isSearching())
        return;
    m_search.clear();
    m_page = m_formerPage;
    reload();
}

void NavigationController::reload()
{
    if (!reloadPage())
        openPlace();
}

/// False: the page shows the place in the tree.
bool NavigationController::reloadPage()
{
    switch (m_page) {
    case Page::Sources:
        openSources();
        return true;
    case Page::Review:
    case Page::EditLog:
        openPage(m_page);
        return true;
    case Page::Welcome:
        openWelcome();
        return true;
    case Page::Dashboard:
        openDashboard();
        return true;
    case Page::Today:
        openOverview(m_day);
        return true;
    case Page::Compare:
        openComparison(m_before, m_day);
        return true;
    case Page::Editor:
        openEditor(m_report);
        return true;
    case Page::Articles:
        if (m_list)
            openList(ArticleFilter(m_list->filter), QString(m_list->heading));
        return m_list.has_value();
    case Page::Digest:
        break;
    }
    return false;
}

void NavigationController::openPage(Page page)
{
    m_search.clear();
    setPage(page);
    markNone();
}

void NavigationController::openPlace()
{
    if (m_target.type == NavType::Digest)
        openDigest(m_target.day);
    else
        open(NavTarget(m_target));
}

Result<SearchQuery> NavigationController::queryOf(qint64 search) const
{
    const std::optional<SavedSearch> saved = m_app.savedSearches().byId(search);
    if (!saved)
        return fail(ErrorCode::NotFound, QString::number(search));
    return m_app.savedSearches().read(saved->query);
}

void NavigationController::showArticles()
{
    const auto query = m_target.type == NavType::Search ? queryOf(m_target.search) : Result<SearchQuery>(SearchQuery());
    if (query)
        Q_EMIT listRequested(filterFor(m_target), headingFor(m_target));
    else
        Q_EMIT listRefused(query.error(), headingFor(m_target));
    NavTarget marked = m_target;
    if (marked.type == NavType::Today) {
        if (marked.day == m_app.clock().today())
            marked.day = QDate();
        else
            marked.type = NavType::Group; // the tree has no row for another day's articles
    }
    Q_EMIT targetChanged(marked);
}

void NavigationController::markNone()
{
    NavTarget none;
    none.type = NavType::Group;
    Q_EMIT targetChanged(none);
}

void NavigationController::setPage(Page page)
{
    m_page = page;
    Q_EMIT pageChanged(page);
}

void NavigationController::setDay(const QDate &day)
{
    if (day == m_day)
        return;
    m_day = day;
    Q_EMIT dayChanged(day);
}

void NavigationController::setDays(const QList<QDate> &days)
{
    m_days = days;
    std::ranges::sort(m_days);
    Q_EMIT dayChanged(m_day);
}

QDate NavigationController::previousDay() const
{
    const auto at = std::ranges::lower_bound(m_days, m_day);
    return at == m_days.begin() ? QDate() : *std::prev(at);
}

QDate NavigationController::nextDay() const
{
    const auto at = std::ranges::upper_bound(m_days, m_day);
    const QDate today = m_app.clock().today();
    if (at != m_days.end() && (*at <= today || m_day >= today))
        return *at;
    return m_day < today ? today : QDate();
}

ArticleFilter NavigationController::filterFor(const NavTarget &target) const
{
    ArticleFilter filter;
    switch (target.type) {
    case NavType::Overview:
        filter.day = m_day;
        break;
    case NavType::Today:
    case NavType::Digest:
        filter.day = target.day.isValid() ? target.day : m_app.clock().today();
        break;
    case NavType::Unread:
        filter.unreadOnly = true;
        break;
    case NavType::Starred:
        filter.starredOnly = true;
        break;
    case NavType::Unsure:
        filter.unsureOnly = true;
        break;
    case NavType::Hidden:
        filter.hiddenOnly = true;
        break;
    case NavType::Label:
        filter.label = target.label;
        break;
    case NavType::Search:
        if (const auto query = queryOf(target.search))
            filter.search = *query;
        break;
    case NavType::Folder:
        filter.folder = target.folder;
        break;
    case NavType::Source:
        filter.source = target.source;
        break;
    case NavType::Category:
        filter.category = target.category;
        if (target.day.isValid())
            filter.day = target.day;
        break;
    case NavType::All:
    case NavType::Group:
        break;
    }
    return filter;
}

QString NavigationController::headingFor(const NavTarget &target) const
{
    const QDate today = m_app.clock().today();
    switch (target.type) {
    case NavType::Today:
    case NavType::Digest:
        return !target.day.isValid() || target.day == today ? tr("Today") : longDay(target.day, today);
    case NavType::Overview:
        return longDay(m_day, today);
    case NavType::Unread:
        return tr("All unread");
    case NavType::Starred:
        return tr("Starred");
    case NavType::All:
        return tr("All articles");
    case NavType::Unsure:
        return tr("Unsure");
    case NavType::Hidden:
        return tr("Hidden");
    case NavType::Label:
        return m_app.labels().byId(target.label).name;
    case NavType::Search: {
        const std::optional<SavedSearch> search = m_app.savedSearches().byId(target.search);
        return search ? search->name : QString();
    }
    case NavType::Folder:
        return target.folder.section(u'/', -1);
    case NavType::Source: {
        const std::optional<Source> source = m_app.sources().byId(target.source);
        return source ? source->name : QString();
    }
    case NavType::Category: {
        const QString name = categoryLabel(m_app.taxonomy().byId(target.category));
        return target.day.isValid() ? name + QStringLiteral(" · ") + shortDay(target.day, today) : name;
    }
    case NavType::Group:
        break;
    }
    return {};
}

} // namespace oneul
