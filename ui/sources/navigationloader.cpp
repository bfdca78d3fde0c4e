#include "sources/navigationloader.h"

#include "base/whendone.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/digestservice.h"
#include "service/sourceservice.h"
#include "sources/navigationmodel.h"

namespace oneul {

namespace {

constexpr int kSettleMs = 120; ///< a refresh announces every source; the tree follows a few times a second

} // namespace

NavigationLoader::NavigationLoader(App &app, NavigationModel *model, QObject *parent)
    : QObject(parent), m_app(app), m_model(model)
{
    for (QTimer *timer : {&m_countsTimer, &m_digestsTimer}) {
        timer->setSingleShot(true);
        timer->setInterval(kSettleMs);
    }
    const auto later = [](QTimer &timer) {
        if (!timer.isActive())
            timer.start();
    };
    connect(&m_countsTimer, &QTimer::timeout, this, &NavigationLoader::loadCounts);
    connect(&m_digestsTimer, &QTimer::timeout, this, &NavigationLoader::loadDigests);
    connect(&app.articles(), &ArticleService::changed, this, [this, later] { later(m_countsTimer); });
    connect(&app.sources(), &SourceService::fetched, this, [this, later] { later(m_countsTimer); });
    connect(&app.sources(), &SourceService::changed, this, [this, later] { later(m_countsTimer); });
    connect(&app.digests(), &DigestService::changed, this, [this, later] { later(m_digestsTimer); });
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
    whenDone(this, m_app.articles().rows(today), [this](const Result<QList<ArticleRow>> &rows) {
        m_input.unreadToday = rows ? static_cast<int>(rows->size()) : 0;
        whenDone(this, m_app.articles().counts(), [this](const Result<ArchiveCounts> &result) {
            if (result)
                m_input.counts = *result;
            m_countsLoaded = true;
            show();
        });
    });
}

void NavigationLoader::show()
{
    m_input.sources = m_app.sources().all();
    m_input.today = m_app.clock().today();
    m_model->setTree(buildNavigation(m_input, m_app.taxonomy()));
    Q_EMIT loaded();
}

} // namespace oneul
