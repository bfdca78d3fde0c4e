#pragma once

#include <QDate>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>

#include "base/clock.h"
#include "base/result.h"
#include "model/engine.h"
#include "model/types.h"

namespace oneul {

class Database;
class LlmClient;
class SecretStore;
struct ChatEndpoint;
struct TextTools;

/// What a connection test found, step by step; the first error ends it.
struct EngineTest {
    enum class Step { Profile, Key, Connection, Model, Answer };
    struct Finding {
        Step step = Step::Profile;
        Error error; ///< None: it went well
        QString detail; ///< "gpt-4o-mini, 240 ms"
    };
    QList<Finding> findings;
    TokenUsage usage;
    [[nodiscard]] bool passed() const { return !findings.isEmpty() && findings.last().error.code == ErrorCode::None; }
};

/// What was used of a profile.
struct EngineUsage {
    TokenUsage today;
    double costToday = 0;
    TokenUsage total;
    double costTotal = 0;
};

/// What a running call may use at most; counted as used until it is settled, so that a program that is killed in between
/// has counted too much rather than too little.
struct UsageReservation {
    QString profile;
    QDate day;
    TokenUsage most;
    double cost = 0;
};

/// The analyst's language models: profiles (engines.json in the data folder, without keys), their keys, tests, and what
/// they have used.
class EngineService final : public QObject
{
    Q_OBJECT

public:
    EngineService(Database &database, SecretStore &secrets, LlmClient &client, const TextTools &tools,
                  const Clock &clock, const QString &dataDir, QObject *parent = nullptr);

    [[nodiscard]] const QList<EngineProfile> &profiles() const { return m_profiles; }
    /// By id or by name; nullptr: there is none. "builtin" is none.
    [[nodiscard]] const EngineProfile *find(const QString &idOrName) const;
    /// Why engines.json could not be read; it is kept beside as engines.json.broken before anything is written.
    [[nodiscard]] Error loadError() const { return m_loadError; }

    /// A new one (id "") gets an id, which comes back. InvalidArgument, AlreadyExists (name), ProfileIncomplete, FileWrite.
    Result<QString> save(EngineProfile profile);
    Result<void> remove(const QString &id); ///< with its key
    /// The profiles of a text that engineFileJson() wrote, in the place of these, whose file is kept beside as
    /// engines.json.former. A key is given up where its id is another server's now. Nothing changes where the text can't be
    /// read. FileWrite.
    [[nodiscard]] Result<void> takeOver(const QByteArray &json);
    /// "" removes it. NoKeyring: nowhere to keep it.
    QFuture<Result<void>> setKey(const QString &id, const QString &key);
    /// From ONEUL_KEY_<PROFILE> (the id in capitals, "-" as "_"; then the name likewise), else the secrets; "" : none.
    [[nodiscard]] QFuture<Result<QString>> key(const QString &id);
    [[nodiscard]] bool keyIsFromEnvironment(const QString &id) const;
    /// Where to call, with its key.
    [[nodiscard]] QFuture<Result<ChatEndpoint>> endpoint(const QString &id);

    /// Whether a key that is kept under the profile's id was for another server than the profile's, by scheme, host and
    /// port. It is not sent to this one.
    [[nodiscard]] bool leavesKeyBehind(const EngineProfile &profile) const;

    /// With a key that isn't stored yet; "" : the stored one, unless the profile leaves it behind. Cancelling what these
    /// return ends the request.
    [[nodiscard]] QFuture<Result<QStringList>> models(const EngineProfile &profile, const QString &key = {});
    [[nodiscard]] QFuture<Result<EngineTest>> test(const EngineProfile &profile, const QString &key = {});

    /// What a task's prompt is without a profile's own, and what may stand in it.
    [[nodiscard]] QString standardPrompt(Task task) const;
    [[nodiscard]] QStringList placeholders(Task task) const;
    /// InvalidArgument: the detail names a placeholder that is missing or unknown.
    [[nodiscard]] Result<void> checkPrompt(Task task, const QString &prompt) const;
    /// The prompt as it would be sent with the newest articles of the archive, for an answer in this language.
    [[nodiscard]] QFuture<Result<QString>> previewPrompt(const EngineProfile &profile, Task task, const QString &prompt,
                                                         Language language);

    [[nodiscard]] QFuture<Result<EngineUsage>> usage(const QString &id);
    /// Counts what a call used, at once.
    QFuture<Result<void>> addUsage(const QString &id, const TokenUsage &usage, double cost);
    /// BudgetSpent: with `more` the day's caps would be passed.
    [[nodiscard]] QFuture<Result<void>> checkBudget(const QString &id, const TokenUsage &more);
    /// Before a call: checks the day's caps and counts `most` in one step. BudgetSpent, NotFound.
    [[nodiscard]] QFuture<Result<UsageReservation>> reserve(const QString &id, const TokenUsage &most);
    /// After it: what it used really. Returns the cost.
    double settle(const UsageReservation &reservation, const TokenUsage &actual);

Q_SIGNALS:
    void changed(); ///< profiles or keys
    void used(const QString &id);

private:
    void load();
    [[nodiscard]] Result<void> write(const QList<EngineProfile> &profiles, int next);
    [[nodiscard]] Result<void> keepAs(const QString &ending) const; ///< a copy of the file, beside it
    [[nodiscard]] QFuture<Result<QString>> keyOf(const EngineProfile &profile); ///< of one that may not be stored yet

    Database &m_database;
    SecretStore &m_secrets;
    LlmClient &m_client;
    const TextTools &m_tools;
    const Clock &m_clock;
    QString m_path;
    QList<EngineProfile> m_profiles;
    int m_next = 1; ///< the number of the next id
    Error m_loadError;
};

} // namespace oneul
