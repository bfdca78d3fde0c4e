#include "storage/searchids.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

#include <QSet>

#include "storage/articlelist.h"
#include "storage/searchexpression.h"
#include "storage/searchhits.h"
#include "storage/searchranking.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

using Ids = Result<QList<ArticleId>>;

/// A filter that leaves no more than these is gone through itself.
constexpr int kFewArticles = 3000;
/// Up to here the documents of a filter's articles are looked up beforehand, which is quicker than asking for each hit.
constexpr int kSparseArticles = 12'000;
constexpr qsizetype kChunk = 256;

/// One search: its words, what it asks for besides, and how much of it is wanted.
class Search final
{
public:
    Search(Sql &sql, const ArticleFilter &filter, int limit, Cancellation cancellation)
        : m_sql(sql)
        , m_scope(scopeOf(sql, filter))
        , m_expression(expressionOf(filter.search.value_or(SearchQuery())))
        , m_limit(limit > 0 ? limit : std::numeric_limits<int>::max())
        , m_cancellation(std::move(cancellation))
    {}

    Ids ids(const ListOrder &order)
    {
        if (m_expression.match.isEmpty())
            return m_expression.excluded.isEmpty() ? listed(order) : without(order);
        if (order.key == ListOrder::Key::Relevance)
            return relevant();
        if (order.key == ListOrder::Key::Published && order.descending)
            return newest();
        const int limit = std::exchange(m_limit, std::numeric_limits<int>::max());
        const Ids all = newest();
        if (!all)
            return all;
        auto ordered = orderIds(m_sql, *all, order, m_cancellation);
        if (ordered && ordered->size() > limit)
            ordered->resize(limit);
        return ordered;
    }

    Result<int> count()
    {
        if (m_expression.match.isEmpty()) {
            const Ids all = ids({});
            return all ? Result<int>(int(all->size())) : fail(all.error());
        }
        const DocBounds bounds = boundsOf(m_sql, m_scope.filter);
        const Condition condition = m_scope.condition();
        int count = 0;
        DocStream docs(m_sql, m_expression.match, bounds);
        DocArticles articles(m_sql, condition);
        for (int i = 0; docs.next(); ++i) {
            if (stops(i))
                return fail(ErrorCode::Cancelled);
            count += articles.article(docs.doc()) ? 1 : 0;
        }
        return finished(count);
    }

private:
    [[nodiscard]] bool stops(qsizetype step) const { return step % 64 == 0 && m_cancellation.isCancelled(); }

    /// An interrupted statement is no failure.
    template <class T>
    Result<T> finished(T value) const
    {
        if (m_cancellation.isCancelled())
            return fail(ErrorCode::Cancelled);
        return m_sql.failed() ? Result<T>(fail(m_sql.outcome().error())) : Result<T>(std::move(value));
    }

    /// No words: a list as any other, except that its filter may ask for more.
    Ids listed(ListOrder order)
    {
        if (order.key == ListOrder::Key::Relevance)
            order = {};
        if (m_scope.rest.text.isEmpty())
            return selectIds(m_sql, m_scope.filter, order, m_limit == std::numeric_limits<int>::max() ? 0 : m_limit,
                             m_cancellation);
        const Condition rest = m_scope.rest;
        Statement holds(m_sql, u"SELECT 1 FROM articles a JOIN status s ON s.article_id = a.id WHERE a.id = ? AND "_s
                                   + rest.text);
        return sifted(order, [&](ArticleId id) {
            holds.execWith(QVariantList{id} + rest.values);
            const bool is = holds.next();
            holds.finish();
            return is;
        });
    }

    /// Only words that articles must not have.
    Ids without(ListOrder order)
    {
        if (order.key == ListOrder::Key::Relevance)
            order = {};
        QSet<ArticleId> excluded;
        SearchHits hits(m_sql, m_expression.excluded, SearchScope());
        for (auto id = hits.next(); id; id = hits.next()) {
            if (stops(excluded.size()))
                return fail(ErrorCode::Cancelled);
            excluded.insert(*id);
        }
        Search rest(m_sql, m_scope, std::numeric_limits<int>::max(), m_cancellation);
        Ids all = rest.listed(order);
        if (!all)
            return all;
        all->removeIf([&excluded](ArticleId id) { return excluded.contains(id); });
        if (all->size() > m_limit)
            all->resize(m_limit);
        return finished(*all);
    }

    Search(Sql &sql, SearchScope scope, int limit, Cancellation cancellation)
        : m_sql(sql), m_scope(std::move(scope)), m_limit(limit), m_cancellation(std::move(cancellation))
    {}

    /// The list's articles that pass, read in longer and longer beginnings of the list.
    template <class Passes>
    Ids sifted(const ListOrder &order, Passes passes)
    {
        for (int length = m_limit == std::numeric_limits<int>::max() ? 0 : 2000;; length *= 10) {
            const bool isAll = length == 0 || length > 1'000'000;
            const Ids list = selectIds(m_sql, m_scope.filter, order, isAll ? 0 : length, m_cancellation);
            if (!list)
                return list;
            QList<ArticleId> found;
            for (qsizetype i = 0; i < list->size() && found.size() < m_limit; ++i) {
                if (stops(i))
                    return fail(ErrorCode::Cancelled);
                if (passes(list->at(i)))
                    found.append(list->at(i));
            }
            if (isAll || found.size() >= m_limit || list->size() < length)
                return finished(found);
        }
    }

    Ids newest()
    {
        if (m_scope.isNarrow() && m_limit != std::numeric_limits<int>::max()) {
            const Ids few = selectIds(m_sql, m_scope.filter, {}, kFewArticles + 1, m_cancellation);
            if (!few)
                return few;
            if (few->size() <= kFewArticles)
                return matchingOf(*few);
        }
        if (auto admitted = admit(); !admitted)
            return fail(admitted.error());
        QList<ArticleId> found;
        SearchHits hits(m_sql, m_expression.match, m_scope, m_admitted);
        for (auto id = hits.next(); id && found.size() < m_limit; id = hits.next()) {
            if (stops(found.size()))
                return fail(ErrorCode::Cancelled);
            found.append(*id);
        }
        return finished(found);
    }

    /// Where the filter leaves few articles of a large archive: which documents are theirs.
    Result<void> admit()
    {
        const ArticleFilter &filter = m_scope.filter;
        const bool isSparse = filter.source || filter.folder || filter.label || filter.starredOnly || filter.unsureOnly
                              || filter.hiddenOnly;
        if (!isSparse || m_admitted)
            return {};
        const Ids list = selectIds(m_sql, filter, {}, kSparseArticles + 1, m_cancellation);
        if (!list)
            return fail(list.error());
        if (list->size() > kSparseArticles)
            return {};
        QSet<qint64> docs;
        docs.reserve(list->size());
        Statement doc(m_sql, u"SELECT doc FROM search.docs WHERE article = ?"_s);
        for (const ArticleId id : *list) {
            doc.exec(id);
            if (doc.next())
                docs.insert(doc.number(0));
            doc.finish();
        }
        m_admitted = docs;
        return {};
    }

    /// Those of a short list, newest first, that match.
    Ids matchingOf(const QList<ArticleId> &list)
    {
        QList<ArticleId> found;
        Statement doc(m_sql, u"SELECT doc FROM search.docs WHERE article = ?"_s);
        DocArticles articles(m_sql, m_scope.rest);
        DocMatcher matcher(m_sql, m_expression.match, m_expression.hasPrefix);
        for (qsizetype from = 0; from < list.size() && found.size() < m_limit; from += kChunk) {
            if (m_cancellation.isCancelled())
                return fail(ErrorCode::Cancelled);
            QList<qint64> docs;
            for (const ArticleId id : list.mid(from, kChunk)) {
                doc.exec(id);
                docs.append(doc.next() ? doc.number(0) : -1);
                doc.finish();
            }
            const QSet<qint64> matching = matcher.matching(docs);
            for (qsizetype i = 0; i < docs.size() && found.size() < m_limit; ++i) {
                if (matching.contains(docs[i]) && articles.article(docs[i]))
                    found.append(list[from + i]);
            }
        }
        return finished(found);
    }

    Ids relevant()
    {
        if (auto admitted = admit(); !admitted)
            return fail(admitted.error());
        const RankedDocs ranked = rankedDocs(m_sql, m_expression.match, boundsOf(m_sql, m_scope.filter));
        QList<ArticleId> found;
        DocArticles articles(m_sql, m_scope.condition());
        for (qsizetype i = 0; i < ranked.best.size() && found.size() < m_limit; ++i) {
            if (stops(i))
                return fail(ErrorCode::Cancelled);
            if (m_admitted && !m_admitted->contains(ranked.best[i]))
                continue;
            if (const auto article = articles.article(ranked.best[i]))
                found.append(article->id);
        }
        if (found.size() >= m_limit)
            return finished(found);
        const QSet<ArticleId> best(found.cbegin(), found.cend());
        const Ids all = newest();
        if (!all)
            return all;
        for (qsizetype i = 0; i < all->size() && found.size() < m_limit; ++i) {
            if (!best.contains(all->at(i)))
                found.append(all->at(i));
        }
        return finished(found);
    }

    Sql &m_sql;
    SearchScope m_scope;
    SearchExpression m_expression;
    int m_limit;
    Cancellation m_cancellation;
    std::optional<QSet<qint64>> m_admitted; ///< documents; none: any may be looked at
};

} // namespace

Result<QList<ArticleId>> searchIds(Sql &sql, const ArticleFilter &filter, const ListOrder &order, int limit,
                                   const Cancellation &cancellation)
{
    return Search(sql, filter, limit, cancellation).ids(order);
}

Result<int> searchCount(Sql &sql, const ArticleFilter &filter, const Cancellation &cancellation)
{
    return Search(sql, filter, 0, cancellation).count();
}

} // namespace oneul
