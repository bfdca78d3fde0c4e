#include "export/documentfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "digest/markdown.h"
#include "examples.h"
#include "export/exportname.h"
#include "exports.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QStringList names(const QList<OutputFile> &files)
{
    QStringList names;
    for (const OutputFile &file : files)
        names += file.path;
    return names;
}

QString textOf(const ExportDocument &document)
{
    const auto files = documentFiles(document, ExportFormat::Markdown, u"/x/a.md"_s);
    return files ? QString::fromUtf8(files->first().bytes) : QString();
}

} // namespace

TEST(ExportFiles, GiveEachDigestItsFile)
{
    const ExportDocument document = test::exportDocument();
    const auto files = documentFiles(document, ExportFormat::Markdown, u"/x/a.md"_s);
    ASSERT_TRUE(files.has_value());
    EXPECT_EQ(names(*files), (QStringList{u"/x/a-news.md"_s, u"/x/a-papers.md"_s, u"/x/news_2024-05-02.png"_s,
                                          u"/x/paper_2024-05-02.png"_s}));
    EXPECT_EQ(documentPaths(document, ExportFormat::Markdown, u"/x/a.md"_s), names(*files));
    EXPECT_EQ(files->first().bytes,
              writeMarkdown({document.digests.first()}, DigestLayout::Separate).first().text.toUtf8());
    EXPECT_TRUE(files->last().bytes.startsWith("\x89PNG"));
}

TEST(ExportFiles, JoinDigestsOfADayAsTheReportsDo)
{
    ExportDocument document = test::exportDocument();
    document.options.layout = DigestLayout::Combined;
    EXPECT_EQ(textOf(document), writeMarkdown(document.digests, DigestLayout::Combined).first().text);
}

TEST(ExportFiles, TakeTheChartAsItIsWanted)
{
    ExportDocument document = test::exportDocument();
    document.options.layout = DigestLayout::Combined;
    document.options.chart = ChartForm::Svg;
    EXPECT_TRUE(textOf(document).contains(u"](news_2024-05-02.svg)\n"_s));
    const auto files = documentFiles(document, ExportFormat::Markdown, u"/x/a.md"_s);
    ASSERT_TRUE(files.has_value());
    EXPECT_TRUE(files->last().bytes.contains("<svg"));
    document.options.chart = ChartForm::None;
    EXPECT_FALSE(textOf(document).contains(u"!["_s));
    EXPECT_EQ(documentPaths(document, ExportFormat::Markdown, u"/x/a.md"_s), QStringList{u"/x/a.md"_s});
}

TEST(ExportFiles, BeginWithFrontMatterOnWish)
{
    ExportDocument document = test::exportDocument();
    EXPECT_TRUE(textOf(document).startsWith(u"# "_s));
    document.options.frontMatter = true;
    EXPECT_TRUE(textOf(document).startsWith(u"---\n"_s));
}

TEST(ExportFiles, NameTheDayWhereThereAreSeveral)
{
    ExportDocument document = test::twoDays();
    EXPECT_TRUE(documentPaths(document, ExportFormat::Markdown, u"/x/a.md"_s).contains(u"/x/a-2024-05-03-news.md"_s));
    document.options.layout = DigestLayout::Combined;
    const QString text = textOf(document);
    EXPECT_TRUE(text.contains(u"Insights : 2024-05-02\n\n"_s));
    EXPECT_TRUE(text.contains(u"Insights : 2024-05-03\n\n"_s));
    EXPECT_EQ(text.count(u"<!-- oneul -->"_s), 1);
}

TEST(ExportFiles, WriteReportsAsTheyAre)
{
    const ExportDocument document = test::reportDocument();
    EXPECT_EQ(textOf(document), document.markdown);
    EXPECT_EQ(documentPaths(document, ExportFormat::Markdown, u"/x/a.md"_s),
              (QStringList{u"/x/a.md"_s, u"/x/news_2024-05-02.png"_s}));
    const QJsonObject json = QJsonDocument::fromJson(documentJson(document)).object();
    EXPECT_EQ(json[u"report"].toObject()[u"title"].toString(), u"The <week>"_s);
    EXPECT_EQ(json[u"digests"].toArray().size(), 2);
}

TEST(ExportFiles, AreNoneWithoutDigests)
{
    EXPECT_EQ(documentFiles({}, ExportFormat::Pdf, u"/x/a.pdf"_s).error().code, ErrorCode::NotFound);
}

TEST(ExportFiles, AreWrittenAllOrNot)
{
    const QTemporaryDir folder;
    QFile blocked(folder.filePath(u"file"_s));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    const QString first = folder.filePath(u"new/a.txt"_s);
    const auto failed = writeFiles({{first, "1"}, {folder.filePath(u"file/b.txt"_s), "2"}});
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::FileWrite);
    EXPECT_TRUE(QDir(folder.filePath(u"new"_s)).isEmpty());
    ASSERT_TRUE(writeFiles({{first, "1"}}).has_value());
    EXPECT_TRUE(QFile::exists(first));
}

TEST(ExportName, FillsThePatternIn)
{
    const QList<Digest> day = test::exportDocument().digests;
    EXPECT_EQ(exportName(u"oneul-{date}-{kind}"_s, day, ExportFormat::Pdf), u"oneul-2024-05-02.pdf"_s);
    EXPECT_EQ(exportName(u"oneul-{date}-{kind}"_s, {day.last()}, ExportFormat::Html),
              u"oneul-2024-05-02-papers.html"_s);
    EXPECT_EQ(exportName(u"{week} {language}"_s, day, ExportFormat::Epub), u"2024-W18 ko.epub"_s);
    EXPECT_EQ(exportName(u"{from}…{to} {date}"_s, test::twoDays().digests, ExportFormat::Text),
              u"2024-05-02…2024-05-03 2024-05-02_2024-05-03.txt"_s);
}

TEST(ExportName, IsANameThatFileSystemsTake)
{
    EXPECT_EQ(safeFileName(u" ../a/b:c?\n"_s), u"-a-b-c-"_s);
    EXPECT_EQ(safeFileName(QString(500, u'x')).size(), 120);
    EXPECT_EQ(safeFileName(QString(500, u'가')), QString(60, u'가')) << "255 bytes with all that is added";
    EXPECT_EQ(safeFileName(u"🚀"_s.repeated(500)), u"🚀"_s.repeated(45));
    EXPECT_EQ(exportName(u"{kind}"_s, test::exportDocument().digests, ExportFormat::Json), u"oneul.json"_s);
    EXPECT_EQ(exportName(u"///"_s, {}, ExportFormat::Markdown), u"-.md"_s);
}

} // namespace oneul
