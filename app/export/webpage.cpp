#include "export/webpage.h"

#include <numeric>

#include "digest/labels.h"
#include "export/markdownhtml.h"
#include "export/sectionxhtml.h"
#include "export/webstyle.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString pictureUrl(const QByteArray &picture, ChartForm form)
{
    return u"data:%1;base64,"_s.arg(chartType(form)) + QString::fromLatin1(picture.toBase64());
}

/// Writes the page; `m_number` counts the sections.
class WebPageWriter final
{
public:
    explicit WebPageWriter(const ExportDocument &document)
        : m_document(document)
        , m_parts(partsOf(document))
        , m_labels(digestLabels(document.language()))
        , m_several(document.digests.size() > 1)
    {}

    QString write()
    {
        m_html = head();
        // A report begins with a title of its own.
        if (m_document.blocks.isEmpty())
            m_html += u"<h1>"_s + documentTitle(m_document).toHtmlEscaped() + u"</h1>\n"_s;
        writeCover();
        if (m_document.blocks.isEmpty())
            writeContents();
        m_html += dayTableHtml(m_document) + u"</header>\n<main>\n"_s;
        for (const DocumentPart &part : m_parts)
            writePart(part);
        return m_html + u"</main>\n</body>\n</html>\n"_s;
    }

private:
    [[nodiscard]] QString head() const
    {
        return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
               "<meta http-equiv=\"Content-Security-Policy\" "
               "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\"/>\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
               "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
               "<meta name=\"generator\" content=\"Oneul\"/>\n<title>%2</title>\n<style>%3</style>\n"
               "</head>\n<body>\n<header>\n"_s.arg(languageCode(m_document.language()),
                                                   documentTitle(m_document).toHtmlEscaped(), webStyle());
    }

    void writeCover()
    {
        if (m_document.options.cover)
            m_html += u"<p class=\"meta\">"_s + coverPieces(m_document).join(u" · "_s).toHtmlEscaped() + u"</p>\n"_s;
    }

    void writeContents()
    {
        int number = 0;
        bool open = false;
        m_html += u"<nav aria-label=\"%1\">\n<h3>%1</h3>\n"_s.arg(m_labels.contents.toHtmlEscaped());
        for (const DocumentPart &part : m_parts) {
            if (part.form == DocumentPart::Form::Digest) {
                m_html += open ? u"</ul>\n"_s : QString();
                m_html += m_several ? u"<p><a href=\"#digest-%1\">"_s.arg(part.digest)
                                          + digestHeading(m_document.digests[part.digest]).toHtmlEscaped()
                                          + u"</a></p>\n<ul>\n"_s
                                    : u"<ul>\n"_s;
                open = true;
            } else if (part.form == DocumentPart::Form::Section) {
                const Section &section = m_document.digests[part.digest].sections[part.section];
                m_html += u"<li><a href=\"#section-%1\">"_s.arg(number++) + sectionTitle(section).toHtmlEscaped()
                          + u"</a> <span class=\"source\">%1</span></li>\n"_s.arg(section.articles.size());
            }
        }
        m_html += open ? u"</ul>\n</nav>\n"_s : u"</nav>\n"_s;
    }

    void writePart(const DocumentPart &part)
    {
        switch (part.form) {
        case DocumentPart::Form::Digest:
            if (m_several)
                m_html += u"<h2 class=\"digest\" id=\"digest-%1\">"_s.arg(part.digest)
                          + digestHeading(m_document.digests[part.digest]).toHtmlEscaped() + u"</h2>\n"_s;
            writeChart(part.digest);
            break;
        case DocumentPart::Form::Section: {
            const bool evidence = m_document.options.evidence;
            m_html += sectionXhtml(m_document.digests[part.digest], part.section,
                                   {m_number++, m_several ? 3 : 2, evidence, evidence, false});
            break;
        }
        case DocumentPart::Form::Text:
            m_html += markdownToHtml(part.markdown, false, 0);
            break;
        case DocumentPart::Form::Chart:
            writeChart(part.digest);
            break;
        }
    }

    void writeChart(int digest)
    {
        const QByteArray light = chartPicture(m_document, digest, false);
        if (light.isEmpty())
            return;
        const ChartForm form = m_document.options.chart;
        const QString alt = m_labels.chartAlt + u": "_s + digestHeading(m_document.digests[digest]);
        m_html += u"<figure style=\"margin:1em 0\">\n<picture>\n"
                  "<source media=\"screen and (prefers-color-scheme: dark)\" srcset=\""_s
                  + pictureUrl(chartPicture(m_document, digest, true), form) + u"\"/>\n<img src=\""_s
                  + pictureUrl(light, form) + u"\" alt=\""_s + alt.toHtmlEscaped()
                  + u"\" width=\"1200\" height=\"675\"/>\n</picture>\n</figure>\n"_s;
    }

    const ExportDocument &m_document;
    QList<DocumentPart> m_parts;
    const DigestLabels &m_labels;
    bool m_several;
    int m_number = 0;
    QString m_html;
};

} // namespace

QString webPage(const ExportDocument &document)
{
    return WebPageWriter(document).write();
}

QString richText(const ExportDocument &document)
{
    const bool several = document.digests.size() > 1;
    QString html;
    if (document.blocks.isEmpty())
        html = u"<h1>"_s + documentTitle(document).toHtmlEscaped() + u"</h1>\n"_s;
    int number = 0;
    for (const DocumentPart &part : partsOf(document)) {
        if (part.form == DocumentPart::Form::Digest && several)
            html += u"<h2>"_s + digestHeading(document.digests[part.digest]).toHtmlEscaped() + u"</h2>\n"_s;
        else if (part.form == DocumentPart::Form::Section)
            html += sectionXhtml(document.digests[part.digest], part.section,
                                 {number++, several ? 3 : 2, false, false, false});
        else if (part.form == DocumentPart::Form::Text)
            html += markdownToHtml(part.markdown, false, 0);
    }
    return html;
}

QString dayTableHtml(const ExportDocument &document, bool paper)
{
    const DayTable table = dayTable(document.digests);
    if (table.days.size() < 2)
        return {};
    const DigestLabels &labels = digestLabels(document.language());
    // Rich text knows neither captions nor classes of cells.
    const QString number = paper ? u" align=\"right\" style=\"padding: 3px 3px 3px 18px\""_s : u" class=\"count\""_s;
    const auto cell = [&number](const QString &tag, const QString &text) {
        return u"<%1%2>"_s.arg(tag, number) + text + u"</%1>"_s.arg(tag);
    };
    QString html = (paper ? u"<p class=\"h3\">%1</p>\n<table cellspacing=\"0\">\n<tr><th></th>"_s
                          : u"<table>\n<caption>%1</caption>\n<tr><th></th>"_s)
                       .arg(labels.byDay.toHtmlEscaped());
    for (const QDate &day : table.days)
        html += cell(u"th"_s, day.toString(u"MM-dd"_s));
    html += cell(u"th"_s, labels.total.toHtmlEscaped()) + u"</tr>\n"_s;
    for (const CategoryDays &row : table.rows) {
        html += u"<tr><td>"_s + row.heading.toHtmlEscaped() + u"</td>"_s;
        for (const int count : row.counts)
            html += cell(u"td"_s, QString::number(count));
        const int total = std::accumulate(row.counts.begin(), row.counts.end(), 0);
        html += cell(u"td"_s, QString::number(total)) + u"</tr>\n"_s;
    }
    return html + u"</table>\n"_s;
}

} // namespace oneul
