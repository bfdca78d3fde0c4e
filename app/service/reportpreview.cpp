#include "service/reportpreview.h"

#include <QRegularExpression>
#include <QSizeF>
#include <QStringList>

#include "digest/labels.h"
#include "digest/markdownparts.h"
#include "digest/reportformat.h"
#include "export/chart.h"
#include "export/htmlstyle.h"
#include "export/markdownhtml.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QImage chartOf(const Digest &digest, const Taxonomy &taxonomy, bool dark)
{
    ChartStyle style;
    style.dark = dark;
    style.title = u"%1 · %2"_s.arg(digestLabels(digest.language).kind(digest.kind), digest.day.toString(Qt::ISODate));
    return renderDistribution(slicesOf(digest, taxonomy), style);
}

/// The digest whose chart the line is; -1: it is none.
int chartIn(const QString &line, const QList<Digest> &digests)
{
    static const QRegularExpression picture(u"^!\\[[^\\]]*\\]\\(([^()]+)\\)\\s*$"_s);
    const QRegularExpressionMatch match = picture.match(line);
    if (!match.hasMatch())
        return -1;
    for (qsizetype i = 0; i < digests.size(); ++i) {
        if (digests[i].day.isValid() && reportChart(digests[i]) == match.captured(1))
            return static_cast<int>(i);
    }
    return -1;
}

/// Rich text hangs an anchor on the next UTF-16 unit, which would cut an emoji in two: a zero-width space takes it.
QString withAnchors(const QString &html)
{
    static const QRegularExpression heading(u"<p class=\"h[1-6]\">"_s);
    QString anchored;
    qsizetype from = 0;
    int number = 0;
    for (auto matches = heading.globalMatch(html); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        anchored += html.mid(from, match.capturedEnd() - from);
        anchored += u"<a name=\"heading-%1\"></a>\u200b"_s.arg(number++);
        from = match.capturedEnd();
    }
    return anchored + html.mid(from);
}

} // namespace

DigestPage reportPreview(const QString &markdown, const QList<Digest> &digests, const Taxonomy &taxonomy, bool dark,
                         double zoom)
{
    DigestPage page;
    QString html;
    QStringList piece;
    const auto writePiece = [&html, &piece] {
        html += markdownToHtml(piece.join(u'\n'), true, 0);
        piece.clear();
    };
    const QStringList lines = QString(markdown).remove(kOwnReportMark).split(u'\n');
    for (const QString &line : lines) {
        const int digest = chartIn(line, digests);
        if (digest < 0) {
            piece += line;
            continue;
        }
        writePiece();
        const QString name = u"chart:%1"_s.arg(digest);
        if (!page.images.contains(name))
            page.images.insert(name, chartOf(digests[digest], taxonomy, dark));
        const QSizeF size = QSizeF(page.images.value(name).size()).scaled(480 * zoom, 480 * zoom, Qt::KeepAspectRatio);
        html += u"<p class=\"chart\"><img src=\"%1\" width=\"%2\" height=\"%3\"/></p>\n"_s.arg(
            name, QString::number(qRound(size.width())), QString::number(qRound(size.height())));
    }
    writePiece();
    const PageColors colors = pageColors(dark);
    page.html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"/><style>"_s
                + pageStyle(colors, zoom, false, true) + u"</style></head>\n<body bgcolor=\""_s + colors.ground
                + u"\">\n"_s + withAnchors(html) + u"</body></html>\n"_s;
    return page;
}

} // namespace oneul
