#include "digest/markdownparts.h"

#include <QRegularExpression>

#include "digest/labels.h"
#include "digest/markdown.h"
#include "digest/markdowntext.h"

namespace oneul {

using namespace Qt::StringLiterals;

QString reportTitle(const Digest &digest)
{
    return digest.title.isEmpty() ? digestLabels(digest.language).reportTitle : digest.title;
}

QString kindReportTitle(const Digest &digest)
{
    const QString title = reportTitle(digest);
    return digest.title.isEmpty() ? title + u" : "_s + kindHeading(digest.kind) : title;
}

QString reportChart(const Digest &digest)
{
    const bool isGiven = digest.chartFile.isEmpty() && digest.origin != u"import" && digest.day.isValid();
    return isGiven ? chartFileName(digest.kind, digest.day) : digest.chartFile;
}

QString claimMarks(const Claim &claim, const Section &section)
{
    QStringList marks;
    for (qsizetype i = 0; i < section.articles.size(); ++i) {
        const ArticleId id = section.articles[i].id;
        if (id != 0 && claim.cites.contains(id))
            marks += u"[%1]"_s.arg(i + 1);
    }
    return marks.join(u' ');
}

QString claimBadges(const Claim &claim, Language language)
{
    const DigestLabels &labels = digestLabels(language);
    QStringList badges;
    if (const QString badge = labels.badge(claim.support); !badge.isEmpty())
        badges += DigestLabels::sign(claim.support) + u' ' + badge;
    if (const QString origin = labels.origin(claim.origin); !origin.isEmpty())
        badges += u'(' + origin + u')';
    if (!claim.translated.isEmpty())
        badges += u'(' + labels.translated + u')';
    return badges.join(u' ');
}

QStringList sectionNotes(const Digest &digest, qsizetype section)
{
    const Section &told = digest.sections[section];
    const DigestLabels &labels = digestLabels(digest.language);
    QStringList titleOnly;
    QStringList leftOut;
    for (qsizetype i = 0; i < told.articles.size(); ++i) {
        const DigestArticle &article = told.articles[i];
        if (article.titleOnly)
            titleOnly += u"[%1]"_s.arg(i + 1);
        if (article.id != 0 && told.summary.leftOut.contains(article.id))
            leftOut += u"[%1]"_s.arg(i + 1);
    }
    QStringList notes;
    if (!titleOnly.isEmpty()) // "title only: [2], [5]"
        notes += labels.titleOnly + u": "_s + titleOnly.join(u", "_s);
    if (!leftOut.isEmpty())
        notes += labels.leftOut + u": "_s + leftOut.join(u", "_s);
    if (const QString engine = engineNote(digest, section); !engine.isEmpty())
        notes += escapeMarkdown(engine);
    return notes;
}

QString sourceAddress(const DigestArticle &article)
{
    static const QRegularExpression space(u"\\s"_s);
    return article.url.trimmed().replace(space, u"%20"_s);
}

} // namespace oneul
