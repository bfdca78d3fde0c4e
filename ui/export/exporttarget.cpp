#include "export/exporttarget.h"

#include <algorithm>
#include <iterator>

#include <QDir>
#include <QFileInfo>

namespace oneul {

using namespace Qt::StringLiterals;

namespace {

struct ChoiceRow {
    ExportChoice choice;
    QLatin1StringView name;
    ExportFormat format;
};

constexpr ChoiceRow kChoices[] = {
    {ExportChoice::Reports, "reports"_L1, ExportFormat::Markdown},
    {ExportChoice::Markdown, "md"_L1, ExportFormat::Markdown},
    {ExportChoice::Pdf, "pdf"_L1, ExportFormat::Pdf},
    {ExportChoice::Html, "html"_L1, ExportFormat::Html},
    {ExportChoice::Json, "json"_L1, ExportFormat::Json},
    {ExportChoice::Epub, "epub"_L1, ExportFormat::Epub},
    {ExportChoice::Text, "txt"_L1, ExportFormat::Text},
};

const ChoiceRow &rowOf(ExportChoice choice)
{
    const auto *row = std::ranges::find(kChoices, choice, &ChoiceRow::choice);
    return row == std::end(kChoices) ? kChoices[0] : *row;
}

} // namespace

QString exportChoiceName(ExportChoice choice)
{
    return rowOf(choice).name;
}

ExportChoice exportChoiceFromName(const QString &name)
{
    const auto *row = std::ranges::find_if(kChoices, [&](const ChoiceRow &known) { return known.name == name; });
    return row == std::end(kChoices) ? ExportChoice::Reports : row->choice;
}

ExportFormat formatOf(ExportChoice choice)
{
    return rowOf(choice).format;
}

QStringList existingFiles(ExportChoice choice, const ExportJob &job)
{
    QStringList found;
    if (choice == ExportChoice::Reports) {
        if (job.digests.isEmpty())
            return found;
        const QDir folder(job.path + u'/' + job.digests.constFirst().day.toString(Qt::ISODate));
        const QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::NoDotAndDotDot);
        for (const QFileInfo &file : files)
            found.append(file.absoluteFilePath());
        return found;
    }
    const QStringList targets = ReportExporter::targets(job);
    for (const QString &target : targets) {
        if (QFileInfo::exists(target))
            found.append(target);
    }
    return found;
}

QString suggestedFileName(const QList<Digest> &digests, ExportChoice choice, const QString &pattern)
{
    return digests.isEmpty() ? QString() : ReportExporter::fileName(pattern, digests, formatOf(choice));
}

} // namespace oneul
