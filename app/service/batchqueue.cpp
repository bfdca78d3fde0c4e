#include "service/batchqueue.h"

#include "base/whendone.h"
#include "storage/database.h"

namespace oneul {

namespace {

// So many that one transaction is worth its while, so few that articles come into sight at once.
constexpr qsizetype kMostTogether = 8;

} // namespace

void BatchQueue::add(PreparedBatch batch, Done done)
{
    m_waiting.append({std::move(batch), std::move(done)});
    if (!m_writing)
        writeNext();
}

void BatchQueue::writeNext()
{
    const qsizetype count = qMin(kMostTogether, m_waiting.size());
    m_writing = count > 0;
    if (!m_writing)
        return;
    QList<PreparedBatch> batches;
    QList<Done> done;
    for (qsizetype i = 0; i < count; ++i) {
        Waiting next = m_waiting.takeFirst();
        batches.append(std::move(next.batch));
        done.append(std::move(next.done));
    }
    whenDone(this, m_database.articles().store(std::move(batches)),
             [this, done](const Result<QList<Result<StoreReport>>> &reports) {
                 writeNext(); // the writer goes on while the reports are told
                 for (qsizetype i = 0; i < done.size(); ++i)
                     done.at(i)(reports ? reports->at(i) : Result<StoreReport>(fail(reports.error())));
             });
}

} // namespace oneul
