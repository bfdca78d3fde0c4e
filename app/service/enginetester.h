#pragma once

#include <functional>

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "model/engine.h"
#include "service/engineservice.h"
#include "summary/chat.h"
#include "summary/prompts.h"

namespace oneul {

/// Tries a profile step by step: is it complete, is there a key, does the server answer, does it have the model, does the
/// model answer as asked. Cancelling the future ends the request that is under way. Deletes itself when done.
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

Q_SIGNALS:
    void used(const oneul::TokenUsage &usage); ///< before the future is done; of a test that was stopped, estimated

private:
    void stop();
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
    QFutureWatcher<Result<EngineTest>> m_watcher; ///< of the promise: whether it is wanted still
    QFuture<Result<QStringList>> m_models; ///< under way
    QPointer<ChatCall> m_call; ///< under way
    QString m_asked; ///< all that was sent
    QString m_heard; ///< of the answer, so far
    bool m_finished = false;
    QPromise<Result<EngineTest>> m_promise;
};

} // namespace oneul
