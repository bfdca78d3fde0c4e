#include "service/discover.h"

#include <memory>

#include <QtConcurrent>

#include "base/whendone.h"
#include "net/httpclient.h"
#include "parse/discovery.h"
#include "parse/feed.h"

namespace oneul {

namespace {

/// How many of a page's announced feeds are tried before giving up.
constexpr int kCandidates = 4;

struct Search : QObject {
    using QObject::QObject;

    HttpClient *http = nullptr;
    QPromise<Result<FoundFeed>> promise;
    QList<QUrl> candidates;
    bool pageSeen = false;
    Error firstError;

    void finish(const Result<FoundFeed> &result)
    {
        promise.addResult(result);
        promise.finish();
        deleteLater();
    }
    void tryNext();
    void take(const QUrl &asked, const HttpResponse &response);
    void remember(const Error &error)
    {
        if (firstError.code == ErrorCode::None)
            firstError = error;
    }
};

/// What a fetched document turned out to be.
struct Verdict {
    Result<ParsedFeed> feed;
    QList<DiscoveredFeed> announced;
};

Verdict judge(const Document &document)
{
    Verdict verdict{parseFeed(document), {}};
    if (!verdict.feed && looksLikeHtml(document))
        verdict.announced = discoverFeeds(document);
    return verdict;
}

void Search::tryNext()
{
    if (candidates.isEmpty())
        return finish(fail(firstError));
    HttpRequest request;
    request.url = candidates.takeFirst();
    request.trustedHost = request.url.host();
    whenDone(this, http->get(request), [this, asked = request.url](const Result<HttpResponse> &response) {
        if (response)
            return take(asked, *response);
        remember(response.error());
        tryNext();
    });
}

void Search::take(const QUrl &asked, const HttpResponse &response)
{
    const QUrl address = response.permanentlyMoved ? response.finalUrl : asked;
    const Document document{response.body, response.finalUrl, QString::fromLatin1(response.contentType)};
    auto judged = QtConcurrent::run([document] { return Result<Verdict>(judge(document)); });
    whenDone(this, judged, [this, address](const Result<Verdict> &verdict) {
        if (!verdict)
            return finish(fail(verdict.error()));
        if (verdict->feed)
            return finish(FoundFeed{address, QUrl(verdict->feed->link), verdict->feed->title, verdict->feed->format,
                                    int(verdict->feed->items.size()), nullptr});
        remember(verdict->feed.error());
        if (!pageSeen) {
            pageSeen = true;
            for (const DiscoveredFeed &feed : verdict->announced.mid(0, kCandidates))
                candidates.append(feed.url);
        }
        tryNext();
    });
}

} // namespace

QFuture<Result<FoundFeed>> findFeed(HttpClient &http, const QUrl &url, QObject *owner)
{
    auto *search = new Search(owner);
    search->http = &http;
    search->candidates = {url};
    search->promise.start();
    const auto future = search->promise.future();
    search->tryNext();
    return future;
}

Source completed(Source source, const NewSource &request)
{
    if (!request.name.isEmpty())
        source.name = request.name;
    if (source.name.isEmpty())
        source.name = source.url.host();
    if (!request.folder.isEmpty())
        source.folder = request.folder;
    if (request.kind)
        source.kind = *request.kind;
    return source;
}

} // namespace oneul
