#include "service/sectionrun.h"

#include <utility>

#include <QtConcurrent>

#include "base/whendone.h"
#include "service/enginecall.h"
#include "storage/database.h"
#include "storage/enginestore.h"
#include "summary/answerjson.h"
#include "summary/corpus.h"
#include "summary/grounding.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Said once more to a model that did not keep to the form.
const char kSharper[] =
    "\n\nYour last answer could not be read: it was not the JSON that was asked for. Answer with one "
    "JSON object in the form described above and with nothing before or after it.";

} // namespace

QList<int> orderByImportance(const SummaryRequest &request)
{
    return Corpus(request.articles).byImportance();
}

SectionRun::SectionRun(const SummaryParts &parts, std::optional<EngineProfile> profile,
                       std::shared_ptr<RunBudget> budget, SectionOrder order, bool fresh, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_profile(std::move(profile))
    , m_budget(std::move(budget))
    , m_order(std::move(order))
    , m_fresh(fresh)
{
    if (!m_profile)
        return;
    m_result.profile = m_profile->id;
    m_result.currency = m_profile->currency;
}

void SectionRun::start()
{
    m_timer.start();
    if (m_profile)
        pack();
    else
        fallBack(ErrorCode::None);
}

void SectionRun::pack()
{
    auto work = [order = m_order, profile = *m_profile, prompts = m_parts.tools.prompts] {
        return sectionTask(order.request, order.heading, profile, prompts, orderByImportance(order.request));
    };
    whenDone(this, QtConcurrent::run(m_parts.tools.pool.get(), std::move(work)),
             [this](const Result<SectionTask> &task) { packed(task); });
}

void SectionRun::packed(const Result<SectionTask> &task)
{
    if (!task)
        return fallBack(task.error().code);
    m_task = *task;
    m_result.promptHash = m_task.promptHash;
    if (m_fresh)
        ask();
    else
        lookUp();
}

void SectionRun::lookUp()
{
    whenDone(this, m_parts.database.engines().cached(m_task.cacheKey),
             [this](const Result<std::optional<CachedAnswer>> &found) {
                 if (!found || !*found)
                     return ask(); // a cache that can't be read costs money, no summary
                 m_result.cached = true;
                 m_result.model = (*found)->model;
                 read((*found)->text);
             });
}

void SectionRun::ask()
{
    const QString user = m_repeated ? m_task.user + QLatin1StringView(kSharper) : m_task.user;
    const qint64 input = m_task.inputTokens + (m_repeated ? estimatedTokens(QLatin1StringView(kSharper)) : 0);
    const TokenUsage most = mostOf(*m_profile, input);
    if (!m_budget->take(most))
        return fallBack(ErrorCode::BudgetSpent);
    auto *call = new EngineCall(m_parts.engines, m_parts.client, *m_profile, this);
    connect(call, &EngineCall::text, this, [this](const QString &soFar) {
        const QString readable = readableSoFar(soFar);
        if (readable != m_shown)
            Q_EMIT text(m_shown = readable);
    });
    connect(call, &EngineCall::finished, this,
            [this, call, most](const Result<ChatReply> &reply) { answered(call, most, reply); });
    call->start(m_task.system, user, Task::Section, input);
}

void SectionRun::answered(EngineCall *call, const TokenUsage &most, const Result<ChatReply> &reply)
{
    m_budget->settle(most, call->usage(), call->cost());
    m_result.usage += call->usage();
    m_result.cost += call->cost();
    call->deleteLater();
    if (!reply) {
        ++m_result.tries;
        // A client that can't make anything of the answer says what readSectionAnswer would.
        if (reply.error().code != ErrorCode::AnswerUnreadable || std::exchange(m_repeated, true))
            return fallBack(reply.error().code);
        return ask();
    }
    m_result.tries += reply->tries;
    m_result.model = reply->model.isEmpty() ? m_profile->model : reply->model;
    read(reply->text);
}

void SectionRun::read(const QString &answer)
{
    auto work = [answer, task = m_task, request = m_order.request, builtin = m_parts.tools.engine,
                 aliases = m_parts.tools.aliases]() -> Result<Summary> {
        const auto said = readSectionAnswer(answer, task);
        if (!said)
            return fail(said.error());
        return grounded(*said, request, builtin, aliases);
    };
    whenDone(this, QtConcurrent::run(m_parts.tools.pool.get(), std::move(work)),
             [this, answer](const Result<Summary> &summary) { judge(answer, summary); });
}

void SectionRun::judge(const QString &answer, const Result<Summary> &summary)
{
    if (summary && !summary->isEmpty()) {
        if (!m_result.cached)
            keep(answer);
        Summary judged = *summary;
        judged.engine = m_profile->name;
        judged.leftOut = m_task.leftOut;
        return finish(judged);
    }
    m_result.cached = false;
    if (std::exchange(m_repeated, true))
        return fallBack(ErrorCode::AnswerUnreadable);
    ask();
}

void SectionRun::keep(const QString &answer)
{
    // Nobody waits for it: without it the question is asked again.
    [[maybe_unused]] const auto kept =
        m_parts.database.engines().keep(m_task.cacheKey, {answer, m_result.model, m_result.usage}, m_parts.clock.now());
}

void SectionRun::fallBack(ErrorCode why)
{
    m_result.model.clear();
    m_result.cached = false;
    auto work = [builtin = m_parts.tools.engine, request = m_order.request] {
        return Result<Summary>(builtin.summarise(request));
    };
    whenDone(this, QtConcurrent::run(m_parts.tools.pool.get(), std::move(work)),
             [this, why](const Result<Summary> &summary) {
                 Summary written = summary.value_or(Summary());
                 written.engine = kBuiltinEngine;
                 if (why != ErrorCode::None)
                     written.fallback = errorCodeName(why);
                 finish(written);
             });
}

void SectionRun::finish(const Summary &summary)
{
    m_result.summary = summary;
    m_result.ms = int(m_timer.elapsed());
    Q_EMIT done(m_result);
}

} // namespace oneul
