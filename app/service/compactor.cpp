#include "service/compactor.h"

#include <algorithm>

#include "base/whendone.h"
#include "storage/database.h"
#include "storage/retentionstore.h"

namespace oneul {

struct Compactor::Job {
    qint64 total = 0; ///< bytes that were free at the beginning
    qint64 left = -1; ///< after the last step
    Cancellation cancellation;
    QPromise<Result<ArchiveSpace>> promise;
};

Compactor::Compactor(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<ArchiveSpace>> Compactor::space()
{
    return m_database.retention().space();
}

QFuture<Result<ArchiveSpace>> Compactor::compact()
{
    if (isRunning())
        return readyFuture<ArchiveSpace>(fail(ErrorCode::StorageBusy));
    auto job = std::make_shared<Job>();
    job->promise.start();
    m_running = job;
    whenDone(this, space(), [this, job](const Result<ArchiveSpace> &space) {
        if (!space)
            return finish(job, space);
        job->total = space->canShrink ? space->freeBytes : 0;
        Q_EMIT progress(0, job->total);
        if (space->canShrink)
            return step(job);
        whenDone(this, m_database.retention().rewrite(),
                 [this, job](const Result<ArchiveSpace> &left) { finish(job, left); });
    });
    return job->promise.future();
}

void Compactor::cancel()
{
    if (const auto job = m_running.lock())
        job->cancellation.cancel();
}

void Compactor::step(const std::shared_ptr<Job> &job)
{
    whenDone(this, m_database.retention().shrinkSome(),
             [this, job](const Result<ArchiveSpace> &left) { onStep(job, left); });
}

void Compactor::onStep(const std::shared_ptr<Job> &job, const Result<ArchiveSpace> &left)
{
    if (!left)
        return finish(job, left);
    // Others may free pages meanwhile, or nothing more can be moved.
    job->total = std::max(job->total, left->freeBytes);
    Q_EMIT progress(job->total - left->freeBytes, job->total);
    const bool stuck = left->freeBytes == job->left;
    job->left = left->freeBytes;
    if (left->freeBytes == 0 || stuck || job->cancellation.isCancelled())
        return finish(job, left);
    step(job);
}

/// The file gets shorter only when the write-ahead log is brought into it.
void Compactor::finish(const std::shared_ptr<Job> &job, const Result<ArchiveSpace> &result)
{
    whenDone(this, m_database.shortenLog(), [this, job, result](const Result<void> &) {
        m_running.reset();
        job->promise.addResult(result);
        job->promise.finish();
    });
}

} // namespace oneul
