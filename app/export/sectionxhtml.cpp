#include "export/sectionxhtml.h"

#include <utility>

#include <QStringList>

#include "digest/labels.h"
#include "export/evidencehtml.h"
#include "export/markdownhtml.h"
#include "model/summaryparts.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

/// Writes one section.
class SectionWriter final
{
public:
    SectionWriter(const Digest &digest, qsizetype section, const SectionStyle &style)
        : m_digest(digest)
        , m_index(section)
        , m_section(digest.sections[section])
        , m_style(style)
        , m_labels(digestLabels(digest.language))
        , m_evidence{style.number, digest.language, style.book, false}
    {
        if (style.evidence && m_section.importedBody.isEmpty())
            m_notes = evidenceOf(m_section);
    }

    QString write()
    {
        m_html = u"<section class=\"topic\" id=\"section-%1\">\n"_s.arg(m_style.number);
        heading(m_style.level, sectionTitle(m_section));
        if (m_section.importedBody.isEmpty())
            writeSummary();
        else
            m_html += markdownToHtml(m_section.importedBody, false);
        writeRemarks();
        writeSources();
        m_html += evidenceNotes(m_section, m_notes, m_evidence) + u"</section>\n"_s;
        return m_html;
    }

private:
    void heading(int level, const QString &text)
    {
        m_html += u"<h%1>"_s.arg(level) + text.toHtmlEscaped() + u"</h%1>\n"_s.arg(level);
    }

    void writeSummary()
    {
        const std::pair<SummaryPart, QString> parts[] = {{SummaryPart::Themes, m_labels.themes},
                                                         {SummaryPart::Events, m_labels.events},
                                                         {SummaryPart::Impact, m_labels.impact},
                                                         {SummaryPart::Conclusion, m_labels.conclusion}};
        for (const auto &[part, label] : parts) {
            const QList<Claim> &claims = claimsIn(m_section.summary, part);
            if (claims.isEmpty())
                continue;
            heading(m_style.level + 1, label);
            m_html += u"<ul>\n"_s;
            for (qsizetype i = 0; i < claims.size(); ++i)
                m_html += u"<li>"_s + claimXhtml(claims[i], noteOf(m_notes, part, i)) + u"</li>\n"_s;
            m_html += u"</ul>\n"_s;
        }
    }

    [[nodiscard]] QString claimXhtml(const Claim &claim, const EvidenceNote *note) const
    {
        QString html;
        if (!claim.sector.isEmpty())
            html += u"<b>"_s + sectorLabel(claim.sector, m_digest.language).toHtmlEscaped() + u"</b>: "_s;
        const QString text = claim.shown().simplified().toHtmlEscaped();
        const bool bubble = note != nullptr && m_style.bubbles;
        html += bubble ? u"<span class=\"claim\" tabindex=\"0\">"_s + text
                             + evidenceBubble(m_section, *note, m_digest.language) + u"</span>"_s
                       : text;
        if (note != nullptr)
            html += evidenceMark(*note, m_evidence);
        return html + sourceMarks(claim) + badges(claim);
    }

    [[nodiscard]] QString sourceMarks(const Claim &claim) const
    {
        QString html;
        for (qsizetype i = 0; i < m_section.articles.size(); ++i) {
            const DigestArticle &article = m_section.articles[i];
            if (article.id != 0 && claim.cites.contains(article.id))
                html += (html.isEmpty() ? u"\u00a0"_s : u" "_s) + webLink(article.url, u"[%1]"_s.arg(i + 1));
        }
        return html;
    }

    [[nodiscard]] QString badges(const Claim &claim) const
    {
        QString html;
        if (const QString badge = m_labels.badge(claim.support); !badge.isEmpty())
            html += u" <span class=\"%1\">%2 "_s.arg(supportName(claim.support), DigestLabels::sign(claim.support))
                    + badge.toHtmlEscaped() + u"</span>"_s;
        QStringList remarks;
        if (const QString origin = m_labels.origin(claim.origin); !origin.isEmpty())
            remarks += origin;
        if (!claim.translated.isEmpty())
            remarks += m_labels.translated;
        for (const QString &remark : std::as_const(remarks))
            html += u" <span class=\"source\">("_s + remark.toHtmlEscaped() + u")</span>"_s;
        return html;
    }

    void writeRemarks()
    {
        QStringList leftOut;
        for (qsizetype i = 0; i < m_section.articles.size(); ++i) {
            const ArticleId id = m_section.articles[i].id;
            if (id != 0 && m_section.summary.leftOut.contains(id))
                leftOut += u"[%1]"_s.arg(i + 1);
        }
        QStringList remarks{engineNote(m_digest, m_index)};
        if (!leftOut.isEmpty())
            remarks += m_labels.leftOut + u": "_s + leftOut.join(u", "_s);
        for (const QString &remark : std::as_const(remarks)) {
            if (!remark.isEmpty())
                m_html += u"<p class=\"meta\">"_s + remark.toHtmlEscaped() + u"</p>\n"_s;
        }
    }

    void writeSources()
    {
        if (m_section.articles.isEmpty())
            return;
        heading(m_style.level + 1, m_labels.sources);
        m_html += u"<ol>\n"_s;
        for (const DigestArticle &article : m_section.articles) {
            QStringList details;
            if (!article.translatedTitle.isEmpty())
                details += u"– "_s + article.translatedTitle;
            if (!article.sourceName.isEmpty())
                details += article.sourceName;
            if (article.titleOnly)
                details += u"("_s + m_labels.titleOnly + u")"_s;
            m_html += u"<li>"_s + webLink(article.url, article.title.toHtmlEscaped());
            for (const QString &detail : std::as_const(details))
                m_html += u" <span class=\"source\">"_s + detail.toHtmlEscaped() + u"</span>"_s;
            m_html += u"</li>\n"_s;
        }
        m_html += u"</ol>\n"_s;
    }

    const Digest &m_digest;
    qsizetype m_index;
    const Section &m_section;
    SectionStyle m_style;
    const DigestLabels &m_labels;
    EvidenceStyle m_evidence;
    QList<EvidenceNote> m_notes;
    QString m_html;
};

bool isXmlCharacter(char32_t c)
{
    return c == u'\t' || c == u'\n' || c == u'\r' || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd)
           || (c >= 0x10000 && c <= 0x10ffff);
}

} // namespace

QString sectionXhtml(const Digest &digest, qsizetype section, const SectionStyle &style)
{
    return SectionWriter(digest, section, style).write();
}

QString sectionTitle(const Section &section)
{
    return section.emoji.isEmpty() ? section.heading : section.emoji + u' ' + section.heading;
}

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (isXmlCharacter(c.unicode())) {
            clean += c;
        }
    }
    return clean;
}

} // namespace oneul
