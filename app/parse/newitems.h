#pragma once

#include "parse/feed.h"

namespace oneul {

/// Fingerprints of an item that was read.
struct SeenItem {
    quint64 raw = 0; ///< of its text in the document; 0: it is read each time
    quint64 id = 0; ///< 0 here and below: it has none
    quint64 link = 0;
    quint64 paper = 0; ///< arXiv
};

/// What is remembered of a document, so that of the next one of the source only what changed is read.
struct SeenItems {
    QByteArray reading; ///< fingerprint of how it was read
    QByteArray feed; ///< fingerprint of what its items took from the feed as a whole
    QList<SeenItem> items;
};

/// As bytes to be kept; "" for no items.
[[nodiscard]] QByteArray toBytes(const SeenItems &seen);
/// Nothing seen where the bytes are none of ours.
[[nodiscard]] SeenItems seenItemsFrom(const QByteArray &bytes);

/// A feed without the items that were seen.
struct NewItems {
    ParsedFeed feed;
    int items = 0; ///< in the document
    SeenItems seen; ///< all of the document; no items where they can't be told apart
};

/// As parseFeed, without the items of an XML feed that stand in it letter for letter as they were read last time.
/// `reading` names everything else that an item's article depends on: where it differs, all items are read. They are
/// too where one that is new shares its id or address with one that was seen, since then both bear on what they are.
[[nodiscard]] Result<NewItems> parseNewItems(const Document &document, const SeenItems &seen,
                                             const QByteArray &reading);

} // namespace oneul
