#include <QRegularExpression>

#include "parse/dates.h"
#include "parse/feedtext.h"
#include "parse/rss.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// arXiv writes all authors of a paper into one dc:creator, separated by commas; elsewhere a comma may be
/// part of a name.
QList<Author> adaptPeople(const QStringList &people, bool commaSeparated)
{
    QList<Author> out;
    for (const QString &stated : people) {
        QStringList names{stated};
        if (commaSeparated) {
            static const QRegularExpression comma(uR"(,\s+(?![^()]*\)))"_s);
            names = stated.simplified().split(comma, Qt::SkipEmptyParts);
        }
        for (const QString &name : std::as_const(names))
            out = withAuthor(out, authorOf(name));
    }
    return out;
}

/// The entry's own address: what a redirecting service replaced, the link, or a guid that is one.
QString adaptLink(const RssItem &item, const QUrl &base)
{
    for (const QString &candidate : {item.originalLink, item.link, item.atomLink}) {
        if (const QString address = webAddress(candidate, base); !address.isEmpty())
            return address;
    }
    if (!item.guidIsPermaLink || !item.guid.startsWith("http"_L1, Qt::CaseInsensitive))
        return {};
    return webAddress(item.guid, base);
}

void adaptTexts(const RssItem &item, const QUrl &base, ParsedItem *out)
{
    if (!item.description.isEmpty())
        out->summary = safeHtml(item.description, base);
    else if (!item.itunesSummary.isEmpty())
        out->summary = safeHtml(item.itunesSummary, base);
    else
        out->summary = plainLines(item.mediaDescription);
    out->content = safeHtml(item.contentEncoded, base);
}

void adaptDates(const RssItem &item, ParsedItem *out)
{
    for (const QString &stated : {item.pubDate, item.dcDate}) {
        const ParsedDate date = parseDate(stated);
        if (!date.isValid())
            continue;
        out->published = date.instant;
        out->statedDay = date.day;
        break;
    }
    out->updated = parseDate(item.modified).instant;
}

} // namespace

ParsedItem adaptRssItem(const RssItem &item, const QUrl &documentUrl)
{
    const AddressBase base{item.base, documentUrl};
    ParsedItem out;
    out.id = item.guid;
    out.link = adaptLink(item, base.forLink());
    out.title = plainTitle(item.title);
    adaptTexts(item, base.forContent(out.link), &out);
    adaptDates(item, &out);
    out.categories = plainTitles(item.categories);
    out.language = languageTag(item.language);
    out.commentsUrl = webAddress(item.comments, base.forLink());
    for (const Enclosure &each : item.enclosures) {
        const QString url = webAddress(each.url, base.forLink());
        if (!url.isEmpty())
            out.enclosures.append({url, each.type, each.length});
    }
    out = finished(std::move(out));
    out.authors = adaptPeople(item.people, !out.arxivId.isEmpty());
    return out;
}

ParsedFeed adaptRssChannel(const RssChannel &channel, const QUrl &documentUrl)
{
    ParsedFeed out;
    const AddressBase base{channel.base, documentUrl.isEmpty() ? QUrl(channel.selfLink) : documentUrl};
    out.format = channel.format;
    out.title = plainTitle(channel.title);
    out.link = webAddress(channel.link, base.forLink());
    out.description = safeHtml(channel.description, base.forContent(out.link));
    out.language = languageTag(channel.language);
    for (const QString &stated : {channel.lastBuildDate, channel.pubDate}) {
        if (const ParsedDate date = parseDate(stated); date.isValid() && !out.updated.isValid())
            out.updated = date.instant;
    }
    return out;
}

} // namespace oneul
