#include <QElapsedTimer>
#include <QJsonArray>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/text.h"
#include "cli/values.h"
#include "export/documents.h"
#include "service/app.h"
#include "service/digestservice.h"
#include "service/engineerrortext.h"
#include "service/engineservice.h"
#include "service/sampleday.h"
#include "service/storyservice.h"
#include "service/summaryservice.h"
#include "settings/settings.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

struct DigestOptions {
    DigestRequest request;
    DigestLayout layout = DigestLayout::Separate;
    QString outDir;
    bool sample = false;
};

QString outFolder(const CommandContext &context)
{
    const QString given = context.arguments.value(u"out"_s, context.app->settings().text(Key::ExportFolder));
    return given.isEmpty() ? context.dataDir + u"/reports"_s : given;
}

/// "builtin", or the id of one of the analyst's profiles; the settings' engine where none is named.
Result<QString> engineOption(const CommandContext &context)
{
    const EngineService &engines = context.app->engines();
    const QString given = context.arguments.value(u"engine"_s);
    const QString wanted = given.isEmpty() ? context.app->settings().text(Key::DigestEngine) : given;
    if (wanted.isEmpty() || meansBuiltin(wanted))
        return kBuiltinEngine;
    // Its caps and what it used stand in the archive that it is of.
    if (context.app->dataDir() != context.dataDir)
        return fail(
            ErrorCode::InvalidArgument,
            Cli::tr("--sample has an archive of its own, which has no engine but the built-in one: name the data "
                    "folder of “%1” with --data-dir, whose archive takes the sample day in then")
                .arg(wanted));
    if (const EngineProfile *profile = engines.find(wanted))
        return profile->id;
    // One that the settings still name may have been removed since.
    if (given.isEmpty())
        return kBuiltinEngine;
    if (engines.loadError().code != ErrorCode::None)
        return fail(engines.loadError());
    QStringList known{kBuiltinEngine};
    for (const EngineProfile &profile : engines.profiles())
        known.append(profile.name);
    return fail(ErrorCode::InvalidArgument,
                Cli::tr("--engine: there is no engine “%1”; there are: %2").arg(given, known.join(u", "_s)));
}

Result<DigestOptions> readOptions(const CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    const Settings &settings = context.app->settings();
    const QString language = settings.text(Key::DigestLanguage);
    const QString layout = settings.text(Key::DigestLayout);
    const auto kind = oneOf(arguments, u"kind"_s, {u"news"_s, u"papers"_s, u"all"_s}, u"all"_s);
    const auto lang = oneOf(arguments, u"lang"_s, {u"ko"_s, u"en"_s}, language.isEmpty() ? u"ko"_s : language);
    const auto form =
        oneOf(arguments, u"layout"_s, {u"separate"_s, u"combined"_s}, layout.isEmpty() ? u"separate"_s : layout);
    const auto engine = engineOption(context);
    for (const auto *option : {&kind, &lang, &form, &engine}) {
        if (!*option)
            return fail(option->error());
    }
    const auto day = dayOption(context);
    if (!day)
        return fail(day.error());
    DigestOptions options;
    options.sample = arguments.has(u"sample"_s);
    options.request.day = options.sample && !arguments.has(u"date"_s) ? SampleDay::day() : *day;
    if (*kind != u"all")
        options.request.kinds = {kindFromName(*kind)};
    options.request.language = languageFromCode(*lang);
    options.request.engine = *engine;
    options.request.sinceLast = arguments.has(u"since-last"_s);
    options.layout = layoutFromName(*form);
    options.outDir = outFolder(context);
    return options;
}

QJsonObject sectionToJson(const Section &section, Kind kind, const Taxonomy &taxonomy)
{
    QJsonArray ids;
    for (const DigestArticle &article : section.articles)
        ids.append(article.id);
    QJsonObject json{{u"kind"_s, kindName(kind)},
                     {u"category"_s, taxonomy.byId(section.category).nameEn},
                     {u"categoryId"_s, section.category},
                     {u"heading"_s, section.heading},
                     {u"engine"_s, section.summary.engine},
                     {u"articles"_s, ids},
                     {u"summary"_s, summaryToJson(section.summary)}};
    if (!section.summary.fallback.isEmpty())
        json.insert(u"fallback"_s, section.summary.fallback);
    return json;
}

/// The settings' engine stands in a file that can't be read: the built-in one works in its place, and that is said.
void sayUnreadEngines(CommandContext &context)
{
    const QString usual = context.app->settings().text(Key::DigestEngine);
    const Error error = context.app->engines().loadError();
    const bool wanted = !context.arguments.has(u"engine"_s) && !usual.isEmpty() && usual != kBuiltinEngine;
    if (wanted && error.code != ErrorCode::None)
        context.output.error({}, error);
}

int failedBefore(CommandContext &context, const Error &error)
{
    return error.code == ErrorCode::InvalidArgument ? usageError(context, error.detail) : failed(context, {}, error);
}

/// Sections that another engine was asked for than the one that wrote them.
void sayFallbacks(Output &output, const QList<Digest> &digests, const EngineProfile &asked)
{
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections) {
            if (const QString why = section.summary.fallback; !why.isEmpty())
                output.error(u"%1 (%2)"_s.arg(section.heading, kindName(digest.kind)), {errorCodeFromName(why), {}},
                             fallbackText(why, asked));
        }
    }
}

/// What an engine says of itself while it works.
void showProgress(CommandContext &context, QObject &watcher)
{
    const Output &output = context.output;
    QObject::connect(&context.app->digests(), &DigestService::progress, &watcher,
                     [&output](int done, int total) { output.progress(u"%1/%2"_s.arg(done).arg(total)); });
    QObject::connect(&context.app->summaries(), &SummaryService::progress, &watcher,
                     [&context, &output](RunId run, int done, int total, const TokenUsage &usage, double cost) {
                         if (usage == TokenUsage())
                             return;
                         const EngineProfile *profile =
                             context.app->engines().find(context.app->summaries().engine(run));
                         const QString currency = profile == nullptr ? QString() : u' ' + profile->currency;
                         output.progress(Cli::tr("%1/%2 sections, %3 tokens, %4")
                                             .arg(done)
                                             .arg(total)
                                             .arg(usage.input + usage.output)
                                             .arg(QString::number(cost, 'f', 4) + currency));
                     });
}

int report(CommandContext &context, const DigestOptions &options, const QList<Digest> &digests,
           const QStringList &files, qint64 ms)
{
    QJsonArray sections;
    for (const Digest &digest : digests) {
        for (const Section &section : digest.sections)
            sections.append(sectionToJson(section, digest.kind, context.app->taxonomy()));
    }
    for (const QString &file : files)
        context.output.line(Cli::tr("Written: %1").arg(file));
    context.output.document({{u"date"_s, options.request.day.toString(Qt::ISODate)},
                             {u"sections"_s, sections},
                             {u"files"_s, QJsonArray::fromStringList(files)},
                             {u"errors"_s, context.output.errors()},
                             {u"ms"_s, ms}});
    return context.output.hasErrors() ? ExitFailed : ExitDone;
}

Result<QList<Digest>> makeDigests(CommandContext &context, const DigestOptions &options)
{
    if (options.sample) {
        const auto loaded = waitFor(context.app->sample().load());
        if (!loaded)
            return fail(loaded.error());
    }
    // Without stories a digest is complete, too.
    if (const auto grouped = waitFor(context.app->stories().regroup({options.request.day})); !grouped)
        context.output.error(Cli::tr("Stories"), grouped.error());
    DigestService &service = context.app->digests();
    QObject watcher;
    showProgress(context, watcher);
    auto made = waitFor(service.make(options.request));
    context.output.progress({});
    return made;
}

} // namespace

int runDigest(CommandContext &context)
{
    QElapsedTimer timer;
    timer.start();
    const auto options = readOptions(context);
    if (!options)
        return failedBefore(context, options.error());
    sayUnreadEngines(context);
    const auto digests = makeDigests(context, *options);
    if (!digests) {
        const bool nothing = digests.error().code == ErrorCode::NotFound;
        context.output.error(nothing ? Cli::tr("No articles for a digest") : QString(), digests.error());
        return report(context, *options, {}, {}, timer.elapsed());
    }
    const EngineProfile *asked = context.app->engines().find(options->request.engine);
    sayFallbacks(context.output, *digests, asked == nullptr ? EngineProfile() : *asked);
    const auto files = context.app->digests().writeReports(*digests, options->layout, options->outDir);
    if (!files)
        context.output.error(options->outDir, files.error());
    return report(context, *options, *digests, files ? *files : QStringList(), timer.elapsed());
}

} // namespace oneul
