#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "storage/sql.h"

namespace oneul {

/// A part of the search index: an FTS5 table with the documents from one number on, up to the first of the next part.
/// Parts are bounded, so that what FTS5 has to put together (all words with a beginning) is bounded, too.
struct SearchShard {
    qint64 id = 0;
    qint64 first = 0; ///< number of the first document that belongs there
    qint64 docs = 0; ///< that are articles as they are now
    qint64 garbage = 0; ///< that were

    [[nodiscard]] QString table() const { return QStringLiteral("shard_%1").arg(id); }
};

/// How the documents of the search index are numbered: by the quarter of a day in which they were published, so that
/// the newest have the highest numbers. Of a quarter that is full, documents go to a later one, never to an earlier.
namespace searchlayout {

constexpr int kSlotBits = 10;
constexpr qint64 kSlotMs = 6LL * 3600 * 1000;
constexpr qint64 kShardDocs = 16384; ///< the newest part is closed with so many
constexpr qint64 kMostShardDocs = 2 * kShardDocs; ///< a part with more is divided

[[nodiscard]] qint64 slotOf(qint64 publishedMs);
[[nodiscard]] inline qint64 slotOfDoc(qint64 doc)
{
    return doc >> kSlotBits;
}
/// Everything published from then on has a higher number than the slot's (ms since 1970).
[[nodiscard]] qint64 slotEnd(qint64 slot);

/// The parts, newest first; `schema`: the index's name on the connection.
[[nodiscard]] QList<SearchShard> shards(Sql &sql, const QString &schema);

} // namespace searchlayout

/// Gives documents their numbers, within one transaction of the index's own connection.
class SearchNumbers final
{
public:
    explicit SearchNumbers(Sql &sql);

    [[nodiscard]] qint64 next(qint64 publishedMs);
    /// The latest slot that has a document; -1: none.
    [[nodiscard]] qint64 lastSlot() const { return m_lastSlot; }
    /// How many slots a document lies behind its own at most.
    [[nodiscard]] qint64 spill() const { return m_spill; }
    void store(); ///< at the end of the transaction

private:
    [[nodiscard]] qint64 freeSlot(qint64 slot);
    [[nodiscard]] int used(qint64 slot);

    Sql &m_sql;
    Statement m_used;
    QHash<qint64, int> m_slots; ///< documents of a slot, as far as it was asked for
    QHash<qint64, qint64> m_next; ///< of full slots: where there may be room
    qint64 m_lastSlot = -1;
    qint64 m_spill = 0;
};

} // namespace oneul
