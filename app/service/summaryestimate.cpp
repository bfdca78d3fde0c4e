// What SummaryService says of a run before it starts.

#include <algorithm>
#include <utility>

#include <QtConcurrent>

#include "base/whendone.h"
#include "service/engineservice.h"
#include "service/sectionrun.h"
#include "service/summaryservice.h"
#include "service/texttools.h"
#include "storage/database.h"
#include "storage/enginestore.h"

namespace oneul {

namespace {

/// One section's call before it is made.
struct Planned {
    QByteArray key;
    TokenUsage usage;
};

/// What an answer about so many articles takes: four parts, and a claim for most of the articles.
qint64 expectedOutput(const EngineProfile &profile, qsizetype articles)
{
    return std::min<qint64>(profile.outputTokens, 300 + 110 * articles);
}

/// Sections that can't be packed are written by the built-in engine; an error where that goes for all.
Result<QList<Planned>> plan(const QList<SectionOrder> &sections, const EngineProfile &profile, const Prompts &prompts)
{
    QList<Planned> planned;
    Error first;
    for (const SectionOrder &section : sections) {
        const auto task =
            sectionTask(section.request, section.heading, profile, prompts, orderByImportance(section.request));
        if (task)
            planned.append({task->cacheKey, {task->inputTokens, expectedOutput(profile, task->sent.size()), true}});
        else if (first.code == ErrorCode::None)
            first = task.error();
    }
    if (planned.isEmpty() && first.code != ErrorCode::None)
        return fail(first);
    return planned;
}

RunEstimate summed(const QList<Planned> &planned, const QList<QByteArray> &known, const EngineProfile &profile)
{
    RunEstimate estimate;
    estimate.currency = profile.currency;
    for (const Planned &call : planned) {
        if (known.contains(call.key)) {
            ++estimate.cached;
            continue;
        }
        ++estimate.calls;
        estimate.usage += call.usage;
    }
    estimate.cost = profile.cost(estimate.usage);
    if (!RunBudget(profile).take(estimate.usage))
        estimate.refused = {ErrorCode::BudgetSpent, QStringLiteral("run")};
    return estimate;
}

} // namespace

QFuture<Result<RunEstimate>> SummaryService::estimate(const QList<SectionOrder> &sections, const QString &engine)
{
    const EngineProfile *found = m_engines.find(engine);
    if (found == nullptr)
        return engine == kBuiltinEngine ? readyFuture<RunEstimate>(RunEstimate())
                                        : readyFuture<RunEstimate>(fail(ErrorCode::NotFound, unknownEngine(engine)));
    const EngineProfile profile = *found;
    const auto planned = QtConcurrent::run(m_tools.pool.get(), [sections, profile, prompts = m_tools.prompts] {
        return plan(sections, profile, prompts);
    });
    const auto estimated = chained<RunEstimate>(this, planned, [this, profile](const QList<Planned> &calls) {
        QList<QByteArray> keys;
        for (const Planned &call : calls)
            keys.append(call.key);
        return mapped(this, m_database.engines().known(keys),
                      [calls, profile](const Result<QList<QByteArray>> &known) -> Result<RunEstimate> {
                          return summed(calls, known.value_or(QList<QByteArray>()), profile);
                      });
    });
    const auto checked = chained<RunEstimate>(this, estimated, [this, profile](const RunEstimate &estimate) {
        return mapped(this, m_engines.checkBudget(profile.id, estimate.usage),
                      [estimate](const Result<void> &budget) -> Result<RunEstimate> {
                          RunEstimate known = estimate;
                          if (!budget && estimate.calls > 0)
                              known.refused = budget.error();
                          return known;
                      });
    });
    // What keeps it from starting is part of the estimate.
    return mapped(this, checked, [profile](const Result<RunEstimate> &estimate) -> Result<RunEstimate> {
        if (estimate || estimate.error().code != ErrorCode::ContextTooSmall)
            return estimate;
        RunEstimate refused;
        refused.currency = profile.currency;
        refused.refused = estimate.error();
        return refused;
    });
}

} // namespace oneul
