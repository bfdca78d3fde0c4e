#include "export/htmlpage.h"

#include <utility>

#include <QBuffer>
#include <QSizeF>

#include "digest/labels.h"
#include "digest/markdown.h"
#include "export/evidencehtml.h"
#include "export/markdownhtml.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString linked(const QString &address, const QString &html, const QString &cssClass = {})
{
    if (address.isEmpty())
        return html;
    const QString classAttribute = cssClass.isEmpty() ? QString() : u" class=\"%1\""_s.arg(cssClass);
    return u"<a href=\"%1\"%2>%3</a>"_s.arg(address.toHtmlEscaped(), classAttribute, html);
}

QString dataUrl(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
}

// Colour emoji are pictures in their font, which Qt does not put into PDF: on paper they are images.
QString emojiHtml(const Section &section, bool paper)
{
    if (section.emoji.isEmpty())
        return {};
    if (!paper)
        return section.emoji.toHtmlEscaped() + u' ';
    return u"<img src=\"%1\" width=\"18\" height=\"18\"/> "_s.arg(HtmlPage::emojiAddress(section.emoji));
}

QString partName(SummaryPart part)
{
    switch (part) {
    case SummaryPart::Themes:
        return u"themes"_s;
    case SummaryPart::Events:
        return u"events"_s;
    case SummaryPart::Impact:
        return u"impact"_s;
    case SummaryPart::Conclusion:
        break;
    }
    return u"conclusion"_s;
}

// Qt hangs an anchor on the next UTF-16 unit, which would cut an emoji in two: a zero-width space takes it.
QString anchor(const QString &name, int number)
{
    return u"<a name=\"%1-%2\"></a>\u200b"_s.arg(name).arg(number);
}

} // namespace

HtmlPage::HtmlPage(const QList<IllustratedDigest> &digests, const HtmlOptions &options, PaperOptions paper)
    : m_digests(digests), m_options(options), m_paper(std::move(paper)), m_colors(pageColors(options.dark))
{}

QString HtmlPage::title() const
{
    if (!m_paper.title.isEmpty())
        return m_paper.title;
    if (m_digests.isEmpty())
        return digestLabels(Language::English).reportTitle;
    QStringList kinds;
    for (const IllustratedDigest &illustrated : m_digests)
        kinds += digestLabels(illustrated.digest.language).kind(illustrated.digest.kind);
    const Digest &first = m_digests.first().digest;
    const QString name = first.title.isEmpty() ? digestLabels(first.language).reportTitle : first.title;
    return u"%1 : %2 %3"_s.arg(name, kinds.join(u" · "_s), first.day.toString(Qt::ISODate));
}

QString HtmlPage::chartAddress(const Digest &digest, bool forViewer)
{
    if (forViewer)
        return u"chart:"_s + kindName(digest.kind);
    return digest.chartFile.isEmpty() ? chartFileName(digest.kind, digest.day) : digest.chartFile;
}

QString HtmlPage::paperChart(qsizetype digest)
{
    return u"chart:%1"_s.arg(digest);
}

QString HtmlPage::emojiAddress(const QString &emoji)
{
    return u"emoji:"_s + QString::fromLatin1(emoji.toUtf8().toHex());
}

QString HtmlPage::write()
{
    const Language language = m_digests.isEmpty() ? Language::English : m_digests.first().digest.language;
    m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>%2</title>\n"
             "<style>%3</style>\n</head>\n<body bgcolor=\"%4\">\n"_s.arg(
                 languageCode(language), title().toHtmlEscaped(),
                 pageStyle(m_colors, m_options.zoom, m_paper.paper, m_options.forViewer), m_colors.ground);
    m_html += m_paper.cover;
    if (m_paper.parts.isEmpty()) {
        writeOverview();
        for (qsizetype i = 0; i < m_digests.size(); ++i)
            writeDigest(i);
    }
    for (const DocumentPart &part : std::as_const(m_paper.parts))
        writePart(part);
    m_html += u"</body>\n</html>\n"_s;
    return m_html;
}

// A piece of a report.
void HtmlPage::writePart(const DocumentPart &part)
{
    if (part.form == DocumentPart::Form::Text) {
        m_html += markdownToHtml(part.markdown, false, 0);
        return;
    }
    const Digest &digest = m_digests[part.digest].digest;
    m_language = digest.language;
    if (part.form == DocumentPart::Form::Section)
        writeSection(digest, part.section);
    else
        writeChart(part.digest);
}

// Where each digest of several begins.
void HtmlPage::writeOverview()
{
    if (!m_paper.paper || m_paper.cover.isEmpty() || m_digests.size() < 2)
        return;
    m_html += u"<table width=\"100%\" cellspacing=\"0\">\n"_s;
    for (qsizetype i = 0; i < m_digests.size(); ++i) {
        writeContentsRow(u"digest-%1"_s.arg(i), digestHeading(m_digests[i].digest).toHtmlEscaped(),
                         QString::number(m_paper.digestPages.value(i, 0)));
    }
    m_html += u"</table>\n"_s;
}

void HtmlPage::writeContentsRow(const QString &anchor, const QString &html, const QString &page)
{
    m_html += u"<tr><td><a href=\"#%1\">%2</a></td><td class=\"page\" align=\"right\">%3</td></tr>\n"_s.arg(anchor,
                                                                                                            html, page);
}

void HtmlPage::writeDigest(qsizetype index)
{
    const Digest &digest = m_digests[index].digest;
    m_language = digest.language;
    const DigestLabels &labels = digestLabels(m_language);
    // Behind the overview of several digests each begins on a page of its own.
    const bool overview = m_paper.paper && !m_paper.cover.isEmpty() && m_digests.size() > 1;
    const QString pageBreak = index > 0 || overview ? u" style=\"page-break-before:always\""_s : QString();
    const QString title = digest.title.isEmpty() ? labels.reportTitle : digest.title;
    m_html += u"<p class=\"meta\"%1>%2%3</p>\n"_s.arg(pageBreak, anchor(u"digest"_s, static_cast<int>(index)),
                                                      title.toHtmlEscaped());
    if (digest.day.isValid()) // a summary of a selection is of no day
        writeHeading(1, u"%1 · %2"_s.arg(labels.kind(digest.kind), digest.day.toString(Qt::ISODate)));
    writeChart(index);
    writeContents(digest, m_section);
    for (qsizetype i = 0; i < digest.sections.size(); ++i)
        writeSection(digest, i);
}

// Rich text takes the size of headings from the default font whatever the style sheet says, so the viewer gets
// paragraphs that look like headings.
void HtmlPage::writeHeading(int level, const QString &html)
{
    const QString tag = u"h%1"_s.arg(level);
    if (m_options.forViewer)
        m_html += u"<p class=\"%1\">%2</p>\n"_s.arg(tag, html);
    else
        m_html += u"<%1>%2</%1>\n"_s.arg(tag, html);
}

void HtmlPage::writeChart(qsizetype index)
{
    const IllustratedDigest &illustrated = m_digests[index];
    if (illustrated.chart.isNull())
        return;
    const int width = m_paper.paper ? 620 : qRound(680 * m_options.zoom);
    QString address =
        m_options.selfContained ? dataUrl(illustrated.chart) : chartAddress(illustrated.digest, m_options.forViewer);
    if (m_paper.paper)
        address = paperChart(index);
    // Rich text takes the picture's own height, where none is stated, for any width.
    const QSizeF size = QSizeF(illustrated.chart.size()).scaled(width, width, Qt::KeepAspectRatio);
    m_html += u"<p class=\"chart\"><img src=\"%1\" width=\"%2\" height=\"%3\" alt=\"%4\"/></p>\n"_s.arg(
        address.toHtmlEscaped(), QString::number(qRound(size.width())), QString::number(qRound(size.height())),
        digestLabels(m_language).chartAlt);
}

void HtmlPage::writeContents(const Digest &digest, int firstSection)
{
    if (digest.sections.size() < 2)
        return;
    writeHeading(3, digestLabels(m_language).contents);
    // Rich text draws a table beyond its column by what it indents it.
    m_html += u"<table width=\"%1\" cellspacing=\"0\">\n"_s.arg(m_options.forViewer ? u"85%"_s : u"100%"_s);
    int number = firstSection;
    for (const Section &section : digest.sections) {
        const QString page = m_paper.paper ? QString::number(m_paper.sectionPages.value(number, 0))
                                           : QString::number(section.articles.size());
        const QString emoji = m_paper.paper ? QString() : emojiHtml(section, false);
        writeContentsRow(u"section-%1"_s.arg(number), emoji + section.heading.toHtmlEscaped(), page);
        ++number;
    }
    m_html += u"</table>\n"_s;
}

void HtmlPage::writeSection(const Digest &digest, qsizetype index)
{
    const Section &section = digest.sections[index];
    const bool withMenu = m_options.forViewer && digest.day.isValid();
    const QString menu = withMenu ? u" &nbsp;<a href=\"section:%1\">⋯</a>"_s.arg(m_section) : QString();
    writeHeading(2, anchor(u"section"_s, m_section) + emojiHtml(section, m_paper.paper)
                        + section.heading.toHtmlEscaped() + menu);
    m_notes.clear();
    if (m_paper.evidence && section.importedBody.isEmpty())
        m_notes = evidenceOf(section);
    if (section.importedBody.isEmpty())
        writeSummary(section);
    else
        m_html += markdownToHtml(section.importedBody, m_options.forViewer);
    writeNotes(digest, index);
    writeSources(section);
    m_html += evidenceNotes(section, m_notes, {m_section, m_language, false, true});
    ++m_section;
}

void HtmlPage::writeNotes(const Digest &digest, qsizetype index)
{
    const Section &section = digest.sections[index];
    QStringList leftOut;
    for (qsizetype i = 0; i < section.articles.size(); ++i) {
        const ArticleId id = section.articles[i].id;
        if (id != 0 && section.summary.leftOut.contains(id))
            leftOut += u"[%1]"_s.arg(i + 1);
    }
    QStringList notes{engineNote(digest, index)};
    if (!leftOut.isEmpty())
        notes.append(digestLabels(m_language).leftOut + u": "_s + leftOut.join(u", "_s));
    for (const QString &note : std::as_const(notes)) {
        if (!note.isEmpty())
            m_html += u"<p class=\"meta\">%1</p>\n"_s.arg(note.toHtmlEscaped());
    }
}

void HtmlPage::writeSummary(const Section &section)
{
    const DigestLabels &labels = digestLabels(m_language);
    writePart(section, SummaryPart::Themes, labels.themes, section.summary.themes);
    writePart(section, SummaryPart::Events, labels.events, section.summary.events);
    writePart(section, SummaryPart::Impact, labels.impact, section.summary.impact);
    writePart(section, SummaryPart::Conclusion, labels.conclusion, section.summary.conclusion);
}

void HtmlPage::writePart(const Section &section, SummaryPart part, const QString &label, const QList<Claim> &claims)
{
    if (claims.isEmpty())
        return;
    writeHeading(3, label.toHtmlEscaped());
    m_html += u"<ul>\n"_s;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const QString address = u"claim:%1/%2/%3"_s.arg(QString::number(m_section), partName(part), QString::number(i));
        m_html += u"<li>"_s + claimHtml(section, claims[i], m_options.forViewer ? address : QString())
                  + noteHtml(part, i) + u"</li>\n"_s;
    }
    m_html += u"</ul>\n"_s;
}

QString HtmlPage::noteHtml(SummaryPart part, qsizetype claim) const
{
    const EvidenceNote *note = noteOf(m_notes, part, claim);
    return note == nullptr ? QString() : evidenceMark(*note, {m_section, m_language, false, true});
}

QString HtmlPage::claimHtml(const Section &section, const Claim &claim, const QString &address) const
{
    QString html;
    if (!claim.sector.isEmpty())
        html += u"<b>%1</b>: "_s.arg(sectorLabel(claim.sector, m_language).toHtmlEscaped());
    html += linked(address, claim.shown().simplified().toHtmlEscaped(), u"claim"_s);
    return html + marksHtml(section, claim) + badgeHtml(claim);
}

QString HtmlPage::marksHtml(const Section &section, const Claim &claim) const
{
    QString html;
    for (qsizetype i = 0; i < section.articles.size(); ++i) {
        const DigestArticle &article = section.articles[i];
        // The first stays with its sentence; a line may end between the others.
        if (article.id != 0 && claim.cites.contains(article.id))
            html += (html.isEmpty() ? u"\u00a0"_s : u" "_s) + linked(articleAddress(article), u"[%1]"_s.arg(i + 1));
    }
    return html;
}

QString HtmlPage::badgeHtml(const Claim &claim) const
{
    const DigestLabels &labels = digestLabels(m_language);
    QString html;
    if (const QString badge = labels.badge(claim.support); !badge.isEmpty())
        html += u" <span class=\"%1\">%2 %3</span>"_s.arg(supportName(claim.support), DigestLabels::sign(claim.support),
                                                          badge.toHtmlEscaped());
    else if (m_options.forViewer)
        html += u" <span class=\"supported\">%1</span>"_s.arg(DigestLabels::sign(claim.support));
    if (const QString origin = labels.origin(claim.origin); !origin.isEmpty())
        html += u" <span class=\"source\">(%1)</span>"_s.arg(origin.toHtmlEscaped());
    if (!claim.translated.isEmpty())
        html += u" <span class=\"source\">(%1)</span>"_s.arg(labels.translated);
    return html;
}

void HtmlPage::writeSources(const Section &section)
{
    const DigestLabels &labels = digestLabels(m_language);
    writeHeading(3, labels.sources);
    m_html += u"<ol>\n"_s;
    for (const DigestArticle &article : section.articles) {
        m_html += u"<li>"_s + linked(articleAddress(article), article.title.toHtmlEscaped());
        if (!article.translatedTitle.isEmpty())
            m_html += u" <span class=\"source\">– %1</span>"_s.arg(article.translatedTitle.toHtmlEscaped());
        if (!article.sourceName.isEmpty())
            m_html += u" <span class=\"source\">%1</span>"_s.arg(article.sourceName.toHtmlEscaped());
        if (article.titleOnly)
            m_html += u" <span class=\"source\">(%1)</span>"_s.arg(labels.titleOnly);
        m_html += u"</li>\n"_s;
    }
    m_html += u"</ol>\n"_s;
}

QString HtmlPage::articleAddress(const DigestArticle &article) const
{
    if (m_options.forViewer && article.id > 0)
        return u"article:%1"_s.arg(article.id);
    return isWebAddress(article.url) ? article.url : QString();
}

QString renderHtml(const QList<IllustratedDigest> &digests, const HtmlOptions &options)
{
    return HtmlPage(digests, options).write();
}

} // namespace oneul
