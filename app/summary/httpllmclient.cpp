#include "summary/httpllmclient.h"

#include "summary/chatsession.h"
#include "summary/modellistcall.h"

namespace oneul {

HttpLlmClient::HttpLlmClient(const RetryPolicy &policy, const HttpLimits &limits) : m_streams(limits), m_policy(policy)
{}

ChatCall *HttpLlmClient::start(const ChatRequest &request, QObject *parent)
{
    return new ChatSession(m_streams, request, m_policy, m_book, parent);
}

QFuture<Result<QStringList>> HttpLlmClient::models(const ChatEndpoint &endpoint)
{
    return (new ModelListCall(m_streams, endpoint, &m_lists))->future();
}

HttpLimits HttpLlmClient::usualLimits()
{
    HttpLimits limits;
    limits.totalMs = 30 * 60'000;
    return limits;
}

} // namespace oneul
