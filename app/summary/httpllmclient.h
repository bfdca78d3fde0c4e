#pragma once

#include <memory>

#include <QObject>

#include "net/httpstreams.h"
#include "summary/chat.h"
#include "summary/chatquirks.h"
#include "summary/retrypolicy.h"

namespace oneul {

/// The LlmClient that goes over the network. It has to outlive its calls.
class HttpLlmClient final : public LlmClient
{
public:
    explicit HttpLlmClient(const RetryPolicy &policy = {}, const HttpLimits &limits = usualLimits());

    [[nodiscard]] ChatCall *start(const ChatRequest &request, QObject *parent) override;
    /// Tried once. Cancelled when the client dies before.
    [[nodiscard]] QFuture<Result<QStringList>> models(const ChatEndpoint &endpoint) override;

    /// For calls made from now on: an http, https, socks5 or socks5h address; empty: the system's proxies.
    void setProxy(const QUrl &proxy) { m_streams.setProxy(proxy); }
    /// For calls made from now on; empty: the program's.
    void setUserAgent(const QByteArray &userAgent) { m_streams.setUserAgent(userAgent); }

    /// A long answer of a slow model takes its time; what says a word now and then for ever is ended all the same.
    static HttpLimits usualLimits();

private:
    HttpStreams m_streams;
    RetryPolicy m_policy;
    std::shared_ptr<QuirkBook> m_book = std::make_shared<QuirkBook>();
    QObject m_lists; ///< parent of the lists of models under way; goes before the streams
};

} // namespace oneul
