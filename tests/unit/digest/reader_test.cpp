#include "digest/markdown.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include "sample.h"

namespace oneul {

using namespace Qt::StringLiterals;
using test::digestData;
using test::sampleDigest;

namespace {

QStringList ownFiles()
{
    return {u"News_2024-03-05.md"_s, u"day-2024-03-06.md"_s, u"Papers_2024-03-07.md"_s,
            u"written/News_2024-05-02_report.md"_s, u"written/2024-05-02_report.md"_s};
}

QList<Digest> read(const QByteArray &bytes, const QString &name)
{
    const Result<QList<Digest>> digests = readMarkdown(bytes, name);
    EXPECT_TRUE(digests.has_value()) << qPrintable(name);
    return digests.value_or({});
}

bool isCombined(const QByteArray &bytes)
{
    return bytes.contains("\n## News") || bytes.contains("\n## Papers");
}

QString rewritten(const QList<Digest> &digests, bool combined)
{
    QString text;
    for (const MarkdownFile &file : writeMarkdown(digests, combined ? DigestLayout::Combined : DigestLayout::Separate))
        text += file.text;
    return text;
}

QStringList nonBlankLines(QString text)
{
    text.replace(u"![Category"_s, u"\n![Category"_s);
    QStringList lines;
    for (const QString &line : text.remove(QChar::ByteOrderMark).remove(u'\r').split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines += (u'|' + line).trimmed();
    }
    return lines;
}

void expectLossless(const QByteArray &bytes, const QString &name)
{
    const QList<Digest> first = read(bytes, name);
    const QString again = rewritten(first, isCombined(bytes));
    const QList<Digest> second = read(again.toUtf8(), name);
    EXPECT_EQ(test::differenceOf(first, second).toStdString(), "") << qPrintable(name);
    EXPECT_EQ(nonBlankLines(again).join(u'\n').toStdString(),
              nonBlankLines(QString::fromUtf8(bytes)).join(u'\n').toStdString())
        << qPrintable(name);
}

} // namespace

TEST(MarkdownReader, ReadsTheSeparateLayout)
{
    const QList<Digest> digests = read(digestData(u"News_2024-03-05.md"_s), u"x.md"_s);
    ASSERT_EQ(digests.size(), 1);
    const Digest &digest = digests[0];
    EXPECT_EQ(digest.day, QDate(2024, 3, 5));
    EXPECT_EQ(digest.kind, Kind::News);
    EXPECT_EQ(digest.language, Language::Korean);
    EXPECT_EQ(digest.origin, u"import"_s);
    EXPECT_EQ(digest.title, QString());
    EXPECT_EQ(digest.chartFile, u"news_2024-03-05.png"_s);
    ASSERT_EQ(digest.sections.size(), 2);
    EXPECT_EQ(digest.sections[0].emoji, u"🚀"_s);
    EXPECT_EQ(digest.sections[0].heading, u"Robotics"_s);
    EXPECT_TRUE(digest.sections[0].importedBody.startsWith(u"## 하루 보고서\n\n### 1."_s));
    EXPECT_EQ(digest.sections[1].emoji, QString());
    EXPECT_EQ(digest.sections[1].heading, u"Model training technique"_s);
}

TEST(MarkdownReader, ReadsTitlesAndAddressesExactly)
{
    const Digest digest = read(digestData(u"News_2024-03-05.md"_s), u"x.md"_s).value(0);
    ASSERT_EQ(digest.sections.size(), 2);
    const QList<DigestArticle> first = digest.sections[0].articles;
    ASSERT_EQ(first.size(), 2);
    EXPECT_EQ(first[0].title, u"[현장] 창고에서 일하는 두 발 로봇을 보다"_s);
    EXPECT_EQ(first[0].url, u"https://example.org/news/%ec%b0%bd%ea%b3%a0?id=7"_s);
    EXPECT_EQ(first[0].sourceName, u"example.org"_s);
    EXPECT_EQ(first[1].title, u"Show: a gripper that folds towels (2023)"_s);
    EXPECT_EQ(first[1].url, u"https://example.com/fold_(video)_2.html"_s);
    const QList<DigestArticle> second = digest.sections[1].articles;
    ASSERT_EQ(second.size(), 1);
    EXPECT_EQ(second[0].title, u"Retraining on *few* examples - snake_case, a_b_c & 100 %"_s);
    EXPECT_EQ(second[0].url, u"http://example.net/a?x=1&y=2#part"_s);
}

TEST(MarkdownReader, ReadsTheCombinedLayout)
{
    const QList<Digest> digests = read(digestData(u"day-2024-03-06.md"_s), u"x.md"_s);
    ASSERT_EQ(digests.size(), 2);
    EXPECT_EQ(digests[0].kind, Kind::News);
    EXPECT_EQ(digests[1].kind, Kind::Papers);
    EXPECT_EQ(digests[1].day, QDate(2024, 3, 6));
    ASSERT_EQ(digests[0].sections.size(), 2);
    EXPECT_TRUE(digests[0].sections[1].importedBody.startsWith(u"### 요약 보고서"_s));
    ASSERT_EQ(digests[1].sections.size(), 1);
    EXPECT_EQ(digests[1].sections[0].articles.value(0).title,
              u"Reading long texts in parts: the $\\mathcal{O}(n)$ way"_s);
}

TEST(MarkdownReader, ReadsEnglishLabelsAndKeycaps)
{
    const Digest digest = read(digestData(u"Papers_2024-03-07.md"_s), u"x.md"_s).value(0);
    EXPECT_EQ(digest.kind, Kind::Papers);
    EXPECT_EQ(digest.language, Language::English);
    ASSERT_EQ(digest.sections.size(), 2);
    EXPECT_EQ(digest.sections[0].emoji, u"1️⃣"_s);
    EXPECT_EQ(digest.sections[0].heading, u"Audio"_s);
    EXPECT_EQ(digest.sections[1].heading, u"AI Philosophy/Theory"_s);
}

TEST(MarkdownReader, TakesCarriageReturnsAndByteOrderMarks)
{
    for (const QString &name : ownFiles()) {
        const QByteArray plain = digestData(name);
        ASSERT_FALSE(plain.isEmpty()) << qPrintable(name);
        const QByteArray marked = "\xef\xbb\xbf" + QByteArray(plain).replace("\n", "\r\n");
        EXPECT_EQ(test::differenceOf(read(plain, name), read(marked, name)).toStdString(), "") << qPrintable(name);
        expectLossless(marked, name);
    }
}

TEST(MarkdownReader, WritingAgainLosesNothing)
{
    for (const QString &name : ownFiles())
        expectLossless(digestData(name), name);
}

TEST(MarkdownReader, ReadsWhatTheWriterMade)
{
    for (const DigestLayout layout : {DigestLayout::Separate, DigestLayout::Combined}) {
        const Digest made = sampleDigest(Language::English);
        const Digest back = read(writeMarkdown({made}, layout)[0].text.toUtf8(), u"x.md"_s).value(0);
        ASSERT_EQ(back.sections.size(), made.sections.size());
        for (qsizetype s = 0; s < made.sections.size(); ++s) {
            EXPECT_EQ(back.sections[s].heading, made.sections[s].heading);
            ASSERT_EQ(back.sections[s].articles.size(), made.sections[s].articles.size());
            for (qsizetype a = 0; a < made.sections[s].articles.size(); ++a) {
                EXPECT_EQ(back.sections[s].articles[a].title, made.sections[s].articles[a].title);
                EXPECT_EQ(back.sections[s].articles[a].url, made.sections[s].articles[a].url);
            }
        }
    }
}

TEST(MarkdownReader, TakesTheDayFromTheFileNameWhereTheChartHasNone)
{
    const QByteArray bytes = digestData(u"Papers_2024-03-07.md"_s).replace("paper_2024-03-07.png", "graph.png");
    EXPECT_EQ(read(bytes, u"/tmp/Papers_2024-06-01_report.md"_s).value(0).day, QDate(2024, 6, 1));
    const Result<QList<Digest>> none = readMarkdown(bytes, u"report.md"_s);
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
}

TEST(MarkdownReader, RefusesOtherDocuments)
{
    EXPECT_EQ(readMarkdown(" \n\n", u"a.md"_s).error().code, ErrorCode::EmptyDocument);
    EXPECT_EQ(readMarkdown("# Notes\n\nnothing\n", u"2024-01-01.md"_s).error().code, ErrorCode::BrokenDocument);
    EXPECT_EQ(readMarkdown(QByteArray("\xff\xfe\x00\x01", 4), u"a.md"_s).error().code, ErrorCode::BrokenDocument);
}

TEST(MarkdownReader, ReadsTheRealReports)
{
    const QDir folder(QStringLiteral(ONEUL_SHARED_DIR "/corpus/digests"));
    const QStringList names = folder.entryList({u"*.md"_s});
    if (names.isEmpty())
        GTEST_SKIP() << "no real reports at " << qPrintable(folder.path());
    EXPECT_EQ(names.size(), 8);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        expectLossless(file.readAll(), name);
    }
}

// Counted in the files by hand (grep): sections are "**요약:**" lines, articles are " - … (http…)" lines.
TEST(MarkdownReader, FindsEverySectionOfTheRealReports)
{
    const QDir folder(QStringLiteral(ONEUL_SHARED_DIR "/corpus/digests"));
    if (!folder.exists())
        GTEST_SKIP() << "no real reports at " << qPrintable(folder.path());
    for (const QString &name : folder.entryList({u"*.md"_s})) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        qsizetype sections = 0;
        qsizetype articles = 0;
        for (const Digest &digest : read(bytes, name)) {
            sections += digest.sections.size();
            for (const Section &section : digest.sections)
                articles += section.articles.size();
            EXPECT_EQ(digest.day.toString(Qt::ISODate).toStdString(),
                      name.contains(u"2024-10-04"_s) ? "2024-10-04" : name.right(13).left(10).toStdString());
        }
        EXPECT_EQ(sections, bytes.count("\n**요약:**\n")) << qPrintable(name);
        qsizetype items = 0;
        for (const QByteArray &line : bytes.split('\n'))
            items += line.startsWith(" - ") && line.contains(" (http") ? 1 : 0;
        EXPECT_EQ(articles, items) << qPrintable(name);
    }
}

} // namespace oneul
