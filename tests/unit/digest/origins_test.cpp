#include <gtest/gtest.h>

#include <QJsonArray>

#include "digest/labels.h"
#include "digest/markdown.h"

namespace oneul {
namespace {

using namespace Qt::StringLiterals;

Digest digestOfModel()
{
    Digest digest;
    digest.day = QDate(2024, 10, 4);
    digest.language = Language::English;
    digest.origin = u"made"_s;
    digest.manifest = {{u"engine"_s, u"Mine"_s},
                       {u"model"_s, u"large"_s},
                       {u"sections"_s, QJsonArray{QJsonObject{{u"model"_s, u"large-2026"_s}}, QJsonObject()}}};
    Section section;
    section.heading = u"Robots"_s;
    section.articles = {{1, u"One"_s, u"https://a.example/1"_s, {}, false, {}},
                        {2, u"Two"_s, u"https://a.example/2"_s, {}, true, u"둘"_s}};
    section.summary.engine = u"Mine"_s;
    section.summary.leftOut = {2};
    section.summary.events = {
        {u"It walks."_s, {1}, {}, Support::Supported, {}, ClaimFault::None, {}, ClaimOrigin::Engine},
        {u"It fell."_s, {1}, {}, Support::Weak, {}, ClaimFault::Overlap, {}, ClaimOrigin::Hand},
        {u"It ran."_s, {1}, {}, Support::Supported, {}, ClaimFault::None, {}, ClaimOrigin::Replacement},
        {u"걷는다."_s, {2}, {}, Support::Supported, {}, ClaimFault::None, {}, ClaimOrigin::Engine, u"It strolls."_s}};
    digest.sections = {section, section};
    digest.sections[1].summary.engine = u"builtin"_s;
    digest.sections[1].summary.fallback = u"budgetSpent"_s;
    digest.sections[1].summary.leftOut.clear();
    return digest;
}

TEST(OriginsTest, ReportsSayWhoWroteWhat)
{
    const QString text = writeMarkdown({digestOfModel()}, DigestLayout::Separate).value(0).text;
    EXPECT_TRUE(text.contains(u"   - It walks. [1]\n"_s));
    EXPECT_TRUE(text.contains(u"   - It fell. [1] ⚠ weak evidence (edited by hand)\n"_s));
    EXPECT_TRUE(text.contains(u"   - It ran. [1] (from the source)\n"_s));
    EXPECT_TRUE(text.contains(u"   - It strolls. [2] (translated)\n"_s));
    EXPECT_TRUE(text.contains(u" - Two (https://a.example/2)\n   – 둘\n"_s));
    EXPECT_EQ(text.count(u"title only: [2]\n"_s), 2);
    EXPECT_EQ(text.count(u"left out, more than the model could read: [2]\n"_s), 1);
    EXPECT_EQ(text.count(u"Written by Mine (large-2026)\n"_s), 1);
    EXPECT_EQ(text.count(u"Written by the built-in engine: the budget was spent\n"_s), 1);
}

TEST(OriginsTest, SuchAReportIsReadBack)
{
    const QList<MarkdownFile> files = writeMarkdown({digestOfModel()}, DigestLayout::Combined);
    const auto read = readMarkdown(files.first().text.toUtf8(), files.first().name);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->first().sections.size(), 2);
    const Section &section = read->first().sections.first();
    ASSERT_EQ(section.articles.size(), 2);
    EXPECT_TRUE(section.articles.first().translatedTitle.isEmpty());
    EXPECT_EQ(section.articles.last().title, u"Two"_s);
    EXPECT_EQ(section.articles.last().translatedTitle, u"둘"_s);
    EXPECT_TRUE(section.importedBody.contains(u"(edited by hand)"_s));
    const QList<MarkdownFile> again = writeMarkdown(*read, DigestLayout::Combined);
    EXPECT_EQ(again.first().text, files.first().text);
}

TEST(OriginsTest, AModelIsNotNamedForWhatItDidNotWrite)
{
    Digest digest = digestOfModel();
    QList<Claim> &events = digest.sections[0].summary.events;
    events.removeIf([](const Claim &claim) { return claim.origin == ClaimOrigin::Engine; });
    EXPECT_EQ(engineNote(digest, 0), QString()) << "by hand and from the source, as is said there";
    events.removeIf([](const Claim &claim) { return claim.origin == ClaimOrigin::Hand; });
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(engineNote(digest, 0),
              u"Sentences of the sources, since none that Mine (large-2026) wrote was supported by them"_s);
    const QString text = writeMarkdown({digest}, DigestLayout::Separate).value(0).text;
    EXPECT_FALSE(text.contains(u"Written by Mine"_s)) << qPrintable(text);
    digest.language = Language::Korean;
    EXPECT_EQ(engineNote(digest, 0), u"원문 문장으로 대신함: Mine (large-2026)의 문장은 모두 근거가 부족했음"_s);
    events.clear();
    EXPECT_EQ(engineNote(digest, 0), QString()) << "nobody wrote nothing";
}

TEST(OriginsTest, TheBuiltinEngineSaysNothingOfItself)
{
    Digest digest = digestOfModel();
    digest.sections[0].summary.engine = u"builtin"_s;
    EXPECT_EQ(engineNote(digest, 0), QString());
    digest.sections[0].summary.engine = u"import"_s;
    EXPECT_EQ(engineNote(digest, 0), QString());
    digest.language = Language::Korean;
    EXPECT_EQ(engineNote(digest, 1), u"내장 엔진이 작성함: 예산을 모두 씀"_s);
    digest.sections[1].summary.fallback = u"hostNotFound"_s;
    EXPECT_EQ(engineNote(digest, 1), u"내장 엔진이 작성함: 모델에 연결할 수 없었음"_s);
}

} // namespace
} // namespace oneul
