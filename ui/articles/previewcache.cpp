#include "articles/previewcache.h"

#include <utility>

#include <QHash>

#include "base/whendone.h"

namespace oneul {

namespace {

constexpr int kPreviewsKept = 1000;
constexpr qsizetype kPreviewsAtOnce = 60; ///< more than a screen has cards, and no more than one answer holds

} // namespace

PreviewCache::PreviewCache(Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask)), m_previews(kPreviewsKept)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PreviewCache::askForWanted);
}

const ArticlePreview *PreviewCache::find(ArticleId id)
{
    if (id == 0)
        return nullptr;
    if (const ArticlePreview *known = m_previews.object(id))
        return known;
    // What was looked at last is on screen; the rest has scrolled by.
    m_wanted.removeOne(id);
    m_wanted.prepend(id);
    if (m_wanted.size() > kPreviewsAtOnce)
        m_wanted.removeLast();
    if (!m_asking && !m_timer.isActive())
        m_timer.start();
    return nullptr;
}

void PreviewCache::forget(const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids)
        m_previews.remove(id);
    if (m_asking)
        m_stale += ids;
    if (!ids.isEmpty())
        Q_EMIT changed(); // what is in sight asks again
}

void PreviewCache::askForWanted()
{
    if (m_wanted.isEmpty())
        return;
    m_asking = true;
    m_stale.clear();
    const QList<ArticleId> ids = std::exchange(m_wanted, {});
    whenDone(this, m_ask(ids), [this, ids](const Result<QList<ArticlePreview>> &found) {
        m_asking = false;
        QHash<ArticleId, ArticlePreview> byId;
        for (const ArticlePreview &preview : found.value_or({}))
            byId.insert(preview.id, preview);
        // Also those without one are answered: they must not be asked for again and again.
        for (const ArticleId id : ids) {
            if (!m_stale.contains(id))
                m_previews.insert(id, new ArticlePreview(byId.value(id)));
        }
        if (!m_wanted.isEmpty())
            m_timer.start();
        Q_EMIT changed();
    });
}

} // namespace oneul
