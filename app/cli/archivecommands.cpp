#include <QJsonArray>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/text.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/healthcheck.h"
#include "service/importer.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

/// A file that a folder brought along may be anything; one that was named must be readable, and a
/// report that is there already is no failure.
bool isFailure(const SkippedFile &skipped, const QStringList &named)
{
    return named.contains(skipped.path) && skipped.why.code != ErrorCode::AlreadyExists;
}

} // namespace

int runImport(CommandContext &context)
{
    const QStringList &paths = context.arguments.words();
    const auto report = waitFor(context.app->importer().import(paths));
    if (!report) {
        context.output.error({}, report.error());
        context.output.document({{u"digests"_s, 0}, {u"articles"_s, 0}, {u"errors"_s, context.output.errors()}});
        return ExitFailed;
    }
    QJsonArray skipped;
    for (const SkippedFile &file : report->skipped) {
        skipped.append(QJsonObject{{u"path"_s, file.path}, {u"why"_s, errorText(file.why)}});
        if (isFailure(file, paths))
            context.output.error(file.path, file.why);
        else
            context.output.message(Cli::tr("Skipped: %1").arg(errorText(file.path, file.why)));
    }
    context.output.line(Cli::tr("%1 digests, %2 new articles, %3 new sources")
                            .arg(report->digests)
                            .arg(report->articles)
                            .arg(report->sources));
    QJsonObject result{{u"digests"_s, report->digests},
                       {u"articles"_s, report->articles},
                       {u"sources"_s, report->sources},
                       {u"skipped"_s, skipped}};
    if (context.output.hasErrors())
        result.insert(u"errors"_s, context.output.errors());
    context.output.document(result);
    return context.output.hasErrors() ? ExitFailed : ExitDone;
}

int runCheck(CommandContext &context)
{
    if (context.arguments.has(u"repair"_s)) {
        context.output.message(Cli::tr("This version of Oneul cannot repair an archive yet. Put back a file from the "
                                    "folder “backups” beside it."));
        return ExitUsage;
    }
    const auto checks = waitFor(checkHealth(context.app->database(), context.app->settings()));
    if (!checks) {
        context.output.error({}, checks.error());
        context.output.document({{u"checks"_s, QJsonArray()}, {u"errors"_s, context.output.errors()}});
        return ExitFailed;
    }
    QJsonArray array;
    for (const CheckResult &check : *checks) {
        const QString detail = check.ok ? check.detail : errorText(check.error);
        array.append(QJsonObject{{u"name"_s, check.name}, {u"ok"_s, check.ok}, {u"detail"_s, detail}});
        context.output.line(u"%1  %2  %3"_s.arg(check.ok ? Cli::tr("ok") : Cli::tr("FAILED"), check.name, detail));
        if (!check.ok)
            context.output.error(check.name, check.error);
    }
    QJsonObject result{{u"checks"_s, array}};
    if (context.output.hasErrors())
        result.insert(u"errors"_s, context.output.errors());
    context.output.document(result);
    return context.output.hasErrors() ? ExitFailed : ExitDone;
}

} // namespace oneul
