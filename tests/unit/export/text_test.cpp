#include "export/plaintext.h"

#include <gtest/gtest.h>

#include "examples.h"
#include "exports.h"

namespace oneul {

using namespace Qt::StringLiterals;

TEST(PlainText, HasSentencesMarksAndSources)
{
    const QString text = plainText(test::exportDocument(Language::English));
    EXPECT_TRUE(text.startsWith(u"Daily Artificial Intelligence Insights : News · Papers 2024-05-02\n====="_s));
    EXPECT_TRUE(text.contains(u"\n- A title and nothing else [3] (c) ⚠ weak evidence\n"_s));
    EXPECT_TRUE(text.contains(u"\n- Economy: Costs may fall by half. [1] (d) ⚠ no evidence\n"_s));
    EXPECT_TRUE(
        text.contains(u"\n[1] Reading long texts <in parts> & more (1)\n    https://example.org/a_(1)?x=1&y=2\n"_s));
    EXPECT_TRUE(text.contains(u"(c) word for word — [3]\n"_s));
    EXPECT_TRUE(text.contains(u"A title and nothing else (title only)\n"_s));
    EXPECT_TRUE(text.endsWith(u'\n'));
}

TEST(PlainText, LeavesOutEvidenceAndCover)
{
    ExportDocument document = test::exportDocument(Language::English);
    document.options.evidence = false;
    document.options.cover = false;
    const QString text = plainText(document);
    EXPECT_FALSE(text.contains(u"word for word"_s));
    EXPECT_FALSE(text.contains(u"(c)"_s));
    EXPECT_FALSE(text.contains(u"Engine: built-in"_s));
}

TEST(PlainText, UnderlinesHangulAsWideAsItIs)
{
    EXPECT_TRUE(plainText(test::exportDocument()).contains(u"👁️ 컴퓨터 비전\n--------------\n\n"_s));
}

TEST(PlainText, TakesTheSignsOutOfMarkdown)
{
    EXPECT_EQ(
        markdownToText(u"## A \\<b\\>\n\n**bold** and [words](https://example.org/x)\n\n![p](c.png)\n<!-- x -->"_s),
        u"A <b>\n\nbold and words (https://example.org/x)"_s);
    EXPECT_EQ(markdownToText(u"2 \\*\\* 3 \\*\\* 4"_s), u"2 ** 3 ** 4"_s);
}

TEST(PlainText, WritesReportsInTheirOrder)
{
    const QString text = plainText(test::reportDocument());
    EXPECT_LT(text.indexOf(u"Words before."_s), text.indexOf(u"[1] Reading long texts"_s));
    EXPECT_LT(text.indexOf(u"[1] Reading long texts"_s), text.indexOf(u"Note: here (https://example.org/x)"_s));
    EXPECT_FALSE(text.contains(u"!["_s));
}

} // namespace oneul
