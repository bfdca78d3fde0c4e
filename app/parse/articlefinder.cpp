#include "parse/articlefinder.h"

#include <algorithm>
#include <numeric>

namespace oneul {

namespace {

// Lengths are in letters (PageBlock).
constexpr int kParagraph = 25; ///< shorter ones are labels
constexpr int kLongBlock = 400; ///< so much text without paragraphs of its own is a text, not a paragraph
constexpr int kArticle = 240; ///< shorter ones are articles only where the page says so
constexpr int kNamedArticle = 100;

bool isParagraphName(const QByteArray &name)
{
    return name == "p" || name == "pre" || name == "blockquote" || name == "li" || name == "dd" || name == "dt";
}

bool isHeadingName(const QByteArray &name)
{
    return name.size() == 2 && name.at(0) == 'h' && name.at(1) >= '1' && name.at(1) <= '6';
}

/// What an element is worth before its text is looked at.
double baseScore(const PageBlock &block)
{
    const QByteArray &name = block.name;
    double score = block.hints.article == 2 ? 40 : block.hints.article == 1 ? 12 : 0;
    if (name == "article")
        score += 20;
    else if (name == "main")
        score += 8;
    else if (name == "div" || name == "section" || name == "td")
        score += 4;
    else if (name == "form" || name == "ul" || name == "ol" || name == "body")
        score -= 4;
    return score;
}

class Scoring final
{
public:
    explicit Scoring(std::vector<PageBlock> &blocks) : m_blocks(blocks), m_touched(blocks.size(), 0) {}

    void run()
    {
        for (size_t i = 0; i < m_blocks.size(); ++i)
            rate(int(i));
        for (PageBlock &block : m_blocks)
            block.score *= 1 - block.linkDensity();
    }

private:
    void rate(int index)
    {
        const PageBlock &block = m_blocks[size_t(index)];
        if (!block.block || block.dropped || block.own < kParagraph)
            return;
        const QByteArray &name = block.name;
        if (isHeadingName(name))
            return;
        const double share = 1 - double(block.ownLinks) / block.own;
        const double worth = (1 + std::min(block.marks, 20) + std::min(block.own / 100, 20)) * share;
        const bool isText = !isParagraphName(name) && (block.breaks >= 2 || block.own >= kLongBlock);
        int container = isText ? index : blockAbove(index);
        double part = 1;
        for (int level = 0; level < 4 && container >= 0; ++level, part /= 2) {
            add(container, worth * part);
            container = blockAbove(container);
        }
    }

    int blockAbove(int index) const
    {
        int above = m_blocks[size_t(index)].parent;
        while (above >= 0 && !m_blocks[size_t(above)].block)
            above = m_blocks[size_t(above)].parent;
        return above;
    }

    void add(int index, double worth)
    {
        PageBlock &block = m_blocks[size_t(index)];
        if (m_touched[size_t(index)] == 0)
            block.score = baseScore(block);
        m_touched[size_t(index)] = 1;
        block.score += worth;
    }

    std::vector<PageBlock> &m_blocks;
    std::vector<char> m_touched;
};

/// An article in parts: the element around that is named so, if it has not much else.
int namedAround(const std::vector<PageBlock> &blocks, int best)
{
    const int text = blocks[size_t(best)].text;
    int found = best;
    for (int at = blocks[size_t(best)].parent; at > 0; at = blocks[size_t(at)].parent) {
        const PageBlock &block = blocks[size_t(at)];
        const bool named = block.hints.article == 2 || block.name == "article";
        if (named && block.text <= text * 3 && block.linkDensity() < 0.4)
            found = at;
    }
    return found;
}

bool belongsTo(const PageBlock &sibling, double best)
{
    if (sibling.dropped || !sibling.block || sibling.text == 0)
        return false;
    if (sibling.score >= std::max(10.0, best * 0.2))
        return true;
    if (sibling.name != "p")
        return false;
    return sibling.own >= 80 ? sibling.linkDensity() < 0.25 : sibling.marks > 0 && sibling.links == 0;
}

std::vector<int> withSiblings(const std::vector<PageBlock> &blocks, int best)
{
    std::vector<int> out;
    const int parent = blocks[size_t(best)].parent;
    for (size_t i = size_t(parent) + 1; parent >= 0 && i < blocks.size(); ++i) {
        if (blocks[i].parent < parent)
            break; // behind the parent's last descendant
        if (blocks[i].parent == parent && (int(i) == best || belongsTo(blocks[i], blocks[size_t(best)].score)))
            out.push_back(int(i));
    }
    if (out.empty())
        out.push_back(best);
    return out;
}

/// Lines that are links and paragraphs that are text, inside of the elements.
struct Lines {
    int links = 0;
    int paragraphs = 0;
};

Lines countLines(const std::vector<PageBlock> &blocks, const std::vector<int> &elements)
{
    Lines lines;
    for (const int element : elements) {
        const int outside = blocks[size_t(element)].parent;
        for (size_t i = size_t(element); i < blocks.size(); ++i) {
            if (int(i) > element && blocks[i].parent <= outside)
                break;
            const PageBlock &block = blocks[i];
            if (!block.block || block.dropped || block.own < 20)
                continue;
            if (block.ownLinks * 5 >= block.own * 4)
                ++lines.links;
            else if (block.own >= 60)
                ++lines.paragraphs;
        }
    }
    return lines;
}

/// A list of articles: headings or lines that lead to other pages, each with little text.
bool isList(const std::vector<PageBlock> &blocks, const std::vector<int> &elements, int length)
{
    int headings = 0;
    int linked = 0;
    for (const int element : elements) {
        headings += blocks[size_t(element)].headings;
        linked += blocks[size_t(element)].linkedHeadings;
    }
    if (linked >= 4 && linked * 5 >= headings * 3 && length / linked < 900)
        return true;
    const Lines lines = countLines(blocks, elements);
    return lines.links >= 5 && lines.links * 2 >= lines.paragraphs && length / lines.links < 700;
}

} // namespace

int articleLength(const PageBlocks &page, const std::vector<int> &elements)
{
    return std::accumulate(elements.begin(), elements.end(), 0, [&](int sum, int element) {
        const PageBlock &block = page.all()[size_t(element)];
        return sum + block.text - block.links;
    });
}

std::vector<int> findArticle(PageBlocks &page)
{
    std::vector<PageBlock> &blocks = page.all();
    Scoring(blocks).run();
    const auto best = std::ranges::max_element(
        blocks, {}, [](const PageBlock &block) { return block.dropped || !block.block ? -1.0 : block.score; });
    if (best == blocks.end() || best->score <= 0 || best->dropped || !best->block)
        return {};
    const int top = namedAround(blocks, int(best - blocks.begin()));
    const std::vector<int> elements = withSiblings(blocks, top);
    const PageBlock &chosen = blocks[size_t(top)];
    const int length = articleLength(page, elements);
    const bool named = chosen.hints.article == 2 || chosen.name == "article";
    if (length < (named ? kNamedArticle : kArticle) || chosen.linkDensity() > 0.5 || isList(blocks, elements, length))
        return {};
    return elements;
}

} // namespace oneul
