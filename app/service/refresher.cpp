#include "service/refresher.h"

#include <QCryptographicHash>
#include <QtConcurrent>

#include "base/whendone.h"
#include "parse/feed.h"
#include "service/articleservice.h"
#include "service/detailpages.h"
#include "service/fetchjob.h"
#include "service/ingest.h"
#include "service/sourceservice.h"
#include "service/texttools.h"
#include "storage/database.h"
#include "storage/sourcestore.h"

namespace oneul {

namespace {

HttpRequest requestFor(const FetchJob &job)
{
    HttpRequest request;
    request.url = job.source.url;
    if (!job.force) {
        request.etag = job.source.fetch.etag;
        request.lastModified = job.source.fetch.lastModified;
    }
    return request;
}

/// The document as the site itself would have sent it: a mirror's address is no identity.
Document documentOf(const FetchJob &job)
{
    return {job.response.body, job.mirror.toSite(job.response.finalUrl), QString::fromLatin1(job.response.contentType)};
}

/// The state after a fetch that brought something usable.
FetchState freshState(const FetchJob &job, const QDateTime &now)
{
    FetchState state = job.source.fetch;
    if (job.response.status != 304) {
        state.etag = job.response.etag;
        state.lastModified = job.response.lastModified;
        state.bodyHash = job.bodyHash;
    }
    state.lastFetched = now;
    state.lastStatus = job.report.status;
    state.lastHttp = job.response.status;
    state.lastError = {};
    state.failures = 0;
    return state;
}

FetchState failedState(const FetchJob &job, const Error &error, const QDateTime &now)
{
    FetchState state = job.source.fetch;
    state.lastFetched = now;
    state.lastStatus = job.report.status;
    state.lastHttp = job.report.http;
    state.lastError = error;
    ++state.failures;
    return state;
}

int httpStatusOf(const Error &error)
{
    return error.code == ErrorCode::HttpStatus ? error.detail.left(3).toInt() : 0;
}

} // namespace

Refresher::Refresher(Database &database, HttpClient &http, SourceService &sources, ArticleService &articles,
                     const TextTools &tools, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_http(http)
    , m_sources(sources)
    , m_articles(articles)
    , m_tools(tools)
    , m_clock(clock)
{}

Refresher::~Refresher() = default;

void Refresher::refresh(const QList<SourceId> &ids, bool force)
{
    if (isRunning())
        return;
    QList<Source> wanted;
    for (const Source &source : m_sources.all()) {
        if (ids.isEmpty() ? source.enabled : ids.contains(source.id))
            wanted.append(source);
    }
    m_report = {};
    m_cancelled = false;
    m_total = int(wanted.size());
    m_pending = m_total;
    m_timer.start();
    Q_EMIT started(m_total);
    if (wanted.isEmpty()) {
        Q_EMIT finished(m_report);
        return;
    }
    for (const Source &source : std::as_const(wanted)) {
        auto job = std::make_shared<FetchJob>();
        job->source = source;
        job->force = force;
        if (const Preset *preset = m_sources.presetFor(source.url))
            job->mirror = Mirror(preset->source.url, source.url);
        job->report.id = source.id;
        job->report.url = source.url;
        job->report.name = source.name;
        job->timer.start();
        fetch(job);
    }
}

void Refresher::cancel()
{
    if (!isRunning())
        return;
    m_cancelled = true;
    m_http.cancelAll();
}

void Refresher::fetch(const std::shared_ptr<FetchJob> &job)
{
    whenDone(this, m_http.get(requestFor(*job)), [this, job](const Result<HttpResponse> &response) {
        if (!response)
            return fail(job, response.error());
        job->response = *response;
        job->report.http = response->status;
        job->bodyHash = QCryptographicHash::hash(response->body, QCryptographicHash::Sha1);
        const bool sameBytes = !job->force && job->bodyHash == job->source.fetch.bodyHash;
        if (response->status != 304 && !sameBytes)
            return parse(job);
        job->report.status = QStringLiteral("notModified");
        const FetchState state = freshState(*job, m_clock.now());
        whenDone(this, m_database.sources().setFetchState(job->source.id, state),
                 [this, job, state](const Result<void> &stored) {
                     if (!stored)
                         return fail(job, stored.error());
                     m_sources.noteFetch(job->source.id, state);
                     done(job);
                 });
    });
}

void Refresher::parse(const std::shared_ptr<FetchJob> &job)
{
    auto parsed = QtConcurrent::run(m_tools.pool.get(), [document = documentOf(*job), source = job->source] {
        return parseSource(document, source.type, source.spec);
    });
    whenDone(this, parsed, [this, job](const Result<ParsedFeed> &feed) {
        if (!feed)
            return fail(job, feed.error());
        job->feed = *feed;
        job->report.items = int(feed->items.size());
        job->report.warnings = feed->warnings;
        fetchDetails(job);
    });
}

void Refresher::fetchDetails(const std::shared_ptr<FetchJob> &job)
{
    if (m_cancelled)
        return fail(job, Error{ErrorCode::Cancelled, {}});
    auto *pages = new DetailPages(m_database, m_http, *m_tools.pool, job, this);
    connect(pages, &DetailPages::finished, this, [this, job, pages] {
        pages->deleteLater();
        if (m_cancelled)
            fail(job, Error{ErrorCode::Cancelled, {}});
        else
            classify(job);
    });
    pages->start();
}

void Refresher::classify(const std::shared_ptr<FetchJob> &job)
{
    const QDateTime now = m_clock.now();
    auto classified = QtConcurrent::run(m_tools.pool.get(), [tools = m_tools, items = job->feed.items, now] {
        QList<IncomingArticle> articles;
        articles.reserve(items.size());
        for (const ParsedItem &item : items)
            articles.append(ingest(item, tools, now));
        return Result<QList<IncomingArticle>>(articles);
    });
    whenDone(this, classified, [this, job, now](const Result<QList<IncomingArticle>> &articles) {
        if (!articles)
            return fail(job, articles.error());
        job->batch.articles = *articles;
        job->batch.seenAt = now;
        store(job);
    });
}

void Refresher::store(const std::shared_ptr<FetchJob> &job)
{
    job->report.status = QStringLiteral("ok");
    job->batch.source = job->source.id;
    job->batch.kind = job->source.kind;
    job->batch.fetch = freshState(*job, m_clock.now());
    whenDone(this, m_database.articles().store(job->batch), [this, job](const Result<StoreReport> &stored) {
        if (!stored)
            return fail(job, stored.error());
        job->report.added = stored->added;
        job->report.updated = stored->updated;
        m_sources.noteFetch(job->source.id, job->batch.fetch);
        m_articles.announce(stored->delta);
        done(job);
    });
}

void Refresher::fail(const std::shared_ptr<FetchJob> &job, const Error &error)
{
    job->report.status = QStringLiteral("error");
    job->report.error = error;
    if (job->report.http == 0)
        job->report.http = httpStatusOf(error);
    if (error.code == ErrorCode::Cancelled)
        return done(job);
    const FetchState state = failedState(*job, error, m_clock.now());
    whenDone(this, m_database.sources().setFetchState(job->source.id, state), [this, job, state](const Result<void> &) {
        m_sources.noteFetch(job->source.id, state);
        done(job);
    });
}

void Refresher::done(const std::shared_ptr<FetchJob> &job)
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
