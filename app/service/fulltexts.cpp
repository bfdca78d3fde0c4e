#include "service/fulltexts.h"

#include <QHash>
#include <QtConcurrent>

#include "base/whendone.h"
#include "net/httpclient.h"
#include "parse/readable.h"
#include "service/articleservice.h"
#include "service/presets.h"
#include "service/sourceservice.h"
#include "service/texttools.h"
#include "storage/articlestore.h"
#include "storage/database.h"

namespace oneul {

namespace {

constexpr qsizetype kMostNew = 30;

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

/// The host that the analyst typed may be inside their network; a page elsewhere may not, whatever the feed says.
QString trustedHostOf(const Source &source, const QUrl &page)
{
    const QString typed = source.typedHost.isEmpty() ? source.url.host() : source.typedHost;
    return typed == page.host() ? typed : QString();
}

HttpRequest requestFor(const Job &job)
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

Result<FullText> read(const Document &page, const QString &xpath, const QString &title, const InputGate &gate,
                      const KeywordClassifier &classifier)
{
    const Result<ReadableText> found = readArticlePage(page, xpath, gate);
    if (!found)
        return fail(found.error());
    const Decision decision = classifier.classify(title, found->text);
    FullText text;
    text.html = found->html;
    text.text = found->text;
    text.category = decision.category;
    text.confidence = decision.confidence;
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

    /// `wanted`: the source that wants the page; id 0: the article's own.
    [[nodiscard]] QFuture<Result<FullText>> fetch(ArticleId id, const Source &wanted);
    void begin(ArticleId id, const Job &job);
    void request(const Job &job);
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

void FullTexts::Parts::request(const Job &job)
{
    whenDone(owner, http.get(requestFor(job)), [this, job](const Result<HttpResponse> &response) {
        if (!response)
            return take(job, fail(response.error()));
        if (!isPage(*response))
            return take(job, fail(ErrorCode::NotFound, QString::fromLatin1(response->contentType)));
        extract(job, *response);
    });
}

void FullTexts::Parts::extract(const Job &job, const HttpResponse &response)
{
    const Document page{response.body, job.mirror.toSite(response.finalUrl), QString::fromLatin1(response.contentType)};
    auto extracted = QtConcurrent::run(
        tools.pool.get(),
        [page, xpath = job.source.options.fullTextXPath, title = job.article.row.title, gate = tools.gate,
         classifier = tools.classifier] { return read(page, xpath, title, gate, classifier); });
    whenDone(owner, extracted, [this, job](const Result<FullText> &text) { take(job, text); });
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

FullTexts::~FullTexts() = default;

QFuture<Result<FullText>> FullTexts::fetch(ArticleId id)
{
    return m_parts->fetch(id, {});
}

QFuture<Result<int>> FullTexts::fetchNew(SourceId source, const QList<ArticleId> &ids)
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    const auto future = promise->future();
    whenDone(this, m_parts->database.articles().withFullText(ids),
             [this, ids, promise,
              wanting = m_parts->sources.byId(source).value_or(Source())](const Result<QSet<ArticleId>> &asked) {
                 QList<ArticleId> wanted = ids;
                 wanted.removeIf([&](ArticleId id) { return asked && asked->contains(id); });
                 if (!asked || wanted.isEmpty()) {
                     promise->addResult(asked ? Result<int>(0) : Result<int>(fail(asked.error())));
                     promise->finish();
                     return;
                 }
                 wanted = wanted.mid(0, kMostNew);
                 auto left = std::make_shared<int>(int(wanted.size()));
                 auto kept = std::make_shared<int>(0);
                 for (const ArticleId id : std::as_const(wanted)) {
                     whenDone(this, m_parts->fetch(id, wanting), [promise, left, kept](const Result<FullText> &text) {
                         *kept += text ? 1 : 0;
                         if (--*left > 0)
                             return;
                         promise->addResult(*kept);
                         promise->finish();
                     });
                 }
             });
    return future;
}

} // namespace oneul
