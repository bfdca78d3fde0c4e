#include "export/epub.h"

#include <algorithm>
#include <utility>

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>

#include "digest/labels.h"
#include "export/markdownhtml.h"
#include "export/plaintext.h"
#include "export/sectionxhtml.h"
#include "export/webpage.h"
#include "export/webstyle.h"
#include "export/zipwriter.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

struct BookChapter {
    QString title; ///< "" : not in the contents
    int level = 0;
    QString body;
};

struct BookPicture {
    QString name;
    QByteArray bytes;
};

// A report's text may say the same heading twice; the first one names the chapter.
QString firstHeading(const QString &markdown)
{
    static const QRegularExpression heading(uR"(^#{1,6}[ \t]+(.+?)[ \t]*#*$)"_s, QRegularExpression::MultilineOption);
    return markdownToText(heading.match(markdown).captured(1));
}

/// Builds the files of the book.
class BookWriter final
{
public:
    explicit BookWriter(const ExportDocument &document)
        : m_document(document), m_labels(digestLabels(document.language())), m_title(documentTitle(document))
    {}

    QByteArray write()
    {
        addTitlePage();
        for (const DocumentPart &part : partsOf(m_document))
            addPart(part);
        ZipWriter zip;
        zip.add("mimetype", "application/epub+zip", ZipWriter::Method::Stored); // first, and as it is: EPUB OCF 4.3
        zip.add("META-INF/container.xml", container());
        zip.add("OEBPS/content.opf", xmlText(package()).toUtf8());
        zip.add("OEBPS/nav.xhtml", xmlText(page(m_labels.contents, navigation())).toUtf8());
        zip.add("OEBPS/style.css", bookStyle().toUtf8());
        for (int i = 0; i < m_chapters.size(); ++i)
            zip.add("OEBPS/" + chapterFile(i).toUtf8(), xmlText(page(titleOf(i), m_chapters[i].body)).toUtf8());
        for (const BookPicture &picture : std::as_const(m_pictures))
            zip.add("OEBPS/" + picture.name.toUtf8(), picture.bytes);
        return zip.finish();
    }

private:
    static QByteArray container()
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n"
               "<rootfiles><rootfile full-path=\"OEBPS/content.opf\" "
               "media-type=\"application/oebps-package+xml\"/></rootfiles>\n</container>\n";
    }

    static QString chapterFile(int chapter) { return u"chapter-%1.xhtml"_s.arg(chapter, 3, 10, QChar(u'0')); }

    [[nodiscard]] QString titleOf(int chapter) const
    {
        return m_chapters[chapter].title.isEmpty() ? m_title : m_chapters[chapter].title;
    }

    void addTitlePage()
    {
        QString body = u"<h1>"_s + m_title.toHtmlEscaped() + u"</h1>\n"_s;
        if (m_document.options.cover) {
            for (const QString &piece : coverPieces(m_document))
                body += u"<p class=\"meta\">"_s + piece.toHtmlEscaped() + u"</p>\n"_s;
        }
        m_chapters += BookChapter{m_title, 0, body + dayTableHtml(m_document)};
    }

    void addPart(const DocumentPart &part)
    {
        switch (part.form) {
        case DocumentPart::Form::Digest: {
            const QString heading = digestHeading(m_document.digests[part.digest]);
            m_chapters +=
                BookChapter{heading, 0, u"<h1>"_s + heading.toHtmlEscaped() + u"</h1>\n"_s + chart(part.digest)};
            break;
        }
        case DocumentPart::Form::Section: {
            const Digest &digest = m_document.digests[part.digest];
            m_chapters += BookChapter{
                sectionTitle(digest.sections[part.section]), 1,
                sectionXhtml(digest, part.section, {m_number++, 1, m_document.options.evidence, false, true})};
            break;
        }
        case DocumentPart::Form::Text:
            m_chapters += BookChapter{firstHeading(part.markdown), 0, markdownToHtml(part.markdown, false, 0)};
            break;
        case DocumentPart::Form::Chart:
            m_chapters.last().body += chart(part.digest);
            break;
        }
    }

    QString chart(int digest)
    {
        const QByteArray bytes = chartPicture(m_document, digest, false);
        if (bytes.isEmpty())
            return {};
        const QString ending = m_document.options.chart == ChartForm::Svg ? u"svg"_s : u"png"_s;
        const BookPicture picture{u"chart-%1.%2"_s.arg(QString::number(digest), ending), bytes};
        if (std::ranges::find(m_pictures, picture.name, &BookPicture::name) == m_pictures.end())
            m_pictures += picture;
        return u"<p><img src=\"%1\" alt=\"%2\"/></p>\n"_s.arg(picture.name, m_labels.chartAlt);
    }

    [[nodiscard]] QString page(const QString &title, const QString &body) const
    {
        return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
               "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" "
               "lang=\"%1\" xml:lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>%2</title>\n"
               "<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n%3</body>\n</html>\n"_s
                   .arg(languageCode(m_document.language()), title.toHtmlEscaped(), body);
    }

    [[nodiscard]] QString navigation() const
    {
        QString html = u"<nav epub:type=\"toc\" id=\"toc\">\n<h1>%1</h1>\n<ol>\n"_s.arg(m_labels.contents);
        bool inner = false; // within the list below a chapter
        bool open = false;
        for (int i = 0; i < m_chapters.size(); ++i) {
            if (m_chapters[i].title.isEmpty())
                continue;
            const bool below = m_chapters[i].level > 0 && open;
            if (inner && !below)
                html += u"</ol></li>\n"_s;
            else if (open && !below)
                html += u"</li>\n"_s;
            else if (below && !inner)
                html += u"\n<ol>\n"_s;
            inner = below;
            open = true;
            html += u"<li><a href=\"%1\">"_s.arg(chapterFile(i)) + m_chapters[i].title.toHtmlEscaped() + u"</a>"_s
                    + (inner ? u"</li>\n"_s : QString());
        }
        return html + (inner ? u"</ol></li>\n"_s : u"</li>\n"_s) + u"</ol>\n</nav>\n"_s;
    }

    // Equal texts have the same name, whenever they are exported.
    [[nodiscard]] QString identifier() const
    {
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const BookChapter &chapter : m_chapters)
            hash.addData(chapter.body.toUtf8());
        QString hex = QString::fromLatin1(hash.result().toHex());
        hex[12] = u'5'; // a name-based UUID (RFC 4122)
        hex[16] = u'8';
        return u"urn:uuid:%1-%2-%3-%4-%5"_s.arg(hex.mid(0, 8), hex.mid(8, 4), hex.mid(12, 4), hex.mid(16, 4),
                                                hex.mid(20, 12));
    }

    [[nodiscard]] QString modified() const
    {
        QDateTime made;
        for (const Digest &digest : m_document.digests)
            made = made.isValid() ? std::max(made, digest.createdAt) : digest.createdAt;
        if (!made.isValid())
            made = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
        return made.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    }

    [[nodiscard]] QString package() const
    {
        QString items;
        QString spine;
        for (int i = 0; i < m_chapters.size(); ++i) {
            items += u"<item id=\"c%1\" href=\"%2\" media-type=\"application/xhtml+xml\"/>\n"_s.arg(QString::number(i),
                                                                                                    chapterFile(i));
            spine += u"<itemref idref=\"c%1\"/>\n"_s.arg(i);
        }
        for (int i = 0; i < m_pictures.size(); ++i)
            items += u"<item id=\"p%1\" href=\"%2\" media-type=\"%3\"/>\n"_s.arg(QString::number(i), m_pictures[i].name,
                                                                                 chartType(m_document.options.chart));
        const QString head =
            u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" "
            "xml:lang=\"%1\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
            "<dc:identifier id=\"id\">%2</dc:identifier>\n<dc:title>%3</dc:title>\n<dc:language>%1</dc:language>\n"
            "<meta property=\"dcterms:modified\">%4</meta>\n</metadata>\n"_s.arg(
                languageCode(m_document.language()), identifier(), m_title.toHtmlEscaped(), modified());
        return head
               + u"<manifest>\n<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" "
                 "properties=\"nav\"/>\n<item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n"_s
               + items + u"</manifest>\n<spine>\n"_s + spine + u"</spine>\n</package>\n"_s;
    }

    const ExportDocument &m_document;
    const DigestLabels &m_labels;
    QString m_title;
    QList<BookChapter> m_chapters;
    QList<BookPicture> m_pictures;
    int m_number = 0;
};

} // namespace

QByteArray renderEpub(const ExportDocument &document)
{
    return BookWriter(document).write();
}

} // namespace oneul
