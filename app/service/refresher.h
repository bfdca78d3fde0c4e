#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>

#include "base/clock.h"
#include "base/error.h"
#include "model/article.h"
#include "model/source.h"

namespace oneul {

class ArticleService;
class Database;
class HttpClient;
class SourceService;
struct FetchJob;
struct TextTools;

/// Who asked for a refresh.
enum class RefreshMode {
    Scheduled, ///< only what is due; gone sources, back-off and Retry-After are respected
    Manual, ///< the user: back-off does not count, Retry-After does
    Forced ///< the user insists: nothing counts, no validators are sent, unchanged bytes are stored again
};

/// How the refresh of one source went.
struct SourceReport {
    SourceId id = 0;
    QUrl url;
    QString name;
    QString status; ///< "ok" | "notModified" | "error"
    int http = 0;
    int items = 0; ///< in the document
    int added = 0;
    int updated = 0;
    int ms = 0;
    Error error;
    QStringList warnings;
};

/// How a whole refresh went.
struct RefreshReport {
    QList<SourceReport> sources; ///< by id
    int added = 0;
    int ms = 0;
    bool cancelled = false;
};

/// Fetches sources at once, parses and classifies off the GUI thread and stores each source's
/// articles in one transaction: fetch → parse → details → classify → store, each a function of its own.
class Refresher final : public QObject
{
    Q_OBJECT

public:
    Refresher(Database &database, HttpClient &http, SourceService &sources, ArticleService &articles,
              const TextTools &tools, const Clock &clock, QObject *parent = nullptr);
    ~Refresher() override;

    /// Starts a refresh of these sources (empty: all enabled ones). `force` asks without validators and
    /// stores even unchanged bytes. While one is running it does nothing.
    void refresh(const QList<SourceId> &ids = {}, bool force = false);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_pending > 0; }
    [[nodiscard]] const RefreshReport &lastReport() const { return m_report; }

Q_SIGNALS:
    void started(int sources);
    void progress(int done, int total);
    void sourceDone(const oneul::SourceReport &report);
    void finished(const oneul::RefreshReport &report);

private:
    void fetch(const std::shared_ptr<FetchJob> &job);
    void parse(const std::shared_ptr<FetchJob> &job);
    void fetchDetails(const std::shared_ptr<FetchJob> &job);
    void classify(const std::shared_ptr<FetchJob> &job);
    void store(const std::shared_ptr<FetchJob> &job);
    void fail(const std::shared_ptr<FetchJob> &job, const Error &error);
    void done(const std::shared_ptr<FetchJob> &job);

    Database &m_database;
    HttpClient &m_http;
    SourceService &m_sources;
    ArticleService &m_articles;
    const TextTools &m_tools;
    const Clock &m_clock;
    RefreshReport m_report;
    QElapsedTimer m_timer;
    int m_pending = 0;
    int m_total = 0;
    bool m_cancelled = false;
};

} // namespace oneul
