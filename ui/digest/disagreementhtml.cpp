#include "digest/disagreementhtml.h"

#include <algorithm>

#include <QCoreApplication>
#include <QPalette>

#include "common/colors.h"
#include "digest/digestclaims.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBeside = 3; ///< voices in a row; more of them stand below

class Words
{
    Q_DECLARE_TR_FUNCTIONS(oneul::DisagreementHtml)
};

QString sourceOf(const Section &section, ArticleId id)
{
    const auto article = std::ranges::find(section.articles, id, &DigestArticle::id);
    return article == section.articles.end() ? QString() : article->sourceName;
}

QString voice(const Disagreement::Voice &said, const Section &section, const QPalette &palette)
{
    const QString name = u"[%1] %2"_s.arg(markOf(section, said.article)).arg(sourceOf(section, said.article));
    return u"<td width='33%' valign='top' style='background-color:%1'><b>%2</b><br/>%3<br/><a href='article:%4'>%5</a></td>"_s
        .arg(noteColor(palette).name(), said.value.toHtmlEscaped(), said.sentence.toHtmlEscaped(),
             QString::number(said.article), name.trimmed().toHtmlEscaped());
}

} // namespace

QString disagreementsHtml(const QList<Disagreement> &disagreements, const Section &section, const QPalette &palette)
{
    QString html;
    for (const Disagreement &found : disagreements) {
        const QString title = found.what == Disagreement::What::Number
                                  ? Words::tr("The sources of one story state different figures")
                                  : Words::tr("The sources of one story state different names");
        html +=
            u"<p style='margin:12px 0 4px 0'><b>⚠ %1</b></p><table width='100%' cellspacing='4' cellpadding='5'>"_s.arg(
                title.toHtmlEscaped());
        for (qsizetype place = 0; place < found.voices.size(); ++place) {
            const bool first = place % kBeside == 0;
            const bool last = place % kBeside == kBeside - 1 || place + 1 == found.voices.size();
            html += (first ? u"<tr>"_s : QString()) + voice(found.voices.at(place), section, palette)
                    + (last ? u"</tr>"_s : QString());
        }
        html += u"</table>"_s;
    }
    return html;
}

} // namespace oneul
