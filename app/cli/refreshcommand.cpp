#include <QEventLoop>
#include <QJsonArray>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/sourcestate.h"
#include "cli/text.h"
#include "cli/values.h"
#include "service/app.h"
#include "service/refresher.h"
#include "service/sourceservice.h"
#include "service/storyservice.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

QJsonObject reportToJson(const SourceReport &report)
{
    QJsonObject object{{u"id"_s, report.id},     {u"url"_s, report.url.toString(QUrl::FullyEncoded)},
                       {u"name"_s, report.name}, {u"status"_s, report.status},
                       {u"http"_s, report.http}, {u"items"_s, report.items},
                       {u"new"_s, report.added}, {u"updated"_s, report.updated},
                       {u"ms"_s, report.ms},     {u"error"_s, QJsonValue()}};
    if (report.error.code != ErrorCode::None)
        object.insert(u"error"_s, errorToJson({}, report.error));
    if (!report.warnings.isEmpty())
        object.insert(u"warnings"_s, QJsonArray::fromStringList(report.warnings));
    return object;
}

/// The ids of --source, each of which must be a source.
Result<QList<SourceId>> chosenSources(const CommandContext &context)
{
    QList<SourceId> ids;
    for (const QString &word : context.arguments.values(u"source"_s)) {
        const SourceId id = word.toLongLong();
        if (!context.app->sources().byId(id))
            return fail(ErrorCode::NotFound, Cli::tr("source %1").arg(word));
        ids.append(id);
    }
    return ids;
}

/// A refresh of all leaves out what is gone for good, which is not to go unnoticed.
void sayWhatRests(const CommandContext &context)
{
    for (const Source &source : context.app->sources().all()) {
        if (source.enabled && source.fetch.gone)
            context.output.message(u"%1: %2"_s.arg(source.name, restText(source, context.clock.now())));
    }
}

/// Runs the refresh and says each source as it is done.
RefreshReport runToEnd(CommandContext &context, const QList<SourceId> &ids)
{
    Refresher &refresher = context.app->refresher();
    const Output &output = context.output;
    QEventLoop loop;
    QObject::connect(&refresher, &Refresher::sourceDone, &loop, [&output](const SourceReport &report) {
        if (report.status != u"error")
            output.line(Cli::tr("%1: %2, %3 items, %4 new, %5 updated (%6 ms)")
                            .arg(report.name, report.status)
                            .arg(report.items)
                            .arg(report.added)
                            .arg(report.updated)
                            .arg(report.ms));
    });
    QObject::connect(&refresher, &Refresher::progress, &loop,
                     [&output](int done, int total) { output.progress(u"%1/%2"_s.arg(done).arg(total)); });
    QObject::connect(&refresher, &Refresher::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    refresher.refresh(ids, context.arguments.has(u"force"_s) ? RefreshMode::Forced : RefreshMode::Manual);
    loop.exec();
    output.progress({});
    return refresher.lastReport();
}

} // namespace

int runRefresh(CommandContext &context)
{
    const auto ids = chosenSources(context);
    if (!ids) {
        context.output.error({}, ids.error());
        context.output.document({{u"sources"_s, QJsonArray()}, {u"new"_s, 0}, {u"errors"_s, context.output.errors()}});
        return ExitFailed;
    }
    if (context.app->sources().all().isEmpty())
        context.output.message(Cli::tr("There are no sources yet. Add one with “oneul sources add URL”, or the "
                                       "recommended ones with “oneul sources add-presets”."));
    if (ids->isEmpty() && !context.arguments.has(u"force"_s))
        sayWhatRests(context);
    const RefreshReport report = runToEnd(context, *ids);
    QJsonArray sources;
    for (const SourceReport &source : report.sources) {
        sources.append(reportToJson(source));
        if (source.status == u"error")
            context.output.error(source.name, source.error);
    }
    context.output.line(Cli::tr("%1 new articles in %2 ms").arg(report.added).arg(report.ms));
    context.output.document({{u"sources"_s, sources},
                             {u"new"_s, report.added},
                             {u"errors"_s, context.output.errors()},
                             {u"ms"_s, report.ms}});
    return context.output.hasErrors() ? ExitFailed : ExitDone;
}

} // namespace oneul
