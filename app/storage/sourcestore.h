#pragma once

#include <QFuture>
#include <QList>

#include "base/result.h"
#include "model/article.h"
#include "model/source.h"

namespace oneul {

class DbThread;

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
    /// Removes the source; articles that no other source lists go too, unless starred, categorised
    /// by hand or cited by a digest (those stay as articles without a source).
    [[nodiscard]] QFuture<Result<ArticleDelta>> remove(SourceId id);
    [[nodiscard]] QFuture<Result<void>> setFetchState(SourceId id, const FetchState &state);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
