#include "articles/snippetcache.h"

#include <utility>

#include "base/whendone.h"

namespace oneul {

namespace {

constexpr int kKept = 1000;
constexpr qsizetype kAtOnce = 60; ///< more than a screen has rows

} // namespace

SnippetCache::SnippetCache(Ask ask, QObject *parent) : QObject(parent), m_ask(std::move(ask)), m_snippets(kKept)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SnippetCache::askForWanted);
}

void SnippetCache::setQuery(const std::optional<SearchQuery> &query)
{
    const std::optional<SearchQuery> marked = query && !query->words.isEmpty() ? query : std::nullopt;
    if (marked == m_query)
        return;
    const bool wasActive = isActive();
    m_query = marked;
    ++m_generation;
    m_asking = false;
    m_wanted.clear();
    m_snippets.clear();
    if (wasActive != isActive())
        Q_EMIT activeChanged();
}

const Snippet *SnippetCache::find(ArticleId id)
{
    if (!m_query || id == 0)
        return nullptr;
    if (const Snippet *known = m_snippets.object(id))
        return known;
    // What was looked at last is on screen; the rest has scrolled by.
    m_wanted.removeOne(id);
    m_wanted.prepend(id);
    if (m_wanted.size() > kAtOnce)
        m_wanted.removeLast();
    if (!m_asking && !m_timer.isActive())
        m_timer.start();
    return nullptr;
}

void SnippetCache::forget(const QList<ArticleId> &ids)
{
    for (const ArticleId id : ids)
        m_snippets.remove(id);
}

void SnippetCache::askForWanted()
{
    if (m_wanted.isEmpty() || !m_query)
        return;
    m_asking = true;
    const QList<ArticleId> ids = std::exchange(m_wanted, {});
    whenDone(this, m_ask(ids, *m_query), [this, ids, generation = m_generation](const Result<Snippets> &found) {
        if (generation != m_generation)
            return;
        m_asking = false;
        // Also those without one are answered: they must not be asked for again and again.
        for (const ArticleId id : ids)
            m_snippets.insert(id, new Snippet(found ? found->value(id) : Snippet()));
        if (!m_wanted.isEmpty())
            m_timer.start();
        Q_EMIT changed();
    });
}

} // namespace oneul
