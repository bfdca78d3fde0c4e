#include "categories/reviewqueue.h"

#include <algorithm>
#include <utility>

#include "base/whendone.h"
#include "service/articleservice.h"
#include "service/learning.h"

namespace oneul {

namespace {

constexpr int kAtOnce = 100;
constexpr int kSettleMs = 80; ///< an edit is announced when it is stored and again when it has been learnt

} // namespace

ReviewQueue::ReviewQueue(ArticleService &articles, Learning &learning, QObject *parent)
    : QObject(parent), m_articles(articles), m_learning(learning)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettleMs);
    connect(&m_soon, &QTimer::timeout, this, &ReviewQueue::load);
    connect(&articles, &ArticleService::changed, this, &ReviewQueue::follow);
    connect(&learning, &Learning::learnt, this, [this] { follow({}); });
}

void ReviewQueue::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        load();
}

void ReviewQueue::follow(const ArticleDelta &delta)
{
    for (const ArticleId id : delta.updated) {
        const auto answer = m_answered.find(id);
        if (answer != m_answered.end() && *answer == 0)
            *answer = m_asked + 1;
    }
    m_stale = true;
    if (m_active && !m_soon.isActive())
        m_soon.start();
}

void ReviewQueue::load()
{
    m_stale = false;
    const int asked = ++m_asked;
    whenDone(this, m_learning.reviewQueue(kAtOnce), [this, asked](const Result<QList<ReviewItem>> &items) {
        if (asked != m_asked)
            return; // a newer answer is on its way
        m_loaded = true;
        if (!items)
            Q_EMIT failed(items.error());
        else
            take(*items, asked);
    });
}

void ReviewQueue::take(const QList<ReviewItem> &items, int asked)
{
    m_items = items;
    if (const std::optional<ReviewItem> again = undone(items, asked)) {
        m_past.removeIf([&](const ReviewItem &item) { return item.row.id == again->row.id; });
        m_current = again;
        m_revisiting = false;
        Q_EMIT currentChanged();
    } else if (!m_revisiting && (!m_current || !isOpen(m_current->row.id))) {
        advance();
    }
    Q_EMIT progressed();
}

/// One whose answer was stored, and which is unsure nevertheless: the answer was taken back.
std::optional<ReviewItem> ReviewQueue::undone(const QList<ReviewItem> &items, int asked)
{
    std::optional<ReviewItem> found;
    for (const ReviewItem &item : items) {
        const int known = m_answered.value(item.row.id);
        if (known == 0 || known > asked)
            continue;
        m_answered.remove(item.row.id);
        found = item;
    }
    return found;
}

bool ReviewQueue::isOpen(ArticleId id) const
{
    if (m_skipped.contains(id) || m_answered.contains(id))
        return false;
    return std::ranges::any_of(m_items, [id](const ReviewItem &item) { return item.row.id == id; });
}

int ReviewQueue::left() const
{
    return static_cast<int>(
        std::ranges::count_if(m_items, [this](const ReviewItem &item) { return isOpen(item.row.id); }));
}

bool ReviewQueue::isCut() const
{
    return m_items.size() >= kAtOnce;
}

void ReviewQueue::advance()
{
    const auto next = std::ranges::find_if(m_items, [this](const ReviewItem &item) { return isOpen(item.row.id); });
    m_current = next == m_items.end() ? std::nullopt : std::optional(*next);
    m_revisiting = false;
    Q_EMIT currentChanged();
}

void ReviewQueue::leaveCurrent()
{
    m_past.removeIf([this](const ReviewItem &item) { return item.row.id == m_current->row.id; });
    m_past.append(*m_current);
    advance();
    Q_EMIT progressed();
}

void ReviewQueue::answered()
{
    if (!m_current)
        return;
    m_answered.insert(m_current->row.id, 0);
    m_skipped.remove(m_current->row.id);
    leaveCurrent();
}

void ReviewQueue::skip()
{
    if (!m_current)
        return;
    if (!m_answered.contains(m_current->row.id))
        m_skipped.insert(m_current->row.id);
    leaveCurrent();
}

void ReviewQueue::back()
{
    if (m_past.isEmpty())
        return;
    m_current = m_past.takeLast();
    m_skipped.remove(m_current->row.id);
    m_revisiting = m_answered.contains(m_current->row.id);
    Q_EMIT currentChanged();
    Q_EMIT progressed();
}

void ReviewQueue::takeSkipped()
{
    m_past.removeIf([this](const ReviewItem &item) { return m_skipped.contains(item.row.id); });
    m_skipped.clear();
    advance();
    Q_EMIT progressed();
}

} // namespace oneul
