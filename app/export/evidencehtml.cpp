#include "export/evidencehtml.h"

#include "digest/labels.h"
#include "export/markdownhtml.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTitles = 3; // of sources in a note

QString passageHtml(const EvidenceNote &note, const DigestLabels &labels)
{
    return note.quote.isEmpty() ? labels.verbatim.toHtmlEscaped() : u"“%1”"_s.arg(note.quote.toHtmlEscaped());
}

// A theme may stand on dozens of articles: their numbers tell enough then, the titles are those of the section's sources.
QString sourcesHtml(const Section &section, const EvidenceNote &note)
{
    QStringList sources;
    for (const int index : note.sources) {
        const DigestArticle &article = section.articles[index];
        const QString number = u"[%1]"_s.arg(index + 1);
        if (note.sources.size() > kMostTitles) {
            sources += webLink(article.url, number);
            continue;
        }
        QString source = number + u' ' + webLink(article.url, article.title.toHtmlEscaped());
        if (!article.sourceName.isEmpty())
            source += u", "_s + article.sourceName.toHtmlEscaped();
        sources += source;
    }
    return sources.join(note.sources.size() > kMostTitles ? u" "_s : u"; "_s);
}

QString evidenceAnchor(const QString &prefix, const EvidenceNote &note, const EvidenceStyle &style)
{
    return u"%1-%2-%3"_s.arg(prefix, QString::number(style.section), note.mark);
}

// Rich text hangs an anchor on the next character; a zero-width space takes it.
QString paperAnchor(const QString &name)
{
    return u"<a name=\"%1\"></a>\u200b"_s.arg(name);
}

} // namespace

QString webLink(const QString &url, const QString &html)
{
    return isWebAddress(url) ? u"<a href=\"%1\">"_s.arg(url.toHtmlEscaped()) + html + u"</a>"_s : html;
}

QString evidenceMark(const EvidenceNote &note, const EvidenceStyle &style)
{
    const QString here = evidenceAnchor(u"ref"_s, note, style);
    const QString there = evidenceAnchor(u"note"_s, note, style);
    if (style.paper) // no space that has no width: the mark would begin a line of its own
        return u"<a name=\"%1\"></a><a href=\"#%2\"><sup>%3</sup></a>"_s.arg(here, there, note.mark);
    const QString role = style.book ? u" epub:type=\"noteref\""_s : QString();
    return u"<sup class=\"mark\"><a id=\"%1\" href=\"#%2\" role=\"doc-noteref\"%3>%4</a></sup>"_s.arg(here, there, role,
                                                                                                      note.mark);
}

QString evidenceNotes(const Section &section, const QList<EvidenceNote> &notes, const EvidenceStyle &style)
{
    if (notes.isEmpty())
        return {};
    const DigestLabels &labels = digestLabels(style.language);
    const QString head = style.paper  ? u"<h3>%1</h3>\n<ol type=\"a\" class=\"source\">\n"_s
                         : style.book ? u"<section class=\"notes\" epub:type=\"footnotes\">\n<h3>%1</h3>\n<ol>\n"_s
                                      : u"<section class=\"notes\" role=\"doc-endnotes\">\n<h3>%1</h3>\n<ol>\n"_s;
    QString html = head.arg(labels.evidence.toHtmlEscaped());
    for (const EvidenceNote &note : notes) {
        const QString name = evidenceAnchor(u"note"_s, note, style);
        const QString role = style.book ? u" epub:type=\"footnote\""_s : QString();
        html += style.paper ? u"<li>"_s + paperAnchor(name) : u"<li id=\"%1\"%2>"_s.arg(name, role);
        html += passageHtml(note, labels) + u" — "_s + sourcesHtml(section, note);
        html += u" <a href=\"#%1\">%2</a></li>\n"_s.arg(evidenceAnchor(u"ref"_s, note, style),
                                                        style.paper ? u"↑"_s : u"↩\ufe0e"_s);
    }
    return html + (style.paper ? u"</ol>\n"_s : u"</ol>\n</section>\n"_s);
}

QString evidenceBubble(const Section &section, const EvidenceNote &note, Language language)
{
    return u"<span class=\"evidence\" role=\"note\">%1<span class=\"from\">%2</span></span>"_s.arg(
        passageHtml(note, digestLabels(language)), sourcesHtml(section, note));
}

} // namespace oneul
