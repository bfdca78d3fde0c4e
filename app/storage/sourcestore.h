#pragma once

#include <QFuture>
#include <QHash>
#include <QList>

#include "base/result.h"
#include "model/article.h"
#include "model/fetchrecord.h"
#include "model/source.h"

namespace oneul {

class DbThread;

/// A source that was removed and is there again.
struct RestoredSource {
    Source source;
    ArticleDelta delta;
};

/// The list of sources. Nothing here blocks; futures finish on a storage thread.
class SourceStore final
{
public:
    SourceStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    [[nodiscard]] QFuture<Result<QList<Source>>> all(); ///< by folder, then name
    /// The source with its id. AlreadyExists when another has the same url.
    [[nodiscard]] QFuture<Result<Source>> add(const Source &source);
    /// Many at once in one transaction; those whose url exists already are left out of the result.
    [[nodiscard]] QFuture<Result<QList<Source>>> addAll(const QList<Source> &sources);
    /// Changes what the user typed (not the fetch state, but for the validators of another address, type,
    /// kind or spec, which go). NotFound, AlreadyExists.
    [[nodiscard]] QFuture<Result<Source>> update(const Source &source);
    /// Several at once in one transaction.
    [[nodiscard]] QFuture<Result<QList<Source>>> updateAll(const QList<Source> &sources);
    /// Removes the source; articles that no other source lists go too, unless starred, categorised
    /// by hand or cited by a digest (those stay as articles without a source).
    [[nodiscard]] QFuture<Result<ArticleDelta>> remove(SourceId id);
    /// Its articles come back as they were, read, starred and categorised, unless another source has brought them since.
    /// NotFound when nothing is kept of it (what was removed is kept for 30 days), AlreadyExists.
    [[nodiscard]] QFuture<Result<RestoredSource>> restore(SourceId id);
    /// Several in one transaction. Those that can't be restored are left out; their error where there is no other.
    [[nodiscard]] QFuture<Result<QList<RestoredSource>>> restoreAll(const QList<SourceId> &ids);
    /// Several at once in one transaction.
    [[nodiscard]] QFuture<Result<ArticleDelta>> removeAll(const QList<SourceId> &ids);
    /// Forgets sources that were removed before that time, some at once; they can't be restored any more. Those whose
    /// secrets are to be forgotten as well.
    [[nodiscard]] QFuture<Result<QList<SourceId>>> purgeRemoved(const QDateTime &before);

    [[nodiscard]] QFuture<Result<void>> setFetchState(SourceId id, const FetchState &state);
    /// The state and a line of the source's history, of which the last kHistoryLength are kept.
    [[nodiscard]] QFuture<Result<void>> noteFetch(SourceId id, const FetchState &state, const FetchRecord &record);
    [[nodiscard]] QFuture<Result<QList<FetchRecord>>> history(SourceId id); ///< newest first
    static constexpr int kHistoryLength = 20;

    /// What the last batch of the source held as `seenItems`; "" when the source is to be read anew.
    [[nodiscard]] QFuture<Result<QByteArray>> seenItems(SourceId id);

    /// Until when a host ("host:port") asked to be left alone.
    [[nodiscard]] QFuture<Result<QHash<QString, QDateTime>>> hostPauses();
    [[nodiscard]] QFuture<Result<void>> pauseHost(const QString &host, const QDateTime &until);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
