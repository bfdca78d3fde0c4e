#pragma once

#include <memory>
#include <optional>

#include <QElapsedTimer>
#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "model/engine.h"
#include "service/runbudget.h"
#include "service/summaryservice.h"
#include "service/texttools.h"
#include "summary/chat.h"
#include "summary/sectiontask.h"

namespace oneul {

class Database;
class EngineCall;
class EngineService;
class LlmClient;

/// The articles of a request by importance, as indices.
[[nodiscard]] QList<int> orderByImportance(const SummaryRequest &request);

/// What a section's work needs of the program.
struct SummaryParts {
    Database &database;
    EngineService &engines;
    LlmClient &client;
    const TextTools &tools;
    const Clock &clock;
};

/// One section on its way: packed, looked up, asked for, read, grounded; by the built-in engine where that fails. Deleting it
/// ends the work without a word.
class SectionRun final : public QObject
{
    Q_OBJECT

public:
    /// `profile`: unset for the built-in engine. `fresh`: without the cache.
    SectionRun(const SummaryParts &parts, std::optional<EngineProfile> profile, std::shared_ptr<RunBudget> budget,
               SectionOrder order, bool fresh, QObject *parent);

    void start();

Q_SIGNALS:
    void text(const QString &readable);
    void done(const oneul::SectionResult &result); ///< once

private:
    void pack();
    void packed(const Result<SectionTask> &task);
    void lookUp();
    void ask();
    void answered(EngineCall *call, const TokenUsage &most, const Result<ChatReply> &reply);
    void read(const QString &answer);
    void judge(const QString &answer, const Result<Summary> &summary);
    void keep(const QString &answer);
    void fallBack(ErrorCode why);
    void finish(const Summary &summary);

    SummaryParts m_parts;
    std::optional<EngineProfile> m_profile;
    std::shared_ptr<RunBudget> m_budget;
    SectionOrder m_order;
    bool m_fresh;
    bool m_repeated = false; ///< the answer could not be read and was asked for once more
    SectionTask m_task;
    SectionResult m_result;
    QString m_shown;
    QElapsedTimer m_timer;
};

} // namespace oneul
