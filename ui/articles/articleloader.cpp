#include "articles/articleloader.h"

#include "articles/articlemodel.h"
#include "base/whendone.h"
#include "service/articleservice.h"

namespace oneul {

namespace {

constexpr int kSettleMs = 250; ///< a refresh brings one delta per source; the list asks again a few times a second

} // namespace

ArticleLoader::ArticleLoader(ArticleService &service, ArticleModel *model, QObject *parent)
    : QObject(parent), m_service(service), m_model(model)
{
    m_newTimer.setSingleShot(true);
    m_newTimer.setInterval(kSettleMs);
    connect(&m_newTimer, &QTimer::timeout, this, &ArticleLoader::addNew);
    connect(&service, &ArticleService::changed, this, &ArticleLoader::apply);
}

void ArticleLoader::setFilter(const ArticleFilter &filter)
{
    m_filter = filter;
    ++m_generation;
    m_newTimer.stop();
    load();
}

void ArticleLoader::load()
{
    m_loading = true;
    Q_EMIT loadingChanged(true);
    whenDone(this, m_service.rows(m_filter),
             [this, generation = m_generation](const Result<QList<ArticleRow>> &result) {
                 if (generation != m_generation)
                     return;
                 m_loading = false;
                 m_model->setRows(result ? *result : QList<ArticleRow>());
                 Q_EMIT loadingChanged(false);
                 if (result)
                     Q_EMIT loaded();
                 else
                     Q_EMIT failed(result.error());
             });
}

void ArticleLoader::apply(const ArticleDelta &delta)
{
    m_model->remove(delta.removed);
    QList<ArticleId> known;
    for (const ArticleId id : delta.updated) {
        if (m_model->contains(id))
            known << id;
    }
    if (!known.isEmpty()) {
        whenDone(this, m_service.rowsById(known), [this](const Result<QList<ArticleRow>> &result) {
            if (result)
                m_model->update(*result);
        });
    }
    if ((!delta.added.isEmpty() || known.size() < delta.updated.size()) && !m_newTimer.isActive())
        m_newTimer.start();
}

void ArticleLoader::addNew()
{
    whenDone(this, m_service.rows(m_filter),
             [this, generation = m_generation](const Result<QList<ArticleRow>> &result) {
                 if (result && generation == m_generation)
                     m_model->merge(*result);
             });
}

void ArticleLoader::include(ArticleId id)
{
    whenDone(this, m_service.rowsById({id}), [this, id](const Result<QList<ArticleRow>> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        m_model->merge(*result);
        Q_EMIT included(id);
    });
}

} // namespace oneul
