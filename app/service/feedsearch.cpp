#include "service/feedsearch.h"

#include <algorithm>

#include <QtConcurrent>

#include "base/whendone.h"
#include "net/origin.h"
#include "parse/discovery.h"
#include "parse/sites.h"
#include "service/presets.h"

namespace oneul {

namespace {

constexpr int kAtOnce = 4;
constexpr qsizetype kLinks = 8; ///< of a page; more are lists of other sites' feeds
constexpr int kStep = 1000; ///< between ranks; the order within one is below
constexpr int kComments = 100 * kStep;

/// What reads the document: a preset's expressions, or a feed's formats.
struct Reading {
    SourceType type = SourceType::Feed;
    QJsonObject spec;
    Mirror mirror;
};

FoundFeed found(const ParsedFeed &feed)
{
    FoundFeed out;
    out.siteUrl = QUrl(feed.link);
    out.title = feed.title;
    out.format = feed.format;
    out.items = int(feed.items.size());
    return out;
}

FeedSearch::Verdict judge(Document document, const Reading &reading)
{
    FeedSearch::Verdict verdict;
    const Document asSite{document.bytes, reading.mirror.toSite(document.url), document.contentType};
    const Result<ParsedFeed> feed = parseSource(asSite, reading.type, reading.spec);
    if (feed) {
        verdict.feed = found(*feed);
        return verdict;
    }
    verdict.error = feed.error();
    if (!looksLikeHtml(document))
        return verdict;
    verdict.links = feedsOfSitePage(document);
    const QList<DiscoveredFeed> announced = discoverFeeds(document);
    for (const DiscoveredFeed &each : announced) {
        verdict.links.append(each.url);
        if (isCommentFeed(each))
            verdict.comments.insert(each.url);
    }
    verdict.links = verdict.links.mid(0, kLinks);
    return verdict;
}

QUrl plain(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

} // namespace

FeedSearch::FeedSearch(HttpClient &http, const QList<Preset> &presets, const QUrl &typed, QObject *owner)
    : QObject(owner), m_http(http), m_presets(presets), m_typed(typed)
{
    m_promise.start();
}

void FeedSearch::start()
{
    add(m_typed, Typed);
    const QList<QUrl> known = feedsOfSite(plain(m_typed));
    for (const QUrl &url : known)
        add(url, Site);
    pump();
}

void FeedSearch::add(const QUrl &url, int rank)
{
    const QUrl address = plain(url);
    if (m_seen.contains(address))
        return;
    m_seen.insert(address);
    const int comments = m_comments.contains(address) ? kComments : 0;
    m_waiting.append({address, comments + rank * kStep + m_order++});
}

void FeedSearch::pump()
{
    while (m_running < kAtOnce && !m_waiting.isEmpty()) {
        ++m_running;
        ask(m_waiting.takeFirst());
    }
    if (m_running > 0)
        return;
    const bool pageIsThere = m_typedError.code == ErrorCode::NotAFeed || m_typedError.code == ErrorCode::HttpStatus
                             || m_typedError.code == ErrorCode::BlockedPage;
    if (!m_found.isEmpty() || m_triedUsual || !pageIsThere)
        return finish();
    m_triedUsual = true;
    const QList<QUrl> usual = usualFeeds(plain(m_typed));
    for (const QUrl &url : usual)
        add(url, Usual);
    if (m_waiting.isEmpty())
        return finish();
    pump();
}

void FeedSearch::ask(const Candidate &candidate)
{
    m_tried.append(candidate.url.toString());
    HttpRequest request;
    request.url = candidate.url;
    request.trustedHost = m_typed.host();
    if (sameOrigin(candidate.url, m_typed)) {
        request.userName = m_typed.userName();
        request.password = m_typed.password();
    }
    whenDone(this, m_http.get(request), [this, candidate](const Result<HttpResponse> &response) {
        if (response)
            take(candidate, *response);
        else
            failed(candidate, response.error());
    });
}

void FeedSearch::take(const Candidate &candidate, const HttpResponse &response)
{
    const QUrl final = plain(response.finalUrl);
    if (final != candidate.url && m_seen.contains(final) && candidate.url != plain(m_typed))
        return done(); // another candidate is the same document
    m_seen.insert(final);
    const QUrl address = response.permanentlyMoved ? final : candidate.url;
    const auto preset = std::ranges::find_if(m_presets, [&](const Preset &each) { return isAddressOf(each, address); });
    const Preset *known = preset == m_presets.end() ? nullptr : &*preset;
    Reading reading;
    if (known)
        reading = {known->source.type, known->source.spec, Mirror(known->source.url, address)};
    const Document document{response.body, response.finalUrl, QString::fromLatin1(response.contentType)};
    auto judging = QtConcurrent::run([document, reading] { return Result<Verdict>(judge(document, reading)); });
    whenDone(this, judging, [this, candidate, address, known](const Result<Verdict> &verdict) {
        if (!verdict)
            return failed(candidate, verdict.error());
        Verdict own = *verdict;
        own.feed.url = address;
        own.feed.preset = known;
        if (known && own.feed.title.isEmpty())
            own.feed.title = known->source.name;
        judged(candidate, own);
    });
}

void FeedSearch::judged(const Candidate &candidate, const Verdict &verdict)
{
    if (verdict.error.code == ErrorCode::None) {
        m_found.append({candidate.rank, verdict.feed});
        return done();
    }
    // Only the page that was typed leads on: a feed's address that answers with a page is no feed.
    if (candidate.url == plain(m_typed)) {
        for (const QUrl &url : verdict.comments)
            m_comments.insert(plain(url));
        for (const QUrl &url : verdict.links)
            add(url, Announced);
    }
    failed(candidate, verdict.error);
}

void FeedSearch::failed(const Candidate &candidate, const Error &error)
{
    if (candidate.url == plain(m_typed))
        m_typedError = error;
    done();
}

void FeedSearch::done()
{
    --m_running;
    pump();
}

void FeedSearch::finish()
{
    std::ranges::stable_sort(m_found, {}, [](const auto &each) { return each.first; });
    QList<FoundFeed> feeds;
    for (const auto &[rank, feed] : std::as_const(m_found))
        feeds.append(feed);
    const bool isNoFeed = m_typedError.code == ErrorCode::NotAFeed || m_typedError.code == ErrorCode::None;
    if (!feeds.isEmpty())
        m_promise.addResult(feeds);
    else if (isNoFeed)
        m_promise.addResult(fail(ErrorCode::NotAFeed, m_tried.join(u' ')));
    else
        m_promise.addResult(fail(m_typedError));
    m_promise.finish();
    deleteLater();
}

} // namespace oneul
