#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include "export/documents.h"
#include "export/fonts.h"
#include "export/paperpages.h"
#include "export/pdf.h"
#include "export/pdflinks.h"
#include "export/pdfoutline.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 288; // dots per inch; four to a CSS pixel's 72

QByteArray pdfOf(const PaperDocument &document, PaperSize paper, Language language)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QList<PdfAnchor> anchors;
    QList<PdfBookmark> bookmarks;
    { // the writer ends the file when it goes
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setPageSize(QPageSize(paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 18, 20, 14), QPageLayout::Millimeter);
        writer.setCreator(u"Oneul "_s + QLatin1StringView(ONEUL_VERSION));
        writer.setTitle(HtmlPage(document.digests, {}, document.options).title());
        PaperPages pages(document, writer);
        pages.layOut();
        pages.paint();
        anchors = pages.anchors();
        bookmarks = pages.bookmarks();
    }
    return withOutline(linkWithin(bytes, anchors), bookmarks, languageCode(language));
}

} // namespace

Result<QByteArray> renderPdf(const ExportDocument &document)
{
    if (!hasHangulFont())
        return fail(ErrorCode::FontMissing, u"no installed font has Hangul"_s);
    return pdfOf(paperDocument(document), document.options.paper, document.language());
}

Result<void> writePdf(const QList<IllustratedDigest> &digests, const QString &path)
{
    if (!hasHangulFont())
        return fail(ErrorCode::FontMissing, u"no installed font has Hangul"_s);
    PaperDocument document;
    document.digests = digests;
    document.options.paper = true;
    const Language language = digests.isEmpty() ? Language::English : digests.constFirst().digest.language;
    return writeFile(path, pdfOf(document, PaperSize::A4, language));
}

} // namespace oneul
