#include "service/enginecall.h"

#include <utility>

#include <QPointer>

#include "base/whendone.h"
#include "summary/prompts.h"
#include "summary/sectiontask.h"

namespace oneul {

namespace {

/// The server did its work, whatever became of the answer.
bool wasAnswered(ErrorCode code)
{
    return code == ErrorCode::AnswerCut || code == ErrorCode::AnswerRefused || code == ErrorCode::AnswerFiltered
           || code == ErrorCode::AnswerUnreadable;
}

} // namespace

ChatEndpoint chatEndpoint(const EngineProfile &profile, const QString &key)
{
    return {profile.protocol, profile.baseUrl, key, profile.timeoutSeconds};
}

ChatRequest chatRequest(const EngineProfile &profile, const ChatEndpoint &endpoint)
{
    ChatRequest request;
    request.endpoint = endpoint;
    request.model = profile.model;
    request.contextTokens = profile.contextTokens;
    request.outputTokens = profile.outputTokens;
    request.temperature = profile.temperature;
    return request;
}

TokenUsage mostOf(const EngineProfile &profile, qint64 inputTokens)
{
    return {inputTokens, profile.outputTokens, false};
}

EngineCall::EngineCall(EngineService &engines, LlmClient &client, EngineProfile profile, QObject *parent)
    : QObject(parent), m_engines(engines), m_client(client), m_profile(std::move(profile))
{}

EngineCall::~EngineCall()
{
    if (!m_reservation)
        return;
    if (m_asked)
        m_lost += received();
    m_engines.settle(*m_reservation, m_lost);
}

void EngineCall::start(const QString &system, const QString &user, Task task, qint64 inputTokens)
{
    m_inputTokens = inputTokens;
    // The service is what lives on: what was counted for a call that is gone by then must be taken back.
    const auto reserved = [this, self = QPointer(this), engines = &m_engines, system, user,
                           task](const Result<UsageReservation> &reservation) {
        if (!self) {
            if (reservation)
                engines->settle(*reservation, {});
            return;
        }
        if (!reservation)
            return end(fail(reservation.error()));
        m_reservation = *reservation;
        whenDone(this, m_engines.endpoint(m_profile.id), [this, system, user, task](const Result<ChatEndpoint> &found) {
            if (!found)
                return end(fail(found.error()));
            ask(*found, system, user, task);
        });
    };
    whenDone(&m_engines, m_engines.reserve(m_profile.id, mostOf(m_profile, inputTokens)), reserved);
}

void EngineCall::ask(const ChatEndpoint &endpoint, const QString &system, const QString &user, Task task)
{
    ChatRequest request = chatRequest(m_profile, endpoint);
    request.system = system;
    request.user = user;
    request.schema = answerSchema(task);
    request.schemaName = taskName(task);
    m_asked = true;
    ChatCall *call = m_client.start(request, this);
    connect(call, &ChatCall::text, this, [this](const QString &delta) {
        m_text += delta;
        tell();
    });
    connect(call, &ChatCall::restarted, this, [this] {
        if (!m_text.isEmpty())
            m_lost += received();
        m_text.clear();
        Q_EMIT text(m_text);
    });
    connect(call, &ChatCall::finished, this, [this](const Result<ChatReply> &reply) { end(reply); });
}

/// Who is told reads all of it again.
void EngineCall::tell()
{
    constexpr qsizetype kShort = 4'000;
    constexpr qsizetype kLongest = 200'000;
    constexpr int kPauseMs = 250;
    if (m_text.size() > kLongest || (m_text.size() > kShort && m_told.isValid() && m_told.elapsed() < kPauseMs))
        return;
    m_told.start();
    Q_EMIT text(m_text);
}

/// What must have been used by now, as far as can be told from here.
TokenUsage EngineCall::received() const
{
    return {m_inputTokens, estimatedTokens(m_text), true};
}

void EngineCall::end(const Result<ChatReply> &reply)
{
    m_used = m_lost;
    if (reply)
        m_used +=
            reply->usage == TokenUsage() ? TokenUsage{m_inputTokens, estimatedTokens(reply->text), true} : reply->usage;
    else if (m_asked && (!m_text.isEmpty() || wasAnswered(reply.error().code)))
        m_used += received();
    if (m_reservation)
        m_cost = m_engines.settle(*m_reservation, m_used);
    m_reservation.reset();
    Q_EMIT finished(reply);
}

} // namespace oneul
