#include "export/documents.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>

#include <gtest/gtest.h>

#include "examples.h"
#include "export/fileerror.h"
#include "export/markdownhtml.h"
#include "export/pdflinks.h"

namespace oneul {

using namespace Qt::StringLiterals;
using test::importedDigest;
using test::madeDigest;

namespace {

QImage chart()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    return image;
}

QString html(const Digest &digest, const HtmlOptions &options = {})
{
    return renderHtml({{digest, chart()}}, options);
}

HtmlOptions viewer()
{
    HtmlOptions options;
    options.forViewer = true;
    options.selfContained = false;
    return options;
}

} // namespace

TEST(Html, LinksToTheWebByDefault)
{
    const QString page = html(madeDigest(Language::Korean));
    EXPECT_TRUE(page.contains(u"<a href=\"https://example.org/a_(1)?x=1&amp;y=2\">[1]</a>"_s));
    EXPECT_TRUE(page.contains(u"Reading long texts &lt;in parts&gt; &amp; more (1)</a>"_s));
    EXPECT_TRUE(page.contains(u"src=\"data:image/png;base64,"_s));
    EXPECT_FALSE(page.contains(u"article:"_s));
    EXPECT_FALSE(page.contains(u"claim:"_s));
    EXPECT_TRUE(page.contains(u"<h2>"_s));
}

TEST(Html, LinksToArticlesAndClaimsInTheViewer)
{
    const QString page = html(madeDigest(Language::Korean), viewer());
    EXPECT_TRUE(page.contains(u"<a href=\"article:101\">[1]</a>"_s));
    EXPECT_TRUE(page.contains(u"<a href=\"claim:0/events/1\" class=\"claim\">A title and nothing else</a>"_s));
    EXPECT_TRUE(page.contains(u"claim:5/conclusion/0"_s));
    EXPECT_TRUE(page.contains(u"src=\"chart:news\""_s));
    EXPECT_FALSE(page.contains(u"<h2>"_s));
}

TEST(Html, NumbersSectionsThroughAllDigests)
{
    const QString page =
        renderHtml({{madeDigest(Language::Korean), {}}, {madeDigest(Language::Korean, Kind::Papers), {}}}, viewer());
    EXPECT_TRUE(page.contains(u"claim:11/themes/0"_s));
    EXPECT_TRUE(page.contains(u"name=\"section-11\""_s));
    EXPECT_FALSE(page.contains(u"<img"_s));
}

TEST(Html, KeepsBadges)
{
    const QString korean = html(madeDigest(Language::Korean));
    EXPECT_TRUE(korean.contains(u"<span class=\"weak\">⚠ 약한 근거</span>"_s));
    EXPECT_TRUE(korean.contains(u"<span class=\"unsupported\">⚠ 근거 없음</span>"_s));
    EXPECT_TRUE(korean.contains(u"(제목만 있음)"_s));
    EXPECT_TRUE(html(madeDigest(Language::English)).contains(u"⚠ weak evidence"_s));
}

TEST(Html, NamesTheChartFileOutsideTheViewer)
{
    HtmlOptions options;
    options.selfContained = false;
    EXPECT_TRUE(html(madeDigest(Language::Korean), options).contains(u"src=\"news_2024-05-02.png\""_s));
    EXPECT_TRUE(html(importedDigest(), options).contains(u"src=\"news_2024-03-05.png\""_s));
}

TEST(Html, ShowsImportedMarkdownSafely)
{
    const QString page = html(importedDigest());
    EXPECT_TRUE(page.contains(u"<b>주요 주제</b>"_s));
    EXPECT_TRUE(page.contains(u"<i>로봇</i>"_s));
    EXPECT_TRUE(page.contains(u"<h5>하루 보고서</h5>"_s));
    EXPECT_TRUE(page.contains(u"안쪽 항목"_s));
    EXPECT_TRUE(page.contains(u"<a href=\"https://example.org/x\">여기</a>"_s));
    EXPECT_TRUE(page.contains(u"&lt;script&gt;"_s));
    EXPECT_FALSE(page.contains(u"<script"_s));
    EXPECT_FALSE(page.contains(u"javascript:"_s));
    EXPECT_FALSE(page.contains(u"x.png"_s));
    EXPECT_TRUE(html(importedDigest(), viewer()).contains(u"<p class=\"h5\">하루 보고서</p>"_s));
}

TEST(Html, KeepsTheNumbersOfImportedLists)
{
    const QString html = markdownToHtml(u"1. **A**:\n   - x\n\n   more of A\n\n2. B\n\nafter\n"_s, false);
    EXPECT_EQ(QString(html).remove(u'\n').toStdString(),
              "<ol><li><b>A</b>:<ul><li>x</li></ul><br/>more of A</li><li>B</li></ol><p>after</p>");
}

TEST(Html, FollowsDarkAndZoom)
{
    HtmlOptions options = viewer();
    EXPECT_TRUE(html(madeDigest(Language::Korean), options).contains(u"#ffffff"_s));
    options.dark = true;
    options.zoom = 2;
    const QString page = html(madeDigest(Language::Korean), options);
    EXPECT_FALSE(page.contains(u"#ffffff"_s));
    EXPECT_TRUE(page.contains(u"font-size: 30px"_s));
    EXPECT_FALSE(page.contains(u"%f"_s));
    EXPECT_TRUE(page.contains(u"width=\"1360\" height=\"680\""_s)); // no picture is stretched
}

TEST(Html, IsReadByTheTextDocument)
{
    QTextDocument document;
    document.setHtml(html(madeDigest(Language::Korean), viewer()));
    EXPECT_TRUE(document.toPlainText().contains(u"📚 Natural Language Processing"_s));
    const QTextBlock first = document.begin();
    EXPECT_TRUE(first.text().contains(u"Daily Artificial"_s));
}

TEST(Json, HasTheShapeOfTheCommandLine)
{
    const QJsonObject json = QJsonDocument::fromJson(renderJson({madeDigest(Language::Korean)})).object();
    EXPECT_EQ(json[u"date"].toString(), u"2024-05-02"_s);
    const QJsonObject digest = json[u"digests"].toArray()[0].toObject();
    EXPECT_EQ(digest[u"kind"].toString(), u"news"_s);
    EXPECT_EQ(digest[u"manifest"].toObject()[u"engine"].toString(), u"builtin/1"_s);
    const QJsonObject section = digest[u"sections"].toArray()[0].toObject();
    EXPECT_EQ(section[u"articles"].toArray().size(), 3);
    const QJsonObject claim = section[u"summary"].toObject()[u"events"].toArray()[1].toObject();
    EXPECT_EQ(claim[u"text"].toString(), u"A title and nothing else"_s);
    EXPECT_EQ(claim[u"support"].toString(), u"weak"_s);
    EXPECT_EQ(claim[u"cites"].toArray()[0].toInteger(), 103);
    EXPECT_TRUE(claim.contains(u"quote"_s));
    EXPECT_EQ(section[u"summary"].toObject()[u"impact"].toArray()[0].toObject()[u"sector"].toString(), u"economy"_s);
}

TEST(Json, KeepsImportedBodies)
{
    EXPECT_TRUE(renderJson({importedDigest()}).contains(QStringLiteral("하루 보고서").toUtf8()));
    EXPECT_EQ(QJsonDocument::fromJson(renderJson({})).object()[u"digests"].toArray().size(), 0);
}

TEST(WriteFile, MakesFoldersAndReplaces)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/c.txt"_s);
    ASSERT_TRUE(writeFile(path, "one").has_value());
    ASSERT_TRUE(writeFile(path, "two").has_value());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "two");
    EXPECT_EQ(QDir(folder.filePath(u"a/b"_s)).entryList(QDir::Files).size(), 1);
}

TEST(WriteFile, SaysWhyItFailed)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(writeFile(folder.filePath(u"file"_s), "x").has_value());
    EXPECT_EQ(writeFile(folder.filePath(u"file/below"_s), "x").error().code, ErrorCode::FileWrite);
    EXPECT_EQ(writeFile(folder.path(), "x").error().code, ErrorCode::FileWrite);
    EXPECT_EQ(fileError(ENOSPC, u"a"_s, u"b"_s), (Error{ErrorCode::StorageFull, u"a: b"_s}));
    EXPECT_EQ(fileError(EROFS, {}, {}).code, ErrorCode::StorageReadOnly);
    EXPECT_EQ(fileError(EACCES, {}, {}).code, ErrorCode::FileWrite);
}

// A pipe or a device is written to and stays what it is.
TEST(WriteFile, WritesIntoPipes)
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"pipe"_s));
    ASSERT_EQ(mkfifo(path.constData(), 0600), 0);
    const int pipe = open(path.constData(), O_RDONLY | O_NONBLOCK);
    ASSERT_GE(pipe, 0);
    EXPECT_TRUE(writeFile(QFile::decodeName(path), "x").has_value());
    char read = 0;
    EXPECT_EQ(::read(pipe, &read, 1), 1);
    EXPECT_EQ(read, 'x');
    close(pipe);
}

TEST(PdfLinks, TurnsAnchorsIntoJumpsOfTheSameLength)
{
    const QByteArray pdf = "1 0 obj <<\n/Type /Pages\n/Kids \n[\n7 0 R\n12 0 R\n]\n>>\n"
                           "/A <<\n/Type /Action\n/S /URI\n/URI (#section-0)\n>>\n"
                           "/A <<\n/Type /Action\n/S /URI\n/URI (https://example.org/#section-0)\n>>\n"
                           "/A <<\n/Type /Action\n/S /URI\n/URI (#unknown)\n>>\n";
    const QByteArray linked = linkWithin(pdf, {{u"section-0"_s, 1, 700.4}, {u"unknown"_s, 5, 0}});
    EXPECT_EQ(linked.size(), pdf.size());
    EXPECT_TRUE(linked.contains("/S /GoTo /D [12 0 R /XYZ 0 700 0]"));
    EXPECT_TRUE(linked.contains("(https://example.org/#section-0)"));
    EXPECT_TRUE(linked.contains("(#unknown)"));
}

} // namespace oneul
