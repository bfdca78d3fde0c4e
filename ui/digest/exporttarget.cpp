#include "digest/exporttarget.h"

#include <QDir>
#include <QFileInfo>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(ExportChoice choice)
{
    switch (choice) {
    case ExportChoice::Reports:
        return {};
    case ExportChoice::Markdown:
        return u"md"_s;
    case ExportChoice::Pdf:
        return u"pdf"_s;
    case ExportChoice::Html:
        return u"html"_s;
    case ExportChoice::Json:
        return u"json"_s;
    }
    return {};
}

ExportFormat formatOf(ExportChoice choice)
{
    switch (choice) {
    case ExportChoice::Pdf:
        return ExportFormat::Pdf;
    case ExportChoice::Html:
        return ExportFormat::Html;
    case ExportChoice::Json:
        return ExportFormat::Json;
    case ExportChoice::Reports:
    case ExportChoice::Markdown:
        break;
    }
    return ExportFormat::Markdown;
}

} // namespace

QStringList ExportTarget::existing(const QList<Digest> &digests) const
{
    if (digests.isEmpty())
        return {};
    if (choice != ExportChoice::Reports)
        return QFileInfo::exists(path) ? QStringList{path} : QStringList();
    const QDir folder(path + u'/' + digests.constFirst().day.toString(Qt::ISODate));
    QStringList found;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files | QDir::NoDotAndDotDot))
        found.append(file.absoluteFilePath());
    return found;
}

Result<QStringList> ExportTarget::write(const DigestService &service, const QList<Digest> &digests,
                                        DigestLayout layout) const
{
    return choice == ExportChoice::Reports ? service.writeReports(digests, layout, path)
                                           : service.exportTo(digests, formatOf(choice), layout, path);
}

QString suggestedFileName(const QList<Digest> &digests, ExportChoice choice)
{
    if (digests.isEmpty())
        return {};
    const Digest &first = digests.constFirst();
    const QString kind = digests.size() == 1 ? u'-' + kindName(first.kind) : QString();
    return u"oneul-%1%2.%3"_s.arg(first.day.toString(Qt::ISODate), kind, suffixOf(choice));
}

} // namespace oneul
