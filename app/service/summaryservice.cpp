#include "service/summaryservice.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QPromise>

#include "base/whendone.h"
#include "model/article.h"
#include "service/engineservice.h"
#include "service/sectionrun.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRemembered = 50; ///< runs whose result may still be asked for, when they are over
constexpr int kOfBuiltin = 64; ///< sections of the built-in engine that wait for the pool at once

} // namespace

struct SummaryService::Run {
    QList<SectionOrder> sections;
    std::optional<EngineProfile> profile; ///< unset: the built-in engine
    std::shared_ptr<RunBudget> budget;
    bool fresh = false;
    bool finished = false;
    int next = 0; ///< the first section that has not been started
    int running = 0;
    int done = 0;
    TokenUsage usage;
    double cost = 0;
    QList<SectionResult> results;
    QObject *work = nullptr; ///< holds the running sections
    QPromise<Result<QList<SectionResult>>> promise;
};

SummaryService::SummaryService(Database &database, EngineService &engines, LlmClient &client, const TextTools &tools,
                               const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_engines(engines), m_client(client), m_tools(tools), m_clock(clock)
{}

SummaryService::~SummaryService()
{
    for (const auto &run : std::as_const(m_runs)) {
        run->finished = true;
        delete run->work;
    }
}

QFuture<Result<SectionOrder>> SummaryService::order(const QList<ArticleId> &articles, const QString &heading,
                                                    Language language)
{
    return mapped(
        this, m_database.articles().articlesById(articles),
        [heading, language](const Result<QList<Article>> &found) -> Result<SectionOrder> {
            if (!found)
                return fail(found.error());
            SectionOrder order{heading, {{}, language}};
            for (const Article &article : *found)
                order.request.articles.append({article.row.id, article.row.title, article.text, article.row.story});
            if (order.request.articles.isEmpty())
                return fail(ErrorCode::NotFound);
            return order;
        });
}

RunId SummaryService::start(const QList<SectionOrder> &sections, const QString &engine, bool fresh,
                            std::shared_ptr<RunBudget> budget)
{
    const RunId id = ++m_last;
    auto run = std::make_shared<Run>();
    run->sections = sections;
    run->results.resize(sections.size());
    run->fresh = fresh;
    run->work = new QObject(this);
    run->promise.start();
    forgetOldest();
    m_runs.insert(id, run);
    const EngineProfile *profile = m_engines.find(engine);
    if (profile == nullptr && engine != kBuiltinEngine) {
        end(id, run, fail(ErrorCode::NotFound, unknownEngine(engine)));
        return id;
    }
    if (profile != nullptr) {
        run->profile = *profile;
        run->budget = budget ? std::move(budget) : std::make_shared<RunBudget>(*profile);
    }
    // Nothing is said of a run before its number is known.
    QMetaObject::invokeMethod(
        run->work, [this, id, run] { advance(id, run); }, Qt::QueuedConnection);
    return id;
}

void SummaryService::forgetOldest()
{
    QList<RunId> over;
    for (auto run = m_runs.cbegin(); run != m_runs.cend(); ++run) {
        if ((*run)->finished)
            over.append(run.key());
    }
    if (over.size() >= kRemembered)
        m_runs.remove(std::ranges::min(over));
}

QString SummaryService::unknownEngine(const QString &engine) const
{
    QStringList known{kBuiltinEngine};
    for (const EngineProfile &profile : m_engines.profiles())
        known.append(profile.name);
    return u"engine %1: not one of %2"_s.arg(engine, known.join(u", "_s));
}

void SummaryService::advance(RunId id, const std::shared_ptr<Run> &run)
{
    const int most = run->profile ? run->profile->parallel : kOfBuiltin;
    while (!run->finished && run->running < most && run->next < run->sections.size())
        startNext(id, run);
    if (!run->finished && run->done == run->sections.size())
        end(id, run, run->results);
}

void SummaryService::startNext(RunId id, const std::shared_ptr<Run> &run)
{
    const int index = run->next++;
    ++run->running;
    const SummaryParts parts{m_database, m_engines, m_client, m_tools, m_clock};
    auto *section = new SectionRun(parts, run->profile, run->budget, run->sections[index], run->fresh, run->work);
    connect(section, &SectionRun::text, this, [this, id, run, index](const QString &readable) {
        if (!run->finished)
            Q_EMIT sectionText(id, index, readable);
    });
    connect(section, &SectionRun::done, this, [this, id, run, index, section](const SectionResult &result) {
        section->deleteLater();
        if (!run->finished)
            sectionCame(id, run, index, result);
    });
    Q_EMIT sectionStarted(id, index);
    section->start();
}

void SummaryService::sectionCame(RunId id, const std::shared_ptr<Run> &run, int index, const SectionResult &result)
{
    --run->running;
    ++run->done;
    run->results[index] = result;
    run->usage += result.usage;
    run->cost += result.cost;
    Q_EMIT sectionDone(id, index, result);
    if (!run->finished)
        Q_EMIT progress(id, run->done, int(run->sections.size()), run->usage, run->cost);
    advance(id, run);
}

/// The work is not deleted at once: one of its sections may be speaking. The articles' texts are: the run is remembered.
void SummaryService::end(RunId id, const std::shared_ptr<Run> &run, const Result<QList<SectionResult>> &result)
{
    run->finished = true;
    std::exchange(run->work, nullptr)->deleteLater();
    run->promise.addResult(result);
    run->promise.finish();
    run->sections.clear();
    run->results.clear();
    if (result)
        Q_EMIT finished(id);
}

QFuture<Result<QList<SectionResult>>> SummaryService::result(RunId run)
{
    const auto found = m_runs.constFind(run);
    return found == m_runs.constEnd() ? readyFuture<QList<SectionResult>>(fail(ErrorCode::NotFound))
                                      : (*found)->promise.future();
}

QString SummaryService::engine(RunId run) const
{
    const auto found = m_runs.constFind(run);
    return found != m_runs.constEnd() && (*found)->profile ? (*found)->profile->id : kBuiltinEngine;
}

void SummaryService::cancel(RunId run)
{
    const auto found = m_runs.constFind(run);
    if (found != m_runs.constEnd() && !(*found)->finished)
        end(run, *found, fail(ErrorCode::Cancelled));
}

} // namespace oneul
