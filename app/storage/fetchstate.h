#pragma once

#include "model/source.h"
#include "storage/sql.h"

namespace oneul {

/// False when there is no such source.
[[nodiscard]] bool writeFetchState(Sql &sql, SourceId id, const FetchState &state);
void writeLastNew(Sql &sql, SourceId id, const QDateTime &time);
/// `items` of the document with that hash; "" forgets those of an earlier one.
void writeSeenItems(Sql &sql, SourceId id, const QByteArray &bodyHash, const QByteArray &items);
/// "" where the source is to be read anew, or was read otherwise since.
[[nodiscard]] QByteArray readSeenItems(Sql &sql, SourceId id);

[[nodiscard]] QString fetchStateColumns(); ///< of the table of sources
/// From the statement's columns `first` and on.
[[nodiscard]] FetchState readFetchState(const Statement &statement, int first);

} // namespace oneul
