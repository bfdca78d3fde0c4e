#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/text.h"
#include "cli/values.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/errortext.h"
#include "service/reportexporter.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostDays = 400;

struct DayRange {
    QDate from;
    QDate to;
};

/// --date, or --from and --to (today, where it is not given).
Result<DayRange> daysOption(const CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    if (!arguments.has(u"from"_s)) {
        if (arguments.has(u"to"_s))
            return fail(ErrorCode::InvalidArgument, Cli::tr("--to needs --from"));
        const auto day = dayOption(context);
        return day ? Result<DayRange>(DayRange{*day, *day}) : fail(day.error());
    }
    if (arguments.has(u"date"_s))
        return fail(ErrorCode::InvalidArgument, Cli::tr("use either --date or --from"));
    const auto from = dayOption(context, u"from"_s);
    const auto to = dayOption(context, u"to"_s);
    for (const auto *day : {&from, &to}) {
        if (!*day)
            return fail(day->error());
    }
    if (*from > *to || from->daysTo(*to) >= kMostDays)
        return fail(ErrorCode::InvalidArgument,
                    Cli::tr("--to must not be before --from, and there may be %1 days at most").arg(kMostDays));
    return DayRange{*from, *to};
}

/// The job without its digests and its path.
Result<ExportJob> jobOptions(const CommandContext &context)
{
    static const QHash<QString, ExportFormat> formats{
        {u"md"_s, ExportFormat::Markdown}, {u"pdf"_s, ExportFormat::Pdf},   {u"html"_s, ExportFormat::Html},
        {u"json"_s, ExportFormat::Json},   {u"epub"_s, ExportFormat::Epub}, {u"txt"_s, ExportFormat::Text}};
    static const QHash<QString, ChartForm> charts{
        {u"png"_s, ChartForm::Png}, {u"svg"_s, ChartForm::Svg}, {u"none"_s, ChartForm::None}};
    const Arguments &arguments = context.arguments;
    const auto format =
        oneOf(arguments, u"format"_s, {u"md"_s, u"pdf"_s, u"html"_s, u"json"_s, u"epub"_s, u"txt"_s}, u"md"_s);
    const auto layout = oneOf(arguments, u"layout"_s, {u"separate"_s, u"combined"_s}, u"combined"_s);
    const auto paper = oneOf(arguments, u"paper"_s, {u"a4"_s, u"letter"_s}, u"a4"_s);
    const auto chart = oneOf(arguments, u"chart"_s, {u"png"_s, u"svg"_s, u"none"_s}, u"png"_s);
    for (const auto *option : {&format, &layout, &paper, &chart}) {
        if (!*option)
            return fail(option->error());
    }
    ExportJob job;
    job.format = formats.value(*format);
    job.options.layout = layoutFromName(*layout);
    job.options.paper = *paper == u"letter" ? PaperSize::Letter : PaperSize::A4;
    job.options.chart = charts.value(*chart);
    job.options.frontMatter = arguments.has(u"front-matter"_s);
    return job;
}

QString rangeName(const DayRange &days)
{
    const QString from = days.from.toString(Qt::ISODate);
    return days.from == days.to ? from : from + u'_' + days.to.toString(Qt::ISODate);
}

/// The latest digests of the days; NotFound where there is none.
Result<QList<Digest>> digestsOf(const CommandContext &context, const DayRange &days, const QString &kind)
{
    QList<Digest> digests;
    for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
        const auto found = waitFor(context.app->digests().latest(day));
        if (!found && found.error().code != ErrorCode::NotFound)
            return fail(found.error());
        if (found)
            digests += *found;
    }
    if (kind != u"all")
        digests.removeIf([&](const Digest &digest) { return kindName(digest.kind) != kind; });
    if (digests.isEmpty())
        return fail(ErrorCode::NotFound, rangeName(days));
    return digests;
}

/// Why there is nothing to write, and how there would be.
QString failureText(const Error &error, const DayRange &days, const QString &kind)
{
    if (error.code != ErrorCode::NotFound)
        return errorText(error);
    const bool one = kind != u"all";
    const QString what = one ? u"%1 (%2)"_s.arg(rangeName(days), kind) : rangeName(days);
    const QString command = u"oneul digest --date "_s + days.from.toString(Qt::ISODate);
    return Cli::tr("No digest of %1 is stored. “%2” makes one.")
        .arg(what, one ? command + u" --kind "_s + kind : command);
}

/// --out as a file: in a folder the export has the name of its day.
QString outFile(const QString &given, const QString &day, ExportFormat format)
{
    const bool isFolder = given.endsWith(u'/') || QFileInfo(given).isDir();
    const QString name = ReportExporter::fileName(day + u"_report"_s, {}, format);
    return isFolder ? QDir(given).filePath(name) : given;
}

} // namespace

int runExport(CommandContext &context)
{
    const auto kind = oneOf(context.arguments, u"kind"_s, {u"news"_s, u"papers"_s, u"all"_s}, u"all"_s);
    auto job = jobOptions(context);
    const auto days = daysOption(context);
    if (!kind || !job || !days)
        return usageError(context, (!kind ? kind.error() : !job ? job.error() : days.error()).detail);
    if (context.arguments.value(u"out"_s).isEmpty())
        return usageError(context, Cli::tr("export needs --out PATH"));
    job->path = outFile(context.arguments.value(u"out"_s), rangeName(*days), job->format);
    const auto digests = digestsOf(context, *days, *kind);
    Result<QStringList> files = fail(digests ? Error() : digests.error());
    if (digests) {
        job->digests = *digests;
        if (digests->size() == 1 && !context.arguments.has(u"layout"_s))
            job->options.layout = DigestLayout::Separate; // a report of its kind
        files = waitFor(context.app->exporter().write(*job));
    }
    if (!files)
        context.output.error({}, files.error(), failureText(files.error(), *days, *kind));
    const QStringList written = files ? *files : QStringList();
    for (const QString &file : written)
        context.output.line(Cli::tr("Written: %1").arg(file));
    QJsonObject result{{u"files"_s, QJsonArray::fromStringList(written)}};
    if (context.output.hasErrors())
        result.insert(u"errors"_s, context.output.errors());
    context.output.document(result);
    return context.output.hasErrors() ? ExitFailed : ExitDone;
}

} // namespace oneul
