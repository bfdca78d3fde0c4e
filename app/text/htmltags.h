#pragma once

#include <QStringView>

namespace oneul {

/// What text extraction and sanitising know of HTML's elements.
enum class TagClass : quint8 {
    Unknown, ///< no HTML element, or one that is just unwrapped
    Block, ///< allowed; begins and ends a line
    Inline, ///< allowed
    Void, ///< allowed, without content
    Dropped, ///< goes with its content
    DroppedVoid, ///< goes; has no content
    Wrapper ///< an HTML element that goes while its content stays (html, body, font, section …)
};

/// The elements that have rules of their own, as bits, so that a set of them is one number.
enum TagSet : quint32 {
    NoTag = 0,
    TagP = 1U << 0,
    TagDiv = 1U << 1,
    TagLi = 1U << 2,
    TagList = 1U << 3, ///< ul, ol
    TagDt = 1U << 4,
    TagDd = 1U << 5,
    TagDl = 1U << 6,
    TagQuote = 1U << 7, ///< blockquote
    TagTable = 1U << 8,
    TagCaption = 1U << 9,
    TagRows = 1U << 10, ///< thead, tbody, tfoot
    TagTr = 1U << 11,
    TagTd = 1U << 12,
    TagTh = 1U << 13,
    TagPre = 1U << 14,
    TagBr = 1U << 15,
    TagHr = 1U << 16,
    TagImg = 1U << 17,
    TagA = 1U << 18,
    TagEdit = 1U << 19, ///< q, del, ins
    TagRaw = 1U << 20, ///< script, style
    TagForm = 1U << 21
};

/// An element that is known by name.
struct HtmlTag {
    QStringView name; ///< lower case
    TagClass kind = TagClass::Unknown;
    quint32 set = NoTag; ///< its bit of TagSet
    bool wrapsBlock = false; ///< a wrapper that begins and ends a line, as blocks do (section, article, main …)
};

/// The element of this name in any case; never null: what is not known is one element without a name.
const HtmlTag *htmlTag(QStringView name);

} // namespace oneul
