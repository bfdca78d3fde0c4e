#include <QJsonArray>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/text.h"
#include "service/app.h"
#include "service/errortext.h"
#include "service/healthcheck.h"
#include "service/importer.h"
#include "storage/repair.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

/// A file that a folder brought along may be anything; one that was named must be readable, and a
/// report that is there already is no failure.
bool isFailure(const SkippedFile &skipped, const QStringList &named)
{
    return named.contains(skipped.path) && skipped.why.code != ErrorCode::AlreadyExists;
}

/// What was saved, and what was lost of which table.
void sayRepaired(CommandContext &context, const RepairReport &report)
{
    context.output.message(Cli::tr("Saved: %1 sources, %2 articles, %3 digests. The damaged file is kept: %4")
                               .arg(report.sources)
                               .arg(report.articles)
                               .arg(report.digests)
                               .arg(report.kept));
    for (const SavedRows &rows : report.tables) {
        if (rows.fromBackup > 0)
            context.output.message(
                Cli::tr("%1: %n row(s) from the newest backup", nullptr, rows.fromBackup).arg(rows.table));
        if (rows.lost > 0)
            context.output.message(Cli::tr("%1: %n row(s) lost", nullptr, rows.lost).arg(rows.table));
        else if (rows.lost < 0)
            context.output.message(Cli::tr("%1: some rows are lost").arg(rows.table));
    }
}

/// False when the archive could not be repaired.
bool repair(CommandContext &context, QJsonObject &result)
{
    const auto report = repairArchive(context.dataDir);
    if (!report) {
        context.output.error({}, report.error());
        return false;
    }
    if (report->wasSound)
        context.output.message(Cli::tr("The archive is sound; nothing was repaired."));
    else
        sayRepaired(context, *report);
    QJsonArray tables;
    for (const SavedRows &rows : report->tables)
        tables.append(QJsonObject{{u"table"_s, rows.table},
                                  {u"saved"_s, rows.saved},
                                  {u"fromBackup"_s, rows.fromBackup},
                                  {u"lost"_s, rows.lost < 0 ? QJsonValue() : QJsonValue(rows.lost)}});
    result.insert(u"repair"_s, QJsonObject{{u"needed"_s, !report->wasSound},
                                           {u"kept"_s, report->kept},
                                           {u"backup"_s, report->backup},
                                           {u"tables"_s, tables},
                                           {u"sources"_s, report->sources},
                                           {u"articles"_s, report->articles},
                                           {u"digests"_s, report->digests}});
    return true;
}

QJsonObject checkToJson(CommandContext &context, const CheckResult &check)
{
    const bool plain = check.ok && check.error.code == ErrorCode::None;
    const QString detail = plain ? check.detail : errorText(check.error); // a warning is no failure
    context.output.line(u"%1  %2  %3"_s.arg(check.ok ? Cli::tr("ok") : Cli::tr("FAILED"), check.name, detail));
    if (!check.ok)
        context.output.error(check.name, check.error);
    return {{u"name"_s, check.name}, {u"ok"_s, check.ok}, {u"detail"_s, detail}};
}

QJsonArray checkAll(CommandContext &context)
{
    const auto app = App::open(context.dataDir, context.clock);
    if (!app)
        return {checkToJson(context, {u"database"_s, false, app.error(), {}})};
    const auto checks =
        waitFor(checkHealth((*app)->database(), (*app)->settings(), (*app)->secrets(), (*app)->engines()));
    if (!checks) {
        context.output.error({}, checks.error());
        return {};
    }
    QJsonArray array;
    for (const CheckResult &check : *checks)
        array.append(checkToJson(context, check));
    return array;
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
    context.output.line(u"%1, %2, %3"_s.arg(Cli::tr("%n digest(s)", nullptr, report->digests),
                                            Cli::tr("%n new article(s)", nullptr, report->articles),
                                            Cli::tr("%n new source(s)", nullptr, report->sources)));
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
    QJsonObject result;
    const bool ready = !context.arguments.has(u"repair"_s) || repair(context, result);
    const QJsonArray checks = ready ? checkAll(context) : QJsonArray();
    result.insert(u"checks"_s, checks);
    if (context.output.hasErrors())
        result.insert(u"errors"_s, context.output.errors());
    context.output.document(result);
    return context.output.hasErrors() ? ExitFailed : ExitDone;
}

} // namespace oneul
