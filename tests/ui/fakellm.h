#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QFuture>
#include <QList>
#include <QPointer>
#include <QStringList>

#include "summary/chat.h"

namespace oneul {

class FakeCall;

/// What a language model of tests does, and what it was asked. Outlives its client.
struct FakeModel {
    QStringList names{QStringLiteral("large"), QStringLiteral("small")};
    QString key; ///< the one that is taken; "" : all are
    std::optional<Error> connection; ///< nothing gets any further
    std::optional<QFuture<Result<QStringList>>>
        list; ///< what a list of the names is waited for with; unset: it is there
    std::function<Result<ChatReply>(const ChatRequest &)> answer; ///< unset: what a connection test wants to hear
    bool hold = false; ///< calls wait until they are let go
    QList<ChatRequest> requests;
    int lists = 0; ///< of the names, how often they were asked for
    QList<QPointer<FakeCall>> calls;
};

/// A call that answers as its model does: in pieces, then whole.
class FakeCall final : public ChatCall
{
public:
    FakeCall(Result<ChatReply> reply, bool hold, QObject *parent);

    void cancel() override;
    void stream(); ///< all of its text, in pieces
    void letGo(); ///< the rest, and the end

private:
    Result<ChatReply> m_reply;
    bool m_streamed = false;
    bool m_ended = false;
};

/// A way to language models for tests: nothing leaves the program.
class FakeLlm final : public LlmClient
{
public:
    explicit FakeLlm(std::shared_ptr<FakeModel> model) : m_model(std::move(model)) {}

    [[nodiscard]] ChatCall *start(const ChatRequest &request, QObject *parent) override;
    [[nodiscard]] QFuture<Result<QStringList>> models(const ChatEndpoint &endpoint) override;

private:
    [[nodiscard]] Result<ChatReply> replyTo(const ChatRequest &request) const;

    std::shared_ptr<FakeModel> m_model;
};

} // namespace oneul
