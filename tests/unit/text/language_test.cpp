#include <gtest/gtest.h>

#include "text/language.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

TEST(DetectLanguage, TellsKoreanFromEnglish)
{
    EXPECT_EQ(detectLanguage(u"오늘의 인공지능 소식"), Language::Korean);
    EXPECT_EQ(detectLanguage(u"Today in artificial intelligence"), Language::English);
    EXPECT_EQ(detectLanguage(u"ChatGPT와 Claude를 비교하다"), Language::Korean);
    EXPECT_EQ(detectLanguage(u"Visiting 서울 for a conference on language models"), Language::English);
}

TEST(DetectLanguage, FourLatinLettersWeighAsOneSyllable)
{
    EXPECT_EQ(detectLanguage(u"abcd 가"), Language::Korean);
    EXPECT_EQ(detectLanguage(u"abcde 가"), Language::English);
    EXPECT_EQ(detectLanguage(u"éàüöñ 가"), Language::English);
}

TEST(DetectLanguage, WithoutLettersItIsEnglish)
{
    EXPECT_EQ(detectLanguage(u""), Language::English);
    EXPECT_EQ(detectLanguage(u"2024-10-04 · 12:30"), Language::English);
    EXPECT_EQ(detectLanguage(u"日本語"), Language::English);
}

} // namespace
} // namespace oneul
