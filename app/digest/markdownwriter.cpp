#include <algorithm>

#include "digest/labels.h"
#include "digest/markdown.h"
#include "digest/markdownparts.h"
#include "digest/markdowntext.h"
#include "digest/reportformat.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString claimLine(const Claim &claim, const Section &section, Language language)
{
    QString line = u"   - "_s;
    if (!claim.sector.isEmpty())
        line += u"**%1**: "_s.arg(escapeMarkdown(sectorLabel(claim.sector, language)));
    line += escapeMarkdown(claim.shown().simplified());
    for (const QString &piece : {claimMarks(claim, section), claimBadges(claim, language)}) {
        if (!piece.isEmpty())
            line += u' ' + piece;
    }
    return line + u'\n';
}

QString summaryBody(const Digest &digest, qsizetype index)
{
    const Section &section = digest.sections[index];
    const DigestLabels &labels = digestLabels(digest.language);
    const std::pair<QString, QList<Claim>> parts[] = {{labels.themes, section.summary.themes},
                                                      {labels.events, section.summary.events},
                                                      {labels.impact, section.summary.impact},
                                                      {labels.conclusion, section.summary.conclusion}};
    QString text;
    int number = 0;
    for (const auto &[name, claims] : parts) {
        if (claims.isEmpty())
            continue;
        text += u"%1. **%2**:\n"_s.arg(++number).arg(name);
        for (const Claim &claim : claims)
            text += claimLine(claim, section, digest.language);
        text += u'\n';
    }
    const QStringList notes = sectionNotes(digest, index);
    for (const QString &note : notes)
        text += note + u"\n\n"_s;
    return text;
}

// The reader takes the last " (" of the line, so the address must not hold a space.
QString sourceLine(const DigestArticle &article, bool escape)
{
    const auto written = [escape](const QString &title) { return escape ? escapeMarkdown(title) : title.trimmed(); };
    const QString line = u" - %1 (%2)\n"_s.arg(written(article.title), sourceAddress(article));
    const QString translated = article.translatedTitle.simplified();
    return translated.isEmpty() ? line : line + u"   "_s + kTranslatedMark + written(translated) + u'\n';
}

QString sectionText(const Digest &digest, qsizetype index, int level, bool own)
{
    const Section &section = digest.sections[index];
    const DigestLabels &labels = digestLabels(digest.language);
    const QString emoji = section.emoji.isEmpty() ? QString() : section.emoji + u' ';
    QString text = QString(level, u'#') + u' ' + emoji;
    text += own ? escapeMarkdown(section.heading) : section.heading;
    text += u"\n\n**%1:**\n\n"_s.arg(labels.summary);
    if (!section.importedBody.isEmpty())
        text += section.importedBody + u"\n\n"_s;
    else
        text += summaryBody(digest, index);
    text += u"**%1:**\n\n"_s.arg(labels.sources);
    for (const DigestArticle &article : section.articles)
        text += sourceLine(article, own);
    return text;
}

QString chartLine(const Digest &digest)
{
    const QString name = reportChart(digest);
    return name.isEmpty() ? QString() : u"![%1](%2)\n\n"_s.arg(digestLabels(digest.language).chartAlt, name);
}

QString sectionsText(const Digest &digest, int level, bool own)
{
    QStringList texts;
    for (qsizetype i = 0; i < digest.sections.size(); ++i)
        texts += sectionText(digest, i, level, own);
    return texts.join(u"\n\n"_s);
}

QString ending(bool own)
{
    return own ? u"\n\n"_s + kOwnReportMark + u'\n' : u"\n"_s;
}

MarkdownFile separateFile(const Digest &digest)
{
    const bool own = isOwnReport(digest);
    return {u"%1_%2_report.md"_s.arg(kindHeading(digest.kind), isoDay(digest.day)),
            u"# %1\n\n"_s.arg(kindReportTitle(digest)) + chartLine(digest) + sectionsText(digest, 2, own)
                + ending(own)};
}

MarkdownFile combinedFile(const QList<Digest> &digests)
{
    const bool own = std::ranges::any_of(digests, isOwnReport);
    QStringList parts;
    for (const Digest &digest : digests)
        parts += u"## %1\n\n"_s.arg(kindHeading(digest.kind)) + chartLine(digest) + sectionsText(digest, 3, own);
    const Digest &first = digests.first();
    return {isoDay(first.day) + u"_report.md"_s,
            u"# %1\n\n"_s.arg(reportTitle(first)) + parts.join(u"\n\n"_s) + ending(own)};
}

} // namespace

QString chartFileName(Kind kind, const QDate &day)
{
    return (kind == Kind::Papers ? u"paper_%1.png"_s : u"news_%1.png"_s).arg(isoDay(day));
}

QList<MarkdownFile> writeMarkdown(const QList<Digest> &digests, DigestLayout layout)
{
    QList<MarkdownFile> files;
    if (digests.isEmpty())
        return files;
    if (layout == DigestLayout::Combined)
        return {combinedFile(digests)};
    std::ranges::transform(digests, std::back_inserter(files), separateFile);
    return files;
}

} // namespace oneul
