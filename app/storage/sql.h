#pragma once

#include <optional>

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include "base/result.h"

namespace oneul {

/// One piece of work on a connection, with the first error that happened in it: statements after an
/// error do nothing, so that the error is looked at once, at the end.
class Sql final
{
public:
    explicit Sql(QSqlDatabase &database) : m_database(database) {}

    bool run(const QString &text); ///< a statement without values
    void setError(const Error &error);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] Result<void> outcome() const;
    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    QSqlDatabase &m_database;
    std::optional<Error> m_error;
};

/// A prepared statement, to be executed as often as needed.
class Statement final
{
public:
    Statement(Sql &sql, const QString &text);

    template <class... Values>
    bool exec(const Values &...values)
    {
        return execWith({bound(values)...});
    }
    bool execWith(const QVariantList &values);

    bool next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QDateTime time(int column) const; ///< stored as milliseconds since 1970, UTC
    [[nodiscard]] QDate day(int column) const; ///< stored as a Julian day
    [[nodiscard]] std::optional<qint64> optionalNumber(int column) const;
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }
    /// Ends reading early, so that the statement holds no lock.
    void finish() { m_query.finish(); }

    // How values are stored. A missing text is an empty one: no column of text is ever NULL.
    static QVariant bound(const QString &text) { return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text); }
    static QVariant bound(const QByteArray &bytes) { return bytes.isNull() ? QByteArray("") : bytes; }
    static QVariant bound(const QDateTime &time);
    static QVariant bound(const QDate &day);
    static QVariant bound(const std::optional<qint64> &number);
    static QVariant bound(const QVariant &value) { return value; }
    static QVariant bound(qint64 number) { return number; }
    static QVariant bound(int number) { return number; }
    static QVariant bound(bool flag) { return int(flag); }
    static QVariant bound(double number) { return number; }

private:
    Sql &m_sql;
    QSqlQuery m_query;
};

} // namespace oneul
