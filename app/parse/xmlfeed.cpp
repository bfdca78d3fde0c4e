#include "parse/xmlfeed.h"

#include "parse/atom.h"
#include "parse/feedtext.h"
#include "parse/rss.h"
#include "parse/xmlmend.h"
#include "parse/xmlreader.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// One reading of the document; a second one, after mending, starts afresh.
struct Reading {
    XmlOutcome outcome;
    QString rootName;
    bool isAtom = false;
    ParsedFeed feed;
    QList<Author> feedAuthors;
    bool hasHead = false; ///< a channel (RSS) or anything but entries (Atom) was there
    int emptyItems = 0;
    int undatedItems = 0;
    int unresolvedLinks = 0; ///< relative addresses that there was nothing to resolve against
};

/// Entries are counted beforehand, since a growing list needs twice its memory at the end.
qsizetype countEntries(QByteArrayView utf8)
{
    constexpr qsizetype kMost = 2'000'000;
    qsizetype count = 0;
    for (qsizetype at = utf8.indexOf('<'); at >= 0; at = utf8.indexOf('<', at + 1)) {
        const QByteArrayView rest = utf8.sliced(at + 1);
        count += rest.startsWith("item") || rest.startsWith("entry");
    }
    return qMin(kMost, count);
}

/// RSS's item or Atom's entry; some mix the two vocabularies up.
bool isItemElement(Ns ns, const QString &name)
{
    return (name == "item"_L1 || name == "entry"_L1) && ns != Ns::Media && ns != Ns::Itunes && ns != Ns::Xhtml;
}

/// What an item was made of, as far as the reading as a whole wants to know.
struct Stated {
    bool date = false;
    bool link = false;
};

void addItem(ParsedItem item, const Stated &stated, Reading *reading)
{
    reading->emptyItems += isEmptyItem(item);
    reading->undatedItems += stated.date && !item.published.isValid() && !item.updated.isValid();
    reading->unresolvedLinks += stated.link && item.link.isEmpty();
    reading->feed.items.append(std::move(item));
}

void takeItem(const XmlNode &node, const QUrl &documentUrl, Reading *reading)
{
    const auto isText = [](const QString &text) { return !text.trimmed().isEmpty(); };
    if (reading->isAtom) {
        const AtomEntry entry = readAtomEntry(node);
        const Stated stated{isText(entry.published) || isText(entry.updated), !entry.links.isEmpty()};
        addItem(adaptAtomEntry(entry, documentUrl), stated, reading);
    } else {
        const RssItem item = readRssItem(node);
        const Stated stated{isText(item.pubDate) || isText(item.otherDate) || isText(item.dcDate),
                            isText(item.link) || isText(item.atomLink)};
        addItem(adaptRssItem(item, documentUrl), stated, reading);
    }
    // Entries inside an entry are as wrong as they are frequent: they are entries of their own.
    for (const XmlNode &child : node.children) {
        if (isItemElement(child.ns, child.name))
            takeItem(child, documentUrl, reading);
    }
}

void takeRoot(const XmlNode &root, const QUrl &documentUrl, Reading *reading)
{
    QList<ParsedItem> items = std::move(reading->feed.items);
    if (reading->isAtom) {
        const AtomFeed feed = readAtomFeed(root);
        reading->feed = adaptAtomFeed(feed, documentUrl);
        reading->feedAuthors = adaptAtomAuthors(feed, documentUrl);
        reading->hasHead = true;
    } else {
        const RssChannel channel = readRssChannel(root);
        reading->feed = adaptRssChannel(channel, documentUrl);
        reading->hasHead = root.name == "channel"_L1 || root.name == "rss"_L1;
        for (const XmlNode &child : root.children)
            reading->hasHead = reading->hasHead || child.name == "channel"_L1;
    }
    reading->feed.items = std::move(items);
}

Reading readOnce(QByteArrayView utf8, XmlMode mode, const QUrl &documentUrl)
{
    Reading reading;
    reading.feed.items.reserve(countEntries(utf8));
    XmlCallbacks callbacks;
    callbacks.acceptRoot = [&](const XmlNode &root) {
        reading.rootName = root.name;
        reading.isAtom = !atomFormat(root).isEmpty();
        // A single entry may be the whole document; then nothing but this tells the format.
        reading.feed.format = reading.isAtom ? atomFormat(root) : rssFormat(root);
        return !reading.feed.format.isEmpty();
    };
    callbacks.isItem = isItemElement;
    callbacks.onItem = [&](const XmlNode &item) { takeItem(item, documentUrl, &reading); };
    callbacks.onRoot = [&](const XmlNode &root) { takeRoot(root, documentUrl, &reading); };
    reading.outcome = readXml(utf8, mode, documentUrl, callbacks);
    return reading;
}

/// A document whose address nobody knows: what it says of itself stands in, for relative addresses.
Reading readResolved(QByteArrayView utf8, XmlMode mode, const QUrl &documentUrl)
{
    Reading reading = readOnce(utf8, mode, documentUrl);
    const QUrl own(reading.feed.link);
    if (!documentUrl.isEmpty() || reading.unresolvedLinks == 0 || own.isEmpty())
        return reading;
    return readOnce(utf8, mode, own);
}

/// Atom says that its feed's authors hold for every entry without one (RFC 4287, 4.1.1). RSS's
/// managingEditor is no author.
void inheritFromFeed(const Reading &reading, ParsedFeed *feed)
{
    for (ParsedItem &item : feed->items) {
        if (item.authors.isEmpty())
            item.authors = reading.feedAuthors;
        if (item.language == feed->language)
            item.language = feed->language;
    }
}

/// arXiv answers a bad query with a feed of one entry that is the message.
void noteApiError(ParsedFeed *feed)
{
    // The entry stays: it is what the source sent, and the count of entries is right that way.
    if (feed->items.size() == 1 && feed->items.first().id.contains("arxiv.org/api/errors"_L1))
        feed->warnings.append(u"the only entry is an error message of the arXiv API"_s);
}

/// A broken document of which nothing was left to keep.
bool isBlank(const ParsedFeed &feed)
{
    return feed.title.isEmpty() && feed.link.isEmpty() && feed.description.isEmpty();
}

Result<ParsedFeed> conclude(Reading reading, QStringList warnings, bool asWritten)
{
    ParsedFeed feed = std::move(reading.feed);
    if (reading.emptyItems > 0)
        warnings.append(u"entries without any content: %1"_s.arg(reading.emptyItems));
    if (reading.undatedItems > 0)
        warnings.append(u"entries whose date could not be read: %1"_s.arg(reading.undatedItems));
    if (reading.outcome.tooManyNodes)
        warnings.append(u"elements beyond the limit were left out"_s);
    feed.warnings = warnings;
    feed.authors = reading.feedAuthors;
    feed.asWritten = asWritten && !reading.outcome.tooManyNodes;
    noteApiError(&feed);
    inheritFromFeed(reading, &feed);
    return feed;
}

} // namespace

Result<ParsedFeed> parseXmlFeed(const DecodedText &text, const QUrl &documentUrl)
{
    const PreparedXml prepared = prepareXml(text.utf8);
    QStringList warnings = text.warnings + prepared.warnings;
    if (!hasDoctype(prepared.utf8) && !hasHugeTag(prepared.utf8)) {
        Reading reading = readResolved(prepared.utf8, XmlMode::Strict, documentUrl);
        if (reading.outcome.stopped)
            return fail(ErrorCode::NotAFeed, u"the root element is <%1>"_s.arg(reading.rootName));
        if (reading.outcome.wellFormed && !reading.hasHead && reading.feed.items.isEmpty())
            return fail(ErrorCode::NotAFeed, u"the document holds neither a channel nor entries"_s);
        if (reading.outcome.wellFormed)
            return conclude(std::move(reading), warnings, true);
        warnings.append(u"the XML is not well-formed (%1) and was mended"_s.arg(reading.outcome.message));
    }
    const MendedXml mended = mendXml(prepared.utf8);
    warnings += mended.warnings;
    Reading reading = readResolved(mended.utf8, XmlMode::Recover, documentUrl);
    if (reading.outcome.stopped)
        return fail(ErrorCode::NotAFeed, u"the root element is <%1>"_s.arg(reading.rootName));
    if (!reading.outcome.rootSeen)
        return fail(ErrorCode::NotAFeed, u"the document holds no element"_s);
    if (reading.feed.items.isEmpty() && (!reading.hasHead || isBlank(reading.feed)))
        return fail(ErrorCode::BrokenDocument, reading.outcome.message);
    return conclude(std::move(reading), warnings, false);
}

} // namespace oneul
