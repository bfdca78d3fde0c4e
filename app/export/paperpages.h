#pragma once

#include <QList>
#include <QSizeF>
#include <QString>
#include <QTextDocument>

#include "export/exportdocument.h"
#include "export/htmlpage.h"
#include "export/pdflinks.h"
#include "export/pdfoutline.h"

class QPagedPaintDevice;
class QPainter;
class QTextBlock;

namespace oneul {

/// What goes on paper.
struct PaperDocument {
    QList<IllustratedDigest> digests;
    PaperOptions options; ///< all but the page numbers, which the layout finds
};

/// With cover, evidence and charts as the document's options want them. Draws the charts.
PaperDocument paperDocument(const ExportDocument &document);

/// Lays a document out on the pages of a device (PDF file, printer) and paints it. The document outlives it.
class PaperPages final
{
public:
    PaperPages(const PaperDocument &document, QPagedPaintDevice &device);

    /// Twice: the pages of the sections become known by the first time and go into the contents of the second.
    void layOut();
    [[nodiscard]] int count() const { return m_text.pageCount(); }
    /// All pages onto the device; after layOut().
    void paint();

    /// Where the anchors stand, for the links within a PDF document.
    [[nodiscard]] QList<PdfAnchor> anchors() const;
    /// Days where there are several, digests and sections; of a report its two upper levels of headings.
    [[nodiscard]] QList<PdfBookmark> bookmarks() const;

private:
    void layOut(const QList<int> &sectionPages, const QList<int> &digestPages);
    void addPictures();
    void takeHeadingSizesFromStyle();
    void keepHeadingsWithText();
    void paintPage(QPainter &painter, int page);
    void paintFooter(QPainter &painter, int page);
    [[nodiscard]] double dots(double points) const;
    [[nodiscard]] int pageOf(double y) const;
    [[nodiscard]] QRectF rectOf(const QTextBlock &block) const;
    [[nodiscard]] double firstLineBottom(const QTextBlock &block) const;
    [[nodiscard]] PdfAnchor anchorAt(const QString &name, const QTextBlock &block) const;
    [[nodiscard]] QList<int> pagesOf(const QString &prefix) const;
    [[nodiscard]] bool hasSeveralDays() const;

    const PaperDocument &m_document;
    QPagedPaintDevice &m_device;
    QTextDocument m_text;
    QSizeF m_page; ///< room for text, in dots
    QString m_title;
};

} // namespace oneul
