#pragma once

#include <functional>
#include <memory>

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include "base/clock.h"
#include "base/error.h"
#include "base/result.h"
#include "base/whendone.h"
#include "model/article.h"
#include "model/source.h"

namespace oneul {

class ArticleService;
class BatchQueue;
class Database;
class FullTexts;
class HostTurns;
class HttpClient;
class Settings;
class SourceService;
struct FetchJob;
struct HttpOutcome;
struct StoreReport;
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
    RefreshMode mode = RefreshMode::Manual;
    int added = 0;
    int ms = 0;
    bool cancelled = false;
};

/// Fetches sources, a few of each host at once, parses and classifies off the GUI thread and stores each source's
/// articles in one transaction: fetch → take → parse → details → classify → store, each a function of its own.
class Refresher final : public QObject
{
    Q_OBJECT

public:
    Refresher(Database &database, HttpClient &http, SourceService &sources, ArticleService &articles,
              FullTexts &fullTexts, const TextTools &tools, const Settings &settings, const Clock &clock,
              QObject *parent = nullptr);
    ~Refresher() override;

    /// What must be done before anything is classified: every refresh waits for what this gives.
    void prepareWith(const std::function<QFuture<Result<void>>()> &prepare) { m_prepare = prepare; }
    /// Starts a refresh of these sources (empty: all enabled ones that are not gone). While one is running it does
    /// nothing.
    void refresh(const QList<SourceId> &ids = {}, RefreshMode mode = RefreshMode::Manual);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_pending > 0; }
    [[nodiscard]] const RefreshReport &lastReport() const { return m_report; }

Q_SIGNALS:
    void started(int sources);
    void progress(int done, int total);
    void sourceDone(const oneul::SourceReport &report);
    void finished(const oneul::RefreshReport &report);

private:
    using Job = std::shared_ptr<FetchJob>;
    [[nodiscard]] bool isWanted(const Source &source, const QList<SourceId> &ids, RefreshMode mode) const;
    [[nodiscard]] Job makeJob(const Source &source, RefreshMode mode) const;
    void begin(const QList<Job> &jobs);
    void startNext(const QString &host);
    void wait(const Job &job, const QDateTime &until);
    void unlock(const Job &job);
    void fetch(const Job &job);
    void take(const Job &job, const HttpOutcome &outcome);
    void pauseHost(const QUrl &url, const Error &error, const QDateTime &retryAfter);
    void keepAsItIs(const Job &job);
    void read(const Job &job);
    void fetchDetails(const Job &job);
    void classify(const Job &job);
    void store(const Job &job);
    void stored(const Job &job, const Result<StoreReport> &report);
    void askMore();
    void leave();
    [[nodiscard]] bool mayAsk() const;
    void fetchFullTexts(const Job &job, const ArticleDelta &delta);
    void announceMove(const Job &job, const FetchState &state);
    void move(const Job &job);
    void fail(const Job &job, const Error &error);
    void done(const Job &job);

    Database &m_database;
    HttpClient &m_http;
    SourceService &m_sources;
    ArticleService &m_articles;
    FullTexts &m_fullTexts;
    const TextTools &m_tools;
    const Settings &m_settings;
    const Clock &m_clock;
    std::unique_ptr<HostTurns> m_turns;
    std::unique_ptr<BatchQueue> m_batches;
    QStringList m_hosts; ///< whose turn has not come yet, since enough is under way
    int m_asked = 0; ///< requests without an answer
    int m_documents = 0; ///< received and not stored yet
    RefreshReport m_report;
    QElapsedTimer m_timer;
    int m_pending = 0;
    int m_total = 0;
    std::function<QFuture<Result<void>>()> m_prepare = [] { return readyFuture<void>({}); };
    bool m_cancelled = false;
};

} // namespace oneul
