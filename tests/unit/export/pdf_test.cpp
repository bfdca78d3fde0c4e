#include "export/documents.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "digest/markdown.h"
#include "examples.h"
#include "export/pdf.h"
#include "exports.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

IllustratedDigest illustrated(const Digest &digest)
{
    ChartStyle style;
    style.title = u"2024-05-02"_s;
    return {digest, renderDistribution(test::manySlices(6), style)};
}

QByteArray written(const QList<IllustratedDigest> &digests)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    EXPECT_TRUE(writePdf(digests, path).has_value());
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(Pdf, HasPagesFontsAndTitle)
{
    const QByteArray pdf = written({illustrated(test::madeDigest(Language::Korean))});
    EXPECT_TRUE(pdf.startsWith("%PDF-1."));
    EXPECT_GE(pdf.count("/Type /Page\n"), 2);
    EXPECT_TRUE(pdf.contains("/FontFile"));
    EXPECT_TRUE(pdf.contains("/ToUnicode"));
    EXPECT_TRUE(pdf.contains("/Title"));
}

TEST(Pdf, LinksSourcesToTheWeb)
{
    const QByteArray pdf = written({illustrated(test::madeDigest(Language::English)),
                                    illustrated(test::madeDigest(Language::Korean, Kind::Papers))});
    EXPECT_TRUE(pdf.contains("https://example.com/%eb%85%bc"));
    EXPECT_TRUE(pdf.contains("https://example.net/t"));
    // Each line of the contents jumps to its section.
    EXPECT_GE(pdf.count("/S /GoTo /D ["), 12);
    EXPECT_EQ(pdf.count("(#section"), 0);
}

// The layout is made lazily: what is changed before it is whole must not lose the end.
TEST(Pdf, GrowsWithItsSections)
{
    Digest longOne = test::madeDigest(Language::Korean);
    const auto pages = [](const Digest &digest) { return written({{digest, {}}}).count("/Type /Page\n"); };
    const auto shortPages = pages(longOne);
    for (int i = 0; i < 4; ++i)
        longOne.sections += test::madeDigest(Language::Korean).sections;
    EXPECT_GE(pages(longOne), 4 * shortPages);
}

TEST(Pdf, TakesTheRealReports)
{
    QFile file(QStringLiteral(ONEUL_SHARED_DIR "/corpus/digests/seed-2024-10-04.md"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "no real reports at " ONEUL_SHARED_DIR;
    const Result<QList<Digest>> digests = readMarkdown(file.readAll(), file.fileName());
    ASSERT_TRUE(digests.has_value());
    const QByteArray pdf = written({illustrated(digests->at(0)), illustrated(digests->at(1))});
    EXPECT_TRUE(pdf.contains("https://replicate.com/black-forest-labs/flux-1.1-pro"));
    EXPECT_GT(pdf.count("/Type /Page\n"), 8);
}

TEST(Pdf, HasBookmarksOfDaysDigestsAndSections)
{
    const auto pdf = renderPdf(test::twoDays());
    ASSERT_TRUE(pdf.has_value());
    EXPECT_TRUE(pdf->contains("/PageMode /UseOutlines"));
    EXPECT_TRUE(pdf->contains("/Lang (ko)"));
    EXPECT_EQ(pdf->count("/Title <feff"), 2 + 3 + 6 + 6 + 5);
}

TEST(Pdf, LeadsFromEachSentenceToItsEvidenceAndBack)
{
    ExportDocument document = test::exportDocument();
    document.options.evidence = false;
    const auto without = renderPdf(document);
    document.options.evidence = true;
    const auto with = renderPdf(document);
    ASSERT_TRUE(without.has_value() && with.has_value());
    EXPECT_EQ(with->count("(#note"), 0);
    EXPECT_EQ(with->count("(#ref"), 0);
    EXPECT_GE(with->count("/S /GoTo /D ["), without->count("/S /GoTo /D [") + 2 * 60);
}

TEST(Pdf, TakesTheSizeOfThePaper)
{
    ExportDocument document = test::exportDocument();
    document.options.paper = PaperSize::Letter;
    const auto letter = renderPdf(document);
    ASSERT_TRUE(letter.has_value());
    EXPECT_TRUE(letter->contains("/MediaBox [0 0 612"));
    document.options.paper = PaperSize::A4;
    EXPECT_FALSE(renderPdf(document)->contains("/MediaBox [0 0 612"));
}

TEST(Pdf, TakesReports)
{
    const auto pdf = renderPdf(test::reportDocument());
    ASSERT_TRUE(pdf.has_value());
    EXPECT_EQ(pdf->count("/Title <feff"), 3); // its title, the section that is as it was, the analyst's
}

TEST(Pdf, TakesImportedDigestsAndFaultyPaths)
{
    EXPECT_TRUE(written({{test::importedDigest(), {}}}).startsWith("%PDF"));
    EXPECT_EQ(writePdf({{test::importedDigest(), {}}}, u"/dev/null/x.pdf"_s).error().code, ErrorCode::FileWrite);
}

} // namespace oneul
