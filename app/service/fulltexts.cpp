#include "service/fulltexts.h"

#include <QHash>
#include <QtConcurrent>

#include "base/whendone.h"
#include "net/httpclient.h"
#include "net/origin.h"
#include "parse/readable.h"
#include "service/articleservice.h"
#include "service/fetchoutcome.h"
#include "service/presets.h"
#include "service/sourceservice.h"
#include "service/texttools.h"
#include "service/verdict.h"
#include "storage/articlestore.h"
#include "storage/database.h"
#include "storage/knownarticles.h"
#include "storage/sourcestore.h"

namespace oneul {

namespace {

constexpr qsizetype kMostNew = 30;
constexpr int kAtOnce = 6; ///< so that the rest is spared when a host asks for a pause

/// The page of one article on its way.
struct Job {
    Article article;
    Source source; ///< id 0: none is known
    Mirror mirror;
    std::shared_ptr<QPromise<Result<FullText>>> promise;

    void finish(const Result<FullText> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
};

/// The new articles of one source on their way.
struct Batch {
    QList<ArticleId> left;
    Source wanting;
    int running = 0;
    int kept = 0;
    QPromise<Result<int>> promise;

    void finish(const Result<int> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

/// The host that the analyst typed may be inside their network; a page elsewhere may not, whatever the feed says.
QString trustedHostOf(const Source &source, const QUrl &page)
{
    const QString typed = source.trustedHost();
    return typed == page.host() ? typed : QString();
}

HttpRequest pageRequest(const Job &job)
{
    HttpRequest request;
    request.url = job.mirror.toMirror(job.article.row.url);
    request.accept = "text/html, application/xhtml+xml;q=0.9, */*;q=0.5";
    request.userAgent = job.source.options.userAgent.toUtf8();
    request.trustedHost = trustedHostOf(job.source, request.url);
    request.ignoreTlsErrors = job.source.options.ignoreTlsErrors && request.url.host() == job.source.url.host();
    return request;
}

/// What an answer without a page says of it; "" : nothing that would last.
QString noticeOf(const Error &error)
{
    if (error.code == ErrorCode::BlockedPage)
        return error.detail;
    if (error.code != ErrorCode::HttpStatus)
        return {};
    switch (error.detail.left(3).toInt()) {
    case 401:
        return QStringLiteral("login");
    case 402:
        return QStringLiteral("paywall");
    case 403:
    case 451:
        return QStringLiteral("blocked");
    case 404:
    case 410:
        return QStringLiteral("error");
    default:
        return {};
    }
}

bool isPage(const HttpResponse &response)
{
    const QByteArray type = response.contentType.toLower();
    const bool stated = type.isEmpty() || type.startsWith("text/") || type.contains("html") || type.contains("xml");
    return stated && !response.body.startsWith("%PDF");
}

/// `facts`: of the article as it is; the text is the page's.
Result<FullText> read(const Document &page, const QString &xpath, ArticleFacts facts, const TextTools &tools)
{
    const Result<ReadableText> found = readArticlePage(page, xpath, tools.gate);
    if (!found)
        return fail(found.error());
    FullText text;
    text.html = found->html;
    text.text = found->text;
    facts.text = found->text;
    const Verdict verdict = verdictOn(facts, tools);
    text.category = verdict.category;
    text.confidence = verdict.confidence;
    text.byRule = verdict.origin == CategoryOrigin::Rule;
    return text;
}

} // namespace

/// The steps of a fetch: article → page → text → archive.
struct FullTexts::Parts {
    QObject *owner;
    Database &database;
    HttpClient &http;
    SourceService &sources;
    ArticleService &articles;
    const TextTools &tools;
    const Clock &clock;
    QHash<ArticleId, QFuture<Result<FullText>>> running;
    std::function<QFuture<Result<void>>()> prepare = [] { return readyFuture<void>({}); };

    /// `wanted`: the source that wants the page; id 0: the article's own.
    [[nodiscard]] QFuture<Result<FullText>> fetch(ArticleId id, const Source &wanted);
    void begin(ArticleId id, const Job &job);
    void fetchNext(const std::shared_ptr<Batch> &batch);
    void request(const Job &job);
    void ask(const Job &job, const HttpRequest &request);
    void refused(const Job &job, const HttpOutcome &outcome);
    void extract(const Job &job, const HttpResponse &response);
    void keep(const Job &job, FullText text, const Error &error);
    void take(const Job &job, const Result<FullText> &text);
};

QFuture<Result<FullText>> FullTexts::Parts::fetch(ArticleId id, const Source &wanted)
{
    if (const auto same = running.constFind(id); same != running.constEnd())
        return *same;
    Job job;
    job.source = wanted;
    job.promise = std::make_shared<QPromise<Result<FullText>>>();
    job.promise->start();
    const QFuture<Result<FullText>> future = job.promise->future();
    running.insert(id, future);
    whenDone(owner, future, [this, id](const Result<FullText> &) { running.remove(id); });
    begin(id, job);
    return future;
}

void FullTexts::Parts::begin(ArticleId id, const Job &job)
{
    whenDone(owner, database.articles().article(id), [this, started = job](const Result<Article> &article) {
        if (!article)
            return started.finish(fail(article.error()));
        const QUrl &url = article->row.url;
        if ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
            return started.finish(fail(ErrorCode::UnsupportedUrl, url.toString()));
        Job job = started;
        job.article = *article;
        if (job.source.id == 0)
            job.source = sources.byId(article->row.sourceId).value_or(Source());
        if (const Preset *preset = sources.presetFor(job.source.url))
            job.mirror = Mirror(preset->source.url, job.source.url);
        request(job);
    });
}

void FullTexts::Parts::fetchNext(const std::shared_ptr<Batch> &batch)
{
    while (batch->running < kAtOnce && !batch->left.isEmpty()) {
        ++batch->running;
        whenDone(owner, fetch(batch->left.takeFirst(), batch->wanting), [this, batch](const Result<FullText> &text) {
            --batch->running;
            batch->kept += text ? 1 : 0;
            if (!text && text.error().code == ErrorCode::Cancelled)
                batch->left.clear();
            fetchNext(batch);
        });
    }
    if (batch->running == 0)
        batch->finish(batch->kept);
}

/// A host that asked to be left alone is.
void FullTexts::Parts::request(const Job &job)
{
    whenDone(owner, database.sources().hostPauses(), [this, job](const Result<QHash<QString, QDateTime>> &pauses) {
        const HttpRequest request = pageRequest(job);
        const QDateTime until = pauses.value_or({}).value(hostAndPort(request.url));
        if (until.isValid() && until > clock.now())
            return job.finish(fail(ErrorCode::AskedToWait, until.toString(Qt::ISODate)));
        ask(job, request);
    });
}

void FullTexts::Parts::ask(const Job &job, const HttpRequest &request)
{
    whenDone(owner, http.ask(request), [this, job](const Result<HttpOutcome> &outcome) {
        if (!outcome)
            return take(job, fail(outcome.error()));
        if (!outcome->response)
            return refused(job, *outcome);
        if (!isPage(*outcome->response))
            return take(job, fail(ErrorCode::NotFound, QString::fromLatin1(outcome->response->contentType)));
        extract(job, *outcome->response);
    });
}

/// What asks for a pause is noted before the next page is asked for.
void FullTexts::Parts::refused(const Job &job, const HttpOutcome &outcome)
{
    const Error error = outcome.response.error();
    const QDateTime until = pauseAskedFor(error, byClock(outcome.retryAfter, clock), clock.now());
    const QString host = outcome.exchange.isEmpty() ? QString() : hostAndPort(QUrl(outcome.exchange.last().url));
    if (!until.isValid() || host.isEmpty())
        return take(job, fail(error));
    whenDone(owner, database.sources().pauseHost(host, until),
             [this, job, error](const Result<void> &) { take(job, fail(error)); });
}

void FullTexts::Parts::extract(const Job &job, const HttpResponse &response)
{
    const Document page{response.body, job.mirror.toSite(response.finalUrl), QString::fromLatin1(response.contentType)};
    whenDone(owner, prepare(), [this, job, page](const Result<void> &) {
        auto extracted = QtConcurrent::run(
            tools.pool.get(), [page, xpath = job.source.options.fullTextXPath, facts = factsOf(job.article),
                               tools = tools] { return read(page, xpath, facts, tools); });
        whenDone(owner, extracted, [this, job](const Result<FullText> &text) { take(job, text); });
    });
}

void FullTexts::Parts::take(const Job &job, const Result<FullText> &text)
{
    if (text)
        return keep(job, *text, {});
    FullText notice;
    notice.notice = noticeOf(text.error());
    if (notice.notice.isEmpty())
        return job.finish(fail(text.error()));
    keep(job, notice, text.error());
}

/// `error`: why the page is no text; what is kept then is the notice.
void FullTexts::Parts::keep(const Job &job, FullText text, const Error &error)
{
    text.at = clock.now();
    whenDone(owner, database.articles().setFullText(job.article.row.id, text),
             [this, job, text, error](const Result<ArticleDelta> &delta) {
                 if (!delta)
                     return job.finish(fail(delta.error()));
                 articles.announce(*delta);
                 job.finish(error.code == ErrorCode::None ? Result<FullText>(text) : Result<FullText>(fail(error)));
             });
}

FullTexts::FullTexts(Database &database, HttpClient &http, SourceService &sources, ArticleService &articles,
                     const TextTools &tools, const Clock &clock, QObject *parent)
    : QObject(parent), m_parts(new Parts{this, database, http, sources, articles, tools, clock, {}})
{}

void FullTexts::prepareWith(const std::function<QFuture<Result<void>>()> &prepare)
{
    m_parts->prepare = prepare;
}

FullTexts::~FullTexts() = default;

QFuture<Result<FullText>> FullTexts::fetch(ArticleId id)
{
    return m_parts->fetch(id, {});
}

QFuture<Result<int>> FullTexts::fetchNew(SourceId source, const QList<ArticleId> &ids)
{
    auto batch = std::make_shared<Batch>();
    batch->wanting = m_parts->sources.byId(source).value_or(Source());
    batch->promise.start();
    const auto future = batch->promise.future();
    whenDone(this, m_parts->database.articles().withFullText(ids),
             [this, ids, batch](const Result<QSet<ArticleId>> &asked) {
                 if (!asked)
                     return batch->finish(fail(asked.error()));
                 QList<ArticleId> wanted = ids;
                 wanted.removeIf([&](ArticleId id) { return asked->contains(id); });
                 batch->left = wanted.mid(0, kMostNew);
                 m_parts->fetchNext(batch);
             });
    return future;
}

} // namespace oneul
