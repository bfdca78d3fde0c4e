#include "digest/markdown.h"

#include <gtest/gtest.h>

#include "sample.h"

namespace oneul {

using namespace Qt::StringLiterals;
using test::sampleDigest;

TEST(MarkdownWriter, WritesTheSeparateLayoutInKorean)
{
    const QList<MarkdownFile> files = writeMarkdown({sampleDigest(Language::Korean)}, DigestLayout::Separate);
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files[0].name, u"News_2024-05-02_report.md"_s);
    EXPECT_EQ(files[0].text.toStdString(), test::digestData(u"written/News_2024-05-02_report.md"_s).toStdString());
}

TEST(MarkdownWriter, WritesTheCombinedLayoutInEnglish)
{
    const QList<Digest> digests{sampleDigest(Language::English), sampleDigest(Language::English, Kind::Papers)};
    const QList<MarkdownFile> files = writeMarkdown(digests, DigestLayout::Combined);
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files[0].name, u"2024-05-02_report.md"_s);
    EXPECT_EQ(files[0].text.toStdString(), test::digestData(u"written/2024-05-02_report.md"_s).toStdString());
}

TEST(MarkdownWriter, NamesFilesByKind)
{
    const QList<Digest> digests{sampleDigest(Language::Korean), sampleDigest(Language::Korean, Kind::Papers)};
    const QList<MarkdownFile> files = writeMarkdown(digests, DigestLayout::Separate);
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(files[1].name, u"Papers_2024-05-02_report.md"_s);
    EXPECT_TRUE(files[1].text.contains(u"![Category Distribution Graph](paper_2024-05-02.png)"_s));
    EXPECT_TRUE(writeMarkdown({}, DigestLayout::Combined).isEmpty());
}

TEST(MarkdownWriter, KeepsBadgesAndCitations)
{
    const QString text = writeMarkdown({sampleDigest(Language::English)}, DigestLayout::Separate)[0].text;
    EXPECT_TRUE(text.contains(u"   - A \\* B \\* C [3] ⚠ weak evidence\n"_s));
    EXPECT_TRUE(text.contains(u"   - **Economy**: 1\\. Prices fall. [1] ⚠ no evidence\n"_s));
    EXPECT_TRUE(text.contains(u"   - 위성 사진 [1] [2]\n"_s));
    EXPECT_TRUE(text.contains(u"title only: [3]\n"_s));
}

TEST(MarkdownWriter, EncodesSpacesInAddresses)
{
    Digest digest = sampleDigest(Language::English);
    digest.sections[1].articles[0].url = u"https://example.org/a b"_s;
    const QString text = writeMarkdown({digest}, DigestLayout::Separate)[0].text;
    EXPECT_TRUE(text.contains(u"(https://example.org/a%20b)\n"_s));
}

} // namespace oneul
