// What DigestService shows and writes: the rendering half of the service.

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "digest/labels.h"
#include "digest/markdown.h"
#include "export/chart.h"
#include "export/documents.h"
#include "service/digestservice.h"
#include "service/texttools.h"

namespace oneul {

namespace {

QList<IllustratedDigest> illustrated(const QList<Digest> &digests, const Taxonomy &taxonomy, bool dark)
{
    QList<IllustratedDigest> result;
    for (const Digest &digest : digests) {
        if (!digest.day.isValid()) { // a summary of a selection has nothing to distribute
            result.append({digest, {}});
            continue;
        }
        ChartStyle style;
        style.dark = dark;
        style.title = QStringLiteral("%1 · %2").arg(digestLabels(digest.language).kind(digest.kind),
                                                    digest.day.toString(Qt::ISODate));
        result.append({digest, renderDistribution(slicesOf(digest, taxonomy), style)});
    }
    return result;
}

Result<QString> writeChart(const Digest &digest, const Taxonomy &taxonomy, const QString &folder)
{
    // An imported report may name anything: only a picture's name is taken from it.
    const QString stated = QFileInfo(digest.chartFile).fileName();
    const bool isPicture = stated.endsWith(u".png", Qt::CaseInsensitive);
    const QString name = isPicture ? stated : chartFileName(digest.kind, digest.day);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    const auto pictures = illustrated({digest}, taxonomy, false);
    if (!pictures.constFirst().chart.save(&buffer, "PNG"))
        return fail(ErrorCode::Internal, QStringLiteral("chart %1").arg(name));
    const QString path = folder + u'/' + name;
    const auto written = writeFile(path, png);
    if (!written)
        return fail(written.error());
    return path;
}

QByteArray manifestOf(const QList<Digest> &digests)
{
    QJsonArray manifests;
    for (const Digest &digest : digests)
        manifests.append(digest.manifest);
    const QJsonObject whole{{QStringLiteral("date"), digests.constFirst().day.toString(Qt::ISODate)},
                            {QStringLiteral("digests"), manifests}};
    return QJsonDocument(whole).toJson();
}

/// Markdown files and charts into one folder; the paths written.
Result<QStringList> writeMarkdownFiles(const QList<Digest> &digests, DigestLayout layout, const Taxonomy &taxonomy,
                                       const QString &folder, const QString &onlyName)
{
    QStringList files;
    const QList<MarkdownFile> documents = writeMarkdown(digests, layout);
    for (const MarkdownFile &document : documents) {
        const QString name = onlyName.isEmpty() || documents.size() > 1 ? document.name : onlyName;
        const QString path = folder + u'/' + name;
        if (const auto written = writeFile(path, document.text.toUtf8()); !written)
            return fail(written.error());
        files.append(path);
    }
    for (const Digest &digest : digests) {
        const auto chart = writeChart(digest, taxonomy, folder);
        if (!chart)
            return fail(chart.error());
        files.append(*chart);
    }
    return files;
}

} // namespace

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
    if (digests.isEmpty())
        return fail(ErrorCode::NotFound);
    const QString folder = QDir(outDir).absoluteFilePath(digests.constFirst().day.toString(Qt::ISODate));
    auto files = writeMarkdownFiles(digests, layout, m_tools.taxonomy, folder, {});
    if (!files)
        return files;
    const QString manifest = folder + QStringLiteral("/manifest.json");
    if (const auto written = writeFile(manifest, manifestOf(digests)); !written)
        return fail(written.error());
    files->append(manifest);
    return files;
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
        return writeMarkdownFiles(digests, digests.size() > 1 ? DigestLayout::Combined : layout, m_tools.taxonomy,
                                  info.absolutePath(), info.fileName());
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
