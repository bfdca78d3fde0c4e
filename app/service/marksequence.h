#pragma once

#include <functional>
#include <memory>

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>

#include "base/result.h"
#include "model/statuschange.h"

namespace oneul {

/// Writes of marks, one after the other; what each changed, without those that changed nothing. Once one has failed the
/// others are left, and what was done before stands: it can be taken back. The error, when nothing was done at all.
class MarkSequence final : public std::enable_shared_from_this<MarkSequence>
{
public:
    using Step = std::function<QFuture<Result<StatusChange>>()>;

    MarkSequence(QObject *context, const QList<Step> &steps) : m_context(context), m_steps(steps) {}

    QFuture<Result<QList<StatusChange>>> start();

private:
    void next();

    QObject *m_context;
    QList<Step> m_steps;
    QList<StatusChange> m_changes;
    QPromise<Result<QList<StatusChange>>> m_promise;
};

} // namespace oneul
