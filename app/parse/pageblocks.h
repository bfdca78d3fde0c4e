#pragma once

#include <vector>

#include <QString>

#include "parse/namewords.h"
#include "parse/pagetree.h"

namespace oneul {

/// An element of a page with what was counted in it. Lengths are in letters, where a CJK letter counts two.
struct PageBlock {
    HtmlNode node;
    QByteArray name; ///< lower case
    int parent = -1; ///< index of the parent element
    int text = 0; ///< length of all text in it, asides left out
    int links = 0; ///< the part of `text` that stands in links
    int own = 0; ///< length of text in it and in inline elements: what would be one paragraph
    int ownLinks = 0;
    int marks = 0; ///< commas and sentence ends in its own text
    int breaks = 0; ///< br elements in its own text
    int headings = 0; ///< headings in it
    int linkedHeadings = 0; ///< those that lead to another page
    NameHints hints;
    bool block = false;
    bool dropped = false; ///< no text for readers, or inside of such
    double score = 0;

    [[nodiscard]] double linkDensity() const { return text > 0 ? double(links) / text : 0; }
};

/// All elements of a page in document order, counted in one walk. `keepAsides`: names are not believed, for pages
/// whose article would be lost otherwise.
class PageBlocks final
{
public:
    PageBlocks(const PageTree &page, bool keepAsides);

    [[nodiscard]] std::vector<PageBlock> &all() { return m_sums; }
    [[nodiscard]] const std::vector<PageBlock> &all() const { return m_sums; }
    /// The index of an element; -1 for other nodes.
    [[nodiscard]] int indexOf(HtmlNode node) const;
    /// The plain text of a wall on the page ("subscribe to read on"), shortened; "" : none.
    [[nodiscard]] QString wall() const { return m_wall; }

private:
    void walk(_xmlNode *element, int parent, int paragraph, bool dropped, bool inLink);
    void countText(const _xmlNode *text, int index, int paragraph, bool inLink);
    void dropAsides();
    void sumUp();

    std::vector<PageBlock> m_blocks; ///< each with its own text alone
    std::vector<PageBlock> m_sums; ///< each with what its descendants have
    std::vector<int> m_ends; ///< index behind an element's last descendant
    QString m_wall;
    bool m_keepAsides = false;
};

/// Lower-case name of an element; "" for other nodes.
[[nodiscard]] QByteArray elementName(HtmlNode node);
/// Value of an attribute; "" : none.
[[nodiscard]] QByteArray attributeOf(HtmlNode node, const char *name);

} // namespace oneul
