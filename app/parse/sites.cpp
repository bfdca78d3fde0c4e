#include "parse/sites.h"

#include <functional>

#include <QRegularExpression>
#include <QUrlQuery>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

using Urls = QList<QUrl>;

/// An address taken apart.
struct Place {
    QUrl url;
    QString host; ///< lower case, without www. and m.
    QStringList path; ///< its parts, decoded

    [[nodiscard]] QString part(qsizetype index) const { return path.value(index); }
    [[nodiscard]] QString query(const QString &name) const
    {
        return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
    }
    /// The part of the host before `domain`; "" where the host is another or the domain itself.
    [[nodiscard]] QString below(const QString &domain) const
    {
        const QString ending = u'.' + domain;
        return host.endsWith(ending) ? host.chopped(ending.size()) : QString();
    }
};

Place placeOf(const QUrl &url)
{
    Place place{url, url.host().toLower(), url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts)};
    for (const QString &prefix : {u"www."_s, u"m."_s, u"mobile."_s}) {
        if (place.host.startsWith(prefix))
            place.host = place.host.mid(prefix.size());
    }
    return place;
}

/// An address on a host; `path` is percent-encoded where needed.
QUrl at(const QString &host, const QString &path, const QList<std::pair<QString, QString>> &query = {})
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPath(path);
    QUrlQuery items;
    for (const auto &[name, value] : query)
        items.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!items.isEmpty())
        url.setQuery(items);
    return url;
}

Urls youtube(const Place &place)
{
    const auto feed = [](const QString &kind, const QString &id) {
        return at(u"www.youtube.com"_s, u"/feeds/videos.xml"_s, {{kind, id}});
    };
    if (place.part(0) == "channel"_L1 && place.part(1).startsWith("UC"_L1))
        return {feed(u"channel_id"_s, place.part(1))};
    if (place.part(0) == "user"_L1 && !place.part(1).isEmpty())
        return {feed(u"user"_s, place.part(1))};
    const QString list = place.query(u"list"_s);
    if (!list.isEmpty())
        return {feed(u"playlist_id"_s, list)};
    return {};
}

Urls github(const Place &place)
{
    static const QStringList reserved = {
        u"topics"_s, u"trending"_s, u"explore"_s, u"about"_s, u"features"_s,    u"marketplace"_s, u"sponsors"_s,
        u"orgs"_s,   u"settings"_s, u"search"_s,  u"login"_s, u"collections"_s, u"pricing"_s,     u"enterprise"_s};
    const QString owner = place.part(0);
    if (owner.isEmpty() || reserved.contains(owner))
        return {};
    if (place.path.size() == 1)
        return {at(u"github.com"_s, u"/%1.atom"_s.arg(owner))};
    const QString repository = u"/%1/%2"_s.arg(owner, place.part(1));
    const auto feed = [&](const QString &name) { return at(u"github.com"_s, repository + name); };
    if (place.part(2) == "commits"_L1) {
        const QString branch = place.path.mid(3).join(u'/');
        return {feed(branch.isEmpty() ? u"/commits.atom"_s : u"/commits/%1.atom"_s.arg(branch))};
    }
    if (place.part(2) == "tags"_L1)
        return {feed(u"/tags.atom"_s)};
    return {feed(u"/releases.atom"_s), feed(u"/tags.atom"_s), feed(u"/commits.atom"_s)};
}

Urls gitlab(const Place &place)
{
    if (place.path.isEmpty() || place.part(0) == "explore"_L1)
        return {};
    const QString host = place.url.host();
    const qsizetype dash = place.path.indexOf(u"-"_s);
    const QString project = u'/' + (dash < 0 ? place.path : place.path.mid(0, dash)).join(u'/');
    if (place.path.size() == 1)
        return {at(host, project + u".atom"_s)};
    return {at(host, project + u"/-/releases.atom"_s), at(host, project + u"/-/tags"_s, {{u"format"_s, u"atom"_s}}),
            at(host, project + u".atom"_s)};
}

Urls arxiv(const Place &place)
{
    if ((place.part(0) == "list"_L1 || place.part(0) == "archive"_L1) && !place.part(1).isEmpty())
        return {at(u"rss.arxiv.org"_s, u"/rss/"_s + place.part(1))};
    if (place.part(0) == "a"_L1 && !place.part(1).isEmpty())
        return {at(u"arxiv.org"_s, u"/a/%1.atom"_s.arg(place.part(1).remove(u".html"_s)))};
    const QString query = place.query(u"query"_s).replace(u'+', u' ');
    if (place.part(0) != "search"_L1 || query.isEmpty())
        return {};
    const QString field = place.query(u"searchtype"_s) == "author"_L1  ? u"au"_s
                          : place.query(u"searchtype"_s) == "title"_L1 ? u"ti"_s
                                                                       : u"all"_s;
    return {at(u"export.arxiv.org"_s, u"/api/query"_s,
               {{u"search_query"_s, u"%1:\"%2\""_s.arg(field, query)},
                {u"sortBy"_s, u"submittedDate"_s},
                {u"sortOrder"_s, u"descending"_s},
                {u"max_results"_s, u"100"_s}})};
}

Urls medium(const Place &place)
{
    const QString publication = place.below(u"medium.com"_s);
    if (!publication.isEmpty())
        return {at(place.url.host(), u"/feed"_s)};
    if (place.part(0) == "tag"_L1 && !place.part(1).isEmpty())
        return {at(u"medium.com"_s, u"/feed/tag/"_s + place.part(1))};
    static const QStringList reserved = {u"m"_s, u"about"_s, u"search"_s, u"me"_s, u"feed"_s, u"membership"_s};
    return place.path.isEmpty() || reserved.contains(place.part(0))
               ? Urls()
               : Urls{at(u"medium.com"_s, u"/feed/"_s + place.part(0))};
}

Urls substack(const Place &place)
{
    if (!place.below(u"substack.com"_s).isEmpty())
        return {at(place.url.host(), u"/feed"_s)};
    return place.part(0).startsWith(u'@') ? Urls{at(place.part(0).mid(1).toLower() + u".substack.com"_s, u"/feed"_s)}
                                          : Urls();
}

Urls reddit(const Place &place)
{
    static const QStringList kinds = {u"r"_s, u"user"_s, u"u"_s};
    const bool isSearch = place.part(0) == "search"_L1;
    if (!isSearch && (!kinds.contains(place.part(0)) || place.part(1).isEmpty()))
        return {};
    QStringList path = place.path;
    if (path.last() == ".rss"_L1)
        path.removeLast();
    QUrl url = at(u"www.reddit.com"_s, u'/' + path.join(u'/') + (isSearch ? u".rss"_s : u"/.rss"_s));
    url.setQuery(place.url.query());
    return {url};
}

Urls bluesky(const Place &place)
{
    return place.part(0) == "profile"_L1 && !place.part(1).isEmpty()
               ? Urls{at(u"bsky.app"_s, u"/profile/%1/rss"_s.arg(place.part(1)))}
               : Urls();
}

Urls huggingFace(const Place &place)
{
    if (place.part(0) == "papers"_L1)
        return {at(u"huggingface.co"_s, u"/api/daily_papers"_s)};
    return place.part(0) == "blog"_L1 ? Urls{at(u"huggingface.co"_s, u"/blog/feed.xml"_s)} : Urls();
}

Urls hackerNews(const Place &place)
{
    return place.path.isEmpty() || place.part(0) == "news"_L1 || place.part(0) == "newest"_L1
               ? Urls{at(u"news.ycombinator.com"_s, u"/rss"_s)}
               : Urls();
}

Urls naverBlog(const Place &place)
{
    const QString id = place.path.isEmpty() || place.part(0).contains(u'.') ? place.query(u"blogId"_s) : place.part(0);
    return id.isEmpty() ? Urls() : Urls{at(u"rss.blog.naver.com"_s, u"/%1.xml"_s.arg(id))};
}

Urls velog(const Place &place)
{
    return place.part(0).startsWith(u'@') ? Urls{at(u"v2.velog.io"_s, u"/rss/"_s + place.part(0))} : Urls();
}

Urls brunch(const Place &place)
{
    return place.part(0).startsWith(u'@') ? Urls{at(u"brunch.co.kr"_s, u"/rss/"_s + place.part(0))} : Urls();
}

Urls stackExchange(const Place &place)
{
    return place.part(0) == "questions"_L1 && place.part(1) == "tagged"_L1 && !place.part(2).isEmpty()
               ? Urls{at(place.url.host(), u"/feeds/tag/"_s + place.part(2))}
               : Urls();
}

Urls devTo(const Place &place)
{
    return place.path.isEmpty() ? Urls() : Urls{at(u"dev.to"_s, u"/feed/"_s + place.part(0))};
}

/// Sites that have the same feed under every name of theirs.
QString feedOfBlogHost(const Place &place)
{
    if (!place.below(u"tistory.com"_s).isEmpty())
        return u"/rss"_s;
    if (!place.below(u"wordpress.com"_s).isEmpty())
        return u"/feed/"_s;
    if (!place.below(u"blogspot.com"_s).isEmpty())
        return u"/feeds/posts/default"_s;
    return {};
}

/// Any host may run Mastodon (or what speaks like it): an account's page is /@user.
Urls fediverse(const Place &place)
{
    static const QRegularExpression account(uR"(^@[A-Za-z0-9_]+(?:@[A-Za-z0-9.-]+)?$)"_s);
    if (place.path.isEmpty() || place.path.size() > 2 || !account.match(place.part(0)).hasMatch())
        return {};
    QUrl url = place.url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(u'/' + place.part(0) + u".rss"_s);
    return {url};
}

struct Rule {
    QString domain; ///< the host or what it ends with
    Urls (*feeds)(const Place &);
};

const QList<Rule> &rules()
{
    static const QList<Rule> all = {{u"youtube.com"_s, youtube},
                                    {u"github.com"_s, github},
                                    {u"gitlab.com"_s, gitlab},
                                    {u"arxiv.org"_s, arxiv},
                                    {u"medium.com"_s, medium},
                                    {u"substack.com"_s, substack},
                                    {u"reddit.com"_s, reddit},
                                    {u"bsky.app"_s, bluesky},
                                    {u"huggingface.co"_s, huggingFace},
                                    {u"news.ycombinator.com"_s, hackerNews},
                                    {u"blog.naver.com"_s, naverBlog},
                                    {u"velog.io"_s, velog},
                                    {u"brunch.co.kr"_s, brunch},
                                    {u"stackoverflow.com"_s, stackExchange},
                                    {u"stackexchange.com"_s, stackExchange},
                                    {u"dev.to"_s, devTo}};
    return all;
}

} // namespace

QList<QUrl> feedsOfSite(const QUrl &url)
{
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return {};
    const Place place = placeOf(url);
    const QList<Rule> &known = rules();
    for (const Rule &rule : known) {
        if (place.host == rule.domain || !place.below(rule.domain).isEmpty())
            return rule.feeds(place);
    }
    if (place.host.startsWith("gitlab."_L1))
        return gitlab(place);
    const QString blog = feedOfBlogHost(place);
    return blog.isEmpty() ? fediverse(place) : Urls{at(place.url.host(), blog)};
}

QList<QUrl> feedsOfSitePage(const Document &page)
{
    if (placeOf(page.url).host != "youtube.com"_L1)
        return {};
    static const QRegularExpression channel(
        uR"re((?:"(?:externalId|channelId|browseId)":"|/channel/|channel_id=|itemprop="identifier" content=")(UC[\w-]{22}))re"_s);
    constexpr qsizetype kEnough = 2 * 1024 * 1024;
    const auto found = channel.match(QString::fromUtf8(page.bytes.left(kEnough)));
    return found.hasMatch()
               ? Urls{at(u"www.youtube.com"_s, u"/feeds/videos.xml"_s, {{u"channel_id"_s, found.captured(1)}})}
               : Urls();
}

QList<QUrl> usualFeeds(const QUrl &url)
{
    const auto onHost = [&](const QString &path, const QString &query = {}) {
        QUrl feed = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
        feed.setPath(path);
        feed.setQuery(query);
        return feed.adjusted(query.isEmpty() ? QUrl::RemoveQuery : QUrl::None);
    };
    Urls feeds;
    const QString folder = url.path().left(url.path().lastIndexOf(u'/') + 1);
    const QString here = url.path().endsWith(u'/') ? url.path() : url.path() + u'/';
    if (here.size() > 1)
        feeds = {onHost(here + u"feed"_s), onHost((folder.size() > 1 ? folder : here) + u"rss.xml"_s)};
    for (const QString &path : {u"/feed"_s, u"/rss"_s, u"/rss.xml"_s, u"/atom.xml"_s, u"/feed.xml"_s, u"/index.xml"_s,
                                u"/feeds/posts/default"_s})
        feeds.append(onHost(path));
    feeds.append(onHost(u"/"_s, u"feed=rss2"_s));
    return feeds;
}

} // namespace oneul
