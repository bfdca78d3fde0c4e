#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "text/searchpattern.h"
#include "text/searchtokens.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;
using Strings = std::vector<std::string>;

Strings tokensOf(std::string_view text)
{
    EnglishStems stems;
    Strings tokens;
    for (SearchTokens reader(text, &stems); reader.next();)
        tokens.emplace_back(reader.token().text);
    return tokens;
}

TEST(SearchTokens, FoldLatinWords)
{
    EXPECT_EQ(tokensOf("Learning, learned & LEARNS!"), (Strings{"learn", "learn", "learn"}));
    EXPECT_EQ(tokensOf("Café ÉCOLE Straße Ærø Łódź naïve"),
              (Strings{"cafe", "ecol", "strass", "aero", "lodz", "naiv"}));
    // The same with the diacritics as characters of their own, and with a soft hyphen.
    EXPECT_EQ(tokensOf("Cafe\u0301 na\u00ADi\u0308ve"), tokensOf("Café naïve"));
    EXPECT_EQ(tokensOf("ＧＰＴ４"), (Strings{"gpt4"}));
    EXPECT_EQ(tokensOf("МОСКВА Ελλάδα"), (Strings{"москва", "ελλαδα"}));
}

TEST(SearchTokens, KeepApostrophesAndSignsInPlace)
{
    EXPECT_EQ(tokensOf("OpenAI's don't O’Reilly 'quoted'"), (Strings{"openai", "dont", "oreilli", "quot"}));
    EXPECT_EQ(tokensOf("C++ C# c F# a+b"), (Strings{"c++", "c#", "c", "f#", "a", "b"}));
}

TEST(SearchTokens, CutNumbersAndNames)
{
    EXPECT_EQ(tokensOf("GPT-4o, GPT4o; 2410.01234 H100 3.5"),
              (Strings{"gpt", "4o", "gpt4o", "2410", "01234", "h100", "3", "5"}));
}

TEST(SearchTokens, CutHangulIntoPairs)
{
    EXPECT_EQ(tokensOf("인공지능은 AI의 꽃"), (Strings{"인공", "공지", "지능", "능은", "ai", "의", "꽃"}));
    EXPECT_EQ(tokensOf("東京都でAI"), (Strings{"東京", "京都", "都で", "ai"}));
    // Syllables in their parts, as files of some systems have them.
    EXPECT_EQ(tokensOf("\u1112\u1161\u11AB\u1100\u116E\u11A8"), (Strings{"한국"}));
}

TEST(SearchTokens, SayWhereTheyStand)
{
    const std::string text = "Ünïcode 인공지능";
    SearchTokens reader(text, nullptr);
    Strings found;
    while (reader.next())
        found.push_back(
            text.substr(std::size_t(reader.token().start), std::size_t(reader.token().end - reader.token().start)));
    EXPECT_EQ(found, (Strings{"Ünïcode", "인공", "공지", "지능"}));
}

TEST(SearchTokens, SurviveAnyBytes)
{
    std::string bytes;
    quint64 state = 3;
    for (int i = 0; i < 20000; ++i) {
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        bytes += char(state >> 56);
    }
    EnglishStems stems;
    int last = 0;
    SearchTokens reader(bytes, &stems);
    while (reader.next()) {
        ASSERT_LE(reader.token().start, reader.token().end);
        ASSERT_GE(reader.token().start, last);
        last = reader.token().start;
    }
    EXPECT_GT(last, 10000);
}

TEST(EnglishStems, AreTheSameFromMemory)
{
    EnglishStems used;
    Strings words;
    for (int i = 0; i < 30000; ++i) {
        std::string word;
        for (int rest = i + 7; rest > 0; rest /= 9)
            word += "aeinrstly"[rest % 9];
        words.push_back(word + (i % 3 == 0 ? "ing" : i % 3 == 1 ? "ed" : "ization"));
    }
    Strings first;
    for (const std::string &word : words)
        first.emplace_back(used.stem(word));
    // More words than the memory has places for: some have been forgotten, none confused.
    for (std::size_t i = words.size(); i-- > 0;)
        ASSERT_EQ(std::string(used.stem(words[i])), first[i]) << words[i];
    EXPECT_EQ(used.stem("learning"), "learn");
    EXPECT_EQ(used.stem("learning"), "learn");
}

bool finds(const QString &typed, std::string_view text)
{
    EnglishStems stems;
    const auto pattern = patternOf({typed, SearchTerm::Where::Anywhere, false, true}, stems);
    if (!pattern || pattern->tokens.size() != 1)
        return false;
    const Strings tokens = tokensOf(text);
    return std::ranges::any_of(tokens, [&pattern](const std::string &token) { return pattern->isLast(token); });
}

TEST(SearchPattern, BeginningsFindTheirWords)
{
    for (const char *word :
         {"learning",    "learned",       "universities",  "happiness",        "happily",         "policies",
          "running",     "stopped",       "computational", "generalization",   "generalisations", "optimizers",
          "efficiently", "effectiveness", "responsible",   "responsibilities", "dying",           "skies",
          "news",        "analyses",      "analytical",    "technologies",     "technological",   "relational",
          "conditional", "hopefulness",   "transformers",  "attention",        "authorities",     "agents",
          "agentic",     "reasoning",     "quantized",     "distillation",     "pretrained",      "evaluating",
          "benchmarks",  "companies",     "studying"}) {
        const QString whole = QString::fromLatin1(word);
        for (qsizetype length = 2; length <= whole.size(); ++length)
            EXPECT_TRUE(finds(whole.left(length), word)) << qPrintable(whole.left(length)) << " of " << word;
    }
    EXPECT_FALSE(finds(u"learnt"_s, "learning"));
    EXPECT_FALSE(finds(u"earn"_s, "learning"));
    EXPECT_FALSE(finds(u"univers"_s, "unity"));
}

TEST(SearchPattern, OfKoreanWords)
{
    EnglishStems stems;
    EXPECT_EQ(patternOf({u"인공지능"_s}, stems)->tokens, (Strings{"인공", "공지", "지능"}));
    EXPECT_FALSE(patternOf({u"인공지능"_s}, stems)->isPrefix);
    // A syllable alone is found where a word begins with it.
    EXPECT_TRUE(patternOf({u"꽃"_s}, stems)->isPrefix);
    EXPECT_TRUE(patternOf({u"꽃"_s}, stems)->isLast("꽃이"));
    EXPECT_FALSE(patternOf({u"…"_s}, stems));
}

} // namespace
} // namespace oneul
