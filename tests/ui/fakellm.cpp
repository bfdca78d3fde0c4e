#include "ui/fakellm.h"

#include <utility>

#include <QTimer>

#include "base/whendone.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPiece = 16; ///< characters

} // namespace

FakeCall::FakeCall(Result<ChatReply> reply, bool hold, QObject *parent) : ChatCall(parent), m_reply(std::move(reply))
{
    if (!hold)
        QTimer::singleShot(0, this, [this] { letGo(); });
}

void FakeCall::cancel()
{
    if (!std::exchange(m_ended, true))
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(fail(ErrorCode::Cancelled)); });
}

void FakeCall::stream()
{
    if (m_ended || !m_reply || std::exchange(m_streamed, true))
        return;
    for (qsizetype at = 0; at < m_reply->text.size(); at += kPiece)
        Q_EMIT text(m_reply->text.mid(at, kPiece));
}

void FakeCall::letGo()
{
    stream();
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(m_reply);
}

ChatCall *FakeLlm::start(const ChatRequest &request, QObject *parent)
{
    m_model->requests << request;
    auto *call = new FakeCall(replyTo(request), m_model->hold, parent);
    m_model->calls << call;
    return call;
}

Result<ChatReply> FakeLlm::replyTo(const ChatRequest &request) const
{
    if (m_model->connection)
        return fail(*m_model->connection);
    if (!m_model->key.isEmpty() && request.endpoint.key != m_model->key)
        return fail(ErrorCode::KeyRefused, u"401 invalid key"_s);
    if (!m_model->names.contains(request.model))
        return fail(ErrorCode::ModelUnknown, request.model);
    if (m_model->answer)
        return m_model->answer(request);
    ChatReply reply;
    reply.text = uR"({"sentences":[{"text":"ready","cites":[1],"quote":"ready"}]})"_s;
    reply.model = request.model;
    reply.usage = {20, 10, false};
    return reply;
}

QFuture<Result<QStringList>> FakeLlm::models(const ChatEndpoint &endpoint)
{
    ++m_model->lists;
    if (m_model->connection)
        return readyFuture<QStringList>(fail(*m_model->connection));
    if (!m_model->key.isEmpty() && endpoint.key != m_model->key)
        return readyFuture<QStringList>(fail(ErrorCode::KeyRefused, u"401 invalid key"_s));
    return m_model->list ? *m_model->list : readyFuture<QStringList>(m_model->names);
}

} // namespace oneul
