#include "digest/markdowntext.h"

#include <gtest/gtest.h>

namespace oneul {

using namespace Qt::StringLiterals;

TEST(MarkdownText, LeavesHarmlessTitlesAlone)
{
    for (const QString &title :
         {u"FLUX1.1 [pro] – text to image"_s, u"snake_case and a_b_c"_s, u"A* search in 5 < 6 steps"_s,
          u"R&D at 100 %"_s, u"#1 in a list"_s, u"C:\\path (2018)"_s, u"-5 degrees"_s, u"[단독] 제목"_s}) {
        EXPECT_EQ(escapeMarkdown(title), title);
        EXPECT_EQ(unescapeMarkdown(title), title);
    }
}

TEST(MarkdownText, EscapesWhatWouldBeActive)
{
    EXPECT_EQ(escapeMarkdown(u"*a* and _b_"_s), u"\\*a\\* and \\_b\\_"_s);
    EXPECT_EQ(escapeMarkdown(u"`x` <b> &amp; &#38;"_s), u"\\`x\\` \\<b> \\&amp; \\&#38;"_s);
    EXPECT_EQ(escapeMarkdown(u"[a](b)"_s), u"\\[a](b)"_s);
    EXPECT_EQ(escapeMarkdown(u"[x] done"_s), u"\\[x] done"_s);
    EXPECT_EQ(escapeMarkdown(u"[Show]: it"_s), u"\\[Show]: it"_s);
    EXPECT_EQ(escapeMarkdown(u"# heading"_s), u"\\# heading"_s);
    EXPECT_EQ(escapeMarkdown(u"1. first"_s), u"1\\. first"_s);
    EXPECT_EQ(escapeMarkdown(u"- item"_s), u"\\- item"_s);
    EXPECT_EQ(escapeMarkdown(u"---"_s), u"\\---"_s);
    EXPECT_EQ(escapeMarkdown(u"> quote"_s), u"\\> quote"_s);
    EXPECT_EQ(escapeMarkdown(u"a \\* b\\"_s), u"a \\\\* b\\\\"_s);
}

TEST(MarkdownText, JoinsLines)
{
    EXPECT_EQ(escapeMarkdown(u" two\r\n  lines\n"_s), u"two lines"_s);
}

TEST(MarkdownText, UnescapeIsTheReverse)
{
    const QString signs = u"\\*_`<>[]()!#&~-+.1a |x:한;"_s;
    // Every string of four signs: small enough to try them all, long enough for every neighbourhood.
    const qsizetype n = signs.size();
    for (qsizetype code = 0; code < n * n * n * n; ++code) {
        const QString text =
            (QString(signs[code % n]) + signs[code / n % n] + signs[code / n / n % n] + signs[code / n / n / n])
                .trimmed();
        ASSERT_EQ(unescapeMarkdown(escapeMarkdown(text)), text) << qPrintable(text);
    }
}

} // namespace oneul
