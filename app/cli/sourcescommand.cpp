#include <QJsonArray>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/sourcestate.h"
#include "cli/text.h"
#include "cli/values.h"
#include "service/app.h"
#include "service/articleservice.h"
#include "service/discover.h"
#include "service/errortext.h"
#include "service/schedule.h"
#include "service/sourceservice.h"
#include "service/typedaddress.h"
#include "settings/settings.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

/// `programMinutes`: the program's interval.
QJsonObject sourceToJson(const Source &source, int articles, int programMinutes)
{
    const int own = source.options.minutes;
    return {{u"id"_s, source.id},
            {u"url"_s, source.url.toString(QUrl::FullyEncoded)},
            {u"name"_s, source.name},
            {u"folder"_s, source.folder},
            {u"kind"_s, kindName(source.kind)},
            {u"type"_s, sourceTypeName(source.type)},
            {u"enabled"_s, source.enabled},
            {u"lastStatus"_s, source.fetch.lastStatus},
            {u"lastFetched"_s, isoTime(source.fetch.lastFetched)},
            {u"lastError"_s, errorText(source.fetch.lastError)},
            {u"nextFetch"_s, isoTime(source.fetch.nextFetch)},
            {u"failures"_s, source.fetch.failures},
            {u"gone"_s, source.fetch.gone},
            {u"interval"_s, minutesBetween(source.fetch, own > 0 ? own : programMinutes)},
            {u"articles"_s, articles}};
}

/// The list on stdout; `only` limits it to what the command was about.
int printSources(CommandContext &context, const QList<SourceId> &only, QJsonObject more = {})
{
    const auto counts = waitFor(context.app->articles().counts());
    if (!counts)
        context.output.error({}, counts.error());
    QJsonArray array;
    for (const Source &source : context.app->sources().all()) {
        if (!only.isEmpty() && !only.contains(source.id))
            continue;
        const int articles = counts ? counts->sources.value(source.id).articles : 0;
        array.append(sourceToJson(source, articles, context.app->settings().number(Key::RefreshMinutes)));
        context.output.line(u"%1  %2  [%3, %4] %5 (%6)"_s.arg(QString::number(source.id), source.name,
                                                              kindName(source.kind), sourceTypeName(source.type),
                                                              source.url.toString(), QString::number(articles)));
        if (const QString rest = restText(source, context.clock.now()); !rest.isEmpty())
            context.output.line(u"    "_s + rest);
    }
    more.insert(u"sources"_s, array);
    if (context.output.hasErrors())
        more.insert(u"errors"_s, context.output.errors());
    context.output.document(more);
    return context.output.hasErrors() ? ExitFailed : ExitDone;
}

int failedSources(CommandContext &context, const QString &subject, const Error &error)
{
    context.output.error(subject, error);
    context.output.document({{u"sources"_s, QJsonArray()}, {u"errors"_s, context.output.errors()}});
    return ExitFailed;
}

/// What was found behind an address: all of it in the JSON, those that were not taken for people.
QJsonObject foundFeeds(const CommandContext &context, const QList<FoundFeed> &feeds)
{
    QJsonArray array;
    for (const FoundFeed &feed : feeds)
        array.append(QJsonObject{{u"url"_s, feed.url.toString(QUrl::FullyEncoded)},
                                 {u"title"_s, feed.title},
                                 {u"format"_s, feed.format},
                                 {u"items"_s, feed.items}});
    if (feeds.size() > 1)
        context.output.message(Cli::tr("Other feeds of this page, which can be added by their address:"));
    for (const FoundFeed &feed : feeds.mid(1))
        context.output.message(
            u"  %1  %2 (%3)"_s.arg(feed.url.toString(), feed.title, feed.preset ? feed.preset->id : feed.format));
    return {{u"found"_s, array}};
}

int addFound(CommandContext &context, const QString &address, const NewSource &request)
{
    const auto found = waitFor(context.app->sources().findFeeds(request.url));
    if (!found) {
        const Error &error = found.error();
        if (error.code == ErrorCode::NotAFeed && !error.detail.isEmpty())
            context.output.message(Cli::tr("Looked at: %1").arg(error.detail));
        return failedSources(context, address, error);
    }
    const Source source = completed(sourceOf(found->first(), request.url), request);
    const auto added = waitFor(context.app->sources().addAll({source}));
    const QJsonObject more = foundFeeds(context, *found);
    if (!added)
        return failedSources(context, address, added.error());
    if (added->isEmpty())
        return failedSources(context, address, Error{ErrorCode::AlreadyExists, source.url.toString()});
    return printSources(context, {added->first().id}, more);
}

int addSource(CommandContext &context, const QString &address)
{
    const auto kind = oneOf(context.arguments, u"kind"_s, {u"news"_s, u"papers"_s}, {});
    const auto type = oneOf(context.arguments, u"type"_s, {u"auto"_s, u"feed"_s, u"html"_s, u"json"_s}, u"auto"_s);
    for (const auto *option : {&kind, &type}) {
        if (!*option)
            return usageError(context, option->error().detail);
    }
    NewSource request;
    request.url = addressFromInput(address);
    request.name = context.arguments.value(u"name"_s);
    request.folder = context.arguments.value(u"folder"_s);
    if (!kind->isEmpty())
        request.kind = kindFromName(*kind);
    if (*type != u"auto")
        request.type = sourceTypeFromName(*type);
    // A file, a preset's page and an address with credentials are what they are.
    const bool searches = !request.type && request.url.scheme().startsWith(u"http") && request.url.userInfo().isEmpty()
                          && context.app->sources().presetFor(request.url) == nullptr;
    if (searches)
        return addFound(context, address, request);
    const auto added = waitFor(context.app->sources().add(request));
    if (!added)
        return failedSources(context, address, added.error());
    return printSources(context, {added->id});
}

int removeSource(CommandContext &context, const QString &word)
{
    const SourceId id = word.toLongLong();
    const auto source = context.app->sources().byId(id);
    if (!source)
        return failedSources(context, {}, Error{ErrorCode::NotFound, Cli::tr("source %1").arg(word)});
    const auto removed = waitFor(context.app->sources().remove(id));
    if (!removed)
        return failedSources(context, source->name, removed.error());
    context.output.line(Cli::tr("Removed: %1").arg(source->name));
    context.output.document(
        {{u"sources"_s, QJsonArray{sourceToJson(*source, 0, context.app->settings().number(Key::RefreshMinutes))}}});
    return ExitDone;
}

int importOpml(CommandContext &context, const QString &path)
{
    const auto report = waitFor(context.app->sources().importOpml(path));
    if (!report)
        return failedSources(context, path, report.error());
    context.output.message(Cli::tr("%1 added, %2 known already").arg(report->added).arg(report->known));
    return printSources(context, {}, {{u"added"_s, report->added}, {u"known"_s, report->known}});
}

int exportOpml(CommandContext &context, const QString &path)
{
    const auto written = context.app->sources().exportOpml(path);
    if (!written)
        return failedSources(context, path, written.error());
    context.output.line(path);
    context.output.document({{u"files"_s, QJsonArray{path}}});
    return ExitDone;
}

int listPresets(CommandContext &context)
{
    QJsonArray array;
    for (const Preset &preset : context.app->sources().presets()) {
        array.append(QJsonObject{{u"id"_s, preset.id},
                                 {u"name"_s, preset.source.name},
                                 {u"url"_s, preset.source.url.toString(QUrl::FullyEncoded)},
                                 {u"kind"_s, kindName(preset.source.kind)},
                                 {u"type"_s, sourceTypeName(preset.source.type)},
                                 {u"recommended"_s, preset.recommended}});
        context.output.line(u"%1%2  %3  %4"_s.arg(preset.recommended ? u"* "_s : u"  "_s, preset.id, preset.source.name,
                                                  preset.source.url.toString()));
    }
    context.output.document({{u"presets"_s, array}});
    return ExitDone;
}

int addPresets(CommandContext &context)
{
    QStringList ids;
    for (const Preset &preset : context.app->sources().presets()) {
        if (preset.recommended)
            ids.append(preset.id);
    }
    const auto added = waitFor(context.app->sources().addPresets(ids));
    if (!added)
        return failedSources(context, {}, added.error());
    return printSources(context, {}, {{u"added"_s, *added}});
}

} // namespace

int runSources(CommandContext &context)
{
    const QStringList &words = context.arguments.words();
    const QString &action = words.constFirst();
    const bool alone = words.size() == 1;
    if (alone && action == u"list")
        return printSources(context, {});
    if (alone && action == u"presets")
        return listPresets(context);
    if (alone && action == u"add-presets")
        return addPresets(context);
    if (!alone && action == u"add")
        return addSource(context, words.at(1));
    if (!alone && action == u"remove")
        return removeSource(context, words.at(1));
    if (!alone && action == u"import")
        return importOpml(context, words.at(1));
    if (!alone && action == u"export")
        return exportOpml(context, words.at(1));
    return usageError(
        context, Cli::tr("sources: use list, add URL, remove ID, import FILE, export FILE, presets or add-presets"));
}

} // namespace oneul
