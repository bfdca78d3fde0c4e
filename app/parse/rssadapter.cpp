#include <QHash>
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

/// The entry's own address: what a redirecting service replaced, the link, or an id that is one.
QString adaptLink(const RssItem &item, const AddressBase &base)
{
    const QUrl linkBase = item.linkBase.isEmpty() ? base.forLink() : item.linkBase;
    for (const QString &candidate : {item.originalLink, item.link, item.atomLink}) {
        if (const QString address = webAddress(candidate, linkBase); !address.isEmpty())
            return address;
    }
    const QString &id = item.guid.isEmpty() ? item.otherId : item.guid;
    if (!item.guidIsPermaLink || !id.startsWith("http"_L1, Qt::CaseInsensitive))
        return {};
    return webAddress(id, base.forLink());
}

QString withBase(const RssText &text, const QUrl &base)
{
    return safeHtml(text.value, text.base.isEmpty() ? base : text.base);
}

void adaptTexts(const RssItem &item, const QUrl &base, ParsedItem *out)
{
    out->content = withBase(item.content, base);
    out->summary = withBase(item.description, base);
    for (const QString *other : {&item.dcDescription, &item.itunesSummary, &item.atomSummary, &item.itunesSubtitle}) {
        if (out->summary.isEmpty())
            out->summary = safeHtml(*other, base);
    }
    if (out->summary.isEmpty())
        out->summary = looksLikeMarkup(item.mediaDescription) ? safeHtml(item.mediaDescription, base)
                                                              : plainLines(item.mediaDescription);
}

void adaptDates(const RssItem &item, ParsedItem *out)
{
    for (const QString *stated : {&item.pubDate, &item.otherDate, &item.dcDate}) {
        const ParsedDate date = parseDate(*stated);
        if (!date.isValid())
            continue;
        out->published = date.instant;
        out->statedDay = date.day;
        break;
    }
    // Dublin Core's date is "of an event in the lifecycle": beside a date of publication it is a later one.
    out->updated = parseDate(item.modified).instant;
    if (!out->updated.isValid())
        out->updated = parseDate(item.dcDate).instant;
}

QList<Enclosure> adaptEnclosures(const RssItem &item, const QUrl &base)
{
    QList<Enclosure> stated = item.enclosures;
    if (!stated.isEmpty() && !item.originalEnclosure.isEmpty())
        stated.first().url = item.originalEnclosure;
    stated += item.media;
    QList<Enclosure> out;
    QStringList seen;
    for (const Enclosure &each : std::as_const(stated)) {
        const QString url = webAddress(each.url, base);
        if (url.isEmpty() || seen.size() >= kMostListed || seen.contains(url))
            continue;
        seen.append(url);
        out.append({url, each.type, each.length});
    }
    return out;
}

/// ttl in minutes, or sy:updatePeriod divided by sy:updateFrequency; 0 where neither makes sense.
int minutesBetween(const RssChannel &channel)
{
    constexpr int kHour = 60;
    constexpr int kDay = 24 * kHour;
    constexpr int kMost = 31 * kDay;
    const int ttl = channel.ttl.trimmed().toInt();
    if (ttl > 0)
        return qMin(ttl, kMost);
    static const QHash<QString, int> periods{{u"hourly"_s, kHour},
                                             {u"daily"_s, kDay},
                                             {u"weekly"_s, 7 * kDay},
                                             {u"monthly"_s, 30 * kDay},
                                             {u"yearly"_s, 365 * kDay}};
    // Not stated is once a day, as the module says; a feed that states nothing at all is not asked that seldom.
    if (channel.updatePeriod.isEmpty() && channel.updateFrequency.trimmed().isEmpty())
        return 0;
    const int period = periods.value(channel.updatePeriod.isEmpty() ? u"daily"_s : channel.updatePeriod);
    const int frequency = qMax(1, channel.updateFrequency.trimmed().toInt());
    return period == 0 ? 0 : qBound(1, period / frequency, kMost);
}

} // namespace

ParsedItem adaptRssItem(const RssItem &item, const QUrl &documentUrl)
{
    const AddressBase base{item.base, documentUrl};
    ParsedItem out;
    out.id = item.guid.isEmpty() ? item.otherId : item.guid;
    out.link = adaptLink(item, base);
    out.title = plainTitle(item.title);
    if (out.title.isEmpty())
        out.title = plainTitle(item.otherTitle);
    adaptTexts(item, base.forContent(out.link), &out);
    adaptDates(item, &out);
    out.categories = plainTitles(item.categories);
    out.language = languageTag(item.language);
    out.commentsUrl = webAddress(item.comments, base.forLink());
    out.enclosures = adaptEnclosures(item, base.forLink());
    out = finished(std::move(out));
    out.authors = adaptPeople(item.people, !out.arxivId.isEmpty());
    for (Author person : item.persons) {
        person.url = webAddress(person.url, base.forLink());
        out.authors = withAuthor(out.authors, person);
    }
    return out;
}

ParsedFeed adaptRssChannel(const RssChannel &channel, const QUrl &documentUrl)
{
    ParsedFeed out;
    const AddressBase base{channel.base, documentUrl.isEmpty() ? QUrl(channel.selfLink) : documentUrl};
    out.format = channel.format;
    out.title = plainTitle(channel.title);
    if (out.title.isEmpty())
        out.title = plainTitle(channel.otherTitle);
    out.link = webAddress(channel.link, channel.linkBase.isEmpty() ? base.forLink() : channel.linkBase);
    if (out.link.isEmpty())
        out.link = webAddress(channel.atomLink, base.forLink());
    const QUrl contentBase = base.forContent(out.link);
    out.description = withBase(channel.description, contentBase);
    if (out.description.isEmpty())
        out.description = safeHtml(channel.otherDescription, contentBase);
    out.language = languageTag(channel.language.trimmed().isEmpty() ? channel.xmlLanguage : channel.language);
    out.minutesBetween = minutesBetween(channel);
    for (const QString *stated : {&channel.lastBuildDate, &channel.otherDate, &channel.pubDate}) {
        if (!out.updated.isValid())
            out.updated = parseDate(*stated).instant;
    }
    return out;
}

} // namespace oneul
