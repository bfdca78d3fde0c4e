#include "service/watchedarticles.h"

#include <utility>

#include <QtConcurrent>

#include "base/whendone.h"
#include "service/articlewalk.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"

namespace oneul {

namespace {

constexpr qsizetype kMost = 1000;

using Known = QHash<ArticleId, Features>;

/// `before`: the classifier of the last time, where it knew the same categories. What it said already is not said again:
/// a split or a merger may have put the article elsewhere since. With other categories only those that are in none are
/// asked for theirs.
QList<ModelCategory> decidedAgain(const QList<ArticleRow> &rows, const Known &features, const TextTools &tools,
                                  const std::optional<Classifier> &before)
{
    QList<ModelCategory> changed;
    for (const ArticleRow &row : rows) {
        const auto known = features.constFind(row.id);
        if (row.status.categoryOrigin != CategoryOrigin::Model || known == features.constEnd()
            || (!before && row.status.category != kOthers))
            continue;
        const Decision decision = tools.classifier.classify(*known);
        const CategoryId category = tools.taxonomy.byId(decision.category).id;
        if (category != row.status.category && (!before || before->classify(*known).category != decision.category))
            changed.append({row.id, category, decision.confidence});
    }
    return changed;
}

} // namespace

WatchedArticles::WatchedArticles(Database &database, TextTools &tools, QObject *parent)
    : QObject(parent), m_database(database), m_tools(tools)
{}

void WatchedArticles::watch(const QList<ArticleId> &ids)
{
    m_ids = ids.mid(0, kMost);
    const QSet<ArticleId> watched(m_ids.cbegin(), m_ids.cend());
    // What is looked at now comes first; the rest stays while there is room, since people go back and forth.
    if (m_features.size() + m_ids.size() > 2 * kMost)
        m_features.removeIf([&watched](const Known::iterator &known) { return !watched.contains(known.key()); });
    fill();
}

void WatchedArticles::forget(const QList<ArticleId> &ids)
{
    bool any = false;
    for (const ArticleId id : ids) {
        any = m_features.remove(id) || any;
        m_beingRead.remove(id); // what is read just now may be the text of before
    }
    if (any)
        fill();
}

void WatchedArticles::forgetForeign()
{
    if (m_tools.classifier.taxonomy() == m_taxonomy)
        return;
    m_taxonomy = m_tools.classifier.taxonomy();
    m_features.clear();
    m_beingRead.clear();
    ++m_filling;
    m_isFilling = false;
}

void WatchedArticles::fill()
{
    forgetForeign();
    if (m_isFilling)
        return; // it looks for more when it is done
    QList<ArticleId> missing;
    for (const ArticleId id : std::as_const(m_ids)) {
        if (!m_features.contains(id))
            missing.append(id);
    }
    if (missing.isEmpty()) {
        if (std::exchange(m_decidesWhenFilled, false))
            decideNow();
        return;
    }
    m_isFilling = true;
    m_beingRead = QSet<ArticleId>(missing.cbegin(), missing.cend());
    const auto look = [classifier = m_tools.classifier](const QList<KnownArticle> &articles) {
        Known features;
        for (const KnownArticle &article : articles)
            features.insert(article.row.id, classifier.features(article.facts));
        return features;
    };
    const auto filled = walkArticles<Known>(this, m_database, m_tools.pool, missing, look);
    whenDone(this, filled, [this, missing, time = m_filling](const Result<QList<Known>> &parts) {
        if (time != m_filling)
            return;
        m_isFilling = false;
        if (parts)
            take(missing, *parts);
        else
            Q_EMIT failed(parts.error());
    });
}

void WatchedArticles::take(const QList<ArticleId> &wanted, const QList<Known> &parts)
{
    for (const Known &part : parts) {
        for (auto known = part.cbegin(); known != part.cend(); ++known) {
            if (m_beingRead.contains(known.key()))
                m_features.insert(known.key(), *known);
        }
    }
    for (const ArticleId id : wanted) {
        if (m_beingRead.contains(id) && !m_features.contains(id)) // gone: not to be looked for again
            m_ids.removeAll(id);
    }
    m_beingRead.clear();
    fill();
}

void WatchedArticles::decideAgain()
{
    m_decidesWhenFilled = true;
    fill();
}

void WatchedArticles::decideNow()
{
    whenDone(this, m_database.articles().rowsById(m_ids), [this](const Result<QList<ArticleRow>> &rows) {
        if (rows)
            decide(*rows);
        else
            Q_EMIT failed(rows.error());
    });
}

void WatchedArticles::decide(const QList<ArticleRow> &rows)
{
    if (m_tools.classifier.taxonomy() != m_taxonomy)
        return; // who brought that classifier asked for this again
    auto before = std::exchange(m_before, m_tools.classifier);
    if (before && before->taxonomy() != m_taxonomy)
        before.reset();
    auto decided = QtConcurrent::run(m_tools.pool.get(), [rows, features = m_features, tools = m_tools, before] {
        return Result<QList<ModelCategory>>(decidedAgain(rows, features, tools, before));
    });
    const auto store = [this](const QList<ModelCategory> &changed) {
        return changed.isEmpty() ? readyFuture<ArticleDelta>(ArticleDelta())
                                 : m_database.articles().setModelCategories(changed);
    };
    whenDone(this, chained<ArticleDelta>(this, decided, store), [this](const Result<ArticleDelta> &delta) {
        if (delta)
            Q_EMIT this->decided(*delta);
        else
            Q_EMIT failed(delta.error());
    });
}

} // namespace oneul
