#pragma once

#include <QFuture>
#include <QList>

#include "base/result.h"
#include "model/searchquery.h"

namespace oneul {

class DbThread;

/// The searches that the analyst keeps, in their order. Queries are stored as they were typed, whether they can be read
/// or not; counts are the service's.
/// Errors: InvalidArgument (no name, no query, or one that is too long), NotFound.
class SavedSearchStore final
{
public:
    static constexpr qsizetype kLongestName = 120;
    static constexpr qsizetype kLongestQuery = 4000;

    SavedSearchStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    [[nodiscard]] QFuture<Result<QList<SavedSearch>>> all();
    /// Behind the others.
    [[nodiscard]] QFuture<Result<SavedSearch>> add(const QString &name, const QString &query);
    [[nodiscard]] QFuture<Result<SavedSearch>> change(qint64 id, const QString &name, const QString &query);
    /// To that place among the others, 0: first. All of them, as all().
    [[nodiscard]] QFuture<Result<QList<SavedSearch>>> move(qint64 id, int position);
    /// What was removed, for restore().
    [[nodiscard]] QFuture<Result<SavedSearch>> remove(qint64 id);
    /// With its former id and in its former place.
    [[nodiscard]] QFuture<Result<SavedSearch>> restore(const SavedSearch &removed);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
