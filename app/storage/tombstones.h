#pragma once

#include <QByteArrayList>

#include "storage/entry.h"
#include "storage/sql.h"

namespace oneul {

/// What retention removed and sources may state again: fingerprints of the addresses, arXiv numbers and keys of the
/// articles' entries. For one transaction.
class Tombstones final
{
public:
    explicit Tombstones(Sql &sql);

    /// Whether the entry, which is of no article in the archive, was removed. That it is stated still is noted then, once
    /// a day, so that it is not forgotten. `at`: when it was stated.
    [[nodiscard]] bool holds(const Entry &entry, const QDateTime &at);
    /// The entry's article is wanted again.
    void lift(const Entry &entry);

private:
    Statement m_find;
    Statement m_renew;
    Statement m_lift;
    bool m_any = false; ///< without a single one nothing is looked for
};

/// Remembers the articles' entries before they are removed. `ids`: JSON, as idsToJson() makes it.
void entomb(Sql &sql, const QString &ids, const QDateTime &at);

/// Forgets at most `most` of those that no source has stated since. How many there were.
[[nodiscard]] int purgeTombstones(Sql &sql, const QDateTime &before, int most);

} // namespace oneul
