#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include "export/chart.h"
#include "model/digest.h"
#include "model/exportoptions.h"
#include "model/report.h"

namespace oneul {

/// What is exported: digests of one or several days, or a report made of them.
struct ExportDocument {
    QList<Digest> digests; ///< a report's are in the order of Report::digests
    QList<QList<ChartSlice>> slices; ///< by digest; a digest without has no chart
    QString title; ///< a report's; "" : the standard one
    QString markdown; ///< a report's whole text; "" : the digests as they are
    QList<ReportBlock> blocks; ///< a report's pieces; empty: the digests as they are
    ExportOptions options;

    [[nodiscard]] Language language() const
    {
        return digests.isEmpty() ? Language::English : digests.constFirst().language;
    }
};

/// A piece of a document, in its order.
struct DocumentPart {
    enum class Form {
        Digest, ///< begins a digest: heading and chart
        Section,
        Text, ///< Markdown of a report
        Chart, ///< the digest's chart, where a report's Markdown shows it
    };
    Form form = Form::Text;
    int digest = -1;
    int section = -1;
    QString markdown;
};

/// All of a document. Sections are numbered through it from 0, in this order.
QList<DocumentPart> partsOf(const ExportDocument &document);

/// "Daily … Insights : News · Papers 2024-05-02", "… 2024-04-29 – 2024-05-05", or the report's own title.
QString documentTitle(const ExportDocument &document);

/// "News · 2024-05-02": what stands over a digest among others.
QString digestHeading(const Digest &digest);

/// The days of a document: engines, how its sentences are supported, when it was made; each a piece of the cover line.
QStringList coverPieces(const ExportDocument &document);

/// "2024-04-29 – 2024-05-05", or the one day; "" for a summary of no day.
QString dayRange(const QList<Digest> &digests);

/// The digest whose chart an address in Markdown names; -1: it is another picture.
int digestOfChart(const ExportDocument &document, const QString &address);
/// The file name of a digest's chart, with the ending that the options want.
QString chartName(const ExportDocument &document, int digest);

/// The picture of a digest's chart in its file's form, on light or dark ground; empty where it has none.
QByteArray chartPicture(const ExportDocument &document, int digest, bool dark);
/// "image/png" or "image/svg+xml".
QString chartType(ChartForm form);

/// How many articles a category had on each day of a document.
struct CategoryDays {
    QString heading;
    QList<int> counts; ///< by day
};

/// The days of a document and the articles of its categories on them; the largest category first.
struct DayTable {
    QList<QDate> days;
    QList<CategoryDays> rows;
};

DayTable dayTable(const QList<Digest> &digests);

} // namespace oneul
