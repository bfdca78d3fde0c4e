#include "text/searchpattern.h"

#include <algorithm>

#include <QByteArray>

namespace oneul {

namespace {

/// What English words end in where their stem doesn't.
constexpr std::string_view kEndings[] = {
    "",         "s",       "es",    "ed",    "er",      "ers",    "ing",     "ings",     "ly",        "y",
    "e",        "ies",     "ied",   "ying",  "able",    "ably",   "ability", "ible",     "ibly",      "ibility",
    "al",       "als",     "ally",  "alism", "alist",   "ality",  "ance",    "ances",    "ancy",      "ant",
    "ants",     "ate",     "ates",  "ated",  "ating",   "ation",  "ations",  "ational",  "ationally", "ator",
    "ators",    "ative",   "ed",    "edly",  "ement",   "ements", "ence",    "ences",    "ency",      "ent",
    "ents",     "ently",   "ful",   "fully", "fulness", "ic",     "ical",    "ically",   "icate",     "icity",
    "ingly",    "ion",     "ions",  "ism",   "isms",    "ist",    "ists",    "ity",      "ities",     "ive",
    "ively",    "iveness", "ivity", "ize",   "izes",    "ized",   "izing",   "izer",     "izers",     "ization",
    "izations", "ise",     "ises",  "ised",  "ising",   "iser",   "isation", "isations", "less",      "lessly",
    "logy",     "logies",  "ment",  "ments", "ness",    "nesses", "ous",     "ously",    "ousness",   "tional",
};

bool isOneCharacter(std::string_view utf8)
{
    return std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }) == 1;
}

bool isEnglish(const std::string &word)
{
    return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

} // namespace

bool SearchPattern::isLast(std::string_view token) const
{
    const bool fits = isPrefix ? token.starts_with(tokens.back()) : token == tokens.back();
    return fits || std::ranges::find(wholes, token) != wholes.end();
}

std::vector<std::string> stemsOfBeginning(const std::string &beginning, EnglishStems &stems)
{
    std::vector<std::string> found;
    if (!isEnglish(beginning))
        return found;
    for (const std::string_view ending : kEndings) {
        // The ending may have begun already.
        for (std::size_t begun = 0; begun <= std::min(ending.size(), beginning.size()); ++begun) {
            if (!beginning.ends_with(ending.substr(0, begun)))
                continue;
            const std::string stem(stems.stem(beginning + std::string(ending.substr(begun))));
            if (!stem.starts_with(beginning) && std::ranges::find(found, stem) == found.end())
                found.push_back(stem);
        }
    }
    return found;
}

std::optional<SearchPattern> patternOf(const SearchTerm &term, EnglishStems &stems)
{
    const QByteArray utf8 = term.text.toUtf8();
    const std::string_view text(utf8.constData(), std::size_t(utf8.size()));
    SearchPattern pattern;
    pattern.inTitle = term.where == SearchTerm::Where::Title;
    bool lastIsSyllable = false;
    for (SearchTokens tokens(text, &stems); tokens.next();) {
        pattern.tokens.emplace_back(tokens.token().text);
        lastIsSyllable = tokens.token().isSyllables && isOneCharacter(tokens.token().text);
    }
    if (pattern.tokens.empty())
        return {};
    pattern.isPrefix = term.isPrefix || lastIsSyllable;
    if (!term.isPrefix || lastIsSyllable)
        return pattern;
    SearchTokens written(text, nullptr);
    while (written.next())
        pattern.tokens.back() = written.token().text;
    pattern.wholes = stemsOfBeginning(pattern.tokens.back(), stems);
    return pattern;
}

} // namespace oneul
