// What DigestService shows and writes: the rendering half of the service.

#include <algorithm>
#include <functional>

#include <QFileInfo>

#include "digest/markdown.h"
#include "export/chart.h"
#include "export/documents.h"
#include "service/dayreports.h"
#include "service/digestservice.h"
#include "service/texttools.h"

namespace oneul {

DigestPage DigestService::page(const QList<Digest> &digests, bool dark, double zoom) const
{
    DigestPage page;
    const auto pictures = illustrated(digests, m_tools.taxonomy, dark);
    for (const IllustratedDigest &picture : pictures) {
        if (!picture.chart.isNull())
            page.images.insert(QStringLiteral("chart:") + kindName(picture.digest.kind), picture.chart);
    }
    HtmlOptions options;
    options.dark = dark;
    options.forViewer = true;
    options.selfContained = false;
    options.zoom = zoom;
    page.html = renderHtml(pictures, options);
    return page;
}

Result<QStringList> DigestService::writeReports(const QList<Digest> &digests, DigestLayout layout,
                                                const QString &outDir) const
{
    const auto files = dayReports(digests, layout, m_tools.taxonomy, reportsFolder(digests, outDir));
    return files ? writeFiles(*files) : Result<QStringList>(fail(files.error()));
}

Result<QStringList> DigestService::exportTo(const QList<Digest> &digests, ExportFormat format, DigestLayout layout,
                                            const QString &path) const
{
    if (digests.isEmpty())
        return fail(ErrorCode::NotFound);
    Result<void> written;
    switch (format) {
    case ExportFormat::Markdown: {
        const QFileInfo info(path);
        const auto files = markdownReports(digests, digests.size() > 1 ? DigestLayout::Combined : layout,
                                           m_tools.taxonomy, info.absolutePath(), info.fileName());
        return files ? writeFiles(*files) : Result<QStringList>(fail(files.error()));
    }
    case ExportFormat::Pdf:
        written = writePdf(illustrated(digests, m_tools.taxonomy, false), path);
        break;
    case ExportFormat::Html:
        written = writeFile(path, renderHtml(illustrated(digests, m_tools.taxonomy, false), {}).toUtf8());
        break;
    case ExportFormat::Json:
        written = writeFile(path, renderJson(digests));
        break;
    case ExportFormat::Epub:
    case ExportFormat::Text:
        return fail(ErrorCode::InvalidArgument, QFileInfo(path).suffix());
    }
    if (!written)
        return fail(written.error());
    return QStringList{QFileInfo(path).absoluteFilePath()};
}

QString DigestService::markdown(const Digest &summary) const
{
    return writeMarkdown({summary}, DigestLayout::Separate).constFirst().text;
}

Result<void> DigestService::saveMarkdown(const Digest &summary, const QString &path) const
{
    return writeFile(path, markdown(summary).toUtf8());
}

QChart *distributionChart(const QHash<CategoryId, int> &counts, const Taxonomy &taxonomy, Language language, bool dark)
{
    QList<ChartSlice> slices;
    for (const Category &category : taxonomy.categories()) {
        if (const int count = counts.value(category.id); count > 0)
            slices.append({category.id, category.name(language), count, QColor(category.color)});
    }
    std::ranges::stable_sort(slices, std::greater<>(), &ChartSlice::count);
    ChartStyle style;
    style.dark = dark;
    return makeDistributionChart(slices, style);
}

} // namespace oneul
