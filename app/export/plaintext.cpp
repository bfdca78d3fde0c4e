#include "export/plaintext.h"

#include <utility>

#include <QRegularExpression>
#include <QStringList>

#include "digest/labels.h"
#include "digest/markdowntext.h"
#include "export/evidence.h"
#include "export/sectionxhtml.h"
#include "model/summaryparts.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// Hangul, Han and emoji are as wide as two letters in the fonts that show plain text.
bool isWide(char16_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
           || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff01 && c <= 0xff60) || QChar::isHighSurrogate(c);
}

qsizetype columns(const QString &text)
{
    qsizetype width = 0;
    for (const QChar c : text) {
        const bool none = c.isLowSurrogate() || c.category() == QChar::Mark_NonSpacing;
        width += none ? 0 : isWide(c.unicode()) ? 2 : 1;
    }
    return width;
}

QString underlined(const QString &title, char16_t line)
{
    return title + u'\n' + QString(columns(title), QChar(line)) + u"\n\n"_s;
}

QString claimText(const Section &section, const Claim &claim, const QString &mark, Language language)
{
    const DigestLabels &labels = digestLabels(language);
    QString text = u"- "_s;
    if (!claim.sector.isEmpty())
        text += sectorLabel(claim.sector, language) + u": "_s;
    text += claim.shown().simplified();
    for (qsizetype i = 0; i < section.articles.size(); ++i) {
        const ArticleId id = section.articles[i].id;
        if (id != 0 && claim.cites.contains(id))
            text += u" [%1]"_s.arg(i + 1);
    }
    if (!mark.isEmpty())
        text += u" (%1)"_s.arg(mark);
    QStringList remarks;
    if (const QString badge = labels.badge(claim.support); !badge.isEmpty())
        remarks += DigestLabels::sign(claim.support) + u' ' + badge;
    if (const QString origin = labels.origin(claim.origin); !origin.isEmpty())
        remarks += u'(' + origin + u')';
    if (!claim.translated.isEmpty())
        remarks += u'(' + labels.translated + u')';
    for (const QString &remark : std::as_const(remarks))
        text += u' ' + remark;
    return text + u'\n';
}

QString summaryText(const Digest &digest, const Section &section, const QList<EvidenceNote> &notes)
{
    const DigestLabels &labels = digestLabels(digest.language);
    const std::pair<SummaryPart, QString> parts[] = {{SummaryPart::Themes, labels.themes},
                                                     {SummaryPart::Events, labels.events},
                                                     {SummaryPart::Impact, labels.impact},
                                                     {SummaryPart::Conclusion, labels.conclusion}};
    QString text;
    for (const auto &[part, label] : parts) {
        const QList<Claim> &claims = claimsIn(section.summary, part);
        if (claims.isEmpty())
            continue;
        text += label + u":\n"_s;
        for (qsizetype i = 0; i < claims.size(); ++i) {
            const EvidenceNote *note = noteOf(notes, part, i);
            text += claimText(section, claims[i], note == nullptr ? QString() : note->mark, digest.language);
        }
        text += u'\n';
    }
    return text;
}

QString notesText(const QList<EvidenceNote> &notes, const DigestLabels &labels)
{
    if (notes.isEmpty())
        return {};
    QString text = labels.evidence + u":\n"_s;
    for (const EvidenceNote &note : notes) {
        QStringList sources;
        for (const int source : note.sources)
            sources += u"[%1]"_s.arg(source + 1);
        const QString passage = note.quote.isEmpty() ? labels.verbatim : u"“"_s + note.quote + u"”"_s;
        text += u"("_s + note.mark + u") "_s + passage + u" — "_s + sources.join(u", "_s) + u'\n';
    }
    return text + u'\n';
}

QString sourcesText(const Section &section, const DigestLabels &labels)
{
    if (section.articles.isEmpty())
        return {};
    QString text = labels.sources + u":\n"_s;
    for (qsizetype i = 0; i < section.articles.size(); ++i) {
        const DigestArticle &article = section.articles[i];
        QString line = u"[%1] "_s.arg(i + 1) + article.title.simplified();
        if (!article.translatedTitle.isEmpty())
            line += u" – "_s + article.translatedTitle.simplified();
        if (article.titleOnly)
            line += u" ("_s + labels.titleOnly + u')';
        text += line + u'\n';
        if (!article.url.isEmpty())
            text += u"    "_s + article.url + u'\n';
    }
    return text + u'\n';
}

QString sectionText(const ExportDocument &document, const DocumentPart &part)
{
    const Digest &digest = document.digests[part.digest];
    const Section &section = digest.sections[part.section];
    const DigestLabels &labels = digestLabels(digest.language);
    QString text = underlined(sectionTitle(section), u'-');
    if (!section.importedBody.isEmpty()) {
        text += markdownToText(section.importedBody) + u"\n\n"_s;
    } else {
        const QList<EvidenceNote> notes = document.options.evidence ? evidenceOf(section) : QList<EvidenceNote>();
        text += summaryText(digest, section, notes) + notesText(notes, labels);
    }
    if (const QString engine = engineNote(digest, part.section); !engine.isEmpty())
        text += engine + u"\n\n"_s;
    return text + sourcesText(section, labels);
}

} // namespace

QString markdownToText(const QString &markdown)
{
    static const QRegularExpression picture(uR"(!\[[^\]\n]*\]\([^)\n]*\))"_s);
    static const QRegularExpression link(uR"(\[([^\]\n]+)\]\(([^)\s]+)\))"_s);
    static const QRegularExpression heading(uR"(^#{1,6}[ \t]+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression strong(uR"((?<!\\)\*\*([^\n]+?)(?<!\\)\*\*)"_s);
    static const QRegularExpression comment(uR"(<!--.*?-->)"_s, QRegularExpression::DotMatchesEverythingOption);
    QString text = markdown;
    text.remove(comment);
    text.remove(picture);
    text.replace(link, u"\\1 (\\2)"_s);
    text.remove(heading);
    text.replace(strong, u"\\1"_s);
    return unescapeMarkdown(text).trimmed();
}

QString plainText(const ExportDocument &document)
{
    const bool whole = document.blocks.isEmpty();
    QString text;
    if (whole)
        text = underlined(documentTitle(document), u'=');
    if (document.options.cover)
        text += coverPieces(document).join(u'\n') + u"\n\n"_s;
    for (const DocumentPart &part : partsOf(document)) {
        if (part.form == DocumentPart::Form::Section)
            text += sectionText(document, part) + u'\n';
        else if (part.form == DocumentPart::Form::Text)
            text += markdownToText(part.markdown) + u"\n\n"_s;
        else if (part.form == DocumentPart::Form::Digest && document.digests.size() > 1)
            text += underlined(digestHeading(document.digests[part.digest]), u'=');
    }
    return text.trimmed() + u'\n';
}

} // namespace oneul
