#pragma once

#include "storage/batchwriter.h"
#include "storage/transaction.h"

namespace oneul {

/// One item in a transaction of its own. `write`: (Sql &, BatchTables &, const Item &) → Result<Outcome>.
template <class Item, class Write>
[[nodiscard]] auto writeAlone(QSqlDatabase &database, const Item &item, const Write &write)
{
    return inTransaction(database, Transaction::Mode::Write, [&](Sql &sql) {
        BatchTables tables(sql);
        auto outcome = write(sql, tables, item);
        tables.counts.write();
        return outcome;
    });
}

/// Several in one transaction; one outcome for each, in order. When the whole can't be written, each is tried alone, so
/// that one fails for its own sake only.
template <class Outcome, class Item, class Write>
[[nodiscard]] Result<QList<Result<Outcome>>> writeMany(QSqlDatabase &database, const QList<Item> &items,
                                                       const Write &write)
{
    using Outcomes = QList<Result<Outcome>>;
    auto together = inTransaction(database, Transaction::Mode::Write, [&](Sql &sql) -> Result<Outcomes> {
        BatchTables tables(sql);
        Outcomes outcomes;
        for (const Item &item : items)
            outcomes.append(write(sql, tables, item));
        tables.counts.write();
        return outcomes;
    });
    if (together)
        return together;
    Outcomes outcomes;
    for (const Item &item : items)
        outcomes.append(writeAlone(database, item, write));
    return outcomes;
}

} // namespace oneul
