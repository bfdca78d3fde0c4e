#include "text/snippets.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/searchpattern.h"

namespace oneul {

namespace {

/// Enough for a long article; a book has to make do with its beginning.
constexpr qsizetype kMostBytes = 256 * 1024;
constexpr qsizetype kLength = 180; ///< UTF-16 units
constexpr qsizetype kBefore = 50; ///< of them before what was found

struct Token {
    std::string text;
    int start = 0;
    int end = 0;
    bool isSyllables = false;
};

/// A place where a pattern stands; bytes first, UTF-16 units later.
struct Match {
    qsizetype start = 0;
    qsizetype end = 0;
    std::size_t pattern = 0;
};

std::vector<Token> tokensOf(std::string_view text, EnglishStems *stems)
{
    std::vector<Token> tokens;
    for (SearchTokens reader(text, stems); reader.next();) {
        const SearchToken &token = reader.token();
        tokens.push_back({std::string(token.text), token.start, token.end, token.isSyllables});
    }
    return tokens;
}

std::string_view viewOf(QByteArrayView bytes)
{
    qsizetype size = std::min(bytes.size(), kMostBytes);
    while (size > 0 && size < bytes.size() && (static_cast<unsigned char>(bytes[size]) & 0xC0) == 0x80)
        --size;
    return {bytes.data(), std::size_t(size)};
}

/// Bytes to UTF-16 units, for matches in the order of their start.
void toUnits(std::string_view utf8, std::vector<Match> &matches)
{
    std::vector<qsizetype *> places;
    for (Match &match : matches) {
        places.push_back(&match.start);
        places.push_back(&match.end);
    }
    std::ranges::sort(places, {}, [](const qsizetype *place) { return *place; });
    qsizetype units = 0;
    std::size_t at = 0;
    for (qsizetype *place : places) {
        for (; at < std::size_t(*place); ++at) {
            const auto byte = static_cast<unsigned char>(utf8[at]);
            units += (byte & 0xC0) == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1;
        }
        *place = units;
    }
}

/// Marks in their order, none over another.
QList<Snippet::Range> marksOf(const std::vector<Match> &matches)
{
    QList<Snippet::Range> marks;
    for (const Match &match : matches) {
        const bool overlaps = !marks.isEmpty() && match.start <= marks.last().start + marks.last().length;
        if (!overlaps)
            marks.append({match.start, match.end - match.start});
        else
            marks.last().length = std::max(marks.last().length, match.end - marks.last().start);
    }
    return marks;
}

/// Where the passage begins that has the most of the patterns.
qsizetype bestStart(const std::vector<Match> &matches)
{
    qsizetype best = 0;
    std::size_t most = 0;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        std::vector<std::size_t> patterns;
        for (std::size_t j = i; j < matches.size() && matches[j].end <= matches[i].start + kLength - kBefore; ++j) {
            if (std::ranges::find(patterns, matches[j].pattern) == patterns.end())
                patterns.push_back(matches[j].pattern);
        }
        if (patterns.size() <= most)
            continue;
        most = patterns.size();
        best = matches[i].start;
    }
    return std::max<qsizetype>(0, best - kBefore);
}

/// To the next space, where there is one near.
qsizetype wordBorder(const QString &text, qsizetype at, qsizetype nearest)
{
    for (qsizetype i = at; i < std::min(nearest, text.size()); ++i) {
        if (text[i].isSpace())
            return i;
    }
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

/// The passage on one line, and its marks moved along.
Snippet passage(const QString &text, const std::vector<Match> &matches)
{
    const qsizetype wanted = bestStart(matches);
    const qsizetype firstMark = matches.empty() ? 0 : std::max(wanted, std::min(wanted + kBefore, text.size()));
    const qsizetype start = wanted == 0 ? 0 : wordBorder(text, wanted, firstMark);
    const qsizetype end =
        start + kLength >= text.size() ? text.size() : wordBorder(text, start + kLength, start + kLength + 20);
    Snippet snippet;
    std::vector<qsizetype> place(std::size_t(end - start + 1)); // of each unit in the snippet
    if (start > 0)
        snippet.text = QStringLiteral("…");
    for (qsizetype i = start; i < end; ++i) {
        const bool isSpace = text[i].isSpace();
        const bool isDouble = isSpace && (snippet.text.isEmpty() || snippet.text.endsWith(u' '));
        place[std::size_t(i - start)] = snippet.text.size();
        if (!isDouble)
            snippet.text += isSpace ? QChar(u' ') : text[i];
    }
    place.back() = snippet.text.size();
    if (end < text.size())
        snippet.text += u'…';
    for (const Snippet::Range &mark : marksOf(matches)) {
        const qsizetype from = std::max(mark.start, start);
        const qsizetype to = std::min(mark.start + mark.length, end);
        if (from < to) {
            const qsizetype first = place[std::size_t(from - start)];
            snippet.marks.append({first, place[std::size_t(to - start)] - first});
        }
    }
    return snippet;
}

} // namespace

struct SnippetFinder::Parts {
    EnglishStems stems;
    std::vector<SearchPattern> patterns;

    std::vector<Match> matchesIn(std::string_view text, bool isTitle);
    [[nodiscard]] static bool standsAt(const SearchPattern &pattern, const std::vector<Token> &tokens,
                                       std::size_t first);
    [[nodiscard]] static qsizetype endOf(const SearchPattern &pattern, const Token &last, std::string_view text);
};

bool SnippetFinder::Parts::standsAt(const SearchPattern &pattern, const std::vector<Token> &tokens, std::size_t first)
{
    const std::size_t count = pattern.tokens.size();
    if (first + count > tokens.size() || !pattern.isLast(tokens[first + count - 1].text))
        return false;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        if (tokens[first + i].text != pattern.tokens[i])
            return false;
    }
    return true;
}

/// Of a pair of which the first syllable was searched for, only that one.
qsizetype SnippetFinder::Parts::endOf(const SearchPattern &pattern, const Token &last, std::string_view text)
{
    const std::string &wanted = pattern.tokens.back();
    const bool isPart = last.isSyllables && wanted.size() < last.text.size()
                        && text.substr(std::size_t(last.start), wanted.size()) == wanted;
    return isPart ? last.start + qsizetype(wanted.size()) : last.end;
}

std::vector<Match> SnippetFinder::Parts::matchesIn(std::string_view text, bool isTitle)
{
    std::vector<Match> matches;
    const std::vector<Token> tokens = tokensOf(text, &stems);
    for (std::size_t first = 0; first < tokens.size(); ++first) {
        for (std::size_t i = 0; i < patterns.size(); ++i) {
            const SearchPattern &pattern = patterns[i];
            if ((isTitle || !pattern.inTitle) && standsAt(pattern, tokens, first))
                matches.push_back(
                    {tokens[first].start, endOf(pattern, tokens[first + pattern.tokens.size() - 1], text), i});
        }
    }
    toUnits(text, matches);
    return matches;
}

SnippetFinder::SnippetFinder(const SearchQuery &query) : m_parts(std::make_unique<Parts>())
{
    for (const SearchQuery::Words &words : query.words) {
        for (const SearchTerm &term : words.anyOf) {
            auto pattern = words.negated ? std::nullopt : patternOf(term, m_parts->stems);
            if (pattern)
                m_parts->patterns.push_back(std::move(*pattern));
        }
    }
}

SnippetFinder::~SnippetFinder() = default;

Snippet SnippetFinder::snippet(QByteArrayView title, QByteArrayView text)
{
    const std::string_view body = viewOf(text);
    Snippet snippet = passage(QString::fromUtf8(body.data(), qsizetype(body.size())), m_parts->matchesIn(body, false));
    snippet.titleMarks = marksOf(m_parts->matchesIn(viewOf(title), true));
    return snippet;
}

} // namespace oneul
