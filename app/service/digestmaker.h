#pragma once

#include <memory>
#include <optional>

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>

#include "base/clock.h"
#include "base/result.h"
#include "digest/sections.h"
#include "service/digestservice.h"
#include "service/listrun.h"
#include "service/runbudget.h"
#include "service/summaryservice.h"

namespace oneul {

class Database;
struct TextTools;

/// The sections of one kind before their summaries.
struct KindDraft {
    Kind kind = Kind::News;
    QDateTime gatheredAt; ///< what comes in later belongs to the next digest "since the last"
    QList<SectionDraft> sections;
};

/// What an engine is asked for a section.
[[nodiscard]] SectionOrder sectionOrder(const SectionDraft &draft, Language language);

/// Makes the digests of one request: all kinds are gathered, then all sections are summarised in one run, then everything
/// is stored together. Used once.
class DigestMaker final : public QObject
{
    Q_OBJECT

public:
    DigestMaker(Database &database, SummaryService &summaries, EngineService &engines, LlmClient &client,
                const TextTools &tools, const Clock &clock, DigestRequest request);

    [[nodiscard]] QFuture<Result<QList<Digest>>> make();
    /// Only which sections it would have. NotFound: none.
    [[nodiscard]] QFuture<Result<QList<KindDraft>>> drafts();
    void cancel();

Q_SIGNALS:
    void progress(int done, int total);
    void summarising(oneul::RunId run, const QStringList &headings, const QList<oneul::Kind> &kinds);
    void recategorised(const oneul::ArticleDelta &delta); ///< by the model

private:
    void gather();
    void leaveOutTold(const KindDraft &draft, const QList<Article> &articles);
    void categorise(const KindDraft &draft, const QList<Article> &articles);
    void draft(KindDraft draft, const QList<Article> &articles);
    void translate(const QList<Digest> &digests);
    void summarise();
    void assemble(const QList<SectionResult> &results);
    void countExtras(const Result<ListAnswers> &answers);
    void save(QList<Digest> digests);
    void finish(const Result<QList<Digest>> &result);

    Database &m_database;
    SummaryService &m_summaries;
    EngineService &m_engines;
    LlmClient &m_client;
    const TextTools &m_tools;
    const Clock &m_clock;
    DigestRequest m_request;
    QList<Kind> m_kindsLeft;
    QList<KindDraft> m_drafts;
    std::optional<EngineProfile> m_profile; ///< unset: the built-in engine
    std::shared_ptr<RunBudget> m_budget; ///< of categorising, sections and titles together
    TokenUsage m_extraUsage; ///< of these
    double m_extraCost = 0;
    RunId m_run = 0;
    bool m_making = false;
    bool m_finished = false;
    bool m_saving = false;
    QPromise<Result<QList<Digest>>> m_promise;
    QPromise<Result<QList<KindDraft>>> m_drafted;
};

} // namespace oneul
