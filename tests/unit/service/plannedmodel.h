#pragma once

#include <functional>
#include <memory>
#include <utility>

#include <QList>
#include <QPointer>

#include "base/whendone.h"
#include "summary/chat.h"

namespace oneul {

class PlannedCall;

/// What a language model of a test says, and what it was asked. Outlives the program under test.
struct PlannedModel {
    std::function<Result<ChatReply>(const ChatRequest &)> answer;
    Result<QStringList> names = QStringList{QStringLiteral("large"), QStringLiteral("small")};
    bool hold = false; ///< calls stream their text and wait to be let go
    QList<ChatRequest> requests;
    QList<QPointer<PlannedCall>> calls;
};

class PlannedCall final : public ChatCall
{
public:
    PlannedCall(Result<ChatReply> reply, bool hold, QObject *parent) : ChatCall(parent), m_reply(std::move(reply))
    {
        QMetaObject::invokeMethod(
            this,
            [this, hold] {
                if (m_reply && !m_reply->text.isEmpty())
                    Q_EMIT text(m_reply->text.left(m_reply->text.size() / 2));
                if (!hold)
                    letGo();
            },
            Qt::QueuedConnection);
    }
    void cancel() override
    {
        m_reply = fail(ErrorCode::Cancelled);
        QMetaObject::invokeMethod(
            this, [this] { letGo(); }, Qt::QueuedConnection);
    }
    void letGo()
    {
        if (std::exchange(m_ended, true))
            return;
        if (m_reply)
            Q_EMIT text(m_reply->text.mid(m_reply->text.size() / 2));
        Q_EMIT finished(m_reply);
    }

private:
    Result<ChatReply> m_reply;
    bool m_ended = false;
};

class PlannedClient final : public LlmClient
{
public:
    explicit PlannedClient(std::shared_ptr<PlannedModel> model) : m_model(std::move(model)) {}

    [[nodiscard]] ChatCall *start(const ChatRequest &request, QObject *parent) override
    {
        m_model->requests.append(request);
        auto *call = new PlannedCall(m_model->answer(request), m_model->hold, parent);
        m_model->calls.append(call);
        return call;
    }
    [[nodiscard]] QFuture<Result<QStringList>> models(const ChatEndpoint &) override
    {
        return readyFuture<QStringList>(m_model->names);
    }

private:
    std::shared_ptr<PlannedModel> m_model;
};

} // namespace oneul
