#include "service/summaryservice.h"

#include <QtConcurrent>

#include "base/whendone.h"
#include "service/texttools.h"
#include "storage/database.h"

namespace oneul {

struct SummaryService::Run {
    QPromise<Result<QList<SectionResult>>> promise;
    QList<SectionResult> results;
    int left = 0;
};

SummaryService::SummaryService(Database &database, EngineService &engines, LlmClient &client, const TextTools &tools,
                               const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_engines(engines), m_client(client), m_tools(tools), m_clock(clock)
{}

SummaryService::~SummaryService() = default;

QFuture<Result<SectionOrder>> SummaryService::order(const QList<ArticleId> &, const QString &, Language)
{
    return readyFuture<SectionOrder>(fail(ErrorCode::NotFound));
}

QFuture<Result<RunEstimate>> SummaryService::estimate(const QList<SectionOrder> &, const QString &)
{
    return readyFuture<RunEstimate>(RunEstimate());
}

RunId SummaryService::start(const QList<SectionOrder> &sections, const QString &, bool)
{
    const RunId id = ++m_last;
    auto run = std::make_shared<Run>();
    m_runs.insert(id, run);
    run->promise.start();
    run->results.resize(sections.size());
    run->left = int(sections.size());
    for (int i = 0; i < sections.size(); ++i) {
        auto made = QtConcurrent::run(m_tools.pool.get(), [engine = m_tools.engine, request = sections[i].request] {
            return Result<Summary>(engine.summarise(request));
        });
        whenDone(this, made, [this, run, id, i](const Result<Summary> &summary) {
            run->results[i].summary = summary.value_or({});
            Q_EMIT sectionDone(id, i, run->results[i]);
            if (--run->left == 0) {
                run->promise.addResult(Result<QList<SectionResult>>(run->results));
                run->promise.finish();
            }
        });
    }
    return id;
}

QFuture<Result<QList<SectionResult>>> SummaryService::result(RunId run)
{
    const auto found = m_runs.constFind(run);
    return found == m_runs.constEnd() ? readyFuture<QList<SectionResult>>(fail(ErrorCode::NotFound))
                                      : (*found)->promise.future();
}

void SummaryService::cancel(RunId) {}

} // namespace oneul
