#include "export/webpage.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include "examples.h"
#include "exports.h"

namespace oneul {

using namespace Qt::StringLiterals;

TEST(WebPage, AsksNobodyForAnything)
{
    const QString page = webPage(test::exportDocument());
    static const QRegularExpression asset(uR"((?:src|srcset)="([^"]{1,40}))"_s);
    int assets = 0;
    for (const QRegularExpressionMatch &match : asset.globalMatch(page)) {
        EXPECT_TRUE(match.captured(1).startsWith(u"data:image/png;base64,"_s)) << qPrintable(match.captured(1));
        ++assets;
    }
    EXPECT_EQ(assets, 4); // two charts, on light and on dark ground
    EXPECT_TRUE(page.contains(u"default-src 'none'"_s));
    EXPECT_FALSE(page.contains(u"<script"_s));
    EXPECT_FALSE(page.contains(u"url("_s));
    EXPECT_FALSE(page.contains(u"@import"_s));
}

TEST(WebPage, KnowsBothGrounds)
{
    const QString page = webPage(test::exportDocument());
    EXPECT_TRUE(page.contains(u"prefers-color-scheme: dark"_s));
    EXPECT_TRUE(page.contains(u"--ground: #ffffff"_s));
    EXPECT_TRUE(page.contains(u"--ground: #1e2127"_s));
    EXPECT_FALSE(page.contains(u"%light%"_s));
    EXPECT_FALSE(page.contains(u"%families%"_s));
}

TEST(WebPage, ShowsEvidenceBesideItsSentence)
{
    ExportDocument document = test::exportDocument(Language::English);
    EXPECT_TRUE(
        webPage(document).contains(u"<span class=\"claim\" tabindex=\"0\">long texts<span class=\"evidence\""_s));
    document.options.evidence = false;
    EXPECT_FALSE(webPage(document).contains(u"tabindex"_s));
}

TEST(WebPage, NumbersSectionsThroughAllDigests)
{
    const QString page = webPage(test::exportDocument());
    for (int i = 0; i < 12; ++i) {
        EXPECT_EQ(page.count(u"id=\"section-%1\""_s.arg(i)), 1);
        EXPECT_EQ(page.count(u"href=\"#section-%1\""_s.arg(i)), 1);
    }
}

TEST(WebPage, TakesTheChartAsItIsWanted)
{
    ExportDocument document = test::exportDocument();
    document.options.chart = ChartForm::Svg;
    EXPECT_TRUE(webPage(document).contains(u"data:image/svg+xml;base64,"_s));
    document.options.chart = ChartForm::None;
    EXPECT_FALSE(webPage(document).contains(u"<img"_s));
}

TEST(WebPage, SaysWhatItIsOf)
{
    ExportDocument document = test::exportDocument(Language::English);
    const QString page = webPage(document);
    EXPECT_TRUE(page.contains(u"Daily Artificial Intelligence Insights : News · Papers 2024-05-02</title>"_s));
    EXPECT_TRUE(page.contains(u"Engine: built-in"_s));
    EXPECT_TRUE(page.contains(u"Sentences: 60 (36 supported, 12 weak, 12 without evidence)"_s));
    document.options.cover = false;
    EXPECT_FALSE(webPage(document).contains(u"Engine: built-in"_s));
}

TEST(WebPage, CountsArticlesByDay)
{
    EXPECT_EQ(dayTableHtml(test::exportDocument()), QString());
    const DayTable table = dayTable(test::twoDays().digests);
    ASSERT_EQ(table.days, (QList<QDate>{QDate(2024, 5, 2), QDate(2024, 5, 3)}));
    ASSERT_EQ(table.rows.size(), 6);
    EXPECT_EQ(table.rows.first().counts, (QList<int>{6, 3}));
    EXPECT_EQ(table.rows.last().counts, (QList<int>{6, 0}));
    EXPECT_TRUE(webPage(test::twoDays()).contains(u"<caption>날짜별 기사 수</caption>"_s));
    EXPECT_EQ(dayRange(test::twoDays().digests), u"2024-05-02 – 2024-05-03"_s);
}

TEST(WebPage, WritesReportsInTheirOrder)
{
    const QString page = webPage(test::reportDocument());
    const qsizetype title = page.indexOf(u"<h1>The &lt;week&gt;</h1>"_s);
    const qsizetype chart = page.indexOf(u"<picture>"_s);
    const qsizetype words = page.indexOf(u"Words before."_s);
    const qsizetype section = page.indexOf(u"id=\"section-0\""_s);
    const qsizetype mine = page.indexOf(u"<h2>Mine</h2>"_s);
    EXPECT_GT(title, 0);
    EXPECT_LT(title, chart);
    EXPECT_LT(chart, words);
    EXPECT_LT(words, section);
    EXPECT_LT(section, mine);
    EXPECT_TRUE(page.contains(u"class=\"evidence\""_s)); // of the section that is as it was
    EXPECT_FALSE(page.contains(u"other.png"_s));
    EXPECT_FALSE(page.contains(u"oneul --"_s));
}

TEST(WebPage, IsPlainForTheClipboard)
{
    const QString html = richText(test::exportDocument());
    EXPECT_TRUE(html.contains(u"<h2>뉴스 · 2024-05-02</h2>"_s));
    EXPECT_TRUE(html.contains(u"<a href=\"https://example.net/t\">"_s));
    EXPECT_FALSE(html.contains(u"<img"_s));
    EXPECT_FALSE(html.contains(u"<style"_s));
    EXPECT_FALSE(html.contains(u"#note"_s));
}

} // namespace oneul
