#include "storage/transaction.h"

#include <QSqlError>
#include <QSqlQuery>

#include "storage/sqlerror.h"

namespace oneul {

namespace {

constexpr int kAttempts = 3; ///< each waits for the connection's busy timeout

/// Repeated while another process holds the lock, but not for ever.
std::optional<Error> execPatiently(QSqlDatabase &database, const QString &text)
{
    Error error;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        QSqlQuery query(database);
        if (query.exec(text))
            return std::nullopt;
        error = toError(query.lastError());
        if (error.code != ErrorCode::StorageBusy)
            break;
    }
    return error;
}

} // namespace

Transaction::Transaction(Sql &sql, Mode mode) : m_sql(sql)
{
    if (sql.failed())
        return;
    const QString text = mode == Mode::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    if (const auto error = execPatiently(sql.database(), text))
        sql.setError(*error);
    else
        m_open = true;
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (disk full); then there is nothing left to do and that is fine.
    if (m_open)
        QSqlQuery(m_sql.database()).exec(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (m_sql.failed())
        return m_sql.outcome();
    if (const auto error = execPatiently(m_sql.database(), QStringLiteral("COMMIT")))
        return fail(*error);
    m_open = false;
    return {};
}

} // namespace oneul
