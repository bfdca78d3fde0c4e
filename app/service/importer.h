#pragma once

#include <functional>
#include <memory>

#include <QFuture>
#include <QObject>
#include <QStringList>

#include "base/clock.h"
#include "base/result.h"
#include "model/digest.h"

namespace oneul {

class ArticleService;
class Database;
class DigestService;
class SourceService;
struct TextTools;

struct SkippedFile {
    QString path;
    Error why;
};

struct ImportReport {
    int digests = 0;
    int articles = 0; ///< new ones
    int sources = 0; ///< from OPML
    QList<SkippedFile> skipped;
};

/// Brings OPML files, old report files and folders of them into the archive.
class Importer final : public QObject
{
    Q_OBJECT

public:
    Importer(Database &database, SourceService &sources, ArticleService &articles, DigestService &digests,
             const TextTools &tools, const Clock &clock, QObject *parent = nullptr);

    /// Files by their content: OPML or a Markdown report; folders are walked. A report that is stored
    /// already (same day, kind and content) is skipped with AlreadyExists.
    [[nodiscard]] QFuture<Result<ImportReport>> import(const QStringList &paths);
    void cancel(); ///< what is done stays, the rest is skipped with Cancelled

Q_SIGNALS:
    void progress(int done, int total); ///< files

private:
    struct Job;
    struct Prepared;
    using Done = std::function<void(const Result<void> &)>;
    void next(const std::shared_ptr<Job> &job);
    void importOpml(const std::shared_ptr<Job> &job, const QString &path);
    void importReport(const std::shared_ptr<Job> &job, const QString &path, const QByteArray &bytes);
    void prepareNext(const std::shared_ptr<Job> &job, const QString &path, QList<Digest> left);
    void store(const std::shared_ptr<Job> &job, const Prepared &prepared, const Done &done);
    static Prepared prepare(Digest digest, const TextTools &tools); ///< on the pool

    Database &m_database;
    SourceService &m_sources;
    ArticleService &m_articles;
    DigestService &m_digests;
    const TextTools &m_tools;
    const Clock &m_clock;
    std::weak_ptr<Job> m_running;
};

} // namespace oneul
