#pragma once

#include <type_traits>

#include "storage/sql.h"

namespace oneul {

/// A transaction that is rolled back unless it was committed.
class Transaction final
{
public:
    /// Write takes the lock at once, so that it never fails half-way for another writer's sake.
    enum class Mode { Read, Write };

    Transaction(Sql &sql, Mode mode);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Result<void> commit();

private:
    Sql &m_sql;
    bool m_open = false;
};

/// Runs fn(Sql &) → Result<T> in a transaction: committed when neither fn nor a statement failed.
template <class Fn>
auto inTransaction(QSqlDatabase &database, Transaction::Mode mode, Fn fn) -> std::invoke_result_t<Fn &, Sql &>
{
    Sql sql(database);
    Transaction transaction(sql, mode);
    if (sql.failed())
        return fail(sql.outcome().error());
    auto result = fn(sql);
    // The statement's error says why; what fn made of it may only be a consequence.
    if (sql.failed())
        return fail(sql.outcome().error());
    if (!result)
        return result;
    if (const auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    return result;
}

} // namespace oneul
