#include "service/refresher.h"

#include <algorithm>

#include <QRandomGenerator>
#include <QtConcurrent>

#include "base/whendone.h"
#include "net/origin.h"
#include "service/articleservice.h"
#include "service/batchqueue.h"
#include "service/detailpages.h"
#include "service/fetchoutcome.h"
#include "service/fulltexts.h"
#include "service/hostturns.h"
#include "service/ingest.h"
#include "service/localfile.h"
#include "service/readdocument.h"
#include "service/schedule.h"
#include "service/sourceservice.h"
#include "service/texttools.h"
#include "settings/settings.h"
#include "storage/database.h"
#include "storage/sourcestore.h"

namespace oneul {

namespace {

// Many hosts are asked at once, but what came is parsed and stored before much more comes: memory must not grow with
// the number of sources.
constexpr int kRequestsAtOnce = 64;
constexpr int kDocumentsAtOnce = 16;

} // namespace

Refresher::Refresher(Database &database, HttpClient &http, SourceService &sources, ArticleService &articles,
                     FullTexts &fullTexts, const TextTools &tools, const Settings &settings, const Clock &clock,
                     QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_http(http)
    , m_sources(sources)
    , m_articles(articles)
    , m_fullTexts(fullTexts)
    , m_tools(tools)
    , m_settings(settings)
    , m_clock(clock)
    , m_turns(std::make_unique<HostTurns>())
    , m_batches(std::make_unique<BatchQueue>(database))
{}

Refresher::~Refresher() = default;

bool Refresher::isWanted(const Source &source, const QList<SourceId> &ids, RefreshMode mode) const
{
    if (!ids.isEmpty() && !ids.contains(source.id))
        return false;
    if (mode == RefreshMode::Scheduled)
        return isDue(source, m_settings.number(Key::RefreshMinutes), m_clock.now());
    // What the user names is asked in any case.
    return !ids.isEmpty() || (source.enabled && (!source.fetch.gone || mode == RefreshMode::Forced));
}

void Refresher::refresh(const QList<SourceId> &ids, RefreshMode mode)
{
    if (isRunning())
        return;
    QList<Job> jobs;
    for (const Source &source : m_sources.all()) {
        if (isWanted(source, ids, mode))
            jobs.append(makeJob(source, mode));
    }
    m_report = {};
    m_report.mode = mode;
    m_cancelled = false;
    m_total = int(jobs.size());
    m_pending = m_total;
    m_timer.start();
    Q_EMIT started(m_total);
    if (jobs.isEmpty()) {
        Q_EMIT finished(m_report);
        return;
    }
    // What can't be prepared was said by whom it concerns; the news come all the same.
    whenDone(this, m_prepare(), [this, jobs](const Result<void> &) { begin(jobs); });
}

Refresher::Job Refresher::makeJob(const Source &source, RefreshMode mode) const
{
    auto job = std::make_shared<FetchJob>();
    job->source = source;
    job->mode = mode;
    job->reading = m_sources.reading(source.id);
    if (const Preset *preset = m_sources.presetFor(source.url))
        job->mirror = Mirror(preset->source.url, source.url);
    job->report.id = source.id;
    job->report.url = source.url;
    job->report.name = source.name;
    return job;
}

void Refresher::begin(const QList<Job> &jobs)
{
    whenDone(this, m_database.sources().hostPauses(), [this, jobs](const Result<QHash<QString, QDateTime>> &pauses) {
        m_turns->setPauses(pauses.value_or({}));
        for (const Job &job : jobs)
            m_turns->add(job);
        m_hosts = m_turns->hosts();
        askMore();
    });
}

bool Refresher::mayAsk() const
{
    return m_cancelled || (m_asked < kRequestsAtOnce && m_documents < kDocumentsAtOnce);
}

void Refresher::askMore()
{
    while (!m_hosts.isEmpty() && mayAsk())
        startNext(m_hosts.takeFirst());
}

/// A document is done with: there is room for another.
void Refresher::leave()
{
    --m_documents;
    askMore();
}

void Refresher::startNext(const QString &host)
{
    while (mayAsk()) {
        const Job job = m_turns->take(host);
        if (!job)
            return;
        job->startedAt = m_clock.now();
        job->timer.start();
        const QDateTime until = m_turns->pausedUntil(host, job->startedAt);
        if (!m_cancelled && (!until.isValid() || job->mode == RefreshMode::Forced)) {
            unlock(job);
            continue;
        }
        m_turns->giveBack(host);
        if (m_cancelled)
            fail(job, Error{ErrorCode::Cancelled, {}});
        else
            wait(job, until);
    }
    m_hosts.append(host);
}

void Refresher::cancel()
{
    if (!isRunning())
        return;
    m_cancelled = true;
    m_http.cancelAll();
}

/// The host asked for a pause: the source was not asked, so this is no failure of it.
void Refresher::wait(const Job &job, const QDateTime &until)
{
    job->report.status = QStringLiteral("error");
    job->report.error = {ErrorCode::AskedToWait, until.toString(Qt::ISODate)};
    FetchState state = job->source.fetch;
    if (!state.nextFetch.isValid() || state.nextFetch < until)
        state.nextFetch = until;
    whenDone(this, m_database.sources().setFetchState(job->source.id, state), [this, job, state](const Result<void> &) {
        m_sources.noteFetch(job->source.id, state, job->reading);
        done(job);
    });
}

/// Nothing is sent without the secrets that belong to it.
void Refresher::unlock(const Job &job)
{
    if (!job->source.options.needsSecrets())
        return fetch(job);
    whenDone(this, m_sources.secrets(job->source.id), [this, job](const Result<SourceSecrets> &secrets) {
        job->secrets = secrets.value_or({});
        if (secrets && !m_cancelled)
            return fetch(job);
        const QString host = hostAndPort(job->source.url);
        m_turns->giveBack(host);
        fail(job, secrets ? Error{ErrorCode::Cancelled, {}} : secrets.error());
        startNext(host);
    });
}

void Refresher::fetch(const Job &job)
{
    ++m_asked;
    const HttpRequest request = requestFor(*job);
    auto asked = request.url.isLocalFile() ? askFile(*m_tools.pool, request) : m_http.ask(request);
    whenDone(this, asked, [this, job](const Result<HttpOutcome> &outcome) {
        const QString host = hostAndPort(job->source.url);
        m_turns->giveBack(host);
        --m_asked;
        if (outcome)
            take(job, *outcome);
        else
            fail(job, outcome.error());
        startNext(host);
        askMore();
    });
}

void Refresher::take(const Job &job, const HttpOutcome &outcome)
{
    job->exchange = outcome.exchange;
    job->retryAfter = byClock(outcome.retryAfter, m_clock);
    if (!outcome.response) {
        job->report.http = httpStatusOf(outcome.exchange, outcome.response.error());
        pauseHost(outcome.exchange.isEmpty() ? job->source.url : QUrl(outcome.exchange.last().url),
                  outcome.response.error(), job->retryAfter);
        return fail(job, outcome.response.error());
    }
    job->response = *outcome.response;
    job->report.http = job->response.status;
    if (job->response.status == 304)
        keepAsItIs(job);
    else
        read(job);
}

/// `url`: what answered, which is on another host than the source after a redirect.
void Refresher::pauseHost(const QUrl &url, const Error &error, const QDateTime &retryAfter)
{
    const QDateTime until = pauseAskedFor(error, retryAfter, m_clock.now());
    const QString host = hostAndPort(url);
    if (!until.isValid() || host.isEmpty())
        return;
    m_turns->pause(host, until);
    // fail() writes behind this, so the pause is stored when the source is reported.
    (void)m_database.sources().pauseHost(host, until);
}

void Refresher::keepAsItIs(const Job &job)
{
    job->report.status = QStringLiteral("notModified");
    const FetchState state = stateAfterSuccess(*job, m_settings.number(Key::RefreshMinutes), m_clock.now());
    announceMove(job, state);
    whenDone(this, m_database.sources().noteFetch(job->source.id, state, recordOf(*job)),
             [this, job, state](const Result<void> &stored) {
                 if (!stored)
                     return fail(job, stored.error());
                 job->source.fetch = state;
                 m_sources.noteFetch(job->source.id, state, job->reading);
                 move(job);
             });
}

/// Everything that needs no archive is done in one piece of work, which the body leaves as articles.
void Refresher::read(const Job &job)
{
    ++m_documents;
    const DocumentToRead wanted = documentToRead(*job, m_clock.now());
    job->response.body.clear();
    whenDone(this, readDocument(wanted, m_tools, m_database, this), [this, job](const Result<ReadDocument> &read) {
        const bool cancelled = read && !read->isKnown && m_cancelled;
        if (!read || read->isKnown || cancelled)
            leave();
        if (!read || cancelled)
            return fail(job, read ? Error{ErrorCode::Cancelled, {}} : read.error());
        job->bodyHash = read->bodyHash;
        if (read->isKnown)
            return keepAsItIs(job);
        job->feed = read->feed;
        job->batch = read->batch;
        job->report.items = read->items;
        job->report.warnings = job->feed.warnings;
        if (read->needsDetails)
            fetchDetails(job);
        else
            store(job);
    });
}

void Refresher::fetchDetails(const Job &job)
{
    auto *pages = new DetailPages(m_database, m_http, *m_tools.pool, job, this);
    connect(pages, &DetailPages::refused, this, [this](const QUrl &url, const Error &error, const QDateTime &retry) {
        pauseHost(url, error, byClock(retry, m_clock));
    });
    connect(pages, &DetailPages::finished, this, [this, job, pages] {
        pages->deleteLater();
        if (!m_cancelled)
            return classify(job);
        leave();
        fail(job, Error{ErrorCode::Cancelled, {}});
    });
    pages->start();
}

void Refresher::classify(const Job &job)
{
    IncomingBatch batch;
    batch.source = job->source.id;
    batch.sourceName = job->source.name;
    batch.kind = job->source.kind;
    batch.seenAt = m_clock.now();
    auto classified =
        QtConcurrent::run(m_tools.pool.get(), [tools = m_tools, batch, items = std::exchange(job->feed.items, {})] {
            return Result<PreparedBatch>(ingestFeed(items, tools, batch));
        });
    whenDone(this, classified, [this, job](const Result<PreparedBatch> &batch) {
        if (batch)
            job->batch = *batch;
        store(job);
    });
}

void Refresher::store(const Job &job)
{
    job->report.status = QStringLiteral("ok");
    job->batch.fetch = stateAfterSuccess(*job, m_settings.number(Key::RefreshMinutes), m_clock.now());
    announceMove(job, job->batch.fetch);
    job->batch.record = recordOf(*job);
    PreparedBatch batch = job->batch;
    job->batch.articles.clear(); // the queue holds them alone, and not longer than needed
    m_batches->add(std::move(batch), [this, job](const Result<StoreReport> &report) { stored(job, report); });
}

void Refresher::stored(const Job &job, const Result<StoreReport> &report)
{
    leave();
    if (!report)
        return fail(job, report.error());
    job->report.added = report->added;
    job->report.updated = report->updated;
    job->source.fetch = job->batch.fetch;
    if (report->added > 0)
        job->source.fetch.lastNew = job->batch.seenAt;
    m_sources.noteFetch(job->source.id, job->source.fetch, job->reading);
    m_articles.announce(report->delta);
    fetchFullTexts(job, report->delta);
}

void Refresher::fetchFullTexts(const Job &job, const ArticleDelta &delta)
{
    if (!job->source.options.fullText || delta.added.isEmpty() || m_cancelled)
        return move(job);
    whenDone(this, m_fullTexts.fetchNew(job->source.id, delta.added), [this, job](const Result<int> &) { move(job); });
}

/// Tells in the history that the source gets another address; not when another source has that one.
void Refresher::announceMove(const Job &job, const FetchState &state)
{
    const auto hasTarget = [&state](const Source &source) { return source.url == state.movedTo; };
    job->moves = hasMoved(state) && std::ranges::none_of(m_sources.all(), hasTarget);
    if (job->moves)
        job->report.warnings.append(QStringLiteral("moved for good to %1").arg(state.movedTo.toString()));
}

void Refresher::move(const Job &job)
{
    const std::optional<Source> current = m_sources.byId(job->source.id);
    if (!job->moves || !current || current->url != job->source.url) // which the user may have changed meanwhile
        return done(job);
    Source source = *current;
    source.typedHost = source.trustedHost();
    source.url = job->source.fetch.movedTo;
    whenDone(this, m_sources.update(source), [this, job](const Result<Source> &) { done(job); });
}

void Refresher::fail(const Job &job, const Error &error)
{
    job->report.status = QStringLiteral("error");
    job->report.error = error;
    if (error.code == ErrorCode::Cancelled)
        return done(job);
    const double jitter = QRandomGenerator::global()->generateDouble();
    const FetchState state = stateAfterFailure(*job, error, m_clock.now(), jitter);
    whenDone(this, m_database.sources().noteFetch(job->source.id, state, recordOf(*job)),
             [this, job, state](const Result<void> &) {
                 m_sources.noteFetch(job->source.id, state, job->reading);
                 done(job);
             });
}

void Refresher::done(const Job &job)
{
    job->report.ms = int(job->timer.elapsed());
    m_report.sources.append(job->report);
    m_report.added += job->report.added;
    --m_pending;
    Q_EMIT sourceDone(job->report);
    Q_EMIT progress(m_total - m_pending, m_total);
    if (m_pending > 0)
        return;
    std::ranges::sort(m_report.sources, {}, &SourceReport::id);
    m_report.ms = int(m_timer.elapsed());
    m_report.cancelled = m_cancelled;
    const RefreshReport report = m_report; // a listener may start the next refresh, which begins a new one
    Q_EMIT finished(report);
}

} // namespace oneul
