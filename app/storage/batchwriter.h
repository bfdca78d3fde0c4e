#pragma once

#include <QHash>
#include <QSet>

#include "storage/batchtables.h"
#include "storage/preparedbatch.h"

namespace oneul {

/// Stores one batch within a transaction. Entries are written as they are stated; articles follow from
/// all of their entries at the end, so that the order of arrival leaves no trace. What retention removed stays away (its
/// id is 0 in the report), unless a report brings it back.
class BatchWriter final
{
public:
    BatchWriter(BatchTables &tables, const PreparedBatch &batch);

    [[nodiscard]] StoreReport write();

private:
    /// What an article was before this batch touched it.
    struct Before {
        Derived derived;
        QByteArray textEntryHash; ///< of the entry whose text it showed
        QSet<QByteArray> textHashes; ///< with those of the articles that were joined into it
    };

    [[nodiscard]] ArticleId store(const PreparedArticle &stated);
    [[nodiscard]] bool staysRemoved(const Entry &entry);
    [[nodiscard]] ArticleId addArticle(Entry entry, const PreparedArticle &stated);
    void addEntry(Entry entry, const QDateTime &listed, const PreparedArticle &stated);
    void replaceEntry(const Entry &entry, const Entry &earlier, const PreparedArticle &stated);
    [[nodiscard]] std::optional<Entry> formerEntry(ArticleId article);
    [[nodiscard]] bool staysAsImported(const Entry &entry, const Entry &earlier) const;
    [[nodiscard]] ArticleId join(QList<ArticleId> articles);
    void joinInto(ArticleId into, ArticleId from);
    void touch(ArticleId article);
    void finish(ArticleId article);
    void takeCategory(ArticleStatus &status, const Entry &entry);
    [[nodiscard]] ArticleStatus statusAfter(ArticleId article, const Entry &text, const Derived &derived);
    [[nodiscard]] ArticleId current(ArticleId article) const;
    [[nodiscard]] StoreReport report();

    const PreparedBatch &m_batch;
    EntryTable &m_entries;
    ArticleTable &m_articles;
    CountKeeper &m_counts;
    Tombstones &m_tombstones;
    CategoryResolver &m_categories;
    bool m_mayBeKnown = true; ///< the source has entries; one that a batch adds may repeat no key
    QSet<qint64> m_seen; ///< entries that this batch stated
    QHash<ArticleId, Before> m_touched;
    QHash<ArticleId, Entry> m_imported; ///< articles whose category an import states
    QHash<ArticleId, ArticleId> m_joined; ///< article → the one it was joined into
    QSet<ArticleId> m_addedSet;
    ArticleDelta m_delta;
    QList<ArticleId> m_ids;
};

} // namespace oneul
