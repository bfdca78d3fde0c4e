#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace oneul {

/// Text that is UTF-8 already. It must live until the statement's exec() has returned.
struct Utf8Text {
    QByteArrayView utf8;
};

/// The SQLite connection below Qt's; null when the driver is another one.
[[nodiscard]] sqlite3 *sqliteHandle(const QSqlDatabase &database);

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

/// A prepared statement, to be executed as often as needed. It goes to SQLite itself: for rows of twenty columns the
/// variants of QSqlQuery cost more than SQLite does.
class Statement final
{
public:
    Statement(Sql &sql, const QString &text);

    template <class... Values>
    bool exec(const Values &...values)
    {
        if (!begin())
            return false;
        int index = 0;
        (bind(++index, values), ...);
        return run();
    }
    bool execWith(const QVariantList &values);

    bool next();
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime time(int column) const; ///< stored as milliseconds since 1970, UTC
    [[nodiscard]] QDate day(int column) const; ///< stored as a Julian day
    [[nodiscard]] std::optional<qint64> optionalNumber(int column) const;
    [[nodiscard]] qint64 insertedId() const;
    [[nodiscard]] int changedRows() const { return m_changed; }
    /// Ends reading early, so that the statement holds no lock.
    void finish();

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
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };

    bool begin();
    bool run();
    void bind(int index, const QString &text);
    void bind(int index, const QByteArray &bytes);
    void bind(int index, const QDateTime &time);
    void bind(int index, const QDate &day);
    void bind(int index, const std::optional<qint64> &number);
    void bind(int index, const QVariant &value);
    void bind(int index, const Utf8Text &text);
    void bind(int index, qint64 number);
    void bind(int index, int number) { bind(index, qint64(number)); }
    void bind(int index, bool flag) { bind(index, qint64(flag)); }
    void bind(int index, double number);
    [[nodiscard]] bool isNull(int column) const;
    int step();

    Sql &m_sql;
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_state = 0; ///< what SQLite said last
    int m_changed = 0;
    bool m_rowWaits = false; ///< exec() came upon a row that next() has not given yet
};

} // namespace oneul
