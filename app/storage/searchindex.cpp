#include "storage/searchindex.h"

#include <algorithm>

#include "storage/number.h"
#include "storage/searchindexfile.h"

using namespace Qt::StringLiterals;

namespace oneul {

SearchIndex::SearchIndex(Sql &sql)
    : m_sql(sql)
    , m_numbers(sql)
    , m_texts(sql, u"archive"_s)
    , m_shards(searchlayout::shards(sql, u"main"_s))
    , m_docOf(sql, u"SELECT doc FROM docs WHERE article = ?"_s)
    , m_removeDoc(sql, u"DELETE FROM docs WHERE doc = ?"_s)
    , m_insertDoc(sql, u"INSERT INTO docs (doc, article) VALUES (?, ?)"_s)
    , m_changed(numberOf(sql, u"SELECT value FROM state WHERE key = 'changed'"_s))
    , m_id(numberOf(sql, u"SELECT value FROM state WHERE key = 'id'"_s))
{}

/// In the order of the index on `changed`, which has the id behind it.
QList<SearchIndex::Changed> SearchIndex::nextChanged(int limit)
{
    QList<Changed> found;
    append(found, u"changed = ?1 AND id > ?2 ORDER BY id"_s, m_changed, m_id, limit);
    if (found.size() < limit)
        append(found, u"changed > ?1 AND ?2 IS NOT NULL ORDER BY changed, id"_s, m_changed, m_id,
               limit - int(found.size()));
    return found;
}

void SearchIndex::append(QList<Changed> &found, const QString &condition, qint64 changed, qint64 id, int limit)
{
    Statement statement(m_sql,
                        u"SELECT id, published, changed FROM archive.articles WHERE %1 LIMIT ?3"_s.arg(condition));
    for (statement.exec(changed, id, limit); statement.next();)
        found.append({statement.number(0), statement.number(1), statement.number(2)});
}

Result<int> SearchIndex::take(int limit, const Cancellation &cancellation)
{
    const QList<Changed> articles = nextChanged(limit);
    for (const Changed &article : articles) {
        if (cancellation.isCancelled())
            return fail(ErrorCode::Cancelled);
        forget(article.id);
        add(article);
        if (m_sql.failed())
            return fail(m_sql.outcome().error());
        m_changed = article.changed;
        m_id = article.id;
    }
    m_inserts.clear();
    if (!articles.isEmpty())
        keepPlace();
    return int(articles.size());
}

/// The table keeps what it has of an article that was there before; no number leads to it any more.
void SearchIndex::forget(ArticleId article)
{
    m_docOf.exec(article);
    const qint64 doc = m_docOf.next() ? m_docOf.number(0) : -1;
    m_docOf.finish();
    if (doc < 0)
        return;
    m_removeDoc.exec(doc);
    SearchShard &shard = shardFor(doc);
    --shard.docs;
    ++shard.garbage;
}

SearchShard &SearchIndex::shardFor(qint64 doc)
{
    auto shard = std::ranges::find_if(m_shards, [doc](const SearchShard &candidate) { return candidate.first <= doc; });
    return shard == m_shards.end() ? m_shards.last() : *shard;
}

void SearchIndex::add(const Changed &article)
{
    const qint64 lastSlot = m_numbers.lastSlot();
    const qint64 doc = m_numbers.next(article.published);
    const qint64 slot = searchlayout::slotOfDoc(doc);
    SearchShard &newest = m_shards.first();
    if (doc >= newest.first && newest.docs + newest.garbage >= searchlayout::kShardDocs && slot > lastSlot) {
        m_inserts.erase(newest.id);
        m_sql.run(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(newest.table()));
        const qint64 first = slot << searchlayout::kSlotBits;
        m_shards.prepend({searchindexfile::addShard(m_sql, first), first, 0, 0});
    }
    SearchShard &shard = shardFor(doc);
    auto &insert = m_inserts[shard.id];
    if (!insert)
        insert = std::make_unique<Statement>(
            m_sql, u"INSERT INTO %1 (rowid, text, title) VALUES (?, ?, ?)"_s.arg(shard.table()));
    const SearchedText searched = m_texts.byArticle(article.id);
    insert->exec(doc, Utf8Text{searched.text}, Utf8Text{searched.title});
    m_insertDoc.exec(doc, article.id);
    ++shard.docs;
}

void SearchIndex::keepPlace()
{
    m_numbers.store();
    Statement shard(m_sql, u"UPDATE shards SET docs = ?, garbage = ? WHERE id = ?"_s);
    for (const SearchShard &changed : std::as_const(m_shards))
        shard.exec(changed.docs, changed.garbage, changed.id);
    Statement state(m_sql, u"UPDATE state SET value = ? WHERE key = ?"_s);
    state.exec(m_changed, u"changed"_s);
    state.exec(m_id, u"id"_s);
}

IndexProgress SearchIndex::progress()
{
    IndexProgress progress;
    for (const SearchShard &shard : std::as_const(m_shards))
        progress.done += shard.docs;
    // A long queue is not counted with every slice.
    constexpr qint64 kMostCounted = 5000;
    Statement waiting(m_sql, u"SELECT count(*) FROM (SELECT 1 FROM archive.articles WHERE changed = ?1 AND id > ?2 "
                             "UNION ALL SELECT 1 FROM archive.articles WHERE changed > ?1 LIMIT ?3)"_s);
    waiting.exec(m_changed, m_id, kMostCounted);
    progress.waiting = waiting.next() ? waiting.number(0) : 0;
    waiting.finish();
    if (progress.waiting == kMostCounted)
        progress.waiting =
            std::max(kMostCounted,
                     numberOf(m_sql, u"SELECT coalesce(sum(articles), 0) FROM archive.day_counts"_s) - progress.done);
    return progress;
}

} // namespace oneul
