#include "service/listrun.h"

#include <algorithm>
#include <utility>

#include "service/enginecall.h"
#include "service/texttools.h"

namespace oneul {

ListRun::ListRun(EngineService &engines, LlmClient &client, const TextTools &tools, EngineProfile profile,
                 std::shared_ptr<RunBudget> budget, QObject *parent)
    : QObject(parent)
    , m_engines(engines)
    , m_client(client)
    , m_tools(tools)
    , m_profile(std::move(profile))
    , m_budget(std::move(budget))
{
    m_promise.start();
}

QFuture<Result<ListAnswers>> ListRun::translate(const QList<SourceText> &articles, Language language)
{
    m_what = Task::Translate;
    m_language = language;
    m_left = articles;
    askNext();
    return m_promise.future();
}

QFuture<Result<ListAnswers>> ListRun::categorise(const QList<SourceText> &articles, const QList<Category> &categories)
{
    m_what = Task::Categorise;
    m_categories = categories;
    m_left = articles;
    askNext();
    return m_promise.future();
}

void ListRun::askNext()
{
    if (m_left.isEmpty())
        return finish({});
    if (!pack())
        return finish({ErrorCode::ContextTooSmall, QString::number(m_profile.contextTokens)});
    const TokenUsage most = mostOf(m_profile, m_task.inputTokens);
    if (!m_budget->take(most))
        return finish({ErrorCode::BudgetSpent, {}});
    auto *call = new EngineCall(m_engines, m_client, m_profile, this);
    connect(call, &EngineCall::finished, this,
            [this, call, most](const Result<ChatReply> &reply) { answered(call, most, reply); });
    call->start(m_task.system, m_task.user, m_what, m_task.inputTokens);
}

/// As many as fit: what passes the context, some servers cut without a word.
bool ListRun::pack()
{
    const qint64 held = qint64(m_profile.contextTokens) - m_profile.outputTokens;
    for (qsizetype count = std::min<qsizetype>(m_left.size(), kMostListed); count > 0; count /= 2) {
        const QList<SourceText> some = m_left.first(count);
        m_task = m_what == Task::Translate ? translateTask(some, m_language, m_profile, m_tools.prompts)
                                           : categoriseTask(some, m_categories, m_profile, m_tools.prompts);
        if (m_task.inputTokens <= held - held / 20) {
            m_left.remove(0, count);
            return true;
        }
    }
    return false;
}

void ListRun::answered(EngineCall *call, const TokenUsage &most, const Result<ChatReply> &reply)
{
    m_budget->settle(most, call->usage(), call->cost());
    m_answers.usage += call->usage();
    m_answers.cost += call->cost();
    call->deleteLater();
    if (!reply)
        return finish(reply.error());
    const auto read =
        m_what == Task::Translate ? readTitles(reply->text, m_task) : readCategories(reply->text, m_task, m_categories);
    if (!read)
        return finish(read.error());
    m_answers.texts.insert(*read);
    askNext();
}

void ListRun::finish(const Error &error)
{
    m_answers.error = error;
    m_promise.addResult(Result<ListAnswers>(m_answers));
    m_promise.finish();
    deleteLater();
}

} // namespace oneul
