#pragma once

#include <optional>

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>

#include "base/result.h"
#include "model/engine.h"

namespace oneul {

class DbThread;

/// What a model answered once.
struct CachedAnswer {
    QString text;
    QString model; ///< as the server named it
    TokenUsage usage; ///< that it took
};

/// What a profile used: on a day, and ever.
struct UsageTotals {
    TokenUsage day;
    double dayCost = 0;
    TokenUsage all;
    double allCost = 0;
};

/// What may not be passed on a day; 0: no cap.
struct UsageCaps {
    qint64 tokens = 0; ///< input and output together
    double cost = 0;
};

/// Answers that need not be asked for again, and what language models have used.
class EngineStore final
{
public:
    EngineStore(DbThread &writer, DbThread &reader) : m_writer(writer), m_reader(reader) {}

    [[nodiscard]] QFuture<Result<std::optional<CachedAnswer>>> cached(const QByteArray &key);
    /// Which of the keys have an answer.
    [[nodiscard]] QFuture<Result<QList<QByteArray>>> known(const QList<QByteArray> &keys);
    /// The newest few thousand stay.
    [[nodiscard]] QFuture<Result<void>> keep(const QByteArray &key, const CachedAnswer &answer, const QDateTime &at);

    [[nodiscard]] QFuture<Result<UsageTotals>> usage(const QString &profile, const QDate &day);
    /// Counts; a correction may be negative. `calls`: how many more.
    [[nodiscard]] QFuture<Result<void>> add(const QString &profile, const QDate &day, const TokenUsage &usage,
                                            double cost, int calls);
    /// Counts one call unless a cap of the day would be passed: BudgetSpent. In one step, so that calls side by side can't
    /// pass it together.
    [[nodiscard]] QFuture<Result<void>> reserve(const QString &profile, const QDate &day, const TokenUsage &most,
                                                double cost, const UsageCaps &caps);

private:
    DbThread &m_writer;
    DbThread &m_reader;
};

} // namespace oneul
