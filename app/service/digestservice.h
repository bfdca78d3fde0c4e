#pragma once

#include <memory>

#include <QFuture>
#include <QImage>
#include <QObject>
#include <QStringList>

#include "base/clock.h"
#include "base/result.h"
#include "model/article.h"
#include "model/category.h"
#include "model/digest.h"
#include "model/exportoptions.h"
#include "service/summaryservice.h"

class QChart;

namespace oneul {

class Database;
class DigestMaker;
class EngineService;
struct TextTools;

struct DigestRequest {
    QDate day;
    QList<Kind> kinds{Kind::News, Kind::Papers};
    Language language = Language::Korean;
    QString engine = QStringLiteral("builtin"); ///< or a profile's id or name
    bool fresh = false; ///< without the cache of answers
    bool sinceLast = false; ///< everything first fetched since the previous digest of the kind, instead of the day's
};

/// A digest ready to be shown in a QTextBrowser.
struct DigestPage {
    QString
        html; ///< links: "article:ID", "claim:SECTION/PART/INDEX", "section:N" (its menu), "https:…"; images: "chart:news", "chart:papers"
    QHash<QString, QImage> images; ///< by the names above
};

/// Makes, keeps, shows and exports digests.
class DigestService final : public QObject
{
    Q_OBJECT

public:
    DigestService(Database &database, EngineService &engines, SummaryService &summaries, LlmClient &client,
                  const TextTools &tools, const Clock &clock, QObject *parent = nullptr);
    ~DigestService() override;

    /// articles of the day → sections → one summary per section (off the GUI thread) → stored. What a digest of the kind
    /// and of an earlier day tells already is left out, unless its title or text changed. A kind without articles makes no
    /// digest; NotFound when none of the kinds has any, or (the detail begins with "engine") when there is no such engine.
    /// Cancelled: by cancelMaking(); nothing is stored then.
    [[nodiscard]] QFuture<Result<QList<Digest>>> make(const DigestRequest &request);
    [[nodiscard]] bool isMaking() const { return m_making; }
    [[nodiscard]] QDate makingDay() const { return m_making ? m_makingDay : QDate(); }
    void cancelMaking();
    /// What making it would use.
    [[nodiscard]] QFuture<Result<RunEstimate>> estimate(const DigestRequest &request);

    [[nodiscard]] QFuture<Result<QList<Digest>>> latest(const QDate &day);
    [[nodiscard]] QFuture<Result<Digest>> byId(DigestId id);
    [[nodiscard]] QFuture<Result<QList<DigestInfo>>> list();
    [[nodiscard]] QFuture<Result<void>> remove(DigestId id);
    /// All of a day at once; what was removed, for putBack(). NotFound: there was none.
    [[nodiscard]] QFuture<Result<QList<Digest>>> removeDay(const QDate &day);
    /// Removed ones with the ids that they had, so that what speaks of them holds again.
    [[nodiscard]] QFuture<Result<void>> putBack(const QList<Digest> &digests);

    /// What the window shows; a few milliseconds, on the GUI thread.
    [[nodiscard]] DigestPage page(const QList<Digest> &digests, bool dark, double zoom) const;

    /// The day's reports as cli.md's `digest` writes them: outDir/D/…md, …png, manifest.json. The paths written.
    [[nodiscard]] Result<QStringList> writeReports(const QList<Digest> &digests, DigestLayout layout,
                                                   const QString &outDir) const;
    /// The digests as one document (Markdown: with its charts beside it). The paths written. InvalidArgument for a format
    /// that only ReportExporter writes.
    [[nodiscard]] Result<QStringList> exportTo(const QList<Digest> &digests, ExportFormat format, DigestLayout layout,
                                               const QString &path) const;

    /// A summary that is kept nowhere as a digest (of a selection: a digest of one section and no day) as Markdown.
    [[nodiscard]] QString markdown(const Digest &summary) const;
    [[nodiscard]] Result<void> saveMarkdown(const Digest &summary, const QString &path) const;

    /// Tells listeners that stored digests changed (an import).
    void announce();

Q_SIGNALS:
    void progress(int done, int total); ///< sections, while making
    /// The sections go to their engine: what SummaryService says of the run is about them, in this order.
    void summarising(oneul::RunId run, const QStringList &headings, const QList<oneul::Kind> &kinds);
    void changed();
    void recategorised(const oneul::ArticleDelta &delta); ///< by a language model, while making

private:
    Database &m_database;
    EngineService &m_engines;
    SummaryService &m_summaries;
    LlmClient &m_client;
    const TextTools &m_tools;
    const Clock &m_clock;
    std::unique_ptr<DigestMaker> m_maker; ///< the one that works, or worked last
    bool m_making = false;
    QDate m_makingDay;
};

/// A donut of a distribution for a QChartView (slices carry the category id as property "category");
/// the caller owns it.
QChart *distributionChart(const QHash<CategoryId, int> &counts, const Taxonomy &taxonomy, Language language, bool dark);

} // namespace oneul
