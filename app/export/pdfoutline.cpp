#include "export/pdfoutline.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <QRegularExpression>

#include "export/pdflinks.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// What an update has to know of the document.
struct PdfTrailer {
    int size = 0; ///< the number that the next object gets
    int root = 0;
    qsizetype table = 0; ///< where the table of objects begins
    QByteArray info; ///< "/Info 1 0 R", "" : none
    QByteArray catalog; ///< the root's entries, without << and >>
};

/// Where a bookmark stands among the others; places in the list, -1: none.
struct OutlineNode {
    int parent = -1;
    int previous = -1;
    int next = -1;
    int first = -1;
    int last = -1;
    int below = 0; ///< bookmarks under it
};

// Qt's tables have one run of entries of 20 bytes each.
qsizetype offsetOf(const QByteArray &pdf, qsizetype table, int object)
{
    const qsizetype header = pdf.indexOf('\n', table);
    const qsizetype entries = header < 0 ? -1 : pdf.indexOf('\n', header + 1);
    return entries < 0 ? -1 : pdf.mid(entries + 1 + 20 * qsizetype(object), 10).toLongLong();
}

std::optional<QByteArray> catalogOf(const QByteArray &pdf, const PdfTrailer &trailer)
{
    const qsizetype start = offsetOf(pdf, trailer.table, trailer.root);
    if (start <= 0 || !pdf.mid(start).startsWith(QByteArray::number(trailer.root) + " 0 obj\n<<"))
        return {};
    const qsizetype open = pdf.indexOf("<<", start) + 2;
    const qsizetype end = pdf.indexOf("endobj", open);
    const qsizetype close = end < 0 ? -1 : pdf.lastIndexOf(">>", end);
    if (close < open)
        return {};
    return pdf.mid(open, close - open).trimmed();
}

std::optional<PdfTrailer> trailerOf(const QByteArray &pdf)
{
    static const QRegularExpression size(uR"(/Size (\d+))"_s);
    static const QRegularExpression root(uR"(/Root (\d+) 0 R)"_s);
    static const QRegularExpression info(uR"(/Info \d+ 0 R)"_s);
    static const QRegularExpression table(uR"(startxref\s+(\d+)\s+%%EOF\s*$)"_s);
    const qsizetype start = pdf.lastIndexOf("trailer");
    const QString text = start < 0 ? QString() : QString::fromLatin1(pdf.mid(start));
    PdfTrailer trailer;
    trailer.size = size.match(text).captured(1).toInt();
    trailer.root = root.match(text).captured(1).toInt();
    trailer.table = table.match(text).captured(1).toLongLong();
    trailer.info = info.match(text).captured().toLatin1();
    if (trailer.size <= 0 || trailer.root <= 0 || trailer.table <= 0 || pdf.mid(trailer.table, 4) != "xref")
        return {};
    const auto catalog = catalogOf(pdf, trailer);
    if (!catalog)
        return {};
    trailer.catalog = *catalog;
    return trailer;
}

QList<OutlineNode> tree(const QList<PdfBookmark> &bookmarks)
{
    QList<OutlineNode> nodes(bookmarks.size());
    QList<int> path; // the last bookmark of each level above
    QList<int> lastOf; // the last sibling by level
    for (int i = 0; i < bookmarks.size(); ++i) {
        const auto level = std::clamp<qsizetype>(bookmarks[i].level, 0, path.size());
        path.resize(level);
        lastOf.resize(level + 1, -1);
        nodes[i].parent = level > 0 ? path.last() : -1;
        nodes[i].previous = lastOf[level];
        if (lastOf[level] >= 0)
            nodes[lastOf[level]].next = i;
        if (nodes[i].parent >= 0) {
            OutlineNode &parent = nodes[nodes[i].parent];
            parent.first = parent.first < 0 ? i : parent.first;
            parent.last = i;
        }
        for (const int above : path)
            ++nodes[above].below;
        path += i;
        lastOf[level] = i;
    }
    return nodes;
}

// UTF-16 with its mark, in hexadecimal: the one form that takes every title as it is.
QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<feff";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

/// Writes the update behind the document.
class OutlineWriter final
{
public:
    OutlineWriter(const QByteArray &pdf, PdfTrailer trailer) : m_pdf(pdf), m_trailer(std::move(trailer)) {}

    QByteArray write(const QList<PdfBookmark> &bookmarks, const QList<int> &pages, const QString &language)
    {
        const QList<OutlineNode> nodes = tree(bookmarks);
        m_offsets.clear();
        writeRoot(bookmarks, nodes);
        for (int i = 0; i < bookmarks.size(); ++i)
            writeItem(i, bookmarks[i], nodes[i], pages);
        const qsizetype catalog = m_pdf.size();
        m_pdf += QByteArray::number(m_trailer.root) + " 0 obj\n<<\n" + m_trailer.catalog + "\n/Outlines "
                 + reference(-1) + "\n/PageMode /UseOutlines\n/ViewerPreferences << /DisplayDocTitle true >>\n/Lang ("
                 + language.toLatin1() + ")\n>>\nendobj\n";
        writeTable(catalog);
        return m_pdf;
    }

private:
    // The outline itself is the first new object, its bookmarks follow.
    [[nodiscard]] QByteArray reference(int node) const
    {
        return QByteArray::number(m_trailer.size + 1 + node) + " 0 R";
    }

    void begin(int node)
    {
        m_offsets += m_pdf.size();
        m_pdf += QByteArray::number(m_trailer.size + 1 + node) + " 0 obj\n<<\n";
    }

    void writeRoot(const QList<PdfBookmark> &bookmarks, const QList<OutlineNode> &nodes)
    {
        int last = 0;
        for (int i = 0; i < nodes.size(); ++i)
            last = nodes[i].parent < 0 ? i : last;
        begin(-1);
        m_pdf += "/Type /Outlines\n/First " + reference(0) + "\n/Last " + reference(last) + "\n/Count "
                 + QByteArray::number(bookmarks.size()) + "\n>>\nendobj\n";
    }

    void writeItem(int i, const PdfBookmark &bookmark, const OutlineNode &node, const QList<int> &pages)
    {
        begin(i);
        m_pdf += "/Title " + pdfText(bookmark.title) + "\n/Parent " + reference(node.parent) + '\n';
        if (node.previous >= 0)
            m_pdf += "/Prev " + reference(node.previous) + '\n';
        if (node.next >= 0)
            m_pdf += "/Next " + reference(node.next) + '\n';
        if (node.first >= 0)
            m_pdf += "/First " + reference(node.first) + "\n/Last " + reference(node.last) + "\n/Count "
                     + QByteArray::number(node.below) + '\n';
        const int page = std::clamp(bookmark.page, 0, static_cast<int>(pages.size()) - 1);
        m_pdf += "/Dest [" + QByteArray::number(pages[page]) + " 0 R /XYZ 0 " + QByteArray::number(qRound(bookmark.top))
                 + " 0]\n>>\nendobj\n";
    }

    static QByteArray entry(qsizetype offset)
    {
        return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }

    void writeTable(qsizetype catalog)
    {
        const qsizetype table = m_pdf.size();
        const auto count = static_cast<int>(m_offsets.size());
        m_pdf += "xref\n" + QByteArray::number(m_trailer.root) + " 1\n" + entry(catalog)
                 + QByteArray::number(m_trailer.size) + ' ' + QByteArray::number(count) + '\n';
        for (const qsizetype offset : m_offsets)
            m_pdf += entry(offset);
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(m_trailer.size + count) + "\n/Root "
                 + QByteArray::number(m_trailer.root) + " 0 R\n" + m_trailer.info + "\n/Prev "
                 + QByteArray::number(m_trailer.table) + "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    }

    QByteArray m_pdf;
    PdfTrailer m_trailer;
    QList<qsizetype> m_offsets; ///< of the new objects
};

} // namespace

QByteArray withOutline(const QByteArray &pdf, const QList<PdfBookmark> &bookmarks, const QString &language)
{
    const auto trailer = trailerOf(pdf);
    const QList<int> pages = pdfPageObjects(pdf);
    if (!trailer || pages.isEmpty() || bookmarks.isEmpty())
        return pdf;
    return OutlineWriter(pdf, *trailer).write(bookmarks, pages, language);
}

} // namespace oneul
