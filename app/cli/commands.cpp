
#include "cli/command.h"
#include "cli/text.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

QList<Command> archiveCommands()
{
    return {
        {u"sources"_s,
         u"sources list | add URL [--name N] [--folder F] [--kind news|papers] [--type auto|feed|html|json] | "
         "remove ID | import FILE.opml | export FILE.opml | presets | add-presets"_s,
         QT_TRANSLATE_NOOP("Cli", "manage the sources"),
         {{}, {u"name"_s, u"folder"_s, u"kind"_s, u"type"_s}, 1, 2},
         true,
         false,
         runSources},
        {u"refresh"_s,
         u"refresh [--source ID]… [--force]"_s,
         QT_TRANSLATE_NOOP("Cli", "fetch, parse, store and categorise"),
         {{u"force"_s}, {u"source"_s}, 0, 0},
         true,
         false,
         runRefresh},
        {u"articles"_s,
         u"articles [--date D] [--kind K] [--category C] [--limit N]"_s,
         QT_TRANSLATE_NOOP("Cli", "list the archive"),
         {{}, {u"date"_s, u"kind"_s, u"category"_s, u"limit"_s}, 0, 0},
         true,
         false,
         runArticles},
        {u"search"_s,
         u"search QUERY [--limit N] [--sort newest|relevance]"_s,
         QT_TRANSLATE_NOOP("Cli", "search the archive: words, \"phrases\", -not, OR, title:, source:, after: …"),
         {{}, {u"limit"_s, u"sort"_s}, 1, -1},
         true,
         false,
         runSearch},
        {u"parse"_s,
         u"parse FILE|- [--url URL] [--content-type T]"_s,
         QT_TRANSLATE_NOOP("Cli", "show what the parser makes of a document; stores nothing"),
         {{}, {u"url"_s, u"content-type"_s}, 1, 1},
         false,
         false,
         runParse},
    };
}

QList<Command> reportCommands()
{
    return {
        {u"digest"_s,
         u"digest [--date D] [--kind news|papers|all] [--lang ko|en] [--engine builtin|PROFILE] "
         "[--layout separate|combined] [--since-last] [--out DIR] [--sample]"_s,
         QT_TRANSLATE_NOOP("Cli", "build a day's digest and write its reports"),
         {{u"sample"_s, u"since-last"_s}, {u"date"_s, u"kind"_s, u"lang"_s, u"engine"_s, u"layout"_s, u"out"_s}, 0, 0},
         true,
         true,
         runDigest},
        {u"export"_s,
         u"export --date D | --from D [--to D] --format md|pdf|html|json|epub|txt --out PATH [--kind news|papers|all] "
         "[--layout separate|combined] [--paper a4|letter] [--chart png|svg|none] [--front-matter]"_s,
         QT_TRANSLATE_NOOP("Cli", "write stored digests of a day or of several"),
         {{u"front-matter"_s},
          {u"date"_s, u"from"_s, u"to"_s, u"format"_s, u"out"_s, u"layout"_s, u"kind"_s, u"paper"_s, u"chart"_s},
          0,
          0},
         true,
         true,
         runExport},
        {u"import"_s,
         u"import PATH…"_s,
         QT_TRANSLATE_NOOP("Cli", "bring in OPML, old report files or folders of them"),
         {{}, {}, 1, -1},
         true,
         false,
         runImport},
        {u"check"_s,
         u"check [--repair]"_s,
         QT_TRANSLATE_NOOP("Cli", "look whether archive, settings, engines, fonts and network are sound"),
         {{u"repair"_s}, {}, 0, 0},
         false,
         true,
         runCheck},
        {u"backup"_s,
         u"backup FILE"_s,
         QT_TRANSLATE_NOOP("Cli", "write everything (articles, digests, settings; no passwords) into one file"),
         {{}, {}, 1, 1},
         true,
         false,
         runBackup},
        {u"restore"_s,
         u"restore FILE"_s,
         QT_TRANSLATE_NOOP("Cli", "put a backup or a file of everything in the archive's place; the former is kept"),
         {{}, {}, 1, 1},
         false,
         false,
         runRestore},
    };
}

QList<Command> textCommands()
{
    return {
        {u"classify"_s,
         u"classify [--in FILE.jsonl] [--train FILE.jsonl] [--empty]"_s,
         QT_TRANSLATE_NOOP("Cli", "say which category each of the articles in a file of JSON lines belongs to"),
         {{u"empty"_s}, {u"in"_s, u"train"_s}, 0, 0},
         false,
         false,
         runClassify},
        {u"cluster"_s,
         u"cluster --in FILE.jsonl|-"_s,
         QT_TRANSLATE_NOOP("Cli", "say which of the articles in a file of JSON lines tell the same story"),
         {{}, {u"in"_s}, 0, 0},
         false,
         false,
         runCluster},
        {u"summarize"_s,
         u"summarize --in FILE.jsonl|- [--sentences N] [--lang ko|en] [--engine builtin|PROFILE]"_s,
         QT_TRANSLATE_NOOP("Cli", "summarise the articles in a file of JSON lines, every sentence with its sources"),
         {{}, {u"in"_s, u"sentences"_s, u"lang"_s, u"engine"_s}, 0, 0},
         false,
         false,
         runSummarize},
    };
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> table = archiveCommands() + reportCommands() + textCommands();
    return table;
}

int usageError(CommandContext &context, const QString &why)
{
    context.output.message(Cli::tr("oneul: %1").arg(why));
    context.output.message(Cli::tr("“oneul --help” shows how the commands are used."));
    context.output.usageDocument(why);
    return ExitUsage;
}

int failed(CommandContext &context, const QString &subject, const Error &error)
{
    context.output.error(subject, error);
    context.output.document({{u"errors"_s, context.output.errors()}});
    return ExitFailed;
}

} // namespace oneul
