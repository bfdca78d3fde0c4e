#include "sources/navigationloader.h"

#include <utility>

#include "base/whendone.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/digestservice.h"
#include "service/errortext.h"
#include "service/labelservice.h"
#include "service/savedsearches.h"
#include "service/sourceservice.h"
#include "service/taxonomyservice.h"
#include "sources/navigationmodel.h"

namespace oneul {

namespace {

constexpr int kSettleMs = 120; ///< a refresh announces every source; the tree follows a few times a second

} // namespace

NavigationLoader::NavigationLoader(App &app, NavigationModel *model, QObject *parent)
    : QObject(parent), m_app(app), m_model(model)
{
    for (QTimer *timer : {&m_countsTimer, &m_digestsTimer, &m_showTimer}) {
        timer->setSingleShot(true);
        timer->setInterval(kSettleMs);
    }
    const auto later = [](QTimer &timer) {
        if (!timer.isActive())
            timer.start();
    };
    connect(&m_countsTimer, &QTimer::timeout, this, &NavigationLoader::loadCounts);
    connect(&m_digestsTimer, &QTimer::timeout, this, &NavigationLoader::loadDigests);
    connect(&m_showTimer, &QTimer::timeout, this, [this] {
        if (m_countsLoaded)
            show();
    });
    connect(&app.articles(), &ArticleService::changed, this, [this, later] { later(m_countsTimer); });
    connect(&app.sources(), &SourceService::fetched, this, [this, later] { later(m_countsTimer); });
    connect(&app.sources(), &SourceService::changed, this, [this, later] { later(m_countsTimer); });
    connect(&app.digests(), &DigestService::changed, this, [this, later] { later(m_digestsTimer); });
    connect(&app.labels(), &LabelService::changed, this, [this, later] { later(m_showTimer); });
    connect(&app.taxonomies(), &TaxonomyService::changed, this, [this, later] { later(m_showTimer); });
    connect(&app.savedSearches(), &SavedSearches::changed, this, [this, later] { later(m_showTimer); });
}

void NavigationLoader::reload()
{
    loadDigests();
    loadCounts();
}

void NavigationLoader::loadDigests()
{
    whenDone(this, m_app.digests().list(), [this](const Result<QList<DigestInfo>> &result) {
        if (!result)
            return;
        m_input.digests = *result;
        if (m_countsLoaded)
            show();
    });
}

void NavigationLoader::loadCounts()
{
    ArticleFilter today;
    today.day = m_app.clock().today();
    today.unreadOnly = true;
    whenDone(this, m_app.articles().ids(today, {}, 0), [this](const Result<QList<ArticleId>> &ids) {
        if (ids)
            m_input.unreadToday = static_cast<int>(ids->size());
        whenDone(this, m_app.articles().counts(), [this](const Result<ArchiveCounts> &result) {
            if (result)
                m_input.counts = *result;
            m_countsLoaded = true;
            show();
        });
    });
}

void NavigationLoader::gather()
{
    m_input.sources = m_app.sources().all();
    m_input.today = m_app.clock().today();
    m_input.labels = m_app.labels().list();
    m_input.searches = m_app.savedSearches().list();
    m_input.searchErrors.clear();
    for (const SavedSearch &search : std::as_const(m_input.searches)) {
        const auto query = m_app.savedSearches().read(search.query);
        if (!query)
            m_input.searchErrors.insert(search.id, errorText(query.error()));
    }
}

void NavigationLoader::show()
{
    gather();
    m_model->setTree(buildNavigation(m_input, m_app.taxonomy()));
    Q_EMIT loaded();
}

} // namespace oneul
