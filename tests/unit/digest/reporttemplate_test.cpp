#include "digest/reporttemplate.h"

#include <QFile>

#include <gtest/gtest.h>

#include "digest/markdown.h"
#include "sample.h"

namespace oneul {

using namespace Qt::StringLiterals;
using test::digestData;
using test::sampleDigest;

namespace {

QString shipped(const QString &name)
{
    QFile file(QStringLiteral(ONEUL_TEST_DATA_DIR "/../../resources/templates/") + name + u".md"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return QString::fromUtf8(file.readAll());
}

/// The template that the page for users shows.
QString documented()
{
    QFile file(QStringLiteral(ONEUL_TEST_DATA_DIR "/../../docs/templates.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return QString::fromUtf8(file.readAll()).section(u"```\n"_s, 1, 1);
}

RenderedReport rendered(const QString &text, const QList<Digest> &digests)
{
    const QDate from = digests.isEmpty() ? QDate(2024, 5, 2) : digests.first().day;
    const auto report = renderTemplate(text, digests, {from, from});
    EXPECT_TRUE(report.has_value()) << qPrintable(report ? QString() : report.error().detail);
    return report.value_or({});
}

std::string problemOf(const QString &text)
{
    const auto checked = checkTemplate(text);
    if (checked)
        return {};
    EXPECT_EQ(checked.error().code, ErrorCode::TemplateBroken);
    return checked.error().detail.toStdString();
}

Digest digestWithEverything()
{
    Digest digest = sampleDigest(Language::English);
    Section &section = digest.sections[0];
    section.summary.engine = u"A *model*"_s;
    section.summary.leftOut = {12};
    section.summary.events[0].origin = ClaimOrigin::Hand;
    section.summary.events[1].translated = u"번역 {{title}}"_s;
    section.articles[0].translatedTitle = u"논의 지도"_s;
    digest.sections[1].emoji.clear();
    digest.sections.append(Section{});
    digest.sections[2].heading = u"Nothing *here*"_s;
    return digest;
}

QList<QList<Digest>> imported()
{
    QList<QList<Digest>> reports;
    for (const QString &name : {u"News_2024-03-05.md"_s, u"day-2024-03-06.md"_s, u"Papers_2024-03-07.md"_s,
                                u"written/News_2024-05-02_report.md"_s, u"written/2024-05-02_report.md"_s}) {
        const auto digests = readMarkdown(digestData(name), name);
        EXPECT_TRUE(digests.has_value()) << qPrintable(name);
        reports.append(digests.value_or({}));
    }
    return reports;
}

} // namespace

TEST(ReportTemplate, SeparateGivesTheWritersBytes)
{
    QList<QList<Digest>> cases = imported();
    cases.append(
        {sampleDigest(Language::Korean), sampleDigest(Language::English, Kind::Papers), digestWithEverything()});
    const QString text = shipped(u"separate"_s);
    for (const QList<Digest> &digests : std::as_const(cases)) {
        for (const Digest &digest : digests)
            EXPECT_EQ(rendered(text, {digest}).markdown.toStdString(),
                      writeMarkdown({digest}, DigestLayout::Separate)[0].text.toStdString());
    }
}

TEST(ReportTemplate, CombinedGivesTheWritersBytes)
{
    QList<QList<Digest>> cases = imported();
    cases.append({sampleDigest(Language::English), sampleDigest(Language::English, Kind::Papers)});
    cases.append({digestWithEverything()});
    const QString text = shipped(u"combined"_s);
    for (const QList<Digest> &digests : std::as_const(cases))
        EXPECT_EQ(rendered(text, digests).markdown.toStdString(),
                  writeMarkdown(digests, DigestLayout::Combined)[0].text.toStdString());
}

TEST(ReportTemplate, APeriodNamesTheDayOfEachPart)
{
    Digest next = sampleDigest(Language::English);
    next.day = QDate(2024, 5, 3);
    const auto report = renderTemplate(shipped(u"period"_s), {sampleDigest(Language::English), next},
                                       {QDate(2024, 5, 2), QDate(2024, 5, 3)});
    ASSERT_TRUE(report.has_value());
    EXPECT_TRUE(report->markdown.contains(u" : 2024-05-02 – 2024-05-03\n"_s));
    EXPECT_TRUE(report->markdown.contains(u"\n## 2024-05-03 · News\n"_s));
    EXPECT_EQ(report->sections.size(), 4);
}

TEST(ReportTemplate, ValuesAreNotLookedThroughAgain)
{
    Digest digest = sampleDigest(Language::English);
    digest.sections[0].heading = u"{{#sections}}{{date}}"_s;
    const QString text =
        rendered(u"{{#digests}}{{#sections}}{{heading}}|{{/sections}}{{/digests}}"_s, {digest}).markdown;
    EXPECT_EQ(text.toStdString(), "{{#sections}}{{date}}|Others|");
}

TEST(ReportTemplate, NamesTheLineOfAMistake)
{
    EXPECT_EQ(problemOf(u"a\n{{nothing}}\n"_s), "2: {{nothing}}");
    EXPECT_EQ(problemOf(u"{{url}}"_s), "1: {{url}}");
    EXPECT_EQ(problemOf(u"{{digests}}"_s), "1: {{digests}}");
    EXPECT_EQ(problemOf(u"\r\n{{#digests}}\r\ntext"_s), "2: {{#digests}}");
    EXPECT_EQ(problemOf(u"{{#digests}}{{/sections}}"_s), "1: {{/sections}}");
    EXPECT_EQ(problemOf(u"{{/digests}}"_s), "1: {{/digests}}");
    EXPECT_EQ(problemOf(u"one {{ two\nthree }}"_s), "1: {{ two");
    EXPECT_EQ(problemOf(u"{{#digests}}{{#digests}}{{/digests}}{{/digests}}"_s), "1: {{#digests}}");
    EXPECT_EQ(problemOf(u"{{! a note }}{{ title }} }} { {"_s), "");
    EXPECT_EQ(checkTemplate(QString(300'000, u'x')).error().code, ErrorCode::TooLarge);
}

TEST(ReportTemplate, NeedsADigest)
{
    EXPECT_EQ(renderTemplate(u"text"_s, {}, {}).error().code, ErrorCode::NotFound);
}

TEST(ReportTemplate, ListsInListsDoNotFillTheMemory)
{
    Digest digest = sampleDigest(Language::English);
    Section &section = digest.sections[0];
    section.articles = QList<DigestArticle>(200, section.articles[0]);
    section.summary.themes = QList<Claim>(200, section.summary.themes[0]);
    section.summary.events = section.summary.themes;
    section.summary.impact = section.summary.themes;
    const QString text = u"{{#digests}}{{#sections}}{{#themes}}{{#events}}{{#impact}}{{#sources}}{{url}}{{/sources}}"
                         "{{/impact}}{{/events}}{{/themes}}{{/sections}}{{/digests}}"_s;
    EXPECT_EQ(renderTemplate(text, {digest}, {}).error().code, ErrorCode::TooLarge);
}

TEST(ReportBlocks, AnUntouchedReportIsItsSections)
{
    const RenderedReport report = rendered(shipped(u"separate"_s), {sampleDigest(Language::English)});
    const QList<ReportBlock> blocks = blocksOf(report.markdown, report);
    ASSERT_EQ(blocks.size(), 3);
    EXPECT_EQ(blocks[0].digest, -1);
    EXPECT_TRUE(blocks[0].markdown.startsWith(u"# "_s));
    EXPECT_EQ(blocks[1].digest, 0);
    EXPECT_EQ(blocks[1].section, 0);
    EXPECT_TRUE(blocks[1].markdown.startsWith(u"## "_s));
    EXPECT_EQ(blocks[2].section, 1);
}

TEST(ReportBlocks, MovedSectionsStayChangedOnesBecomeText)
{
    const RenderedReport report = rendered(shipped(u"separate"_s), {sampleDigest(Language::English)});
    const QList<ReportBlock> blocks = blocksOf(report.markdown, report);
    ASSERT_EQ(blocks.size(), 3);
    const QString moved =
        blocks[0].markdown + u"\n\n"_s + blocks[2].markdown + u"\n\n> **Note:** mine\n\n"_s + blocks[1].markdown;
    const QList<ReportBlock> after = blocksOf(moved, report);
    ASSERT_EQ(after.size(), 4);
    EXPECT_EQ(after[1].section, 1);
    EXPECT_EQ(after[2].markdown.toStdString(), "> **Note:** mine");
    EXPECT_EQ(after[3].section, 0);
    const QList<ReportBlock> changed = blocksOf(QString(moved).replace(u"A list was made."_s, u"Mine."_s), report);
    ASSERT_EQ(changed.size(), 2);
    EXPECT_EQ(changed[0].digest, -1);
    EXPECT_TRUE(changed[0].markdown.contains(u"Mine."_s));
    EXPECT_EQ(changed[1].section, 0);
}

TEST(ReportBlocks, WhatTellsOnlyPartOfASectionIsText)
{
    const RenderedReport report = rendered(u"{{#digests}}{{#sections}}\n- {{heading}}\n{{/sections}}{{/digests}}"_s,
                                           {sampleDigest(Language::English)});
    EXPECT_TRUE(report.sections.isEmpty());
    const QList<ReportBlock> blocks = blocksOf(report.markdown, report);
    ASSERT_EQ(blocks.size(), 1);
    EXPECT_EQ(blocks[0].digest, -1);
}

// What the page for users says of the language holds.
TEST(ReportTemplate, DoesWhatItsPageShows)
{
    const Digest digest = sampleDigest(Language::English);
    const QString text = rendered(documented(), {digest}).markdown;
    EXPECT_TRUE(text.startsWith(u"# "_s));
    EXPECT_TRUE(text.contains(u"\n## News of "_s + digest.day.toString(Qt::ISODate) + u"\n\n- "_s));
    EXPECT_FALSE(text.contains(u"{{"_s));
    EXPECT_FALSE(text.contains(u"Nothing on this day"_s));
    EXPECT_TRUE(rendered(documented(), {digest}).sections.isEmpty());
}

} // namespace oneul
