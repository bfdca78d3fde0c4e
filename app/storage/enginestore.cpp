#include "storage/enginestore.h"

#include "storage/dbthread.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace oneul {

using Mode = Transaction::Mode;

namespace {

constexpr int kMostAnswers = 5000;

/// Of one day, or of all where it is null.
UsageTotals selectUsage(Sql &sql, const QString &profile, const QDate &day)
{
    UsageTotals totals;
    Statement statement(sql, u"SELECT total(input), total(output), total(cost), max(estimated), "
                             "total(input * (day = ?1)), total(output * (day = ?1)), total(cost * (day = ?1)), "
                             "max(estimated * (day = ?1)) FROM engine_usage WHERE profile = ?2"_s);
    statement.exec(day, profile);
    if (!statement.next())
        return totals;
    totals.all = {qint64(statement.real(0)), qint64(statement.real(1)), statement.number(3) != 0};
    totals.allCost = statement.real(2);
    totals.day = {qint64(statement.real(4)), qint64(statement.real(5)), statement.number(7) != 0};
    totals.dayCost = statement.real(6);
    return totals;
}

/// Nothing ever counts less than nothing, whatever is corrected.
void addRow(Sql &sql, const QString &profile, const QDate &day, const TokenUsage &usage, double cost, int calls)
{
    Statement statement(sql, u"INSERT INTO engine_usage (day, profile, input, output, cost, calls, estimated) "
                             "VALUES (?1, ?2, max(0, ?3), max(0, ?4), max(0.0, ?5), ?6, ?7) "
                             "ON CONFLICT (day, profile) DO UPDATE SET input = max(0, input + ?3), "
                             "output = max(0, output + ?4), cost = max(0.0, cost + ?5), calls = calls + ?6, "
                             "estimated = max(estimated, ?7)"_s);
    statement.exec(day, profile, usage.input, usage.output, cost, calls, usage.estimated);
}

bool isSpent(const UsageTotals &used, const TokenUsage &more, double cost, const UsageCaps &caps)
{
    const qint64 tokens = used.day.input + used.day.output + more.input + more.output;
    return (caps.tokens > 0 && tokens > caps.tokens) || (caps.cost > 0 && used.dayCost + cost > caps.cost);
}

} // namespace

QFuture<Result<std::optional<CachedAnswer>>> EngineStore::cached(const QByteArray &key)
{
    return m_reader.run([key](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<std::optional<CachedAnswer>> {
            Statement statement(sql, u"SELECT answer, model, input, output FROM summary_cache WHERE key = ?"_s);
            statement.exec(QString::fromLatin1(key));
            if (!statement.next())
                return std::optional<CachedAnswer>();
            return std::optional(
                CachedAnswer{statement.text(0), statement.text(1), {statement.number(2), statement.number(3), false}});
        });
    });
}

QFuture<Result<QList<QByteArray>>> EngineStore::known(const QList<QByteArray> &keys)
{
    return m_reader.run([keys](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read, [&](Sql &sql) -> Result<QList<QByteArray>> {
            QList<QByteArray> found;
            Statement statement(sql, u"SELECT 1 FROM summary_cache WHERE key = ?"_s);
            for (const QByteArray &key : keys) {
                statement.exec(QString::fromLatin1(key));
                if (statement.next())
                    found.append(key);
            }
            return found;
        });
    });
}

QFuture<Result<void>> EngineStore::keep(const QByteArray &key, const CachedAnswer &answer, const QDateTime &at)
{
    return m_writer.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<void> {
            Statement insert(sql, u"INSERT OR REPLACE INTO summary_cache (key, at, model, answer, input, output) "
                                  "VALUES (?, ?, ?, ?, ?, ?)"_s);
            insert.exec(QString::fromLatin1(key), at, answer.model, answer.text, answer.usage.input,
                        answer.usage.output);
            Statement prune(sql, u"DELETE FROM summary_cache WHERE at < (SELECT at FROM summary_cache "
                                 "ORDER BY at DESC LIMIT 1 OFFSET ?)"_s);
            prune.exec(kMostAnswers);
            return {};
        });
    });
}

QFuture<Result<UsageTotals>> EngineStore::usage(const QString &profile, const QDate &day)
{
    // By the writer, behind what was counted a moment ago.
    return m_writer.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Read,
                             [&](Sql &sql) -> Result<UsageTotals> { return selectUsage(sql, profile, day); });
    });
}

QFuture<Result<void>> EngineStore::add(const QString &profile, const QDate &day, const TokenUsage &usage, double cost,
                                       int calls)
{
    return m_writer.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<void> {
            addRow(sql, profile, day, usage, cost, calls);
            return {};
        });
    });
}

QFuture<Result<void>> EngineStore::reserve(const QString &profile, const QDate &day, const TokenUsage &most,
                                           double cost, const UsageCaps &caps)
{
    return m_writer.run([=](QSqlDatabase &database) {
        return inTransaction(database, Mode::Write, [&](Sql &sql) -> Result<void> {
            if (isSpent(selectUsage(sql, profile, day), most, cost, caps))
                return fail(ErrorCode::BudgetSpent, u"day"_s);
            addRow(sql, profile, day, most, cost, 1);
            return {};
        });
    });
}

} // namespace oneul
