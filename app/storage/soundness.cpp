#include "storage/soundness.h"

#include "storage/fileconnection.h"
#include "storage/interrupter.h"
#include "storage/sql.h"

using namespace Qt::StringLiterals;

namespace oneul {

namespace {

constexpr qsizetype kMostProblems = 100;

/// The error of one statement, where it is one of damage; any other ends the work.
bool takeDamage(const Sql &sql, QStringList &problems)
{
    if (!sql.failed())
        return true;
    if (sql.outcome().error().code != ErrorCode::StorageCorrupt)
        return false;
    problems.append(sql.outcome().error().detail);
    return true;
}

QStringList tablesOf(Sql &sql)
{
    QStringList tables;
    Statement names(sql, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"_s);
    for (names.exec(); names.next();)
        tables.append(names.text(0));
    return tables;
}

void checkTable(Sql &sql, const QString &table, QStringList &problems)
{
    Statement check(sql, u"PRAGMA quick_check('%1')"_s.arg(table));
    for (check.exec(); check.next() && problems.size() < kMostProblems;) {
        if (check.text(0) != u"ok")
            problems.append(check.text(0));
    }
}

void checkKeys(Sql &sql, QStringList &problems)
{
    Statement keys(sql, u"PRAGMA foreign_key_check"_s);
    for (keys.exec(); keys.next() && problems.size() < kMostProblems;)
        problems.append(u"%1, row %2: no such row in %3"_s.arg(keys.text(0), keys.text(1), keys.text(2)));
}

} // namespace

Result<QStringList> findDamage(const QString &archive, const Cancellation &cancellation, const CopyProgress &progress)
{
    FileConnection connection;
    if (const auto opened = connection.open(archive, FileConnection::Access::Read); !opened)
        return fail(opened.error());
    const Interrupter interrupter(sqliteHandle(connection.database()), cancellation);
    QStringList problems;
    Sql reading(connection.database());
    const QStringList tables = tablesOf(reading);
    if (!takeDamage(reading, problems))
        return fail(reading.outcome().error());
    for (qsizetype i = 0; i <= tables.size() && problems.size() < kMostProblems; ++i) {
        if (cancellation.isCancelled())
            return fail(ErrorCode::Cancelled);
        Sql sql(connection.database()); // the error of one table doesn't keep the others from being looked at
        if (i < tables.size())
            checkTable(sql, tables.at(i), problems);
        else
            checkKeys(sql, problems);
        if (cancellation.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (!takeDamage(sql, problems))
            return fail(sql.outcome().error());
        if (progress)
            progress(i + 1, tables.size() + 1);
    }
    return problems;
}

} // namespace oneul
