#pragma once

#include <memory>
#include <optional>

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include "base/result.h"
#include "model/engine.h"

namespace oneul {

/// A server that a language model answers on.
struct ChatEndpoint {
    EngineProtocol protocol = EngineProtocol::OpenAi;
    QUrl baseUrl;
    QString key; ///< "" : none is sent. Never logged, never part of an error
    int timeoutSeconds = 120; ///< without a byte
};

/// One question to a model. Every call is fresh: nothing of an earlier one is in it.
struct ChatRequest {
    ChatEndpoint endpoint;
    QString model;
    QString system;
    QString user;
    QJsonObject schema; ///< JSON Schema of the answer, strict; {} : plain text
    QString schemaName; ///< letters, digits, "_"
    int contextTokens = 8192; ///< sent where the protocol knows it (Ollama's num_ctx)
    int outputTokens = 2048;
    double temperature = 0.2;
};

struct ChatReply {
    QString text;
    TokenUsage usage;
    QString model; ///< as the server names it
    int tries = 1;
};

/// One running call. Emits on the thread it lives on. Deleting it, or cancel(), ends the connection at once; after that it
/// emits nothing but, for cancel(), finished with Cancelled.
class ChatCall : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void cancel() = 0;

Q_SIGNALS:
    void text(const QString &delta); ///< more of the answer, in whole characters
    void restarted(); ///< what came so far was of a try that failed: it counts no more
    /// Once, never before start() returned to the event loop. Errors: the network's, KeyRefused, ModelUnknown,
    /// ContextTooSmall, QuotaSpent, ModelBusy, RequestRefused, AnswerRefused, AnswerFiltered, AnswerCut (the text so far is
    /// lost), AnswerUnreadable, Cancelled.
    void finished(const oneul::Result<oneul::ChatReply> &reply);
};

/// Talks to language models: streaming, retries (at most 4, with jitter, Retry-After as the minimum), and what servers
/// refuse (max_tokens, temperature, response_format) learned for as long as it lives.
class LlmClient
{
public:
    virtual ~LlmClient() = default;
    [[nodiscard]] virtual ChatCall *start(const ChatRequest &request, QObject *parent) = 0;
    /// The names of the models that the server offers, sorted. Errors as above. Cancelling it ends the request.
    [[nodiscard]] virtual QFuture<Result<QStringList>> models(const ChatEndpoint &endpoint) = 0;
};

} // namespace oneul
