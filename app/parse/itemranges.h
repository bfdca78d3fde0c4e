#pragma once

#include <QByteArray>
#include <QList>

namespace oneul {

/// From the '<' of an item to behind its end tag.
struct ItemRange {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Where the items of an XML feed stand in its text. Exact for what is well-formed; what the reader finds in a text that
/// is not is nothing to rely on.
struct ItemRanges {
    QList<ItemRange> items;
    QByteArray context; ///< what stands outside of them and bears on how they are read: namespaces, xml:base, xml:lang
};

/// No items where they can't be told apart: a document type, items inside items, items without content.
[[nodiscard]] ItemRanges itemRanges(QByteArrayView utf8);

} // namespace oneul
