#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QObject>

#include "base/result.h"
#include "model/engine.h"
#include "service/engineservice.h"
#include "summary/chat.h"

namespace oneul {

[[nodiscard]] ChatEndpoint chatEndpoint(const EngineProfile &profile, const QString &key);
/// Everything but what is said.
[[nodiscard]] ChatRequest chatRequest(const EngineProfile &profile, const ChatEndpoint &endpoint);
/// What a call may use at most.
[[nodiscard]] TokenUsage mostOf(const EngineProfile &profile, qint64 inputTokens);

/// One call of a profile: counts what it may use against the day's caps, fetches the key, asks, and counts what was used
/// really, also when it is ended early. Deleting it ends the call without a word.
class EngineCall final : public QObject
{
    Q_OBJECT

public:
    EngineCall(EngineService &engines, LlmClient &client, EngineProfile profile, QObject *parent);
    ~EngineCall() override;

    /// `inputTokens`: estimated.
    void start(const QString &system, const QString &user, Task task, qint64 inputTokens);
    [[nodiscard]] const TokenUsage &usage() const { return m_used; } ///< when it is finished
    [[nodiscard]] double cost() const { return m_cost; }

Q_SIGNALS:
    void text(const QString &soFar); ///< of the answer; of a long one, some times a second
    void finished(const oneul::Result<oneul::ChatReply> &reply); ///< BudgetSpent besides the client's errors; once

private:
    void ask(const ChatEndpoint &endpoint, const QString &system, const QString &user, Task task);
    void tell();
    void end(const Result<ChatReply> &reply);
    [[nodiscard]] TokenUsage received() const;

    EngineService &m_engines;
    LlmClient &m_client;
    EngineProfile m_profile;
    std::optional<UsageReservation> m_reservation;
    qint64 m_inputTokens = 0;
    bool m_asked = false;
    QString m_text;
    QElapsedTimer m_told; ///< since the text was told of
    TokenUsage m_lost; ///< by tries that failed after they had begun to answer
    TokenUsage m_used;
    double m_cost = 0;
};

} // namespace oneul
