#pragma once

#include <functional>
#include <memory>

#include <QFuture>
#include <QObject>
#include <QStringList>

#include "base/clock.h"
#include "base/result.h"
#include "base/whendone.h"
#include "service/skippedfile.h"

namespace oneul {

class ArticleService;
class Database;
class DigestService;
class SourceService;
struct ReadReport;
struct TextTools;

struct ImportReport {
    int digests = 0;
    int articles = 0; ///< new ones
    int sources = 0; ///< from OPML
    QList<SkippedFile> skipped;
};

/// Brings OPML files, old report files and folders of them into the archive: files are read in runs on the pool while
/// the run before is being written, each run in one transaction.
class Importer final : public QObject
{
    Q_OBJECT

public:
    Importer(Database &database, SourceService &sources, ArticleService &articles, DigestService &digests,
             const TextTools &tools, const Clock &clock, QObject *parent = nullptr);

    /// What must be done before anything is classified.
    void prepareWith(const std::function<QFuture<Result<void>>()> &prepare) { m_prepare = prepare; }
    /// Files by their content: OPML or a Markdown report; folders are walked. A report that is stored
    /// already (same day, kind and content) is skipped with AlreadyExists.
    [[nodiscard]] QFuture<Result<ImportReport>> import(const QStringList &paths);
    void cancel(); ///< what is done stays, the rest is skipped with Cancelled
    [[nodiscard]] bool isImporting() const { return !m_running.expired(); }

Q_SIGNALS:
    void progress(int done, int total); ///< files

private:
    struct Job;
    using Run = std::shared_ptr<QList<ReadReport>>;
    void readAhead(const std::shared_ptr<Job> &job);
    void next(const std::shared_ptr<Job> &job);
    void writeRun(const std::shared_ptr<Job> &job, const Run &run);
    void importLists(const std::shared_ptr<Job> &job, const Run &run, qsizetype from);
    void finish(const std::shared_ptr<Job> &job);

    Database &m_database;
    SourceService &m_sources;
    ArticleService &m_articles;
    DigestService &m_digests;
    const TextTools &m_tools;
    const Clock &m_clock;
    std::function<QFuture<Result<void>>()> m_prepare = [] { return readyFuture<void>({}); };
    std::weak_ptr<Job> m_running;
};

} // namespace oneul
