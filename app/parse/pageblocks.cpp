#include "parse/pageblocks.h"

#include <cstdint>

#include <QSet>

#include <libxml/HTMLparser.h>

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

/// More of the page's text than this is no aside, whatever its name says.
constexpr double kMostOfPage = 0.4;

const QSet<QByteArray> &blockNames()
{
    static const QSet<QByteArray> names = {
        "html",   "body",   "main",  "article", "section", "div",    "p",          "h1",         "h2",      "h3",
        "h4",     "h5",     "h6",    "ul",      "ol",      "li",     "dl",         "dt",         "dd",      "table",
        "thead",  "tbody",  "tfoot", "tr",      "td",      "th",     "blockquote", "pre",        "form",    "figure",
        "header", "footer", "nav",   "aside",   "address", "center", "details",    "figcaption", "caption", "fieldset"};
    return names;
}

/// Elements that hold no text for readers.
const QSet<QByteArray> &silentNames()
{
    static const QSet<QByteArray> names = {"script",   "style",   "noscript", "template", "iframe", "object",
                                           "embed",    "svg",     "math",     "button",   "select", "input",
                                           "textarea", "audio",   "video",    "canvas",   "map",    "dialog",
                                           "head",     "noembed", "noframes", "applet",   "menu",   "option"};
    return names;
}

bool isHeading(const QByteArray &name)
{
    return name.size() == 2 && name.at(0) == 'h' && name.at(1) >= '1' && name.at(1) <= '6';
}

bool isHidden(HtmlNode node)
{
    if (node.get()->properties == nullptr)
        return false;
    if (xmlHasProp(node.get(), reinterpret_cast<const xmlChar *>("hidden")) != nullptr)
        return true;
    const QByteArray style = attributeOf(node, "style").toLower();
    return !style.isEmpty() && (style.contains("display:none") || style.contains("display: none"));
}

bool hasAsideRole(const QByteArray &role)
{
    static const QSet<QByteArray> roles = {"navigation",  "banner", "contentinfo",   "search", "dialog",
                                           "alertdialog", "menu",   "complementary", "toolbar"};
    return roles.contains(role);
}

NameHints hintsOf(HtmlNode node, const QByteArray &name)
{
    NameHints hints;
    if (node.get()->properties == nullptr) {
        hints.aside = name == "nav" || name == "footer" || name == "aside";
        return hints;
    }
    hints = nameHints(attributeOf(node, "class") + ' ' + attributeOf(node, "id"));
    const QByteArray property = attributeOf(node, "itemprop").toLower();
    if (property == "articlebody" || property == "text" || property == "reviewbody") {
        hints.article = 2;
        hints.aside = false;
    }
    if (name == "nav" || name == "footer" || (name == "aside" && hints.article < 2)
        || hasAsideRole(attributeOf(node, "role").toLower()))
        hints.aside = true;
    return hints;
}

struct Count {
    int letters = 0;
    int marks = 0;
};

/// Bytes of UTF-8: letters from U+3000 on have leads from 0xE3 and say as much as two of an alphabet.
Count countOf(const unsigned char *text)
{
    Count count;
    bool space = true;
    for (const unsigned char *at = text; *at != 0; ++at) {
        const unsigned char c = *at;
        const bool isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if ((isSpace && !space) || (!isSpace && (c < 0x80 || c >= 0xC0)))
            count.letters += c >= 0xE3 && c <= 0xED ? 2 : 1;
        const bool ends = at[1] == 0 || at[1] == ' ' || at[1] == '\n';
        if ((ends && (c == ',' || c == '.' || c == '?' || c == '!'))
            || (c == 0xE3 && at[1] == 0x80 && (at[2] == 0x81 || at[2] == 0x82)))
            ++count.marks;
        space = isSpace;
    }
    return count;
}

bool leadsElsewhere(HtmlNode link)
{
    const QByteArray href = attributeOf(link, "href").trimmed();
    return !href.isEmpty() && !href.startsWith('#') && !href.startsWith("javascript:");
}

} // namespace

QByteArray elementName(HtmlNode node)
{
    if (node.get() == nullptr || node.get()->type != XML_ELEMENT_NODE)
        return {};
    // libxml2 has made it lower case already, and keeps it as long as the page.
    const auto *name = reinterpret_cast<const char *>(node.get()->name);
    return QByteArray::fromRawData(name, qsizetype(qstrlen(name)));
}

QByteArray attributeOf(HtmlNode node, const char *name)
{
    if (node.get()->properties == nullptr)
        return {};
    xmlChar *value = xmlGetNoNsProp(node.get(), reinterpret_cast<const xmlChar *>(name));
    const QByteArray out(reinterpret_cast<const char *>(value));
    xmlFree(value);
    return out;
}

PageBlocks::PageBlocks(const PageTree &page, bool keepAsides) : m_keepAsides(keepAsides)
{
    const QList<HtmlNode> roots = page.select(u"/html/body"_s);
    for (const HtmlNode &root : roots)
        walk(root.get(), -1, -1, false, false);
    sumUp();
    dropAsides();
    sumUp();
}

int PageBlocks::indexOf(HtmlNode node) const
{
    // libxml2 keeps a field of every node for its user.
    return node.get() && node.get()->type == XML_ELEMENT_NODE
               ? int(reinterpret_cast<std::intptr_t>(node.get()->_private)) - 1
               : -1;
}

void PageBlocks::walk(_xmlNode *element, int parent, int paragraph, bool dropped, bool inLink)
{
    const HtmlNode node(element);
    const QByteArray name = elementName(node);
    const int index = int(m_blocks.size());
    element->_private = reinterpret_cast<void *>(std::intptr_t(index) + 1);
    PageBlock block;
    block.node = node;
    block.name = name;
    block.parent = parent;
    block.block = blockNames().contains(name);
    block.dropped = dropped || silentNames().contains(name) || (parent >= 0 && isHidden(node));
    block.hints = hintsOf(node, name);
    block.headings = isHeading(name) ? 1 : 0;
    m_blocks.push_back(block);
    m_ends.push_back(index + 1);

    const int own = block.block ? index : paragraph;
    const bool isLink = name == "a" && !attributeOf(node, "href").isEmpty();
    if (name == "br" && own >= 0)
        ++m_blocks[size_t(own)].breaks;
    if (isLink && leadsElsewhere(node) && own >= 0 && isHeading(m_blocks[size_t(own)].name))
        m_blocks[size_t(own)].linkedHeadings = 1;
    for (xmlNodePtr child = element->children; child != nullptr; child = child->next) {
        if (child->type == XML_ELEMENT_NODE)
            walk(child, index, own, block.dropped, inLink || isLink);
        else if (child->type == XML_TEXT_NODE && !block.dropped)
            countText(child, index, own, inLink || isLink);
    }
    m_ends[size_t(index)] = int(m_blocks.size());
}

void PageBlocks::countText(const _xmlNode *text, int index, int paragraph, bool inLink)
{
    const Count count = countOf(text->content);
    m_blocks[size_t(index)].text += count.letters;
    m_blocks[size_t(index)].links += inLink ? count.letters : 0;
    if (paragraph < 0)
        return;
    PageBlock &own = m_blocks[size_t(paragraph)];
    own.own += count.letters;
    own.ownLinks += inLink ? count.letters : 0;
    own.marks += count.marks;
}

/// Adds to every element what its children have; what is dropped adds nothing. Called a second time it counts again.
void PageBlocks::sumUp()
{
    std::vector<PageBlock> sums = m_blocks;
    for (size_t i = sums.size(); i-- > 0;) {
        PageBlock &block = sums[i];
        if (block.parent < 0 || block.dropped)
            continue;
        PageBlock &parent = sums[size_t(block.parent)];
        parent.text += block.text;
        parent.links += block.links;
        parent.headings += block.headings;
        parent.linkedHeadings += block.linkedHeadings;
    }
    m_sums = std::move(sums);
}

void PageBlocks::dropAsides()
{
    const double all = m_sums.empty() ? 0 : m_sums.front().text;
    std::vector<char> holdsArticle(m_blocks.size(), 0);
    for (size_t i = m_blocks.size(); i-- > 0;) {
        const bool sure = holdsArticle[i] != 0 || (m_blocks[i].hints.article == 2 && m_sums[i].linkDensity() < 0.5);
        if (sure && m_blocks[i].parent >= 0)
            holdsArticle[size_t(m_blocks[i].parent)] = 1;
    }
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        const PageBlock &block = m_sums[i];
        const bool isWall = block.hints.wall && block.text > 0 && block.text <= 1000;
        if (isWall && m_wall.isEmpty() && !block.dropped) {
            xmlChar *content = xmlNodeGetContent(block.node.get());
            m_wall = QString::fromUtf8(reinterpret_cast<const char *>(content)).simplified();
            xmlFree(content);
        }
        const QByteArray &name = block.name;
        const bool mayGo = name != "body" && name != "main" && name != "article" && name != "p";
        const bool much = block.text > all * kMostOfPage && block.linkDensity() < 0.5;
        const bool goes = isWall || (!m_keepAsides && block.hints.aside && mayGo && !much && holdsArticle[i] == 0);
        for (int inside = int(i); goes && inside < m_ends[i]; ++inside)
            m_blocks[size_t(inside)].dropped = true;
        if (goes)
            i = size_t(m_ends[i]) - 1;
    }
}

} // namespace oneul
