#include "export/paperpages.h"

#include <algorithm>
#include <cmath>

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QUrl>

#include "export/fonts.h"
#include "export/htmlstyle.h"
#include "export/webpage.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFooterPoints = 28;

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

QString coverHtml(const ExportDocument &document)
{
    QString html;
    const bool several = document.blocks.isEmpty() && document.digests.size() > 1;
    // No heading: it would be one of the bookmarks.
    if (several)
        html = u"<p class=\"h1\">"_s + documentTitle(document).toHtmlEscaped() + u"</p>\n"_s;
    if (document.options.cover)
        html += u"<p class=\"meta\">"_s + coverPieces(document).join(u" · "_s).toHtmlEscaped() + u"</p>\n"_s;
    return html + dayTableHtml(document, true);
}

// The picture of an emoji and the zero-width space of an anchor are no part of a heading's words.
QString headingText(const QTextBlock &block)
{
    QString text = block.text();
    text.remove(QChar::ObjectReplacementCharacter);
    text.remove(QChar(u'\u200b'));
    return text.simplified();
}

} // namespace

PaperDocument paperDocument(const ExportDocument &document)
{
    PaperDocument paper;
    for (int i = 0; i < document.digests.size(); ++i) {
        const QList<ChartSlice> slices = document.slices.value(i);
        ChartStyle style;
        style.title = digestHeading(document.digests[i]);
        const bool drawn = !slices.isEmpty() && document.options.chart != ChartForm::None;
        paper.digests += IllustratedDigest{document.digests[i], drawn ? renderDistribution(slices, style) : QImage()};
    }
    paper.options.paper = true;
    paper.options.title = documentTitle(document);
    paper.options.cover = coverHtml(document);
    paper.options.evidence = document.options.evidence;
    if (!document.blocks.isEmpty())
        paper.options.parts = partsOf(document);
    return paper;
}

PaperPages::PaperPages(const PaperDocument &document, QPagedPaintDevice &device)
    : m_document(document), m_device(device), m_title(HtmlPage(document.digests, {}, document.options).title())
{
    m_page = QSizeF(device.width(), device.height() - dots(kFooterPoints));
}

double PaperPages::dots(double points) const
{
    return points * m_device.logicalDpiY() / 72;
}

void PaperPages::layOut()
{
    layOut({}, {});
    layOut(pagesOf(u"section-"_s), pagesOf(u"digest-"_s));
}

void PaperPages::layOut(const QList<int> &sectionPages, const QList<int> &digestPages)
{
    HtmlOptions options;
    options.selfContained = false;
    PaperOptions paper = m_document.options;
    paper.sectionPages = sectionPages;
    paper.digestPages = digestPages;
    m_text.clear();
    m_text.documentLayout()->setPaintDevice(&m_device);
    m_text.setDocumentMargin(0);
    m_text.setDefaultFont(paperFont(10));
    addPictures();
    m_text.setHtml(HtmlPage(m_document.digests, options, paper).write());
    takeHeadingSizesFromStyle();
    m_text.setPageSize(m_page);
    keepHeadingsWithText();
}

void PaperPages::paint()
{
    QPainter painter(&m_device);
    painter.setRenderHint(QPainter::LosslessImageRendering); // JPEG would put a grey haze around the charts
    for (int page = 0; page < count(); ++page) {
        if (page > 0)
            m_device.newPage();
        paintPage(painter, page);
        paintFooter(painter, page);
    }
}

QList<PdfAnchor> PaperPages::anchors() const
{
    QList<PdfAnchor> anchors;
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            for (const QString &name : it.fragment().charFormat().anchorNames())
                anchors += anchorAt(name, block);
        }
    }
    return anchors;
}

QList<PdfBookmark> PaperPages::bookmarks() const
{
    const bool days = m_document.options.parts.isEmpty() && hasSeveralDays();
    QList<PdfBookmark> bookmarks;
    qsizetype digest = 0;
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        const QString title = headingText(block);
        if (level < 1 || level > 2 || title.isEmpty())
            continue;
        const PdfAnchor place = anchorAt({}, block);
        if (days && level == 1 && digest < m_document.digests.size()) {
            const QDate day = m_document.digests[digest].digest.day;
            if (digest == 0 || day != m_document.digests[digest - 1].digest.day)
                bookmarks += PdfBookmark{day.toString(Qt::ISODate), 0, place.page, place.top};
            ++digest;
        }
        bookmarks += PdfBookmark{title, days ? level : level - 1, place.page, place.top};
    }
    return bookmarks;
}

bool PaperPages::hasSeveralDays() const
{
    QSet<QDate> days;
    for (const IllustratedDigest &illustrated : m_document.digests)
        days.insert(illustrated.digest.day);
    return days.size() > 1 && !days.contains(QDate());
}

void PaperPages::addPictures()
{
    const auto add = [this](const QString &address, const QImage &image) {
        m_text.addResource(QTextDocument::ImageResource, QUrl(address), image);
    };
    for (qsizetype i = 0; i < m_document.digests.size(); ++i) {
        const IllustratedDigest &illustrated = m_document.digests[i];
        add(HtmlPage::paperChart(i), illustrated.chart);
        for (const Section &section : illustrated.digest.sections) {
            if (!section.emoji.isEmpty())
                add(HtmlPage::emojiAddress(section.emoji), emojiPicture(section.emoji));
        }
    }
}

// Qt makes headings a multiple of the default font and so overrules the style sheet.
void PaperPages::takeHeadingSizesFromStyle()
{
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
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

int PaperPages::pageOf(double y) const
{
    return static_cast<int>(std::floor(y / m_page.height()));
}

QRectF PaperPages::rectOf(const QTextBlock &block) const
{
    return m_text.documentLayout()->blockBoundingRect(block);
}

// A heading at the foot of a page goes to the next one with the text that it is the heading of.
void PaperPages::keepHeadingsWithText()
{
    // The layout is made little by little; a change before it is whole would leave its end out.
    [[maybe_unused]] const int pages = m_text.pageCount();
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
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

double PaperPages::firstLineBottom(const QTextBlock &block) const
{
    const QRectF rect = rectOf(block);
    const QTextLayout *layout = block.layout();
    if (layout == nullptr || layout->lineCount() == 0)
        return rect.top();
    return rect.top() + layout->lineAt(0).y() + layout->lineAt(0).height() - 1;
}

QList<int> PaperPages::pagesOf(const QString &prefix) const
{
    QList<int> pages;
    for (const PdfAnchor &anchor : anchors()) {
        if (anchor.name.startsWith(prefix))
            pages += anchor.page + 1;
    }
    return pages;
}

PdfAnchor PaperPages::anchorAt(const QString &name, const QTextBlock &block) const
{
    const double y = firstLineBottom(block);
    const int page = pageOf(y);
    const double inPage = std::max(0.0, rectOf(block).top() - page * m_page.height());
    const double height = m_device.pageLayout().fullRect(QPageLayout::Point).height();
    const double top = m_device.pageLayout().margins(QPageLayout::Point).top();
    return {name, page, height - top - inPage * 72 / m_device.logicalDpiY()};
}

void PaperPages::paintPage(QPainter &painter, int page)
{
    const QRectF view(0, page * m_page.height(), m_page.width(), m_page.height());
    painter.save();
    painter.translate(0, -view.top());
    painter.setClipRect(view);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, QColor(pageColors(false).text));
    m_text.documentLayout()->draw(&painter, context);
    painter.restore();
}

void PaperPages::paintFooter(QPainter &painter, int page)
{
    const QRectF area(0, m_device.height() - dots(14), m_page.width(), dots(14));
    painter.save();
    painter.setFont(paperFont(8));
    painter.setPen(QColor(pageColors(false).muted));
    const QString number = u"%1 / %2"_s.arg(page + 1).arg(count());
    const QFontMetricsF metrics(painter.font(), &m_device);
    const double room = area.width() - metrics.horizontalAdvance(number) - dots(12);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, metrics.elidedText(m_title, Qt::ElideRight, room));
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, number);
    painter.restore();
}

} // namespace oneul
