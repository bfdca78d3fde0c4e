#include "export/epub.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include "examples.h"
#include "exports.h"
#include "zipreader.h"

namespace oneul {

using namespace Qt::StringLiterals;
using test::readZip;
using test::ZipEntry;
using test::zipFile;

namespace {

// What an XML parser has against the bytes; "" : nothing.
QString faultOf(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? u"%1 in line %2"_s.arg(reader.errorString()).arg(reader.lineNumber()) : QString();
}

QStringList attributes(const QByteArray &xml, const QString &element, const QString &attribute)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            values += reader.attributes().value(attribute).toString();
    }
    return values;
}

} // namespace

TEST(Epub, IsWellFormedThroughout)
{
    Digest strange = test::madeDigest(Language::Korean);
    strange.sections[0].heading = u"<a&b>\u0002"_s;
    strange.sections[0].summary.events[0].text = u"x \u0001 & ]]> \"y\""_s;
    ExportDocument document = test::exportDocument();
    document.digests += strange;
    document.digests += test::importedDigest();
    for (const ExportDocument &each : {document, test::reportDocument(), test::twoDays(), ExportDocument()}) {
        int pages = 0;
        for (const ZipEntry &entry : readZip(renderEpub(each))) {
            if (!entry.name.endsWith(".xhtml") && !entry.name.endsWith(".opf") && !entry.name.endsWith(".xml"))
                continue;
            EXPECT_EQ(faultOf(entry.bytes), QString()) << entry.name.constData();
            ++pages;
        }
        EXPECT_GE(pages, 4);
    }
}

TEST(Epub, BeginsWithItsType)
{
    const QList<ZipEntry> entries = readZip(renderEpub(test::exportDocument()));
    ASSERT_FALSE(entries.isEmpty());
    EXPECT_EQ(entries.first().name, "mimetype");
    EXPECT_TRUE(entries.first().stored);
    EXPECT_EQ(entries.first().bytes, "application/epub+zip");
}

TEST(Epub, ListsEveryFileItHas)
{
    const QByteArray book = renderEpub(test::exportDocument());
    const QByteArray package = zipFile(book, "OEBPS/content.opf");
    QStringList files = attributes(package, u"item"_s, u"href"_s);
    files.sort();
    QStringList inside;
    for (const ZipEntry &entry : readZip(book)) {
        if (entry.name.startsWith("OEBPS/") && entry.name != "OEBPS/content.opf")
            inside += QString::fromUtf8(entry.name.mid(6));
    }
    inside.sort();
    EXPECT_EQ(files, inside);
    EXPECT_EQ(attributes(package, u"itemref"_s, u"idref"_s).size(), 1 + 2 * 7); // title, digests with six sections
    EXPECT_TRUE(files.contains(u"chart-0.png"_s));
}

TEST(Epub, LeadsToEveryChapter)
{
    const QByteArray book = renderEpub(test::exportDocument());
    const QByteArray navigation = zipFile(book, "OEBPS/nav.xhtml");
    const QStringList links = attributes(navigation, u"a"_s, u"href"_s);
    EXPECT_EQ(links.size(), 15);
    for (const QString &link : links)
        EXPECT_FALSE(zipFile(book, "OEBPS/" + link.toUtf8()).isEmpty()) << qPrintable(link);
    EXPECT_EQ(attributes(navigation, u"ol"_s, u"id"_s).size(), 3); // the chapters, and the sections of two digests
}

TEST(Epub, NamesChaptersWithoutTheSignsOfMarkdown)
{
    ExportDocument document = test::reportDocument();
    document.blocks = {ReportBlock{u"## R\\&D of **a\\_b**\n\ntext"_s, -1, -1}};
    const QByteArray nav = zipFile(renderEpub(document), "OEBPS/nav.xhtml");
    EXPECT_TRUE(nav.contains(">R&amp;D of a_b</a>")) << nav.constData();
}

TEST(Epub, HasNotesWithinTheirChapter)
{
    const QByteArray book = renderEpub(test::exportDocument());
    const QByteArray chapter = zipFile(book, "OEBPS/chapter-002.xhtml");
    EXPECT_TRUE(chapter.contains("epub:type=\"noteref\""));
    EXPECT_TRUE(chapter.contains("epub:type=\"footnote\""));
    QStringList ids = attributes(chapter, u"li"_s, u"id"_s) + attributes(chapter, u"a"_s, u"id"_s);
    for (const QString &link : attributes(chapter, u"a"_s, u"href"_s)) {
        EXPECT_TRUE(!link.startsWith(u'#') || ids.contains(link.mid(1))) << qPrintable(link);
    }
}

TEST(Epub, MakesEqualBytesOfEqualDigests)
{
    EXPECT_EQ(renderEpub(test::exportDocument()), renderEpub(test::exportDocument()));
    ExportDocument other = test::exportDocument();
    other.digests.first().sections.removeLast();
    EXPECT_NE(zipFile(renderEpub(other), "OEBPS/content.opf"),
              zipFile(renderEpub(test::exportDocument()), "OEBPS/content.opf"));
}

} // namespace oneul
