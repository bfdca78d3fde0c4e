#include "export/exportdocument.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>

#include "digest/labels.h"
#include "digest/markdown.h"
#include "digest/reportformat.h"
#include "model/summaryparts.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

// An imported report may name anything: only a picture's name is taken from it.
QString chartBase(const Digest &digest)
{
    const QString stated = QFileInfo(digest.chartFile).fileName();
    const bool isPicture = stated.endsWith(u".png", Qt::CaseInsensitive);
    return QFileInfo(isPicture ? stated : chartFileName(digest.kind, digest.day)).completeBaseName();
}

void addText(QList<DocumentPart> &parts, QString markdown)
{
    markdown.remove(kOwnReportMark);
    if (!markdown.trimmed().isEmpty())
        parts += DocumentPart{DocumentPart::Form::Text, -1, -1, markdown};
}

// The charts of the digests stand in a line of their own; other pictures are left out with the rest of Markdown's.
void addTextWithCharts(QList<DocumentPart> &parts, const ExportDocument &document, const QString &markdown)
{
    static const QRegularExpression picture(uR"(^!\[[^\]\n]*\]\(([^)\n]+)\)[ \t]*$)"_s,
                                            QRegularExpression::MultilineOption);
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : picture.globalMatch(markdown)) {
        const int digest = digestOfChart(document, match.captured(1));
        if (digest < 0)
            continue;
        addText(parts, markdown.mid(from, match.capturedStart() - from));
        parts += DocumentPart{DocumentPart::Form::Chart, digest, -1, {}};
        from = match.capturedEnd();
    }
    addText(parts, markdown.mid(from));
}

bool isSectionOf(const ExportDocument &document, const ReportBlock &block)
{
    return block.digest >= 0 && block.digest < document.digests.size() && block.section >= 0
           && block.section < document.digests[block.digest].sections.size();
}

QStringList enginesOf(const QList<Digest> &digests, const DigestLabels &labels)
{
    QStringList engines;
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections) {
            const QString &engine = section.summary.engine;
            if (!engine.isEmpty() && engine != u"import")
                engines += engine == u"builtin" ? labels.builtin : engine;
        }
    }
    engines.removeDuplicates();
    return engines;
}

QString sentencesOf(const QList<Digest> &digests, const DigestLabels &labels)
{
    int counts[3] = {0, 0, 0};
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections) {
            for (const SummaryPart part :
                 {SummaryPart::Themes, SummaryPart::Events, SummaryPart::Impact, SummaryPart::Conclusion}) {
                for (const Claim &claim : claimsIn(section.summary, part))
                    ++counts[static_cast<std::size_t>(claim.support)];
            }
        }
    }
    const int all = std::accumulate(std::begin(counts), std::end(counts), 0);
    return all == 0 ? QString() : labels.sentences.arg(all).arg(counts[0]).arg(counts[1]).arg(counts[2]);
}

} // namespace

QList<DocumentPart> partsOf(const ExportDocument &document)
{
    QList<DocumentPart> parts;
    for (const ReportBlock &block : document.blocks) {
        if (isSectionOf(document, block))
            parts += DocumentPart{DocumentPart::Form::Section, block.digest, block.section, {}};
        else
            addTextWithCharts(parts, document, block.markdown);
    }
    if (!document.blocks.isEmpty())
        return parts;
    for (int i = 0; i < document.digests.size(); ++i) {
        parts += DocumentPart{DocumentPart::Form::Digest, i, -1, {}};
        for (int section = 0; section < document.digests[i].sections.size(); ++section)
            parts += DocumentPart{DocumentPart::Form::Section, i, section, {}};
    }
    return parts;
}

QString dayRange(const QList<Digest> &digests)
{
    QDate first;
    QDate last;
    for (const Digest &digest : digests) {
        if (!digest.day.isValid())
            continue;
        first = first.isValid() ? std::min(first, digest.day) : digest.day;
        last = last.isValid() ? std::max(last, digest.day) : digest.day;
    }
    if (!first.isValid() || first == last)
        return first.toString(Qt::ISODate);
    return u"%1 – %2"_s.arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate));
}

QString documentTitle(const ExportDocument &document)
{
    if (!document.title.isEmpty())
        return document.title;
    const DigestLabels &labels = digestLabels(document.language());
    if (document.digests.isEmpty())
        return labels.reportTitle;
    QStringList kinds;
    for (const Digest &digest : document.digests)
        kinds += digestLabels(digest.language).kind(digest.kind);
    kinds.removeDuplicates();
    const QString &own = document.digests.constFirst().title;
    return u"%1 : %2 %3"_s
        .arg(own.isEmpty() ? labels.reportTitle : own, kinds.join(u" · "_s), dayRange(document.digests))
        .trimmed();
}

QString digestHeading(const Digest &digest)
{
    const QString kind = digestLabels(digest.language).kind(digest.kind);
    return digest.day.isValid() ? u"%1 · %2"_s.arg(kind, digest.day.toString(Qt::ISODate)) : kind;
}

QStringList coverPieces(const ExportDocument &document)
{
    const DigestLabels &labels = digestLabels(document.language());
    QDateTime made;
    for (const Digest &digest : document.digests)
        made = made.isValid() ? std::max(made, digest.createdAt) : digest.createdAt;
    const QStringList engines = enginesOf(document.digests, labels);
    QStringList pieces{dayRange(document.digests)};
    if (!engines.isEmpty())
        pieces += labels.engine.arg(engines.join(u", "_s));
    pieces += sentencesOf(document.digests, labels);
    if (made.isValid())
        pieces += labels.madeOn.arg(made.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
    pieces.removeAll(QString());
    return pieces;
}

int digestOfChart(const ExportDocument &document, const QString &address)
{
    const QString base = QFileInfo(address).completeBaseName();
    for (int i = 0; i < document.digests.size(); ++i) {
        if (chartBase(document.digests[i]) == base)
            return i;
    }
    return -1;
}

QString chartName(const ExportDocument &document, int digest)
{
    return chartBase(document.digests[digest]) + (document.options.chart == ChartForm::Svg ? u".svg"_s : u".png"_s);
}

QByteArray chartPicture(const ExportDocument &document, int digest, bool dark)
{
    const QList<ChartSlice> slices = document.slices.value(digest);
    if (slices.isEmpty() || document.options.chart == ChartForm::None)
        return {};
    ChartStyle style;
    style.dark = dark;
    style.title = digestHeading(document.digests[digest]);
    if (document.options.chart == ChartForm::Svg)
        return renderDistributionSvg(slices, style);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    renderDistribution(slices, style).save(&buffer, "PNG");
    return png;
}

QString chartType(ChartForm form)
{
    return form == ChartForm::Svg ? u"image/svg+xml"_s : u"image/png"_s;
}

DayTable dayTable(const QList<Digest> &digests)
{
    DayTable table;
    for (const Digest &digest : digests) {
        if (digest.day.isValid() && !table.days.contains(digest.day))
            table.days += digest.day;
    }
    std::ranges::sort(table.days);
    for (const Digest &digest : digests) {
        const qsizetype day = table.days.indexOf(digest.day);
        for (const Section &section : digest.sections) {
            if (day < 0)
                continue;
            auto row = std::ranges::find(table.rows, section.heading, &CategoryDays::heading);
            if (row == table.rows.end())
                row = table.rows.insert(table.rows.end(),
                                        CategoryDays{section.heading, QList<int>(table.days.size(), 0)});
            row->counts[day] += static_cast<int>(section.articles.size());
        }
    }
    const auto sum = [](const CategoryDays &row) { return std::accumulate(row.counts.begin(), row.counts.end(), 0); };
    std::ranges::stable_sort(table.rows, std::greater<>(), sum);
    return table;
}

} // namespace oneul
