#include <algorithm>

#include <QRegularExpression>

#include "digest/labels.h"
#include "digest/markdown.h"
#include "digest/markdowntext.h"
#include "digest/reportformat.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

// " [1] [3]": the marks of the cited articles, in the order of the sources.
QString marks(const Claim &claim, const Section &section)
{
    QString text;
    for (qsizetype i = 0; i < section.articles.size(); ++i) {
        const ArticleId id = section.articles[i].id;
        if (id != 0 && claim.cites.contains(id))
            text += u" [%1]"_s.arg(i + 1);
    }
    return text;
}

QString claimLine(const Claim &claim, const Section &section, Language language)
{
    QString line = u"   - "_s;
    if (!claim.sector.isEmpty())
        line += u"**%1**: "_s.arg(escapeMarkdown(sectorLabel(claim.sector, language)));
    const DigestLabels &labels = digestLabels(language);
    line += escapeMarkdown(claim.shown().simplified()) + marks(claim, section);
    const QString badge = labels.badge(claim.support);
    if (!badge.isEmpty())
        line += u" %1 %2"_s.arg(DigestLabels::sign(claim.support), badge);
    if (const QString origin = labels.origin(claim.origin); !origin.isEmpty())
        line += u" (%1)"_s.arg(origin);
    if (!claim.translated.isEmpty())
        line += u" (%1)"_s.arg(labels.translated);
    return line + u'\n';
}

// "title only: [2], [5]".
QString numbersNote(const QString &label, const QStringList &numbers)
{
    return numbers.isEmpty() ? QString() : u"%1: %2\n\n"_s.arg(label, numbers.join(u", "_s));
}

QString notes(const Digest &digest, qsizetype index)
{
    const Section &section = digest.sections[index];
    const DigestLabels &labels = digestLabels(digest.language);
    QStringList titleOnly;
    QStringList leftOut;
    for (qsizetype i = 0; i < section.articles.size(); ++i) {
        const DigestArticle &article = section.articles[i];
        if (article.titleOnly)
            titleOnly += u"[%1]"_s.arg(i + 1);
        if (article.id != 0 && section.summary.leftOut.contains(article.id))
            leftOut += u"[%1]"_s.arg(i + 1);
    }
    const QString engine = engineNote(digest, index);
    return numbersNote(labels.titleOnly, titleOnly) + numbersNote(labels.leftOut, leftOut)
           + (engine.isEmpty() ? QString() : escapeMarkdown(engine) + u"\n\n"_s);
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
    return text + notes(digest, index);
}

// The reader takes the last " (" of the line, so the address must not hold a space.
QString sourceLine(const DigestArticle &article, bool escape)
{
    static const QRegularExpression space(u"\\s"_s);
    const QString url = article.url.trimmed().replace(space, u"%20"_s);
    const auto written = [escape](const QString &title) { return escape ? escapeMarkdown(title) : title.trimmed(); };
    const QString line = u" - %1 (%2)\n"_s.arg(written(article.title), url);
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

// A report that came without a chart is not given one, nor is a summary of no day.
QString chartLine(const Digest &digest)
{
    QString name = digest.chartFile;
    if (name.isEmpty() && digest.origin != u"import" && digest.day.isValid())
        name = chartFileName(digest.kind, digest.day);
    return name.isEmpty() ? QString() : u"![%1](%2)\n\n"_s.arg(digestLabels(digest.language).chartAlt, name);
}

QString sectionsText(const Digest &digest, int level, bool own)
{
    QStringList texts;
    for (qsizetype i = 0; i < digest.sections.size(); ++i)
        texts += sectionText(digest, i, level, own);
    return texts.join(u"\n\n"_s);
}

QString reportTitle(const Digest &digest)
{
    return digest.title.isEmpty() ? digestLabels(digest.language).reportTitle : digest.title;
}

QString ending(bool own)
{
    return own ? u"\n\n"_s + kOwnReportMark + u'\n' : u"\n"_s;
}

MarkdownFile separateFile(const Digest &digest)
{
    QString title = reportTitle(digest);
    if (digest.title.isEmpty())
        title += u" : "_s + kindHeading(digest.kind);
    const bool own = isOwnReport(digest);
    return {u"%1_%2_report.md"_s.arg(kindHeading(digest.kind), isoDay(digest.day)),
            u"# %1\n\n"_s.arg(title) + chartLine(digest) + sectionsText(digest, 2, own) + ending(own)};
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
