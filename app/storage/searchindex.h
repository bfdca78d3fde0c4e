#pragma once

#include <map>
#include <memory>

#include "base/cancellation.h"
#include "base/result.h"
#include "storage/searchlayout.h"
#include "storage/searchstore.h"
#include "storage/searchtexts.h"

namespace oneul {

/// Writes the search index, within one transaction of its own connection (see searchindexfile). In the same
/// transaction it keeps how far it has come, so that a crash costs nothing but the work.
class SearchIndex final
{
public:
    explicit SearchIndex(Sql &sql);

    /// The next of the articles that changed since; how many there were.
    Result<int> take(int limit, const Cancellation &cancellation);
    [[nodiscard]] IndexProgress progress();

private:
    struct Changed {
        ArticleId id = 0;
        qint64 published = 0;
        qint64 changed = 0;
    };

    [[nodiscard]] QList<Changed> nextChanged(int limit);
    void append(QList<Changed> &found, const QString &condition, qint64 changed, qint64 id, int limit);
    void add(const Changed &article);
    void forget(ArticleId article);
    SearchShard &shardFor(qint64 doc);
    void keepPlace();

    Sql &m_sql;
    SearchNumbers m_numbers;
    SearchTexts m_texts;
    QList<SearchShard> m_shards; ///< newest first
    std::map<qint64, std::unique_ptr<Statement>> m_inserts; ///< by shard
    Statement m_docOf;
    Statement m_removeDoc;
    Statement m_insertDoc;
    qint64 m_changed = 0;
    qint64 m_id = 0;
};

} // namespace oneul
