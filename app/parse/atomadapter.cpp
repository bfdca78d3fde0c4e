#include "parse/atom.h"
#include "parse/dates.h"
#include "parse/feedtext.h"
#include "text/html.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const AtomText &text)
{
    switch (text.kind) {
    case AtomText::Kind::Plain:
        return text.value.simplified();
    case AtomText::Kind::Html:
        // Even an unknown element is markup here.
        return htmlToText(text.value).simplified();
    case AtomText::Kind::Guess:
        break;
    }
    return plainTitle(text.value);
}

QString htmlOf(const AtomText &text, const QUrl &base)
{
    if (text.kind == AtomText::Kind::Plain)
        return escapeText(text.value.simplified());
    const QUrl &own = text.base.isEmpty() ? base : text.base;
    if (text.kind == AtomText::Kind::Html)
        return sanitiseHtml(text.value, own).trimmed();
    return safeHtml(text.value, own);
}

/// The address of the page: of several, the one in HTML.
QString pageLink(const QList<AtomLink> &links, const QUrl &base)
{
    const AtomLink *best = nullptr;
    for (const AtomLink &link : links) {
        if (link.rel != "alternate"_L1 || link.href.trimmed().isEmpty())
            continue;
        const bool html = link.type.isEmpty() || link.type.contains("html"_L1);
        const bool bestHtml = best && (best->type.isEmpty() || best->type.contains("html"_L1));
        if (!best || (html && !bestHtml))
            best = &link;
    }
    return best ? webAddress(best->href, best->base.isEmpty() ? base : best->base) : QString();
}

QString linkOfEntry(const AtomEntry &entry, const QUrl &base)
{
    if (const QString original = webAddress(entry.originalLink, base); !original.isEmpty())
        return original;
    if (const QString page = pageLink(entry.links, base); !page.isEmpty())
        return page;
    if (const QString content = webAddress(entry.contentSource, base); !content.isEmpty())
        return content;
    // Better than nothing: an id that is an address, or the only link there is.
    if (entry.id.startsWith("http"_L1, Qt::CaseInsensitive))
        return webAddress(entry.id, base);
    for (const auto rel : {"related"_L1, "via"_L1, "self"_L1}) {
        for (const AtomLink &link : entry.links) {
            if (link.rel == rel)
                return webAddress(link.href, link.base.isEmpty() ? base : link.base);
        }
    }
    return {};
}

QList<Enclosure> enclosuresOf(const AtomEntry &entry, const QUrl &base)
{
    QList<Enclosure> out;
    const auto add = [&](const QString &url, const QString &type, qint64 length) {
        for (const Enclosure &each : std::as_const(out)) {
            if (each.url == url)
                return;
        }
        if (!url.isEmpty() && out.size() < kMostListed)
            out.append({url, type, length});
    };
    for (const AtomLink &link : entry.links) {
        if (link.rel != "enclosure"_L1)
            continue;
        bool ok = false;
        const qint64 length = link.length.toLongLong(&ok);
        add(webAddress(link.href, link.base.isEmpty() ? base : link.base), link.type, ok && length >= 0 ? length : -1);
    }
    for (const Enclosure &media : entry.media)
        add(webAddress(media.url, base), media.type, media.length);
    return out;
}

} // namespace

ParsedItem adaptAtomEntry(const AtomEntry &entry, const QUrl &documentUrl)
{
    const AddressBase base{entry.base, documentUrl};
    ParsedItem out;
    out.id = entry.id;
    out.link = linkOfEntry(entry, base.forLink());
    out.title = titleOf(entry.title);
    const QUrl contentBase = base.forContent(out.link);
    out.summary = htmlOf(entry.summary, contentBase);
    out.content = htmlOf(entry.content, contentBase);
    if (out.title.isEmpty())
        out.title = plainTitle(entry.otherTitle);
    if (out.summary.isEmpty())
        out.summary = safeHtml(entry.otherSummary, contentBase);
    if (out.summary.isEmpty() && out.content.isEmpty())
        out.summary = plainLines(entry.mediaDescription);
    const ParsedDate published = parseDate(entry.published);
    const ParsedDate updated = parseDate(entry.updated);
    out.published = published.instant;
    out.updated = updated.instant;
    out.statedDay = published.isValid() ? published.day : updated.day;
    out.authors = resolvedAuthors(entry.authors.isEmpty() ? entry.sourceAuthors : entry.authors, base.forLink());
    out.categories = plainTitles(entry.categories);
    out.enclosures = enclosuresOf(entry, base.forLink());
    out.language = languageTag(entry.language);
    for (const AtomLink &link : entry.links) {
        if (link.rel == "replies"_L1 && (out.commentsUrl.isEmpty() || link.type.contains("html"_L1)))
            out.commentsUrl = webAddress(link.href, link.base.isEmpty() ? base.forLink() : link.base);
    }
    return finished(std::move(out));
}

QList<Author> adaptAtomAuthors(const AtomFeed &feed, const QUrl &documentUrl)
{
    return resolvedAuthors(feed.authors, AddressBase{feed.base, documentUrl}.forLink());
}

ParsedFeed adaptAtomFeed(const AtomFeed &feed, const QUrl &documentUrl)
{
    ParsedFeed out;
    const AddressBase base{feed.base, documentUrl};
    out.format = feed.format;
    out.title = titleOf(feed.title);
    out.link = pageLink(feed.links, base.forLink());
    out.description = htmlOf(feed.subtitle, base.forContent(out.link));
    out.language = languageTag(feed.language);
    out.updated = parseDate(feed.updated).instant;
    return out;
}

} // namespace oneul
