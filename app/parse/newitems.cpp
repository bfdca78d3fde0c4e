#include "parse/newitems.h"

#include <algorithm>

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QSet>

#include "base/fingerprint.h"
#include "parse/encoding.h"
#include "parse/feedtext.h"
#include "parse/itemranges.h"
#include "text/identity.h"

namespace oneul {

namespace {

constexpr int kReadingVersion = 1; ///< grows when items are read otherwise than before

quint64 hashOf(QByteArrayView bytes)
{
    const std::array<quint64, 2> lanes = fingerprint(bytes);
    const quint64 hash = lanes[0] ^ (lanes[1] * 0x9FB21C651E98DF25ULL);
    return bytes.isEmpty() ? 0 : qMax<quint64>(1, hash);
}

quint64 hashOf(const QString &text)
{
    return hashOf(QByteArrayView(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()));
}

/// A document that is looked at before it is read.
struct Layout {
    QList<ItemRange> ranges;
    QList<quint64> raw; ///< of each
    QByteArray reading;
};

Layout layoutOf(const DecodedText &text, const QUrl &url, const QByteArray &reading)
{
    Layout out;
    const ItemRanges found = itemRanges(text.utf8);
    // A feed of one item may be a message, about which is warned each time. Without an address the feed's own counts.
    if (found.items.size() < 2 || url.isEmpty())
        return out;
    out.ranges = found.items;
    for (const ItemRange &range : found.items)
        out.raw.append(hashOf(QByteArrayView(text.utf8).sliced(range.begin, range.end - range.begin)));
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << kReadingVersion << reading << url << found.context;
    out.reading = fingerprintBytes(bytes);
    return out;
}

QByteArray fingerprintOf(const ParsedFeed &feed)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << feed.format;
    for (const Author &author : feed.authors)
        stream << author.name << author.email << author.url;
    return fingerprintBytes(bytes);
}

/// An item about which there may be a warning is read each time, so that the warning is told each time.
SeenItem seenItem(quint64 raw, const ParsedItem &item)
{
    const bool isPlain =
        !isEmptyItem(item) && !item.link.isEmpty() && (item.published.isValid() || item.updated.isValid());
    const QString link = normalisedAddress(item.link.isEmpty() ? item.id : item.link);
    return {isPlain ? raw : 0, hashOf(item.id), hashOf(link), hashOf(item.arxivId)};
}

/// For each item of the document what is known of it; `raw` 0 where it is to be read.
QList<SeenItem> knownOf(const Layout &layout, const SeenItems &seen)
{
    QHash<quint64, SeenItem> byRaw;
    if (seen.reading == layout.reading) {
        for (const SeenItem &item : seen.items)
            byRaw.insert(item.raw, item);
    }
    byRaw.remove(0);
    QList<SeenItem> out;
    for (const quint64 raw : layout.raw)
        out.append(byRaw.value(raw));
    return out;
}

DecodedText withoutKnown(const DecodedText &text, const Layout &layout, const QList<SeenItem> &known)
{
    DecodedText out = text;
    out.utf8.clear();
    qsizetype from = 0;
    const QByteArrayView whole = text.utf8;
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (known.at(i).raw == 0)
            continue;
        out.utf8 += whole.sliced(from, layout.ranges.at(i).begin - from);
        from = layout.ranges.at(i).end;
    }
    out.utf8 += whole.sliced(from);
    return out;
}

/// All items of the document as they are remembered; `items` are those that were read.
QList<SeenItem> united(const Layout &layout, const QList<SeenItem> &known, const QList<ParsedItem> &items)
{
    QList<SeenItem> out = known;
    qsizetype next = 0;
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (out.at(i).raw == 0)
            out[i] = seenItem(layout.raw.at(i), items.at(next++));
    }
    return out;
}

/// Whether an item that was read has something in common with one that was not.
bool meet(const QList<SeenItem> &all, const QList<SeenItem> &known)
{
    QSet<quint64> ids;
    QSet<quint64> links;
    QSet<quint64> papers;
    for (const SeenItem &item : known) {
        ids.insert(item.id);
        links.insert(item.link);
        papers.insert(item.paper);
    }
    for (QSet<quint64> *set : {&ids, &links, &papers})
        set->remove(0);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const SeenItem &item = all.at(i);
        if (known.at(i).raw == 0 && (ids.contains(item.id) || links.contains(item.link) || papers.contains(item.paper)))
            return true;
    }
    return false;
}

/// The document without what is known; an empty result (no items) where it has to be read whole.
NewItems readChanges(const DecodedText &text, const QUrl &url, const Layout &layout, const SeenItems &seen)
{
    const QList<SeenItem> known = knownOf(layout, seen);
    const auto toRead = std::ranges::count(known, quint64(0), &SeenItem::raw);
    if (toRead == known.size())
        return {};
    auto feed = parseDecodedFeed(withoutKnown(text, layout, known), url);
    if (!feed || !feed->asWritten || feed->items.size() != toRead || fingerprintOf(*feed) != seen.feed)
        return {};
    NewItems out;
    out.items = int(known.size());
    out.seen = {layout.reading, seen.feed, united(layout, known, feed->items)};
    if (meet(out.seen.items, known))
        return {};
    out.feed = std::move(*feed);
    return out;
}

} // namespace

QByteArray toBytes(const SeenItems &seen)
{
    QByteArray out;
    if (seen.items.isEmpty())
        return out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream << seen.reading << seen.feed;
    for (const SeenItem &item : seen.items)
        stream << item.raw << item.id << item.link << item.paper;
    return out;
}

SeenItems seenItemsFrom(const QByteArray &bytes)
{
    SeenItems out;
    QDataStream stream(bytes);
    stream >> out.reading >> out.feed;
    while (!stream.atEnd()) {
        SeenItem item;
        stream >> item.raw >> item.id >> item.link >> item.paper;
        out.items.append(item);
    }
    return stream.status() == QDataStream::Ok ? out : SeenItems();
}

Result<NewItems> parseNewItems(const Document &document, const SeenItems &seen, const QByteArray &reading)
{
    const DecodedText text = decodeDocument(document.bytes, document.contentType);
    const Layout layout = layoutOf(text, document.url, reading);
    if (NewItems changes = readChanges(text, document.url, layout, seen); changes.items > 0)
        return changes;
    auto feed = parseDecodedFeed(text, document.url);
    if (!feed)
        return fail(feed.error());
    NewItems out;
    out.items = int(feed->items.size());
    if (feed->asWritten && feed->items.size() == layout.ranges.size()) {
        const QList<SeenItem> none(layout.ranges.size());
        out.seen = {layout.reading, fingerprintOf(*feed), united(layout, none, feed->items)};
    }
    out.feed = std::move(*feed);
    return out;
}

} // namespace oneul
