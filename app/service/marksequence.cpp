#include "service/marksequence.h"

#include "base/whendone.h"

namespace oneul {

QFuture<Result<QList<StatusChange>>> MarkSequence::start()
{
    m_promise.start();
    const auto future = m_promise.future();
    next();
    return future;
}

void MarkSequence::next()
{
    if (m_steps.isEmpty()) {
        m_promise.addResult(Result<QList<StatusChange>>(m_changes));
        m_promise.finish();
        return;
    }
    const Step step = m_steps.takeFirst();
    whenDone(m_context, step(), [self = shared_from_this()](const Result<StatusChange> &change) {
        if (change) {
            if (!change->isEmpty())
                self->m_changes.append(*change);
        } else if (self->m_changes.isEmpty() && change.error().code != ErrorCode::NotFound) {
            self->m_promise.addResult(Result<QList<StatusChange>>(fail(change.error())));
            return self->m_promise.finish();
        } else if (change.error().code != ErrorCode::NotFound) { // a label that is gone stops nothing
            self->m_steps.clear();
        }
        self->next();
    });
}

} // namespace oneul
