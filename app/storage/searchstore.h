#pragma once

#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/article.h"
#include "model/listorder.h"

namespace oneul {

class DbThread;

/// How far the search index has come.
struct IndexProgress {
    qint64 done = 0; ///< articles in the index
    qint64 waiting = 0; ///< articles that are new or changed since; 0: the index is complete
    bool more = false; ///< indexNext() has more to do, if only to tidy up
};

/// The articles by what stands in them. The index is a file of its own (search.db) that follows the archive in the
/// background: what is not in it yet is not found. It is worth nothing: where it is missing, damaged or belongs to
/// another archive it is made anew.
class SearchStore final
{
public:
    SearchStore(DbThread &indexer, DbThread &searcher) : m_indexer(indexer), m_searcher(searcher) {}

    /// Opens the archive's index, or makes one, in the background; what goes wrong shows when it is used.
    void open(const QString &archiveFile);

    /// The articles that `filter.search` and the other fields of the filter allow, in this order; at most `limit` (0:
    /// all; `filter.limit` is not looked at). By relevance the best of the newest hits come first, the others behind
    /// them, newest first. Cancelled as soon as the cancellation says so.
    [[nodiscard]] QFuture<Result<QList<ArticleId>>> ids(const ArticleFilter &filter, const ListOrder &order, int limit,
                                                        const Cancellation &cancellation);
    /// How many the filter allows, exactly; may take longer than the first of them.
    [[nodiscard]] QFuture<Result<int>> count(const ArticleFilter &filter, const Cancellation &cancellation);
    /// Why the articles were found; for those of the ids that exist.
    [[nodiscard]] QFuture<Result<QHash<ArticleId, Snippet>>> snippets(const QList<ArticleId> &ids,
                                                                      const SearchQuery &query);

    /// Takes up to `limit` of the articles that are not in the index as they are now, in one transaction; when there are
    /// none, tidies the index up. Errors: StorageFull, StorageBusy; Cancelled.
    [[nodiscard]] QFuture<Result<IndexProgress>> indexNext(int limit, const Cancellation &cancellation);
    [[nodiscard]] QFuture<Result<IndexProgress>> indexProgress();

private:
    DbThread &m_indexer;
    DbThread &m_searcher;
    QString m_archiveFile;
};

} // namespace oneul
