#include <gtest/gtest.h>

#include <QStringList>

#include "base/clock.h"
#include "service/foundwords.h"
#include "text/queryparser.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// What is marked, with "|" between.
std::string marked(const QString &typed, const QString &text)
{
    const auto query = parseQuery(typed, QDate(2024, 10, 4));
    if (!query)
        return "error";
    QStringList parts;
    for (const Snippet::Range &range : foundWords(text, *query))
        parts << text.mid(range.start, range.length);
    return parts.join(u'|').toStdString();
}

TEST(FoundWords, MarksWordsInWhateverForm)
{
    EXPECT_EQ(marked(u"robot learning"_s, u"Robots learned: a ROBOT learns"_s), "Robots|learned|ROBOT|learns");
    EXPECT_EQ(marked(u"cafe"_s, u"The Café 😀 and its café"_s), "Café|café");
    EXPECT_EQ(marked(u"semi*"_s, u"Semiconductors, not transistors"_s), "Semiconductors");
}

TEST(FoundWords, MarksPhrasesOnlyAsAWhole)
{
    EXPECT_EQ(marked(u"\"language model\""_s, u"A model of language; a language model."_s), "language model");
    EXPECT_EQ(marked(u"chip OR memory -fab"_s, u"memory of a fab"_s), "memory");
}

TEST(FoundWords, MarksKoreanInsideOfLongerWords)
{
    EXPECT_EQ(marked(u"반도체"_s, u"😀 삼성반도체는 반도체를"_s), "반도체|반도체");
    EXPECT_EQ(marked(u"수출"_s, u"수입과 수출"_s), "수출");
}

TEST(FoundWords, MarksNothingWithoutWords)
{
    EXPECT_EQ(marked(u"is:unread"_s, u"unread"_s), "");
    EXPECT_EQ(marked(u"a"_s, {}), "");
}

} // namespace

} // namespace oneul
