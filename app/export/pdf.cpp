#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include "export/documents.h"
#include "export/fonts.h"
#include "export/htmlpage.h"
#include "export/pdflinks.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 288; // dots per inch; four to a CSS pixel's 72
constexpr double kFooterPoints = 28;

double dots(double points)
{
    return points * kResolution / 72;
}

// Shaped Latin text may take other glyphs for digits and for "fi" (Noto Sans CJK does), which Qt's PDF can not
// trace back to characters: they would be lost to search and copying. Latin and Hangul read well unshaped.
QFont paperFont(double points)
{
    QFont font = exportFont(1);
    font.setPointSizeF(points);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QImage emojiPicture(const QString &emoji)
{
    constexpr int kSide = 96;
    QImage image(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(QColor(pageColors(false).text));
    painter.setFont(exportFont(kSide * 3 / 4));
    painter.drawText(image.rect(), Qt::AlignCenter, emoji);
    return image;
}

/// Lays the page's HTML out on paper and paints it.
class PdfPages final
{
public:
    PdfPages(const QList<IllustratedDigest> &digests, QIODevice &device) : m_digests(digests), m_writer(&device)
    {
        m_writer.setResolution(kResolution);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(20, 18, 20, 14), QPageLayout::Millimeter);
        m_writer.setCreator(u"Oneul "_s + QLatin1StringView(ONEUL_VERSION));
        m_writer.setTitle(HtmlPage(m_digests, {}).title());
        m_page = QSizeF(m_writer.width(), m_writer.height() - dots(kFooterPoints));
    }

    /// The pages of the sections become known by a first layout and go into the contents of the second.
    void paint()
    {
        layOut({});
        layOut(sectionPages());
        QPainter painter(&m_writer);
        painter.setRenderHint(QPainter::LosslessImageRendering); // JPEG would put a grey haze around the charts
        const int count = m_document.pageCount();
        for (int page = 0; page < count; ++page) {
            if (page > 0)
                m_writer.newPage();
            paintPage(painter, page);
            paintFooter(painter, page, count);
        }
    }

    /// Where the anchors stand, for the links within the document.
    [[nodiscard]] QList<PdfAnchor> anchors() const
    {
        QList<PdfAnchor> anchors;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                for (const QString &name : it.fragment().charFormat().anchorNames())
                    anchors += anchorAt(name, block);
            }
        }
        return anchors;
    }

private:
    void layOut(const QList<int> &pages)
    {
        HtmlOptions options;
        options.selfContained = false;
        m_document.clear();
        m_document.documentLayout()->setPaintDevice(&m_writer);
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(paperFont(10));
        addPictures();
        m_document.setHtml(HtmlPage(m_digests, options, {true, pages}).write());
        takeHeadingSizesFromStyle();
        m_document.setPageSize(m_page);
        keepHeadingsWithText();
    }

    void addPictures()
    {
        const auto add = [this](const QString &address, const QImage &image) {
            m_document.addResource(QTextDocument::ImageResource, QUrl(address), image);
        };
        for (const IllustratedDigest &illustrated : m_digests) {
            add(HtmlPage::chartAddress(illustrated.digest, false), illustrated.chart);
            for (const Section &section : illustrated.digest.sections) {
                if (!section.emoji.isEmpty())
                    add(HtmlPage::emojiAddress(section.emoji), emojiPicture(section.emoji));
            }
        }
    }

    // Qt makes headings a multiple of the default font and so overrules the style sheet.
    void takeHeadingSizesFromStyle()
    {
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 0)
                continue;
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                QTextCursor cursor(block);
                cursor.setPosition(it.fragment().position());
                cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
                QTextCharFormat format = it.fragment().charFormat();
                format.clearProperty(QTextFormat::FontSizeAdjustment);
                cursor.setCharFormat(format);
            }
        }
    }

    [[nodiscard]] int pageOf(double y) const { return static_cast<int>(std::floor(y / m_page.height())); }

    [[nodiscard]] QRectF rectOf(const QTextBlock &block) const
    {
        return m_document.documentLayout()->blockBoundingRect(block);
    }

    // A heading at the foot of a page goes to the next one with the text that it is the heading of.
    void keepHeadingsWithText()
    {
        // The layout is made little by little; a change before it is whole would leave its end out.
        [[maybe_unused]] const int pages = m_document.pageCount();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 0)
                continue;
            QTextBlock text = block.next();
            while (text.isValid() && text.blockFormat().headingLevel() > 0)
                text = text.next();
            if (!text.isValid() || pageOf(firstLineBottom(text)) == pageOf(rectOf(block).top()))
                continue;
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
    }

    [[nodiscard]] double firstLineBottom(const QTextBlock &block) const
    {
        const QRectF rect = rectOf(block);
        const QTextLayout *layout = block.layout();
        if (layout == nullptr || layout->lineCount() == 0)
            return rect.top();
        return rect.top() + layout->lineAt(0).y() + layout->lineAt(0).height() - 1;
    }

    [[nodiscard]] QList<int> sectionPages() const
    {
        QList<int> pages;
        for (const PdfAnchor &anchor : anchors()) {
            if (anchor.name.startsWith(u"section-"))
                pages += anchor.page + 1;
        }
        return pages;
    }

    [[nodiscard]] PdfAnchor anchorAt(const QString &name, const QTextBlock &block) const
    {
        const double y = firstLineBottom(block);
        const int page = pageOf(y);
        const double inPage = std::max(0.0, rectOf(block).top() - page * m_page.height());
        const double height = m_writer.pageLayout().fullRect(QPageLayout::Point).height();
        const double top = m_writer.pageLayout().margins(QPageLayout::Point).top();
        return {name, page, height - top - inPage * 72 / kResolution};
    }

    void paintPage(QPainter &painter, int page)
    {
        const QRectF view(0, page * m_page.height(), m_page.width(), m_page.height());
        painter.save();
        painter.translate(0, -view.top());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, QColor(pageColors(false).text));
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void paintFooter(QPainter &painter, int page, int count)
    {
        const QRectF area(0, m_writer.height() - dots(14), m_page.width(), dots(14));
        painter.save();
        painter.setFont(paperFont(8));
        painter.setPen(QColor(pageColors(false).muted));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, m_writer.title());
        painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, u"%1 / %2"_s.arg(page + 1).arg(count));
        painter.restore();
    }

    const QList<IllustratedDigest> &m_digests;
    QPdfWriter m_writer;
    QTextDocument m_document;
    QSizeF m_page; ///< room for text, in dots
};

} // namespace

Result<void> writePdf(const QList<IllustratedDigest> &digests, const QString &path)
{
    if (!hasHangulFont())
        return fail(ErrorCode::FontMissing, u"no installed font has Hangul"_s);
    QByteArray bytes;
    QList<PdfAnchor> anchors;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        PdfPages pages(digests, buffer);
        pages.paint();
        anchors = pages.anchors();
    }
    return writeFile(path, linkWithin(bytes, anchors));
}

} // namespace oneul
