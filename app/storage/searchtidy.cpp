#include "storage/searchtidy.h"

#include <algorithm>
#include <utility>

#include "storage/searchindexfile.h"
#include "storage/searchlayout.h"
#include "storage/searchtexts.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

/// Fewer documents are not worth the work.
constexpr qint64 kLeastGarbage = 500;
constexpr qint64 kGarbagePart = 5; ///< one in so many

class Tidier final
{
public:
    Tidier(Sql &sql, const Cancellation &cancellation)
        : m_sql(sql), m_cancellation(cancellation), m_shards(searchlayout::shards(sql, u"main"_s))
    {}

    Result<bool> tidy()
    {
        if (forgetGone())
            return outcome(true);
        for (qsizetype i = 0; i < m_shards.size(); ++i) {
            const SearchShard &shard = m_shards[i];
            const qint64 all = shard.docs + shard.garbage;
            const bool isDirty = shard.garbage > kLeastGarbage && shard.garbage * kGarbagePart > all;
            if (isDirty || all > searchlayout::kMostShardDocs)
                return rewrite(shard);
        }
        return outcome(false);
    }

private:
    [[nodiscard]] Result<bool> outcome(bool done) const
    {
        return m_sql.failed() ? Result<bool>(fail(m_sql.outcome().error())) : Result<bool>(done);
    }

    qint64 number(const QString &query)
    {
        Statement statement(m_sql, query);
        statement.exec();
        const qint64 value = statement.next() ? statement.number(0) : 0;
        statement.finish();
        return value;
    }

    /// The archive counts its articles as it goes, and so does the index: they are gone through only when that differs.
    bool forgetGone()
    {
        qint64 indexed = 0;
        for (const SearchShard &shard : std::as_const(m_shards))
            indexed += shard.docs;
        if (indexed <= number(u"SELECT coalesce(sum(articles), 0) FROM archive.day_counts"_s))
            return false;
        QList<qint64> gone;
        Statement find(m_sql, u"SELECT d.doc FROM docs d WHERE NOT EXISTS "
                              "(SELECT 1 FROM archive.status s WHERE s.article_id = d.article)"_s);
        for (find.exec(); find.next();)
            gone.append(find.number(0));
        Statement remove(m_sql, u"DELETE FROM docs WHERE doc = ?"_s);
        Statement count(m_sql, u"UPDATE shards SET docs = docs - 1, garbage = garbage + 1 "
                               "WHERE first = (SELECT max(first) FROM shards WHERE first <= ?)"_s);
        for (const qint64 doc : std::as_const(gone)) {
            remove.exec(doc);
            count.exec(doc);
        }
        return !gone.isEmpty();
    }

    struct Doc {
        qint64 number = 0;
        ArticleId article = 0;
    };

    [[nodiscard]] QList<Doc> docsOf(const SearchShard &shard)
    {
        QList<Doc> docs;
        Statement statement(m_sql, u"SELECT doc, article FROM docs WHERE doc >= ?1 AND doc < coalesce("
                                   "(SELECT min(first) FROM shards WHERE first > ?1), 9223372036854775807) "
                                   "ORDER BY doc"_s);
        for (statement.exec(shard.first); statement.next();)
            docs.append({statement.number(0), statement.number(1)});
        return docs;
    }

    /// Into parts of the usual size, each of which begins with a slot.
    Result<bool> rewrite(const SearchShard &shard)
    {
        const QList<Doc> docs = docsOf(shard);
        m_sql.run(u"DROP TABLE "_s + shard.table());
        Statement(m_sql, u"DELETE FROM shards WHERE id = ?"_s).exec(shard.id);
        qint64 first = shard.first;
        for (qsizetype from = 0; from < docs.size() || from == 0;) {
            qsizetype to = std::min<qsizetype>(from + searchlayout::kShardDocs, docs.size());
            // What is left is too little for a part of its own.
            if (docs.size() - to < searchlayout::kShardDocs / 4)
                to = docs.size();
            while (to < docs.size()
                   && searchlayout::slotOfDoc(docs[to].number) == searchlayout::slotOfDoc(docs[to - 1].number))
                ++to;
            const auto written = write(first, docs.mid(from, to - from));
            if (!written)
                return fail(written.error());
            if (to >= docs.size())
                break;
            first = searchlayout::slotOfDoc(docs[to].number) << searchlayout::kSlotBits;
            from = to;
        }
        return outcome(true);
    }

    Result<void> write(qint64 first, const QList<Doc> &docs)
    {
        const SearchShard shard{searchindexfile::addShard(m_sql, first), first, docs.size(), 0};
        SearchTexts texts(m_sql, u"archive"_s);
        {
            Statement insert(m_sql, u"INSERT INTO %1 (rowid, text, title) VALUES (?, ?, ?)"_s.arg(shard.table()));
            for (const Doc &doc : docs) {
                if (m_cancellation.isCancelled())
                    return fail(ErrorCode::Cancelled);
                const SearchedText searched = texts.byArticle(doc.article);
                insert.exec(doc.number, Utf8Text{searched.text}, Utf8Text{searched.title});
            }
        }
        m_sql.run(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(shard.table()));
        Statement(m_sql, u"UPDATE shards SET docs = ? WHERE id = ?"_s).exec(shard.docs, shard.id);
        return m_sql.outcome();
    }

    Sql &m_sql;
    const Cancellation &m_cancellation;
    QList<SearchShard> m_shards;
};

} // namespace

Result<bool> tidySearchIndex(Sql &sql, const Cancellation &cancellation)
{
    return Tidier(sql, cancellation).tidy();
}

} // namespace oneul
