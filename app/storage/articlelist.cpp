#include "storage/articlelist.h"

#include <utility>

#include <QSet>

#include "storage/listmerge.h"
#include "storage/listsorter.h"
#include "storage/liststream.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr int kNoLimit = -1;
constexpr qsizetype kFewUnread = 100'000; ///< up to here all of them are kept in mind while one is looked for

/// Asks now and then whether the answer is still wanted.
class Wanted final
{
public:
    explicit Wanted(const Cancellation &cancellation) : m_cancellation(cancellation) {}

    bool goesOn()
    {
        constexpr int kRows = 1024;
        if (++m_row % kRows == 0 && m_cancellation.isCancelled())
            m_cancelled = true;
        return !m_cancelled;
    }
    [[nodiscard]] bool isCancelled() const { return m_cancelled || m_cancellation.isCancelled(); }

private:
    const Cancellation &m_cancellation;
    int m_row = 0;
    bool m_cancelled = false;
};

/// Reads parts of a list, one after the other, until there are enough.
class ListParts final
{
public:
    ListParts(Sql &sql, int limit, bool newestFirst, const Cancellation &cancellation)
        : m_sql(sql), m_limit(limit), m_newestFirst(newestFirst), m_wanted(cancellation)
    {}

    void add(const ListScope &scope)
    {
        if (isComplete())
            return;
        const ListStreams streams = streamsOf(m_sql, scope, m_newestFirst);
        if (streams.sorted && streams.values.size() == 1)
            append(streams);
        else
            merge(streams);
    }
    [[nodiscard]] bool isComplete() const
    {
        return m_wanted.isCancelled() || m_sql.failed() || (m_limit > 0 && m_ids.size() >= m_limit);
    }
    [[nodiscard]] Result<QList<ArticleId>> outcome()
    {
        if (m_wanted.isCancelled())
            return fail(ErrorCode::Cancelled);
        return std::move(m_ids);
    }

private:
    [[nodiscard]] qsizetype missing() const { return m_limit > 0 ? m_limit - m_ids.size() : 0; }

    void append(const ListStreams &streams)
    {
        const qsizetype first = m_ids.size();
        Statement statement(m_sql, streams.text);
        // An article may come twice (two entries of one source), so the limit is kept here.
        statement.execWith(streams.values.first() + QVariantList{kNoLimit});
        while (!isFull() && statement.next() && m_wanted.goesOn()) {
            const ArticleId id = statement.number(1);
            if (m_ids.size() == first || m_ids.last() != id)
                m_ids.append(id);
        }
    }
    void merge(const ListStreams &streams)
    {
        ListMerge merge(static_cast<int>(missing()), m_newestFirst);
        Statement statement(m_sql, streams.text);
        for (const QVariantList &values : streams.values) {
            statement.execWith(values + QVariantList{kNoLimit});
            while (statement.next() && m_wanted.goesOn()) {
                if (!merge.offer(statement.number(0), statement.number(1)) && streams.sorted)
                    break;
            }
        }
        m_ids += merge.take();
    }
    [[nodiscard]] bool isFull() const { return m_limit > 0 && m_ids.size() >= m_limit; }

    Sql &m_sql;
    int m_limit;
    bool m_newestFirst;
    Wanted m_wanted;
    QList<ArticleId> m_ids;
};

/// Whether a filter leaves so much of the archive that its groups are better read one by one than sorted.
bool isWide(const ArticleFilter &filter)
{
    return !filter.day && !filter.fromDay && !filter.toDay && !filter.source && !filter.folder && !filter.label
           && !filter.firstSeenAfter && !filter.starredOnly && !filter.story && !filter.unsureOnly
           && !filter.hiddenOnly;
}

/// Every value of an indexed column, with one step in the index for each.
QVariantList valuesOf(Sql &sql, const QString &column)
{
    QVariantList values;
    Statement statement(sql, u"WITH RECURSIVE every (x) AS (SELECT min(%1) FROM status UNION ALL "
                             "SELECT (SELECT min(%1) FROM status WHERE %1 > x) FROM every WHERE x IS NOT NULL) "
                             "SELECT x FROM every WHERE x IS NOT NULL"_s.arg(column));
    for (statement.exec(); statement.next();)
        values.append(statement.value(0));
    return values;
}

/// The groups in their order, each a list; the last has those that the order doesn't name.
QList<QVariantList> groupsOf(Sql &sql, const ListOrder &order)
{
    QVariantList named;
    for (const SourceId id : order.sources)
        named.append(id);
    QVariantList rest{QVariant()};
    if (order.key == ListOrder::Key::Category) {
        named = QVariantList(order.categories.begin(), order.categories.end());
        rest.clear();
    }
    QList<QVariantList> groups;
    QSet<QString> seen;
    for (const QVariant &value : std::as_const(named)) {
        groups.append(QVariantList{value});
        seen.insert(value.toString());
    }
    const QString column = order.key == ListOrder::Key::Category ? u"category"_s : u"source_id"_s;
    const QVariantList all = valuesOf(sql, column);
    for (const QVariant &value : all) {
        if (!seen.contains(value.toString()))
            rest.append(value);
    }
    groups.append(rest);
    return groups;
}

Result<QList<ArticleId>> sortedIds(Sql &sql, const ArticleFilter &filter, const ListOrder &order, int limit,
                                   const Cancellation &cancellation)
{
    Wanted wanted(cancellation);
    ListSorter sorter(order);
    ListScope scope;
    scope.filter = filter;
    const ListStreams streams = streamsOf(sql, scope, true, sorter.column());
    Statement statement(sql, streams.text);
    for (const QVariantList &values : streams.values) {
        for (statement.execWith(values + QVariantList{kNoLimit}); statement.next() && wanted.goesOn();)
            sorter.add(statement);
    }
    if (wanted.isCancelled())
        return fail(ErrorCode::Cancelled);
    QList<ArticleId> ids = sorter.sorted();
    return limit > 0 ? ids.mid(0, limit) : ids;
}

/// By yes or no: two parts.
void addHalves(ListParts &parts, ListScope scope, const ListOrder &order)
{
    auto &half = order.key == ListOrder::Key::Read ? scope.read : scope.starred;
    for (const bool value : {order.descending, !order.descending}) {
        half = value;
        parts.add(scope);
    }
}

} // namespace

Result<QList<ArticleId>> selectIds(Sql &sql, const ArticleFilter &filter, const ListOrder &order, int limit,
                                   const Cancellation &cancellation)
{
    using Key = ListOrder::Key;
    ListScope scope;
    scope.filter = filter;
    const bool byDate = order.key == Key::Published || order.key == Key::Relevance;
    ListParts parts(sql, limit, !byDate || order.descending, cancellation);
    const bool isGroup = order.key == Key::Category && filter.category;
    const bool grouped = (order.key == Key::Source || order.key == Key::Category) && !isGroup;
    // All of a category is sooner sorted than picked out of every source.
    const bool isNarrow = !isWide(filter) || (limit == 0 && (filter.category || filter.kind));
    if (order.key == Key::Title || (grouped && isNarrow))
        return sortedIds(sql, filter, order, limit, cancellation);
    if (order.key == Key::Read || order.key == Key::Starred) {
        addHalves(parts, scope, order);
    } else if (grouped) {
        scope.group = columnOf(order);
        const QList<QVariantList> groups = groupsOf(sql, order);
        for (const QVariantList &group : groups) {
            scope.groupValues = group;
            parts.add(scope);
        }
    } else {
        parts.add(scope);
    }
    return parts.outcome();
}

Result<QList<ArticleId>> orderIds(Sql &sql, const QList<ArticleId> &ids, const ListOrder &order,
                                  const Cancellation &cancellation)
{
    if (order.key == ListOrder::Key::Relevance)
        return ids;
    Wanted wanted(cancellation);
    ListSorter sorter(order);
    Statement statement(sql, rowText(sorter.column()));
    for (const ArticleId id : ids) {
        if (!wanted.goesOn())
            break;
        if (statement.exec(id) && statement.next())
            sorter.add(statement);
    }
    if (wanted.isCancelled())
        return fail(ErrorCode::Cancelled);
    return sorter.sorted();
}

Result<ArticleId> firstUnreadOf(Sql &sql, const QList<ArticleId> &ids, qsizetype from, const Cancellation &cancellation)
{
    QSet<ArticleId> unread;
    Statement all(sql, u"SELECT article_id FROM status INDEXED BY status_unread WHERE read = 0 LIMIT ?"_s);
    for (all.exec(qint64(kFewUnread) + 1); all.next();)
        unread.insert(all.number(0));
    const bool few = unread.size() <= kFewUnread;
    Statement one(sql, u"SELECT read FROM status WHERE article_id = ?"_s);
    Wanted wanted(cancellation);
    for (qsizetype step = 0; step < ids.size() && wanted.goesOn(); ++step) {
        const ArticleId id = ids.at((from + step) % ids.size());
        if (few ? unread.contains(id) : one.exec(id) && one.next() && one.number(0) == 0)
            return id;
    }
    if (wanted.isCancelled())
        return fail(ErrorCode::Cancelled);
    return 0;
}

} // namespace oneul
