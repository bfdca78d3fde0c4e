#include "storage/searchlayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qint64 kEpochMs = 946'684'800'000; ///< 2000-01-01
constexpr int kSlotSize = 1 << searchlayout::kSlotBits;

} // namespace

qint64 searchlayout::slotOf(qint64 publishedMs)
{
    return std::max<qint64>(0, publishedMs - kEpochMs) / kSlotMs;
}

qint64 searchlayout::slotEnd(qint64 slot)
{
    return kEpochMs + (slot + 1) * kSlotMs;
}

QList<SearchShard> searchlayout::shards(Sql &sql, const QString &schema)
{
    QList<SearchShard> found;
    Statement statement(sql, u"SELECT id, first, docs, garbage FROM %1.shards ORDER BY first DESC"_s.arg(schema));
    for (statement.exec(); statement.next();)
        found.append({statement.number(0), statement.number(1), statement.number(2), statement.number(3)});
    return found;
}

SearchNumbers::SearchNumbers(Sql &sql) : m_sql(sql), m_used(sql, u"SELECT used FROM slots WHERE slot = ?"_s)
{
    Statement last(sql, u"SELECT coalesce((SELECT max(slot) FROM slots), -1), "
                        "coalesce((SELECT value FROM state WHERE key = 'spill'), 0)"_s);
    last.exec();
    if (last.next()) {
        m_lastSlot = last.number(0);
        m_spill = last.number(1);
    }
    last.finish();
}

int SearchNumbers::used(qint64 slot)
{
    const auto known = m_slots.constFind(slot);
    if (known != m_slots.constEnd())
        return *known;
    m_used.exec(slot);
    const int count = m_used.next() ? int(m_used.number(0)) : 0;
    m_used.finish();
    m_slots.insert(slot, count);
    return count;
}

/// Full slots are passed over in one step the next time.
qint64 SearchNumbers::freeSlot(qint64 slot)
{
    qint64 free = slot;
    QList<qint64> passed;
    while (!m_sql.failed() && used(free) >= kSlotSize) {
        passed.append(free);
        free = m_next.value(free, free + 1);
    }
    for (const qint64 full : std::as_const(passed))
        m_next.insert(full, free);
    return free;
}

qint64 SearchNumbers::next(qint64 publishedMs)
{
    const qint64 wanted = searchlayout::slotOf(publishedMs);
    const qint64 slot = freeSlot(wanted);
    m_lastSlot = std::max(m_lastSlot, slot);
    m_spill = std::max(m_spill, slot - wanted);
    return (slot << searchlayout::kSlotBits) + m_slots[slot]++;
}

void SearchNumbers::store()
{
    Statement slot(m_sql, u"INSERT OR REPLACE INTO slots (slot, used) VALUES (?, ?)"_s);
    for (auto entry = m_slots.cbegin(); entry != m_slots.cend(); ++entry) {
        if (entry.value() > 0)
            slot.exec(entry.key(), entry.value());
    }
    Statement spill(m_sql, u"INSERT OR REPLACE INTO state (key, value) VALUES ('spill', ?)"_s);
    spill.exec(m_spill);
}

} // namespace oneul
