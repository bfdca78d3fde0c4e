#include "articles/listdifference.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include <QSet>

namespace oneul {

namespace {

using Ids = std::span<const ArticleId>;

constexpr qsizetype kMostGaps = 64; ///< each costs the view about a millisecond in a list of a million
constexpr qsizetype kLookAhead = 64;
constexpr qsizetype kMostMoved = 1000;

class IdSet final
{
public:
    explicit IdSet(Ids ids) : m_ids(ids.begin(), ids.end()) { std::ranges::sort(m_ids); }
    [[nodiscard]] bool contains(ArticleId id) const { return std::ranges::binary_search(m_ids, id); }

private:
    std::vector<ArticleId> m_ids;
};

Ids idsOf(const QList<ArticleId> &list)
{
    return {list.constData(), static_cast<size_t>(list.size())};
}

/// What was read, with what stays besides behind the one that it stood behind.
QList<ArticleId> withKept(Ids shown, Ids read, const QList<ArticleId> &gone)
{
    const IdSet known(read);
    const IdSet away(idsOf(gone));
    std::vector<std::pair<ArticleId, ArticleId>> kept; ///< what it stands behind; itself
    ArticleId before = 0;
    for (const ArticleId id : shown) {
        if (known.contains(id))
            before = id;
        else if (!away.contains(id))
            kept.emplace_back(before, id);
    }
    QList<ArticleId> all;
    all.reserve(static_cast<qsizetype>(read.size() + kept.size()));
    std::ranges::stable_sort(kept, {}, &std::pair<ArticleId, ArticleId>::first);
    const auto addBehind = [&](ArticleId place) {
        const auto [first, last] = std::ranges::equal_range(kept, place, {}, &std::pair<ArticleId, ArticleId>::first);
        for (auto it = first; it != last; ++it)
            all.append(it->second);
    };
    addBehind(0);
    for (const ArticleId id : read) {
        all.append(id);
        if (!kept.empty())
            addBehind(id);
    }
    return all;
}

/// Walks through both lists and notes where they differ.
class Walk final
{
public:
    Walk(Ids shown, Ids fresh) : m_shown(shown), m_fresh(fresh), m_inShown(shown), m_inFresh(fresh) {}

    /// False: too much has moved.
    bool run(QList<ListDifference::Gap> &gaps, qsizetype offset)
    {
        while (m_at < m_shown.size() || m_to < m_fresh.size()) {
            if (m_at < m_shown.size() && m_to < m_fresh.size() && m_shown[m_at] == m_fresh[m_to]) {
                ++m_at;
                ++m_to;
                continue;
            }
            const size_t at = m_at;
            const size_t to = m_to;
            while (step()) {
            }
            gaps.append({qsizetype(at) + offset, qsizetype(m_at - at), qsizetype(to) + offset, qsizetype(m_to - to)});
            if (m_early.size() + m_late.size() > kMostMoved)
                return false;
        }
        return true;
    }

private:
    /// One place further in one of the lists; false: they meet again.
    bool step()
    {
        const bool hasShown = m_at < m_shown.size();
        const bool hasFresh = m_to < m_fresh.size();
        if (!hasShown && !hasFresh)
            return false;
        if (hasShown && hasFresh && m_shown[m_at] == m_fresh[m_to])
            return false;
        if (hasShown && (!m_inFresh.contains(m_shown[m_at]) || m_early.contains(m_shown[m_at])))
            ++m_at;
        else if (hasFresh && (!hasShown || !m_inShown.contains(m_fresh[m_to]) || m_late.contains(m_fresh[m_to])))
            ++m_to;
        else if (!hasFresh || distance(m_shown, m_at, m_fresh[m_to]) < distance(m_fresh, m_to, m_shown[m_at]))
            m_late.insert(m_shown[m_at++]); // moved down: it comes again
        else
            m_early.insert(m_fresh[m_to++]); // moved up: it is left out further down
        return true;
    }
    [[nodiscard]] static qsizetype distance(Ids ids, size_t from, ArticleId id)
    {
        const Ids ahead = ids.subspan(from, std::min<size_t>(kLookAhead, ids.size() - from));
        return std::ranges::find(ahead, id) - ahead.begin();
    }

    Ids m_shown;
    Ids m_fresh;
    IdSet m_inShown;
    IdSet m_inFresh;
    QSet<ArticleId> m_early;
    QSet<ArticleId> m_late;
    size_t m_at = 0;
    size_t m_to = 0;
};

} // namespace

ListDifference differenceOf(const QList<ArticleId> &shown, const QList<ArticleId> &read, const QList<ArticleId> &gone)
{
    // Mostly the lists differ in few places: the same at the beginning and at the end is not looked at any further.
    const qsizetype shortest = std::min(shown.size(), read.size());
    const qsizetype head = std::mismatch(shown.begin(), shown.begin() + shortest, read.begin()).first - shown.begin();
    const auto fromEnd = std::mismatch(shown.rbegin(), shown.rbegin() + (shortest - head), read.rbegin());
    const qsizetype tail = fromEnd.first - shown.rbegin();
    const Ids shownMiddle = idsOf(shown).subspan(size_t(head), size_t(shown.size() - head - tail));
    const Ids readMiddle = idsOf(read).subspan(size_t(head), size_t(read.size() - head - tail));

    ListDifference difference;
    difference.ids = read;
    if (shownMiddle.empty() && readMiddle.empty())
        return difference;
    if (!shownMiddle.empty()) {
        const QList<ArticleId> middle = withKept(shownMiddle, readMiddle, gone);
        difference.ids = read.first(head) + middle + read.last(tail);
    }
    const Ids fresh = idsOf(difference.ids).subspan(size_t(head), size_t(difference.ids.size() - head - tail));
    if (!Walk(shownMiddle, fresh).run(difference.gaps, head) || difference.gaps.size() > kMostGaps) {
        difference.isOther = true;
        difference.gaps.clear();
    }
    return difference;
}

} // namespace oneul
