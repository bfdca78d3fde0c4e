#include "service/enginetester.h"

#include <algorithm>
#include <utility>

#include <QElapsedTimer>

#include "base/whendone.h"
#include "service/enginecall.h"
#include "service/engineprofiles.h"
#include "summary/answerjson.h"
#include "summary/sectiontask.h"

namespace oneul {

using namespace Qt::StringLiterals;
using Step = EngineTest::Step;

EngineTester::EngineTester(LlmClient &client, const Prompts &prompts, EngineProfile profile, QObject *parent)
    : QObject(parent), m_client(client), m_prompts(prompts), m_profile(std::move(profile))
{
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &EngineTester::stop);
    m_watcher.setFuture(m_promise.future());
}

QFuture<Result<EngineTest>> EngineTester::run(const QFuture<Result<Key>> &findKey)
{
    const auto future = m_promise.future();
    if (m_profile.name.trimmed().isEmpty())
        m_profile.name = u"new"_s; // a name is not needed for a test
    const auto usable = tidied(m_profile);
    if (!usable) {
        end(Step::Profile, usable.error());
        return future;
    }
    m_profile = *usable;
    checkProfile();
    if (!m_test.passed())
        return future;
    whenDone(this, findKey, [this](const Result<Key> &key) {
        if (m_finished)
            return;
        if (!key)
            return end(Step::Key, key.error());
        add(Step::Key, key->origin);
        m_endpoint = chatEndpoint(m_profile, key->value);
        askForModels();
    });
    return future;
}

/// Whether a section of one short article would fit.
void EngineTester::checkProfile()
{
    SummaryRequest request;
    request.articles.append({1, u"A title"_s, u"A sentence that is as long as one of news mostly is."_s, 0});
    const auto task = sectionTask(request, u"Section"_s, m_profile, m_prompts, {0});
    if (!task)
        return end(Step::Profile, task.error());
    add(Step::Profile, m_profile.baseUrl.toString());
}

void EngineTester::askForModels()
{
    QElapsedTimer timer;
    timer.start();
    m_models = m_client.models(m_endpoint);
    whenDone(this, m_models, [this, timer](const Result<QStringList> &models) {
        if (m_finished)
            return;
        const QString took = u"%1 ms"_s.arg(timer.elapsed());
        if (models) {
            add(Step::Connection, took);
            return askForAnswer(models->contains(m_profile.model));
        }
        // Some servers have no list of their models: the answer will tell.
        const Error &error = models.error();
        const bool noList = error.code == ErrorCode::NotFound || error.code == ErrorCode::AnswerUnreadable
                            || error.code == ErrorCode::RequestRefused
                            || (error.code == ErrorCode::HttpStatus && error.detail.startsWith(u"40"));
        if (!noList)
            return end(Step::Connection, error);
        add(Step::Connection, took);
        askForAnswer(false);
    });
}

void EngineTester::askForAnswer(bool isListed)
{
    ChatRequest request = chatRequest(m_profile, m_endpoint);
    request.system = u"You test a connection."_s;
    request.user = u"Answer with JSON only, exactly this: {\"sentences\":[{\"text\":\"ready\",\"cites\":[1],\"quote\":"
                   "\"ready\"}]}"_s;
    request.schema = answerSchema(Task::Answer);
    request.schemaName = taskName(Task::Answer);
    m_asked = request.system + request.user;
    m_call = m_client.start(request, this);
    QElapsedTimer timer;
    timer.start();
    connect(m_call, &ChatCall::text, this, [this](const QString &delta) { m_heard += delta; });
    connect(m_call, &ChatCall::finished, this, [this, isListed, timer](const Result<ChatReply> &reply) {
        answered(reply, isListed);
        if (m_test.passed())
            m_test.findings.last().detail += u", %1 ms"_s.arg(timer.elapsed());
        finish();
    });
}

void EngineTester::answered(const Result<ChatReply> &reply, bool isListed)
{
    if (!reply) {
        const bool unknown = reply.error().code == ErrorCode::ModelUnknown;
        if (!unknown && isListed)
            add(Step::Model, m_profile.model);
        m_test.findings.append({unknown ? Step::Model : Step::Answer, reply.error(), {}});
        return;
    }
    const QString served = reply->model.isEmpty() ? m_profile.model : reply->model;
    add(Step::Model, served);
    m_test.usage = reply->usage;
    if (answerObject(reply->text, {u"sentences"_s}))
        add(Step::Answer, served);
    else
        m_test.findings.append({Step::Answer, {ErrorCode::AnswerUnreadable, reply->text.left(200)}, {}});
}

void EngineTester::add(Step step, const QString &detail)
{
    m_test.findings.append({step, {}, detail});
}

void EngineTester::end(Step step, const Error &error)
{
    m_test.findings.append({step, error, {}});
    finish();
}

/// Nobody waits for it any more; what was used up to now counts all the same.
void EngineTester::stop()
{
    if (m_finished)
        return;
    m_models.cancel();
    if (m_call) {
        delete m_call;
        m_test.usage = {estimatedTokens(m_asked), estimatedTokens(m_heard), true};
    }
    finish();
}

void EngineTester::finish()
{
    m_finished = true;
    if (!(m_test.usage == TokenUsage()))
        Q_EMIT used(m_test.usage);
    m_promise.addResult(Result<EngineTest>(m_test));
    m_promise.finish();
    deleteLater();
}

} // namespace oneul
