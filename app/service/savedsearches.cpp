#include "service/savedsearches.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/whendone.h"
#include "model/article.h"
#include "service/articleservice.h"
#include "service/searchnames.h"
#include "storage/database.h"
#include "storage/savedsearchstore.h"
#include "storage/searchstore.h"

namespace oneul {

namespace {

constexpr qint64 kLeastRestMs = 400;
constexpr qint64 kMostRestMs = 60'000;
constexpr int kMakeWayMs = 2000;
constexpr int kRestPerWork = 10; ///< counting takes at most a tenth of the time

} // namespace

SavedSearches::SavedSearches(Database &database, ArticleService &articles, const Taxonomy &taxonomy, const Clock &clock,
                             QObject *parent)
    : QObject(parent), m_database(database), m_taxonomy(taxonomy), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SavedSearches::startRound);
    connect(&articles, &ArticleService::changed, this, &SavedSearches::countSoon);
}

SavedSearches::~SavedSearches()
{
    m_cancellation.cancel();
}

QFuture<Result<QList<SavedSearch>>> SavedSearches::load()
{
    return mapped(this, m_database.savedSearches().all(), [this](const Result<QList<SavedSearch>> &result) {
        if (result)
            take(*result);
        return result;
    });
}

std::optional<SavedSearch> SavedSearches::byId(qint64 id) const
{
    const auto found = std::ranges::find(m_searches, id, &SavedSearch::id);
    return found == m_searches.end() ? std::nullopt : std::optional(*found);
}

Result<SearchQuery> SavedSearches::read(const QString &query) const
{
    return readQuery(query, m_taxonomy, m_clock);
}

QFuture<Result<SavedSearch>> SavedSearches::reloadedAfter(const QFuture<Result<SavedSearch>> &change)
{
    return chained<SavedSearch>(this, change, [this](const SavedSearch &search) {
        return mapped(this, load(), [search](const Result<QList<SavedSearch>> &all) -> Result<SavedSearch> {
            if (!all)
                return fail(all.error());
            return search;
        });
    });
}

QFuture<Result<SavedSearch>> SavedSearches::add(const QString &name, const QString &query)
{
    return reloadedAfter(m_database.savedSearches().add(name, query));
}

QFuture<Result<SavedSearch>> SavedSearches::change(qint64 id, const QString &name, const QString &query)
{
    return reloadedAfter(m_database.savedSearches().change(id, name, query));
}

QFuture<Result<void>> SavedSearches::move(qint64 id, int position)
{
    return mapped(this, m_database.savedSearches().move(id, position),
                  [this](const Result<QList<SavedSearch>> &all) -> Result<void> {
                      if (!all)
                          return fail(all.error());
                      take(*all);
                      return {};
                  });
}

QFuture<Result<SavedSearch>> SavedSearches::remove(qint64 id)
{
    return reloadedAfter(m_database.savedSearches().remove(id));
}

QFuture<Result<void>> SavedSearches::restore(const SavedSearch &removed)
{
    return mapped(this, reloadedAfter(m_database.savedSearches().restore(removed)),
                  [](const Result<SavedSearch> &restored) -> Result<void> {
                      if (!restored)
                          return fail(restored.error());
                      return {};
                  });
}

void SavedSearches::take(const QList<SavedSearch> &searches)
{
    const QList<SavedSearch> before = std::exchange(m_searches, searches);
    bool uncounted = false;
    for (SavedSearch &search : m_searches) {
        const auto old = std::ranges::find(before, search.id, &SavedSearch::id);
        const bool isSame = old != before.end() && old->query == search.query;
        search.articles = isSame ? old->articles : -1;
        search.unread = isSame ? old->unread : -1;
        uncounted = uncounted || search.articles < 0;
    }
    Q_EMIT changed();
    if (!uncounted)
        return;
    // A new query need not wait until the others have rested.
    m_cancellation.cancel();
    m_again = m_counting;
    m_waiting.clear();
    if (!m_counting)
        m_timer.start(0);
}

void SavedSearches::countSoon()
{
    if (m_searches.isEmpty())
        return;
    if (m_counting)
        m_again = true;
    else if (!m_timer.isActive())
        m_timer.start(std::chrono::milliseconds(std::clamp(m_lastMs * kRestPerWork, kLeastRestMs, kMostRestMs)));
}

void SavedSearches::makeWay()
{
    if (m_timer.isActive()) {
        m_timer.start(kMakeWayMs);
    } else if (m_counting) {
        m_cancellation.cancel();
        m_waiting.clear();
        m_again = true;
        m_makingWay = true;
    }
}

void SavedSearches::startRound()
{
    m_waiting.clear();
    // What the tree shows comes first, and it is less to count.
    for (const bool unread : {true, false}) {
        for (const SavedSearch &search : std::as_const(m_searches))
            m_waiting.emplace_back(search.id, unread);
    }
    m_cancellation = Cancellation();
    m_counting = true;
    m_again = false;
    m_took.start();
    countNext();
}

void SavedSearches::countNext()
{
    if (m_waiting.empty()) {
        endRound();
        return;
    }
    const auto [id, unread] = m_waiting.front();
    m_waiting.pop_front();
    count(id, unread);
}

void SavedSearches::count(qint64 id, bool unread)
{
    const auto search = byId(id);
    const auto query = search ? read(search->query) : Result<SearchQuery>(fail(ErrorCode::NotFound));
    if (!query) {
        QTimer::singleShot(0, this, &SavedSearches::countNext);
        return;
    }
    ArticleFilter filter;
    filter.search = *query;
    filter.unreadOnly = unread;
    whenDone(this, m_database.search().count(filter, m_cancellation),
             [this, id, unread, round = m_cancellation](const Result<int> &counted) {
                 if (counted && !round.isCancelled())
                     takeCount(id, unread, *counted);
                 countNext();
             });
}

void SavedSearches::takeCount(qint64 id, bool unread, int count)
{
    const auto found = std::ranges::find(m_searches, id, &SavedSearch::id);
    if (found == m_searches.end())
        return;
    int &kept = unread ? found->unread : found->articles;
    if (kept == count)
        return;
    kept = count;
    Q_EMIT changed();
}

void SavedSearches::endRound()
{
    m_counting = false;
    const bool wasCancelled = m_cancellation.isCancelled();
    if (!wasCancelled)
        m_lastMs = m_took.elapsed();
    if (!std::exchange(m_again, false))
        return;
    if (wasCancelled)
        m_timer.start(std::exchange(m_makingWay, false) ? kMakeWayMs : 0);
    else
        countSoon();
}

} // namespace oneul
