#include "storage/sql.h"

#include <sqlite3.h>

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include "storage/sqlerror.h"

namespace oneul {

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QSqlDriver *driver = database.driver();
    const QVariant handle = driver ? driver->handle() : QVariant();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

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

namespace {

Error lastError(sqlite3 *handle)
{
    return {storageErrorCode(sqlite3_extended_errcode(handle), ErrorCode::StorageQuery),
            QString::fromUtf8(sqlite3_errmsg(handle))};
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(Sql &sql, const QString &text) : m_sql(sql), m_handle(sqliteHandle(sql.database()))
{
    if (sql.failed())
        return;
    if (!m_handle) {
        sql.setError({ErrorCode::StorageOpen, QStringLiteral("the driver is not SQLite's")});
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, utf8.constData(), int(utf8.size()), &statement, nullptr) != SQLITE_OK)
        sql.setError(lastError(m_handle));
    m_statement.reset(statement);
}

bool Statement::begin()
{
    if (m_sql.failed() || !m_statement)
        return false;
    sqlite3_reset(m_statement.get());
    m_rowWaits = false;
    return true;
}

/// The first step is part of the execution, so that a statement without rows is done afterwards.
bool Statement::run()
{
    const bool done = step() == SQLITE_DONE;
    m_rowWaits = m_state == SQLITE_ROW;
    if (done)
        m_changed = sqlite3_changes(m_handle);
    return !m_sql.failed();
}

int Statement::step()
{
    m_state = sqlite3_step(m_statement.get());
    if (m_state == SQLITE_ROW)
        return m_state;
    if (m_state != SQLITE_DONE)
        m_sql.setError(lastError(m_handle));
    sqlite3_reset(m_statement.get());
    return m_state;
}

bool Statement::execWith(const QVariantList &values)
{
    if (!begin())
        return false;
    for (int i = 0; i < values.size(); ++i)
        bind(i + 1, values.at(i));
    return run();
}

bool Statement::next()
{
    if (m_sql.failed() || m_state != SQLITE_ROW)
        return false;
    if (m_rowWaits) {
        m_rowWaits = false;
        return true;
    }
    return step() == SQLITE_ROW;
}

void Statement::finish()
{
    if (m_statement)
        sqlite3_reset(m_statement.get());
    m_state = SQLITE_DONE;
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement.get(), index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, const Utf8Text &text)
{
    const char *data = text.utf8.isEmpty() ? "" : text.utf8.data();
    sqlite3_bind_text(m_statement.get(), index, data, int(text.utf8.size()), SQLITE_STATIC);
}

void Statement::bind(int index, const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement.get(), index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void Statement::bind(int index, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), index, number);
}

void Statement::bind(int index, double number)
{
    sqlite3_bind_double(m_statement.get(), index, number);
}

void Statement::bind(int index, const std::optional<qint64> &number)
{
    if (number)
        sqlite3_bind_int64(m_statement.get(), index, *number);
    else
        sqlite3_bind_null(m_statement.get(), index);
}

void Statement::bind(int index, const QDateTime &time)
{
    bind(index, time.isValid() ? std::optional<qint64>(time.toMSecsSinceEpoch()) : std::nullopt);
}

void Statement::bind(int index, const QDate &day)
{
    bind(index, day.isValid() ? std::optional<qint64>(day.toJulianDay()) : std::nullopt);
}

void Statement::bind(int index, const QVariant &value)
{
    if (value.isNull()) {
        // A variant of an empty array is no NULL, one of a missing one is.
        sqlite3_bind_null(m_statement.get(), index);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return bind(index, value.toByteArray());
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return bind(index, value.toLongLong());
    case QMetaType::Double:
        return bind(index, value.toDouble());
    default:
        return bind(index, value.toString());
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_BLOB:
        return bytes(column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement.get(), column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return {data, sqlite3_column_bytes(m_statement.get(), column)};
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QDate Statement::day(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(number(column));
}

std::optional<qint64> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(number(column));
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
