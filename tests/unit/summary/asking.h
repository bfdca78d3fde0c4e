#pragma once

#include <memory>

#include <QPointer>
#include <gtest/gtest.h>

#include "base/waitfor.h"
#include "summary/httpllmclient.h"
#include "support/holds.h"
#include "support/scriptedllm.h"

namespace oneul {

/// What a call said until its end.
struct Heard {
    QString text;
    int pieces = 0;
    int restarts = 0;
    int ends = 0;
    Result<ChatReply> result;

    [[nodiscard]] Error error() const { return result ? Error{} : result.error(); }
    [[nodiscard]] ErrorCode code() const { return error().code; }
};

inline const QString kTestKey = QStringLiteral("sk-secret-0123456789abcdefgh");
inline const QString kTestQuestion =
    QStringLiteral("What nobody else may read: 오늘의 소식을 요약하라, in four sentences.");

/// A client whose retries don't wait, a scripted server, and everything that was logged meanwhile.
class AskingModel : public testing::Test
{
protected:
    explicit AskingModel(EngineProtocol protocol) : llm(protocol) {}
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] ChatRequest request() const;
    [[nodiscard]] static QJsonObject schema();
    /// Collects what the call says; lives as long as the call.
    std::shared_ptr<Heard> listen(ChatCall *call);
    std::shared_ptr<Heard> start(const ChatRequest &request);
    Heard ask(const ChatRequest &request);
    Heard ask() { return ask(request()); }

    ScriptedLlm llm;
    HttpLlmClient client{RetryPolicy{4, 1, 120'000}};
    QObject owner;
    QPointer<ChatCall> call; ///< the newest

private:
    QtMessageHandler m_before = nullptr;
};

class EveryProtocol : public AskingModel, public testing::WithParamInterface<EngineProtocol>
{
protected:
    EveryProtocol() : AskingModel(GetParam()) {}
};
class OpenAiChat : public AskingModel
{
protected:
    OpenAiChat() : AskingModel(EngineProtocol::OpenAi) {}
};
class OllamaChat : public AskingModel
{
protected:
    OllamaChat() : AskingModel(EngineProtocol::Ollama) {}
};
class AnthropicChat : public AskingModel
{
protected:
    AnthropicChat() : AskingModel(EngineProtocol::Anthropic) {}
};

} // namespace oneul
