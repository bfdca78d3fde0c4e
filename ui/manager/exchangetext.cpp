#include "manager/exchangetext.h"

#include <QCoreApplication>

#include "common/colors.h"
#include "common/dates.h"
#include "manager/sourcewords.h"
#include "manager/timewords.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(oneul::ExchangeText)
};

QString headingOf(qsizetype at, const HttpHop &hop)
{
    return Texts::tr("Request %1: %2").arg(QString::number(at + 1), hop.url);
}

QString connectionOf(const HttpHop &hop)
{
    return hop.address.isEmpty() ? Texts::tr("No connection was made.") : Texts::tr("Connected to %1").arg(hop.address);
}

QString linesOf(const QStringList &lines, const QString &mark)
{
    QString text;
    for (const QString &line : lines)
        text += mark + line + u'\n';
    return text;
}

QString block(const QStringList &lines, const QString &style, const QString &whenEmpty)
{
    if (lines.isEmpty())
        return u"<p><i>%1</i></p>"_s.arg(whenEmpty.toHtmlEscaped());
    return u"<pre style=\"%1\">%2</pre>"_s.arg(style, lines.join(u'\n').toHtmlEscaped());
}

} // namespace

QString fetchSummary(const FetchRecord &record)
{
    QStringList parts;
    if (record.http > 0)
        parts << Texts::tr("status %1").arg(QString::number(record.http));
    if (record.bytes > 0)
        parts << bytesText(record.bytes);
    parts << elapsedText(record.ms);
    return fullDate(record.at) + u": "_s + parts.join(u", "_s);
}

QString exchangeText(const QString &source, const FetchRecord &record)
{
    QString text = source + u'\n' + fetchSummary(record) + u'\n' + outcomeText(record) + u'\n';
    if (record.error.code != ErrorCode::None)
        text += errorCodeName(record.error.code)
                + (record.error.detail.isEmpty() ? QString() : u": "_s + record.error.detail) + u'\n';
    for (const QString &warning : record.warnings)
        text += u"! "_s + warning + u'\n';
    for (qsizetype i = 0; i < record.exchange.size(); ++i) {
        const HttpHop &hop = record.exchange.at(i);
        text += u'\n' + headingOf(i, hop) + u'\n' + connectionOf(hop) + u'\n';
        text += linesOf(hop.request, u"> "_s) + linesOf(hop.response, u"< "_s);
        if (!hop.note.isEmpty())
            text += u"* "_s + hop.note + u'\n';
    }
    if (record.exchange.isEmpty())
        text += u'\n' + Texts::tr("Nothing was sent.") + u'\n';
    return text;
}

QString exchangeHtml(const FetchRecord &record, const QPalette &palette)
{
    const QString muted = mutedText(palette).name();
    const QString shade = u"background-color:%1; white-space:pre-wrap; margin:4px 0;"_s.arg(
        blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.06).name());
    QString html;
    for (const QString &warning : record.warnings)
        html +=
            u"<p style=\"color:%1\">%2</p>"_s.arg(healthColor(Health::Silent, palette).name(), warning.toHtmlEscaped());
    for (qsizetype i = 0; i < record.exchange.size(); ++i) {
        const HttpHop &hop = record.exchange.at(i);
        html += u"<h4 style=\"margin:14px 0 0 0\">%1</h4>"_s.arg(headingOf(i, hop).toHtmlEscaped());
        html += u"<p style=\"color:%1; margin:2px 0 4px 0\">%2</p>"_s.arg(muted, connectionOf(hop).toHtmlEscaped());
        html += block(hop.request, shade, Texts::tr("Nothing was sent."));
        html += block(hop.response, shade, Texts::tr("Nothing came back."));
        if (!hop.note.isEmpty())
            html += u"<p style=\"color:%1; margin:2px 0\">%2</p>"_s.arg(healthColor(Health::Failing, palette).name(),
                                                                        hop.note.toHtmlEscaped());
    }
    if (record.exchange.isEmpty())
        html += u"<p style=\"color:%1\">%2</p>"_s.arg(muted, Texts::tr("Nothing was sent.").toHtmlEscaped());
    return html;
}

} // namespace oneul
