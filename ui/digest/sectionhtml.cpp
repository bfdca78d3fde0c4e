#include "digest/sectionhtml.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPalette>

#include "common/colors.h"
#include "digest/claimwords.h"
#include "digest/digestclaims.h"
#include "digest/disagreementhtml.h"
#include "engines/answerwords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(oneul::SectionHtml)
};

QString heading(const QString &text)
{
    return u"<p style='margin:14px 0 4px 0'><b>%1</b></p>"_s.arg(text.toHtmlEscaped());
}

QString note(const QString &text)
{
    return u"<p style='margin:0 0 6px 0'>%1</p>"_s.arg(text.toHtmlEscaped());
}

/// Articles of the section as links, a heading and a word of explanation over them; "" where there are none.
QString articles(const Section &section, const QList<ArticleId> &ids, const QString &title, const QString &why)
{
    QString list;
    for (const DigestArticle &article : section.articles) {
        if (article.id <= 0 || !ids.contains(article.id))
            continue;
        list += u"<p style='margin:0 0 4px 10px'>[%1] <a href='article:%2'>%3</a></p>"_s.arg(
            QString::number(markOf(section, article.id)), QString::number(article.id), article.title.toHtmlEscaped());
    }
    return list.isEmpty() ? QString() : heading(title) + note(why) + list;
}

QList<ArticleId> titleOnly(const Section &section)
{
    QList<ArticleId> ids;
    for (const DigestArticle &article : section.articles) {
        if (article.titleOnly && article.id > 0)
            ids.append(article.id);
    }
    return ids;
}

QString withheldPart(const SectionFacts &facts, const QPalette &palette)
{
    const QList<WithheldClaim> &withheld = facts.section.summary.withheld;
    if (withheld.isEmpty())
        return {};
    QString html = heading(Words::tr("%n sentence(s) withheld", nullptr, static_cast<int>(withheld.size())));
    html += u"<p style='margin:0 0 6px 0'><a href='withheld:'>%1</a></p>"_s.arg(
        (facts.withheldUnfolded ? Words::tr("Hide them") : Words::tr("Show them, and why")).toHtmlEscaped());
    if (!facts.withheldUnfolded)
        return html;
    const QString muted = mutedText(palette).name();
    for (const WithheldClaim &entry : withheld)
        html += u"<p style='margin:0 0 8px 10px'><span style='color:%1'>%2</span><br/><s>%3</s><br/>%4 %5</p>"_s.arg(
            muted, partLabel(entry.part).toHtmlEscaped(), entry.claim.text.toHtmlEscaped(),
            answerSign(Support::Unsupported), answerVerdict(entry.claim).toHtmlEscaped());
    return html;
}

} // namespace

int noticesOf(const SectionFacts &facts)
{
    const Summary &summary = facts.section.summary;
    const qsizetype all = facts.disagreements.size() + summary.withheld.size() + summary.leftOut.size();
    return static_cast<int>(all) + (facts.fallback.isEmpty() ? 0 : 1);
}

QString sectionHtml(const SectionFacts &facts, const QPalette &palette)
{
    const Section &section = facts.section;
    QString html = u"<p style='margin:0 0 6px 0;font-size:large'><b>%1</b></p>"_s.arg(section.heading.toHtmlEscaped());
    if (!facts.fallback.isEmpty())
        html += note(u"⚠ "_s + facts.fallback);
    html += disagreementsHtml(facts.disagreements, section, palette) + withheldPart(facts, palette);
    html += articles(section, section.summary.leftOut, Words::tr("Left out"),
                     Words::tr("They did not fit into what the model holds; nothing of them was used."));
    html += articles(section, facts.unused, Words::tr("Not used"), Words::tr("No sentence cites these articles."));
    html += articles(section, titleOnly(section), Words::tr("Title only"),
                     Words::tr("Only their titles could be read; sentences are checked against those."));
    html += articles(section, facts.gone, Words::tr("No longer in the archive"),
                     Words::tr("Nothing can be checked against them any more."));
    if (facts.checked && noticesOf(facts) == 0 && facts.unused.isEmpty() && facts.gone.isEmpty())
        html += note(Words::tr("Every article is cited, and nothing was withheld."));
    return html;
}

} // namespace oneul
