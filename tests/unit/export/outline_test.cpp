#include "export/pdfoutline.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QByteArray threePages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < 3; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(100, 100, QString::number(page));
    }
    painter.end();
    return bytes;
}

/// Reads objects as a viewer does: by the last table and those that it names as earlier ones.
class PdfObjects final
{
public:
    explicit PdfObjects(const QByteArray &pdf) : m_pdf(pdf)
    {
        const QString end = QString::fromLatin1(pdf.mid(pdf.lastIndexOf("startxref")));
        qlonglong table = number(end, uR"(startxref\s+(\d+))"_s);
        for (int i = 0; i < 3 && table > 0; ++i) {
            readTable(table);
            const qsizetype trailer = pdf.indexOf("trailer", table);
            const QString entries = QString::fromLatin1(pdf.mid(trailer, pdf.indexOf(">>", trailer) - trailer));
            if (i == 0)
                m_trailer = entries;
            table = number(entries, uR"(/Prev (\d+))"_s);
        }
    }

    [[nodiscard]] QString object(int id) const
    {
        const qsizetype start = m_offsets.value(id, -1);
        const QByteArray head = QByteArray::number(id) + " 0 obj";
        if (start < 0 || m_pdf.mid(start, head.size()) != head)
            return {};
        return QString::fromLatin1(m_pdf.mid(start, m_pdf.indexOf("endobj", start) - start));
    }

    [[nodiscard]] QString root() const { return object(reference(m_trailer, u"Root"_s)); }

    static int reference(const QString &entries, const QString &name)
    {
        return static_cast<int>(number(entries, u"/"_s + name + uR"( (\d+) 0 R)"_s));
    }

    static QString title(const QString &object)
    {
        static const QRegularExpression hex(uR"(/Title <feff([0-9a-f]*)>)"_s);
        const QByteArray bytes = QByteArray::fromHex(hex.match(object).captured(1).toLatin1());
        QString text;
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
            text += QChar(static_cast<char16_t>(uchar(bytes[i]) << 8U | uchar(bytes[i + 1])));
        return text;
    }

    static qlonglong number(const QString &text, const QString &pattern)
    {
        return QRegularExpression(pattern).match(text).captured(1).toLongLong();
    }

private:
    void readTable(qlonglong table)
    {
        const QList<QByteArray> lines = m_pdf.mid(table, m_pdf.indexOf("trailer", table) - table).split('\n');
        int id = 0;
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() == 2) {
                id = words[0].toInt();
            } else if (words.size() == 3) {
                if (!m_offsets.contains(id) && words[2] == "n")
                    m_offsets.insert(id, words[0].toLongLong());
                ++id;
            }
        }
    }

    QByteArray m_pdf;
    QString m_trailer;
    QHash<int, qsizetype> m_offsets;
};

const QList<PdfBookmark> &bookmarks()
{
    static const QList<PdfBookmark> list{
        {u"뉴스 (1)"_s, 0, 0, 800}, {u"📚 Language"_s, 1, 1, 700}, {u"로봇"_s, 1, 2, 300}, {u"Papers"_s, 0, 2, 100}};
    return list;
}

} // namespace

TEST(PdfOutline, MovesNoByteOfTheDocument)
{
    const QByteArray before = threePages();
    const QByteArray after = withOutline(before, bookmarks(), u"ko"_s);
    EXPECT_TRUE(after.startsWith(before));
    EXPECT_GT(after.size(), before.size());
}

TEST(PdfOutline, HangsBookmarksOnTheCatalog)
{
    const PdfObjects pdf(withOutline(threePages(), bookmarks(), u"ko"_s));
    const QString root = pdf.root();
    EXPECT_TRUE(root.contains(u"/Type /Catalog"_s));
    EXPECT_TRUE(root.contains(u"/PageMode /UseOutlines"_s));
    EXPECT_TRUE(root.contains(u"/Lang (ko)"_s));
    EXPECT_FALSE(pdf.object(PdfObjects::reference(root, u"Pages"_s)).isEmpty());
    const QString outlines = pdf.object(PdfObjects::reference(root, u"Outlines"_s));
    EXPECT_TRUE(outlines.contains(u"/Count 4"_s));
}

TEST(PdfOutline, LinksTheTree)
{
    const PdfObjects pdf(withOutline(threePages(), bookmarks(), u"ko"_s));
    const QString outlines = pdf.object(PdfObjects::reference(pdf.root(), u"Outlines"_s));
    const QString news = pdf.object(PdfObjects::reference(outlines, u"First"_s));
    const QString papers = pdf.object(PdfObjects::reference(outlines, u"Last"_s));
    EXPECT_EQ(PdfObjects::title(news), u"뉴스 (1)"_s);
    EXPECT_EQ(PdfObjects::title(papers), u"Papers"_s);
    EXPECT_TRUE(news.contains(u"/Count 2"_s));
    EXPECT_EQ(pdf.object(PdfObjects::reference(news, u"Next"_s)), papers);
    const QString language = pdf.object(PdfObjects::reference(news, u"First"_s));
    EXPECT_EQ(PdfObjects::title(language), u"📚 Language"_s);
    EXPECT_FALSE(language.contains(u"/Prev"_s));
    const QString robots = pdf.object(PdfObjects::reference(language, u"Next"_s));
    EXPECT_EQ(PdfObjects::title(robots), u"로봇"_s);
    EXPECT_EQ(pdf.object(PdfObjects::reference(robots, u"Parent"_s)), news);
    const int page = static_cast<int>(PdfObjects::number(robots, uR"(/Dest \[(\d+) 0 R /XYZ 0 300 0\])"_s));
    EXPECT_TRUE(pdf.object(page).contains(u"/Type /Page\n"_s));
}

TEST(PdfOutline, LeavesOtherFilesAlone)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.4\n%%EOF\n"), QByteArray("trailer\n<< >>")})
        EXPECT_EQ(withOutline(bytes, bookmarks(), u"ko"_s), bytes);
    EXPECT_EQ(withOutline(threePages().left(900), bookmarks(), u"ko"_s), threePages().left(900));
    const QByteArray pdf = threePages();
    EXPECT_EQ(withOutline(pdf, {}, u"ko"_s), pdf);
}

// A level that is skipped is no reason to lose the tree.
TEST(PdfOutline, TakesLevelsThatBeginTooDeep)
{
    const PdfObjects pdf(withOutline(threePages(), {{u"a"_s, 3, 0, 1}, {u"b"_s, 3, 9, 1}}, u"en"_s));
    const QString outlines = pdf.object(PdfObjects::reference(pdf.root(), u"Outlines"_s));
    const QString first = pdf.object(PdfObjects::reference(outlines, u"First"_s));
    EXPECT_EQ(PdfObjects::title(first), u"a"_s);
    EXPECT_EQ(PdfObjects::title(pdf.object(PdfObjects::reference(first, u"First"_s))), u"b"_s);
}

} // namespace oneul
