#include "storage/sql.h"

#include <QSqlError>

#include "storage/sqlerror.h"

namespace oneul {

bool Sql::run(const QString &text)
{
    if (failed())
        return false;
    QSqlQuery query(m_database);
    if (!query.exec(text))
        setError(toError(query.lastError()));
    return !failed();
}

void Sql::setError(const Error &error)
{
    if (!m_error)
        m_error = error;
}

Result<void> Sql::outcome() const
{
    if (m_error)
        return fail(*m_error);
    return {};
}

Statement::Statement(Sql &sql, const QString &text) : m_sql(sql), m_query(sql.database())
{
    m_query.setForwardOnly(true);
    if (!sql.failed() && !m_query.prepare(text))
        sql.setError(toError(m_query.lastError()));
}

bool Statement::execWith(const QVariantList &values)
{
    if (m_sql.failed())
        return false;
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
    if (!m_query.exec())
        m_sql.setError(toError(m_query.lastError()));
    return !m_sql.failed();
}

bool Statement::next()
{
    if (m_sql.failed())
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_sql.setError(toError(m_query.lastError()));
    return false;
}

QDateTime Statement::time(int column) const
{
    const QVariant stored = m_query.value(column);
    return stored.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
}

QDate Statement::day(int column) const
{
    const QVariant stored = m_query.value(column);
    return stored.isNull() ? QDate() : QDate::fromJulianDay(stored.toLongLong());
}

std::optional<qint64> Statement::optionalNumber(int column) const
{
    const QVariant stored = m_query.value(column);
    return stored.isNull() ? std::nullopt : std::optional<qint64>(stored.toLongLong());
}

QVariant Statement::bound(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant Statement::bound(const QDate &day)
{
    return day.isValid() ? QVariant(day.toJulianDay()) : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant Statement::bound(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant(QMetaType(QMetaType::LongLong));
}

} // namespace oneul
