#include "service/dayreports.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "digest/labels.h"
#include "digest/markdown.h"
#include "export/chart.h"

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFolders = 99; ///< of one day

Result<OutputFile> chartFile(const Digest &digest, const Taxonomy &taxonomy, const QString &folder)
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
        return fail(ErrorCode::Internal, u"chart "_s + name);
    return OutputFile{folder + u'/' + name, png};
}

QByteArray manifestOf(const QList<Digest> &digests)
{
    QJsonArray manifests;
    for (const Digest &digest : digests)
        manifests.append(digest.manifest);
    const QJsonObject whole{{u"date"_s, digests.constFirst().day.toString(Qt::ISODate)}, {u"digests"_s, manifests}};
    return QJsonDocument(whole).toJson();
}

} // namespace

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
        style.title =
            u"%1 · %2"_s.arg(digestLabels(digest.language).kind(digest.kind), digest.day.toString(Qt::ISODate));
        result.append({digest, renderDistribution(slicesOf(digest, taxonomy), style)});
    }
    return result;
}

Result<QList<OutputFile>> markdownReports(const QList<Digest> &digests, DigestLayout layout, const Taxonomy &taxonomy,
                                          const QString &folder, const QString &onlyName)
{
    QList<OutputFile> files;
    const QList<MarkdownFile> documents = writeMarkdown(digests, layout);
    for (const MarkdownFile &document : documents) {
        const QString name = onlyName.isEmpty() || documents.size() > 1 ? document.name : onlyName;
        files.append(OutputFile{folder + u'/' + name, document.text.toUtf8()});
    }
    for (const Digest &digest : digests) {
        const auto chart = chartFile(digest, taxonomy, folder);
        if (!chart)
            return fail(chart.error());
        files.append(*chart);
    }
    return files;
}

Result<QList<OutputFile>> dayReports(const QList<Digest> &digests, DigestLayout layout, const Taxonomy &taxonomy,
                                     const QString &folder)
{
    if (digests.isEmpty())
        return fail(ErrorCode::NotFound);
    auto files = markdownReports(digests, layout, taxonomy, folder, {});
    if (files)
        files->append(OutputFile{folder + u"/manifest.json"_s, manifestOf(digests)});
    return files;
}

QString reportsFolder(const QList<Digest> &digests, const QString &outDir)
{
    const QDate day = digests.isEmpty() ? QDate() : digests.constFirst().day;
    return QDir(outDir).absoluteFilePath(day.toString(Qt::ISODate));
}

Result<QString> freeReportsFolder(const QList<Digest> &digests, const QString &outDir)
{
    const QString folder = reportsFolder(digests, outDir);
    for (int number = 1; number <= kMostFolders; ++number) {
        const QString numbered = number == 1 ? folder : u"%1 (%2)"_s.arg(folder, QString::number(number));
        if (!QFileInfo::exists(numbered) || (QFileInfo(numbered).isDir() && QDir(numbered).isEmpty()))
            return numbered;
    }
    return fail(ErrorCode::AlreadyExists, folder);
}

} // namespace oneul
