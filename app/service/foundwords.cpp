#include "service/foundwords.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <QByteArray>

#include "text/searchpattern.h"
#include "text/searchtokens.h"

namespace oneul {

namespace {

constexpr qsizetype kMostText = 200'000;

struct Token {
    std::string text;
    int start = 0; ///< bytes
    int end = 0;
};

struct Span {
    int start = 0; ///< bytes
    int end = 0;
};

std::vector<Token> tokensOf(std::string_view text, EnglishStems *stems)
{
    std::vector<Token> all;
    for (SearchTokens tokens(text, stems); tokens.next();) {
        const SearchToken &token = tokens.token();
        all.push_back({std::string(token.text), token.start, token.end});
    }
    return all;
}

std::vector<SearchPattern> patternsOf(const SearchQuery &query, EnglishStems &stems)
{
    std::vector<SearchPattern> patterns;
    for (const SearchQuery::Words &words : query.words) {
        for (const SearchTerm &term : words.anyOf) {
            auto pattern = words.negated ? std::nullopt : patternOf(term, stems);
            if (pattern)
                patterns.push_back(std::move(*pattern));
        }
    }
    return patterns;
}

bool standsAt(const SearchPattern &pattern, const std::vector<Token> &tokens, std::size_t at)
{
    const std::size_t count = pattern.tokens.size();
    if (at + count > tokens.size() || !pattern.isLast(tokens[at + count - 1].text))
        return false;
    for (std::size_t i = 0; i + 1 < count; ++i) {
        if (tokens[at + i].text != pattern.tokens[i])
            return false;
    }
    return true;
}

/// In their order, those that touch or overlap as one.
std::vector<Span> united(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::start);
    std::vector<Span> apart;
    for (const Span &span : spans) {
        if (!apart.empty() && span.start < apart.back().end)
            apart.back().end = std::max(apart.back().end, span.end);
        else
            apart.push_back(span);
    }
    return apart;
}

/// Bytes of UTF-8 become units of UTF-16.
QList<Snippet::Range> inUnits(std::string_view utf8, const std::vector<Span> &spans)
{
    const auto units = [utf8](int from, int to) { return QString::fromUtf8(utf8.data() + from, to - from).size(); };
    QList<Snippet::Range> ranges;
    int byte = 0;
    qsizetype unit = 0;
    for (const Span &span : spans) {
        unit += units(byte, span.start);
        const qsizetype length = units(span.start, span.end);
        ranges.append({unit, length});
        unit += length;
        byte = span.end;
    }
    return ranges;
}

} // namespace

QList<Snippet::Range> foundWords(const QString &text, const SearchQuery &query)
{
    EnglishStems stems;
    const std::vector<SearchPattern> patterns = patternsOf(query, stems);
    if (patterns.empty())
        return {};
    const QByteArray bytes = text.left(kMostText).toUtf8();
    const std::string_view utf8(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const std::vector<Token> tokens = tokensOf(utf8, &stems);
    std::vector<Span> spans;
    for (const SearchPattern &pattern : patterns) {
        for (std::size_t at = 0; at < tokens.size(); ++at) {
            if (standsAt(pattern, tokens, at))
                spans.push_back({tokens[at].start, tokens[at + pattern.tokens.size() - 1].end});
        }
    }
    return inUnits(utf8, united(std::move(spans)));
}

} // namespace oneul
