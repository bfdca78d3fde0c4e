#pragma once

#include <functional>
#include <memory>
#include <utility>

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include "base/clock.h"
#include "base/result.h"
#include "model/digest.h"
#include "model/disagreement.h"
#include "model/passage.h"
#include "model/summaryrequest.h"
#include "service/summaryservice.h"

namespace oneul {

class Database;
class DigestService;
struct TextTools;

/// Where in a digest something stands.
struct SectionPlace {
    DigestId digest = 0;
    int section = 0;
};

/// Changes of stored digests. Each makes a new version; nothing is overwritten, and any version can be had back.
class DigestEdits final : public QObject
{
    Q_OBJECT

public:
    DigestEdits(Database &database, DigestService &digests, SummaryService &summaries, const TextTools &tools,
                const Clock &clock, QObject *parent = nullptr);
    ~DigestEdits() override;

    /// The section's articles with their texts as they are in the archive now; those that are gone are left out.
    [[nodiscard]] QFuture<Result<QList<SourceText>>> sources(const SectionPlace &place);
    /// What an engine would be asked for the section: for an estimate, or to compare engines without storing anything.
    [[nodiscard]] QFuture<Result<SectionOrder>> order(const SectionPlace &place);
    /// Where the evidence of a claim stands in the sources; a few milliseconds, on the GUI thread.
    [[nodiscard]] QList<Passage> passages(const Claim &claim, const QList<SourceText> &sources) const;
    [[nodiscard]] QList<ArticleId> unused(const Summary &summary, const QList<SourceText> &sources) const;
    /// Where the sources of one story disagree.
    [[nodiscard]] QFuture<Result<QList<Disagreement>>> disagreements(const SectionPlace &place);
    [[nodiscard]] QFuture<Result<QList<Disagreement>>> disagreementsOf(const QList<SourceText> &sources);

    /// The section by another run of an engine, never from the cache. Superseded by another of the same section: Cancelled.
    /// The run is announced at once, so that its progress can be followed.
    [[nodiscard]] QFuture<Result<Digest>> regenerate(const SectionPlace &place, const QString &engine);
    /// A summary that was made elsewhere (one of a comparison) becomes the section's.
    [[nodiscard]] QFuture<Result<Digest>> use(const SectionPlace &place, const SectionResult &result);
    /// The analyst's wording of a claim; "" removes it. It is marked as written by hand, and judged again.
    [[nodiscard]] QFuture<Result<Digest>> edit(const SectionPlace &place, SummaryPart part, int index,
                                               const QString &text);
    /// An earlier version as the newest one.
    [[nodiscard]] QFuture<Result<Digest>> restore(DigestId version);

Q_SIGNALS:
    void regenerating(const oneul::SectionPlace &place, oneul::RunId run);

private:
    struct Change;
    struct Regeneration {
        int turn = 0;
        RunId run = 0;
    };

    [[nodiscard]] QFuture<Result<Section>> section(const SectionPlace &place);
    [[nodiscard]] QFuture<Result<QList<SourceText>>> textsOf(const Section &section);
    [[nodiscard]] QFuture<Result<Digest>> replace(const SectionPlace &place, const SectionResult &result,
                                                  const QString &what);
    [[nodiscard]] QFuture<Result<Digest>> edited(const Digest &newest, int sectionIndex, SummaryPart part, int index,
                                                 const Claim &claim, const QString &text);
    [[nodiscard]] QFuture<Result<Digest>> enqueue(const SectionPlace &place, const QString &what,
                                                  std::function<QFuture<Result<Digest>>(const Digest &)> apply);
    void startNext();
    [[nodiscard]] DigestId newest(DigestId digest) const; ///< made from it by changes of this program's run
    [[nodiscard]] DigestId root(DigestId digest) const;

    Database &m_database;
    DigestService &m_digests;
    SummaryService &m_summaries;
    const TextTools &m_tools;
    const Clock &m_clock;
    std::shared_ptr<Change> m_current;
    QList<std::shared_ptr<Change>> m_waiting;
    QHash<DigestId, DigestId> m_newer; ///< what a change made of a version
    QHash<DigestId, DigestId> m_roots; ///< the version that all changes began with
    QHash<std::pair<DigestId, int>, Regeneration> m_regenerating; ///< by root and section
    int m_turn = 0;
};

} // namespace oneul
