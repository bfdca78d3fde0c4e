#include "parse/discovery.h"

#include <algorithm>

#include <QRegularExpression>
#include <QSet>

#include "parse/encoding.h"
#include "parse/pagetree.h"
#include "text/html.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

struct Candidate {
    DiscoveredFeed feed;
    int rank = 0; ///< smaller is better
};

/// 0 for a type that only feeds have, 1 for one that feeds also have, -1 for others.
int typeRank(const QString &type)
{
    if (type == "application/rss+xml"_L1 || type == "application/atom+xml"_L1 || type == "application/feed+json"_L1
        || type == "application/rdf+xml"_L1)
        return 0;
    if (type == "application/json"_L1 || type == "text/xml"_L1 || type == "application/xml"_L1
        || type == "text/rss+xml"_L1 || type == "application/x.atom+xml"_L1 || type == "application/x-atom+xml"_L1)
        return 1;
    return -1;
}

bool isWeb(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

/// What the address of a feed usually looks like.
bool looksLikeFeedAddress(const QUrl &url)
{
    static const QRegularExpression pattern(
        uR"((?:/(?:feed|feeds|rss|atom|rdf|index\.(?:xml|rdf|atom)|(?:rss|atom|feed)[\w.-]*\.(?:xml|json|php))/?$|\.(?:rss|atom|rdf)$|/(?:rss|feeds?)/[\w-]+(?:\.(?:xml|rss|atom))?/?$))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(url.path()).hasMatch();
}

QList<Candidate> announced(const PageTree &page)
{
    QList<Candidate> out;
    const QList<HtmlNode> links = page.select(u"//link[@href]"_s);
    for (const HtmlNode &link : links) {
        const QStringList rels = page.attribute(link, u"rel"_s).toLower().split(u' ', Qt::SkipEmptyParts);
        const QString type = page.attribute(link, u"type"_s).section(u';', 0, 0).trimmed().toLower();
        const int rank = typeRank(type);
        if (!(rels.contains("alternate"_L1) || rels.contains("feed"_L1)) || rank < 0)
            continue;
        const QUrl url = page.resolved(page.attribute(link, u"href"_s));
        // WordPress announces its REST API as JSON.
        if (!isWeb(url) || (type == "application/json"_L1 && url.path().contains("wp-json"_L1))
            || type.contains("oembed"_L1))
            continue;
        out.append({{url, titleText(page.attribute(link, u"title"_s)), type}, rank});
    }
    return out;
}

QList<Candidate> visible(const PageTree &page)
{
    QList<Candidate> out;
    const QList<HtmlNode> links = page.select(u"//a[@href]"_s);
    for (const HtmlNode &link : links) {
        const QUrl url = page.resolved(page.attribute(link, u"href"_s));
        if (isWeb(url) && looksLikeFeedAddress(url))
            out.append({{url, page.text(link), {}}, 3});
    }
    return out;
}

} // namespace

bool isCommentFeed(const DiscoveredFeed &feed)
{
    return feed.title.contains("comment"_L1, Qt::CaseInsensitive) || feed.title.contains(u"댓글")
           || feed.url.path().contains("/comments"_L1);
}

QList<DiscoveredFeed> discoverFeeds(const Document &document)
{
    const DecodedText text = decodeDocument(document.bytes, document.contentType);
    const PageTree page(text.utf8, document.url);
    QList<Candidate> candidates = announced(page) + visible(page);
    for (Candidate &each : candidates)
        each.rank += isCommentFeed(each.feed) ? 10 : 0;
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.rank < b.rank; });
    QList<DiscoveredFeed> out;
    QSet<QUrl> seen;
    for (const Candidate &each : std::as_const(candidates)) {
        if (!seen.contains(each.feed.url))
            out.append(each.feed);
        seen.insert(each.feed.url);
    }
    return out;
}

bool looksLikeHtml(const Document &document)
{
    const QByteArray utf8 = decodeDocument(document.bytes, document.contentType).utf8;
    QString head = QString::fromUtf8(utf8.first(qMin<qsizetype>(utf8.size(), 4096)));
    static const QRegularExpression beforeRoot(uR"(^\s*(?:\x{FEFF}|<\?[^>]*>|<!--.*?-->|\s+)*)"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    head.remove(beforeRoot);
    static const QRegularExpression html(
        uR"(^<(?:!doctype\s+html|(?:html|head|body|title|meta|script|div|h1|p|table|center|style)\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return html.match(head).hasMatch();
}

} // namespace oneul
