#include "engines/answertext.h"

#include <QCoreApplication>
#include <QPalette>
#include <QRegularExpression>

#include "common/colors.h"
#include "engines/answerwords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(oneul::AnswerText)
};

QString escaped(const QString &text)
{
    static const QRegularExpression special(uR"(([\\`*_\[\]<>#|~]))"_s);
    return text.simplified().replace(special, uR"(\\1)"_s);
}

QString paragraph(const Claim &claim, int index, bool chosen, const Answer &answer, const QPalette &palette)
{
    const QString ground = chosen ? u"background-color:%1;"_s.arg(foundColor(palette).name()) : QString();
    QString html =
        u"<p style='margin:0 0 9px 0'><a href='sentence:%1' style='text-decoration:none;color:%2;%3'>%4</a>"_s.arg(
            QString::number(index), palette.color(QPalette::Text).name(), ground, claim.text.toHtmlEscaped());
    const QList<int> numbers = citedNumbers(claim, answer);
    for (const int number : numbers)
        html += u" <a href='source:%1' style='text-decoration:none'>[%1]</a>"_s.arg(number);
    const QString sign = claim.support == Support::Supported
                             ? answerSign(claim.support)
                             : answerSign(claim.support) + u"&nbsp;"_s + answerBadge(claim.support).toHtmlEscaped();
    return html + u" <span style='color:%1'>%2</span></p>"_s.arg(answerColor(claim.support, palette).name(), sign);
}

QString withheldPart(const Answer &answer, bool unfolded, const QPalette &palette)
{
    if (answer.withheld.isEmpty())
        return {};
    const int count = static_cast<int>(answer.withheld.size());
    QString html = u"<p style='margin:10px 0 4px 0'><a href='withheld:'>%1</a></p>"_s.arg(
        (unfolded ? Words::tr("Hide what was withheld")
                  : Words::tr("%n sentence(s) withheld: the sources don't bear them out", nullptr, count))
            .toHtmlEscaped());
    if (!unfolded)
        return html;
    const QString muted = mutedText(palette).name();
    for (const WithheldClaim &withheld : answer.withheld)
        html += u"<p style='margin:0 0 7px 12px;color:%1'><s>%2</s><br/>%3 %4</p>"_s.arg(
            muted, withheld.claim.text.toHtmlEscaped(), answerSign(Support::Unsupported),
            answerVerdict(withheld.claim).toHtmlEscaped());
    return html;
}

} // namespace

QList<int> citedNumbers(const Claim &claim, const Answer &answer)
{
    QList<int> numbers;
    for (qsizetype place = 0; place < answer.sources.size(); ++place) {
        if (claim.cites.contains(answer.sources.at(place).id))
            numbers << static_cast<int>(place) + 1;
    }
    return numbers;
}

QString answerHtml(const GivenAnswer &given, int chosen, bool withWithheld, const QPalette &palette)
{
    const Answer &answer = given.answer;
    QString html = u"<p style='margin:0 0 10px 0;font-size:large'><b>%1</b></p>"_s.arg(
        given.question.text.simplified().toHtmlEscaped());
    if (answer.sentences.isEmpty())
        html += u"<p style='color:%1'>%2</p>"_s.arg(
            mutedText(palette).name(), Words::tr("The articles that were found don't answer this.").toHtmlEscaped());
    for (qsizetype index = 0; index < answer.sentences.size(); ++index)
        html += paragraph(answer.sentences.at(index), static_cast<int>(index), index == chosen, answer, palette);
    return html + withheldPart(answer, withWithheld, palette);
}

QString answerMarkdown(const GivenAnswer &given)
{
    const Answer &answer = given.answer;
    QString text = u"## %1\n\n"_s.arg(escaped(given.question.text));
    for (const Claim &claim : answer.sentences) {
        text += u"- "_s + escaped(claim.text);
        const QList<int> numbers = citedNumbers(claim, answer);
        for (const int number : numbers)
            text += u" [%1]"_s.arg(number);
        if (claim.support != Support::Supported)
            text += u" %1 %2"_s.arg(answerSign(claim.support), answerBadge(claim.support));
        text += u'\n';
    }
    text += u"\n**%1:**\n\n"_s.arg(Words::tr("Sources"));
    for (qsizetype place = 0; place < answer.sources.size(); ++place) {
        const ArticleRow &row = answer.sources.at(place);
        text += u"%1. %2 (%3)\n"_s.arg(QString::number(place + 1), escaped(row.title),
                                       QString::fromLatin1(row.url.toEncoded()));
    }
    return text;
}

} // namespace oneul
