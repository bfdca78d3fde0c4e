#include "service/discover.h"

#include "net/origin.h"
#include "service/feedsearch.h"

namespace oneul {

QFuture<Result<QList<FoundFeed>>> searchFeeds(HttpClient &http, const QList<Preset> &presets, const QUrl &url,
                                              QObject *owner)
{
    auto *search = new FeedSearch(http, presets, url, owner);
    const auto future = search->future();
    search->start();
    return future;
}

Source sourceOf(const FoundFeed &feed, const QUrl &typed)
{
    Source source;
    if (feed.preset != nullptr)
        source = feed.preset->source;
    else
        source.name = feed.title;
    source.url = feed.url.adjusted(QUrl::RemoveUserInfo); // it is among the options
    if (!feed.siteUrl.isEmpty())
        source.siteUrl = feed.siteUrl;
    if (feed.url.host() != typed.host())
        source.typedHost = typed.host();
    return source;
}

bool sharesSecrets(const QUrl &typed, const QUrl &feed)
{
    const auto isEncrypted = [](const QUrl &url) { return url.scheme() == u"https"; };
    const bool isUpgrade = typed.host() == feed.host() && !isEncrypted(typed) && isEncrypted(feed)
                           && portOf(typed) == 80 && portOf(feed) == 443;
    return isUpgrade || sameOrigin(typed, feed);
}

FetchOptions withoutSecrets(FetchOptions options)
{
    options.userName.clear();
    options.headers.clear();
    options.ignoreTlsErrors = false;
    return options;
}

NewSource withoutSecrets(NewSource request)
{
    request.options = withoutSecrets(std::move(request.options));
    request.secrets = {};
    return request;
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
