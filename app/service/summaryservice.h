#pragma once

#include <memory>

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "model/digest.h"
#include "model/engine.h"
#include "model/summaryrequest.h"

namespace oneul {

class Database;
class EngineService;
class LlmClient;
class RunBudget;
struct TextTools;

/// One run of an engine over sections: a whole day, a category, a selection, or one article.
using RunId = qint64;

/// A section to be summarised.
struct SectionOrder {
    QString heading; ///< the category's name in the language of the summary
    SummaryRequest request;
};

/// What a run will use, before it starts.
struct RunEstimate {
    TokenUsage usage;
    double cost = 0;
    QString currency;
    int calls = 0;
    int cached = 0; ///< sections whose answer is known already
    Error refused; ///< BudgetSpent, ContextTooSmall …: None if it may start
};

/// What became of a section.
struct SectionResult {
    Summary summary; ///< judged; of the built-in engine where the call failed (Summary::fallback says why)
    TokenUsage usage; ///< nothing when it came from the cache
    double cost = 0;
    bool cached = false;
    QString model; ///< as the server names it; "" : builtin
    QByteArray promptHash;
    int tries = 0;
    int ms = 0;
    QString profile = {}; ///< the id of the one that was asked, also where the call failed; "" : none was
    QString currency = {}; ///< of the cost
};

/// Summarises sections with an engine: packs, calls (as many at once as the profile allows), reads, grounds, falls back to the
/// built-in engine section by section, keeps answers in the archive's cache and counts what was used. A run that is cancelled
/// or superseded says nothing any more.
class SummaryService final : public QObject
{
    Q_OBJECT

public:
    SummaryService(Database &database, EngineService &engines, LlmClient &client, const TextTools &tools,
                   const Clock &clock, QObject *parent = nullptr);
    ~SummaryService() override; ///< running calls end without a word

    /// A selection of articles, or one: what an engine would be asked. Articles that are gone are left out; NotFound: all are.
    [[nodiscard]] QFuture<Result<SectionOrder>> order(const QList<ArticleId> &articles, const QString &heading,
                                                      Language language);
    /// `engine`: "builtin", or a profile's id or name. NotFound: there is none of that name.
    [[nodiscard]] QFuture<Result<RunEstimate>> estimate(const QList<SectionOrder> &sections, const QString &engine);
    /// Results by sectionDone and, all of them in order, by the future of result(). `fresh`: without the cache. `budget`:
    /// what is left of one that other calls have a part in; none: the profile's caps of a run.
    RunId start(const QList<SectionOrder> &sections, const QString &engine, bool fresh = false,
                std::shared_ptr<RunBudget> budget = nullptr);
    [[nodiscard]] QFuture<Result<QList<SectionResult>>> result(RunId run); ///< Cancelled, NotFound (engine)
    void cancel(RunId run);
    [[nodiscard]] QString engine(RunId run) const; ///< a profile's id, or "builtin"

Q_SIGNALS:
    void sectionStarted(oneul::RunId run, int section);
    void sectionText(oneul::RunId run, int section, const QString &readable); ///< what has come in so far, as sentences
    void sectionDone(oneul::RunId run, int section, const oneul::SectionResult &result);
    void progress(oneul::RunId run, int done, int total, const oneul::TokenUsage &usage, double cost);
    void finished(oneul::RunId run);

private:
    struct Run;
    [[nodiscard]] QString unknownEngine(const QString &engine) const;
    void forgetOldest();
    void advance(RunId id, const std::shared_ptr<Run> &run);
    void startNext(RunId id, const std::shared_ptr<Run> &run);
    void sectionCame(RunId id, const std::shared_ptr<Run> &run, int index, const SectionResult &result);
    void end(RunId id, const std::shared_ptr<Run> &run, const Result<QList<SectionResult>> &result);

    Database &m_database;
    EngineService &m_engines;
    LlmClient &m_client;
    const TextTools &m_tools;
    const Clock &m_clock;
    RunId m_last = 0;
    QHash<RunId, std::shared_ptr<Run>> m_runs;
};

} // namespace oneul
