#pragma once

#include <memory>

#include <QFuture>
#include <QObject>

#include "base/cancellation.h"
#include "base/result.h"
#include "model/retention.h"

namespace oneul {

class Database;

/// Gives the archive's free space back to the system, in short steps between which other writes find their place.
class Compactor final : public QObject
{
    Q_OBJECT

public:
    explicit Compactor(Database &database, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<ArchiveSpace>> space();
    /// Until nothing is free, or until it is cancelled; what is left then. An archive of an earlier version, which can't
    /// shrink in steps, is written anew in one piece: that can't be cancelled and other writes wait for it.
    [[nodiscard]] QFuture<Result<ArchiveSpace>> compact();
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_running.expired(); }

Q_SIGNALS:
    void progress(qint64 freed, qint64 total); ///< bytes; total 0: unknown

private:
    struct Job;
    void step(const std::shared_ptr<Job> &job);
    void onStep(const std::shared_ptr<Job> &job, const Result<ArchiveSpace> &left);
    void finish(const std::shared_ptr<Job> &job, const Result<ArchiveSpace> &result);

    Database &m_database;
    std::weak_ptr<Job> m_running;
};

} // namespace oneul
