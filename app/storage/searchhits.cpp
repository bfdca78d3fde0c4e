#include "storage/searchhits.h"

#include <algorithm>
#include <utility>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

QString matchText(const SearchShard &shard, const QString &columns, const QString &where)
{
    return QString(u"SELECT $columns FROM search.$table WHERE $table MATCH ? AND $where"_s)
        .replace(u"$columns"_s, columns)
        .replace(u"$where"_s, where)
        .replace(u"$table"_s, shard.table());
}

} // namespace

DocStream::DocStream(Sql &sql, QString match, const DocBounds &bounds, QString columns)
    : m_sql(sql)
    , m_match(std::move(match))
    , m_bounds(bounds)
    , m_columns(std::move(columns))
    , m_shards(searchlayout::shards(sql, u"search"_s))
{}

bool DocStream::openShard()
{
    for (; m_at < m_shards.size(); ++m_at) {
        const SearchShard &shard = m_shards[m_at];
        const bool isAbove = shard.first > m_bounds.highest;
        const bool isBelow = m_at > 0 && m_shards[m_at - 1].first <= m_bounds.lowest;
        if (isBelow)
            return false;
        if (isAbove || shard.docs == 0)
            continue;
        m_statement = std::make_unique<Statement>(
            m_sql, matchText(shard, m_columns, u"rowid BETWEEN ? AND ? ORDER BY rowid DESC"_s));
        ++m_at;
        return m_statement->exec(m_match, m_bounds.lowest, m_bounds.highest);
    }
    return false;
}

bool DocStream::next()
{
    while (!m_sql.failed()) {
        if (m_statement && m_statement->next()) {
            m_doc = m_statement->number(0);
            return true;
        }
        if (m_sql.failed() || !openShard())
            return false;
    }
    return false;
}

namespace {

/// The rows of articles are long and lie far apart; what lists ask for stands in status as well.
QString articleText(QString condition)
{
    for (const QString &column : {u"published"_s, u"day"_s, u"kind"_s, u"source_id"_s})
        condition.replace(u"a."_s + column, u"s."_s + column);
    static const QRegularExpression ofId(u"\\ba\\.id\\b"_s);
    condition.replace(ofId, u"s.article_id"_s);
    static const QRegularExpression ofArticle(u"\\ba\\."_s);
    const QString join = condition.contains(ofArticle) ? u"CROSS JOIN articles a ON a.id = d.article "_s : QString();
    return u"SELECT s.published, s.article_id FROM search.docs d CROSS JOIN status s ON s.article_id = d.article %1"
           "WHERE d.doc = ?"_s.arg(join)
           + (condition.isEmpty() ? QString() : u" AND "_s + condition);
}

} // namespace

DocArticles::DocArticles(Sql &sql, const Condition &condition)
    : m_statement(sql, articleText(condition.text)), m_values(QVariantList{0} + condition.values)
{}

std::optional<DocArticles::Found> DocArticles::article(qint64 doc)
{
    m_values[0] = doc;
    m_statement.execWith(m_values);
    std::optional<Found> found;
    if (m_statement.next())
        found = Found{m_statement.number(0), m_statement.number(1)};
    m_statement.finish();
    return found;
}

SearchHits::SearchHits(Sql &sql, const QString &match, const SearchScope &scope, std::optional<QSet<qint64>> admitted)
    : m_docs(sql, match, boundsOf(sql, scope.filter))
    , m_articles(sql, scope.condition())
    , m_admitted(std::move(admitted))
{}

/// Documents lie in the quarter of their day or, where that is full, in a later one: once the stream has come to a
/// quarter, everything that was published after it has been read.
std::optional<ArticleId> SearchHits::next()
{
    while (m_more) {
        m_more = m_docs.next();
        if (m_more && m_admitted && !m_admitted->contains(m_docs.doc()))
            continue;
        const bool isReady = !m_read.empty() && m_more
                             && m_read.top().published >= searchlayout::slotEnd(searchlayout::slotOfDoc(m_docs.doc()));
        std::optional<ArticleId> ready;
        if (isReady) {
            ready = m_read.top().id;
            m_read.pop();
        }
        if (m_more) {
            if (const auto found = m_articles.article(m_docs.doc()))
                m_read.push(*found);
        }
        if (ready)
            return ready;
    }
    if (m_read.empty())
        return {};
    const ArticleId id = m_read.top().id;
    m_read.pop();
    return id;
}

DocMatcher::DocMatcher(Sql &sql, QString match, bool hasPrefix)
    : m_sql(sql), m_match(std::move(match)), m_hasPrefix(hasPrefix), m_shards(searchlayout::shards(sql, u"search"_s))
{}

QSet<qint64> DocMatcher::matching(const QList<qint64> &docs)
{
    QHash<qsizetype, QList<qint64>> byShard;
    for (const qint64 doc : docs) {
        const auto shard =
            std::ranges::find_if(m_shards, [doc](const SearchShard &candidate) { return candidate.first <= doc; });
        if (shard != m_shards.end())
            byShard[std::distance(m_shards.begin(), shard)].append(doc);
    }
    QSet<qint64> found;
    for (auto part = byShard.cbegin(); part != byShard.cend() && !m_sql.failed(); ++part)
        look(m_shards[part.key()], part.value(), found);
    return found;
}

void DocMatcher::look(const SearchShard &shard, const QList<qint64> &docs, QSet<qint64> &found)
{
    // FTS5 goes to a single document faster than it passes over a hundred.
    constexpr qsizetype kFew = 48;
    if (docs.size() <= kFew && !m_hasPrefix) {
        Statement one(m_sql, matchText(shard, u"rowid"_s, u"rowid = ?"_s));
        for (const qint64 doc : docs) {
            one.exec(m_match, doc);
            if (one.next())
                found.insert(doc);
            one.finish();
        }
        return;
    }
    const QSet<qint64> wanted(docs.cbegin(), docs.cend());
    const auto [lowest, highest] = std::ranges::minmax(docs);
    Statement range(m_sql, matchText(shard, u"rowid"_s, u"rowid BETWEEN ? AND ?"_s));
    for (range.exec(m_match, lowest, highest); range.next();) {
        if (wanted.contains(range.number(0)))
            found.insert(range.number(0));
    }
}

} // namespace oneul
