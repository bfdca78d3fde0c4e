#include "parse/atom.h"
#include "parse/dates.h"
#include "parse/feedtext.h"
#include "text/html.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const AtomText &text)
{
    // Of type "html" even an unknown element is markup. Type "text" means text, but many feeds escape it
    // twice: what is clearly markup is taken as such.
    return plainTitle(text.kind == AtomText::Kind::Html ? htmlToText(text.value) : text.value);
}

QString htmlOf(const AtomText &text, const QUrl &base)
{
    return safeHtml(text.value, text.base.isEmpty() ? base : text.base);
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
    for (const AtomLink &link : entry.links) {
        if (link.rel == "related"_L1 || link.rel == "via"_L1)
            return webAddress(link.href, link.base.isEmpty() ? base : link.base);
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
        if (!url.isEmpty())
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

QList<Author> resolvedAuthors(const QList<Author> &stated, const QUrl &base)
{
    QList<Author> out;
    for (Author author : stated) {
        author.url = webAddress(author.url, base);
        out = withAuthor(out, author);
    }
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
            out.commentsUrl = webAddress(link.href, base.forLink());
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
