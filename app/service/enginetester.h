#pragma once

#include <functional>

#include <QFuture>
#include <QObject>
#include <QPromise>

#include "base/result.h"
#include "model/engine.h"
#include "service/engineservice.h"
#include "summary/chat.h"
#include "summary/prompts.h"

namespace oneul {

/// Tries a profile step by step: is it complete, is there a key, does the server answer, does it have the model, does the
/// model answer as asked. Deletes itself when done.
class EngineTester final : public QObject
{
    Q_OBJECT

public:
    EngineTester(LlmClient &client, const Prompts &prompts, EngineProfile profile, QObject *parent);

    /// `findKey`: where it comes from ("environment", "stored", "typed", "none") and what it is.
    struct Key {
        QString origin;
        QString value;
    };
    [[nodiscard]] QFuture<Result<EngineTest>> run(const QFuture<Result<Key>> &findKey);

private:
    void checkProfile();
    void askForModels();
    void askForAnswer(bool isListed);
    void answered(const Result<ChatReply> &reply, bool isListed);
    void add(EngineTest::Step step, const QString &detail);
    void end(EngineTest::Step step, const Error &error);
    void finish();

    LlmClient &m_client;
    const Prompts &m_prompts;
    EngineProfile m_profile;
    ChatEndpoint m_endpoint;
    EngineTest m_test;
    QPromise<Result<EngineTest>> m_promise;
};

} // namespace oneul
