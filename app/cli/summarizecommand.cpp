#include <algorithm>
#include <utility>

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include "base/waitfor.h"
#include "cli/command.h"
#include "cli/jsonlines.h"
#include "cli/storydocuments.h"
#include "cli/text.h"
#include "cli/values.h"
#include "model/engine.h"
#include "service/app.h"
#include "service/engineerrortext.h"
#include "service/engineservice.h"
#include "service/summaryservice.h"
#include "service/texttools.h"
#include "settings/settings.h"
#include "summary/builtin.h"

namespace oneul {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostSentences = 1000;

struct SummarizeOptions {
    QString file;
    QString language; ///< "" : what the engine takes
    QString engine;
    int sentences = 0; ///< 0: a whole summary
};

struct ProfileSummary {
    Summary summary;
    EngineProfile profile; ///< that was asked
};

Result<SummarizeOptions> readOptions(const Arguments &arguments)
{
    SummarizeOptions options;
    options.file = arguments.value(u"in"_s);
    options.engine = arguments.value(u"engine"_s, kBuiltinEngine);
    if (options.file.isEmpty())
        return fail(ErrorCode::InvalidArgument, Cli::tr("summarize needs --in FILE.jsonl"));
    const auto language = oneOf(arguments, u"lang"_s, {u"ko"_s, u"en"_s}, {});
    if (!language)
        return fail(language.error());
    options.language = *language;
    if (arguments.has(u"sentences"_s)) {
        bool isNumber = false;
        options.sentences = arguments.value(u"sentences"_s).toInt(&isNumber);
        if (!isNumber || options.sentences < 1 || options.sentences > kMostSentences)
            return fail(ErrorCode::InvalidArgument,
                        Cli::tr("--sentences must be a number from 1 to %1").arg(kMostSentences));
    }
    return options;
}

/// The lines as articles; their ids are their places, from 1.
QList<SourceText> articlesOf(const QList<JsonLine> &lines)
{
    QList<SourceText> articles;
    for (const JsonLine &line : lines) {
        SourceText article;
        article.id = articles.size() + 1;
        article.title = line.object.value(u"title").toString();
        article.text = line.object.value(u"summary").toString();
        articles.append(article);
    }
    return articles;
}

void findStories(QList<SourceText> &articles, const QList<JsonLine> &lines)
{
    const QList<StoryDocument> documents = storyDocuments(lines);
    QHash<ArticleId, StoryId> stories;
    for (const QList<ArticleId> &group : groupStories(documents, {})) {
        for (const ArticleId id : group)
            stories.insert(id, group.size() > 1 ? group.constFirst() : 0);
    }
    for (qsizetype i = 0; i < articles.size(); ++i)
        articles[i].story = stories.value(documents[i].id);
}

/// The claims of a whole summary that are sentences, one for an article that none of them cites yet before any other.
QList<Claim> bestClaims(const Summary &summary, int count)
{
    const QList<Claim> all = summary.events + summary.conclusion + summary.impact;
    QList<qsizetype> taken;
    QSet<ArticleId> cited;
    for (const bool onlyNew : {true, false}) {
        for (qsizetype i = 0; i < all.size() && taken.size() < count; ++i) {
            const bool isNew = std::ranges::any_of(all[i].cites, [&](ArticleId id) { return !cited.contains(id); });
            const bool repeats = std::ranges::any_of(
                taken, [&](qsizetype other) { return other == i || all[other].text == all[i].text; });
            if (repeats || (onlyNew && !isNew))
                continue;
            taken.append(i);
            cited.unite(QSet<ArticleId>(all[i].cites.cbegin(), all[i].cites.cend()));
        }
    }
    std::ranges::sort(taken);
    QList<Claim> claims;
    for (const qsizetype i : std::as_const(taken))
        claims.append(all[i]);
    return claims;
}

/// Writes claims with the ids that the lines have.
class ClaimWriter final
{
public:
    ClaimWriter(const Output &output, const QList<JsonLine> &lines) : m_output(output), m_lines(lines) {}

    [[nodiscard]] QJsonArray json(const QList<Claim> &claims) const
    {
        QJsonArray array;
        for (const Claim &claim : claims) {
            QJsonObject object{{u"text"_s, claim.text},
                               {u"cites"_s, citesOf(claim)},
                               {u"quote"_s, claim.quote},
                               {u"support"_s, supportName(claim.support)}};
            if (!claim.sector.isEmpty())
                object.insert(u"sector"_s, claim.sector);
            array.append(object);
        }
        return array;
    }

    void lines(const QString &heading, const QList<Claim> &claims) const
    {
        if (claims.isEmpty())
            return;
        if (!heading.isEmpty())
            m_output.line(heading);
        for (const Claim &claim : claims) {
            QStringList names;
            for (const ArticleId id : claim.cites)
                names.append(m_lines.at(id - 1).id);
            m_output.line(u"- %1 [%2]"_s.arg(claim.text, names.join(u", ")));
        }
    }

private:
    [[nodiscard]] QJsonArray citesOf(const Claim &claim) const
    {
        QJsonArray cites;
        for (const ArticleId id : claim.cites)
            cites.append(m_lines.at(id - 1).object.value(u"id"));
        return cites;
    }

    const Output &m_output;
    const QList<JsonLine> &m_lines;
};

int writeSentences(CommandContext &context, const QList<JsonLine> &lines, const QList<Claim> &claims)
{
    const ClaimWriter writer(context.output, lines);
    writer.lines({}, claims);
    QJsonObject document{{u"sentences"_s, writer.json(claims)}};
    if (context.output.hasErrors())
        document.insert(u"errors"_s, context.output.errors());
    context.output.document(document);
    return context.output.hasErrors() ? ExitFailed : ExitDone;
}

int writeSummary(CommandContext &context, const QList<JsonLine> &lines, const Summary &summary)
{
    const ClaimWriter writer(context.output, lines);
    writer.lines(Cli::tr("Themes"), summary.themes);
    writer.lines(Cli::tr("Events"), summary.events);
    writer.lines(Cli::tr("Impact"), summary.impact);
    writer.lines(Cli::tr("Conclusion"), summary.conclusion);
    QJsonObject document{{u"themes"_s, writer.json(summary.themes)},
                         {u"events"_s, writer.json(summary.events)},
                         {u"impact"_s, writer.json(summary.impact)},
                         {u"conclusion"_s, writer.json(summary.conclusion)},
                         {u"engine"_s, summary.engine}};
    if (!summary.fallback.isEmpty())
        document.insert(u"fallback"_s, summary.fallback);
    if (context.output.hasErrors())
        document.insert(u"errors"_s, context.output.errors());
    context.output.document(document);
    return context.output.hasErrors() ? ExitFailed : ExitDone;
}

Result<BuiltinEngine> builtinEngine()
{
    const auto sectors = readResource(u"sectors.json"_s);
    const auto ranker = readResource(u"ranker.json"_s);
    for (const auto *read : {&sectors, &ranker}) {
        if (!*read)
            return fail(read->error());
    }
    return BuiltinEngine::fromJson(*sectors, *ranker);
}

int runBuiltin(CommandContext &context, const SummarizeOptions &options, const QList<JsonLine> &lines)
{
    const auto engine = builtinEngine();
    if (!engine)
        return failed(context, {}, engine.error());
    QList<SourceText> articles = articlesOf(lines);
    if (options.sentences > 0)
        return writeSentences(context, lines, engine->bestSentences(articles, options.sentences));
    findStories(articles, lines);
    return writeSummary(context, lines, engine->summarise({articles, languageFromCode(options.language)}));
}

/// By one of the analyst's language models, whose key and caps the data folder has.
Result<ProfileSummary> summaryOfProfile(CommandContext &context, const SummarizeOptions &options,
                                        const QList<SourceText> &articles)
{
    const auto app = App::open(context.dataDir, context.clock);
    if (!app)
        return fail(app.error());
    const QString usual = (*app)->settings().text(Key::DigestLanguage);
    const QString language = !options.language.isEmpty() ? options.language : usual.isEmpty() ? u"ko"_s : usual;
    QStringList known{kBuiltinEngine};
    for (const EngineProfile &profile : (*app)->engines().profiles())
        known.append(profile.name);
    const EngineProfile *profile = (*app)->engines().find(options.engine);
    if (profile == nullptr) {
        if (const Error error = (*app)->engines().loadError(); error.code != ErrorCode::None)
            return fail(error);
        return fail(
            ErrorCode::InvalidArgument,
            Cli::tr("--engine: there is no engine “%1”; there are: %2").arg(options.engine, known.join(u", "_s)));
    }
    const EngineProfile asked = *profile;
    SummaryService &service = (*app)->summaries();
    const RunId run = service.start({{{}, {articles, languageFromCode(language)}}}, options.engine);
    const auto results = waitFor(service.result(run));
    if (!results)
        return fail(results.error());
    return ProfileSummary{results->constFirst().summary, asked};
}

int runProfile(CommandContext &context, const SummarizeOptions &options, const QList<JsonLine> &lines)
{
    QList<SourceText> articles = articlesOf(lines);
    findStories(articles, lines);
    const auto made = summaryOfProfile(context, options, articles);
    if (!made && made.error().code == ErrorCode::InvalidArgument)
        return usageError(context, made.error().detail);
    if (!made)
        return failed(context, options.engine, made.error());
    const Summary &summary = made->summary;
    if (!summary.fallback.isEmpty())
        context.output.error(options.engine, {errorCodeFromName(summary.fallback), {}},
                             fallbackText(summary.fallback, made->profile));
    if (options.sentences > 0)
        return writeSentences(context, lines, bestClaims(summary, options.sentences));
    return writeSummary(context, lines, summary);
}

} // namespace

int runSummarize(CommandContext &context)
{
    const auto options = readOptions(context.arguments);
    if (!options)
        return usageError(context, options.error().detail);
    const auto lines = readJsonLines(context, options->file);
    if (!lines)
        return failed(context, options->file, lines.error());
    if (lines->isEmpty())
        return failed(context, options->file, {ErrorCode::InvalidArgument, Cli::tr("there are no articles in it")});
    return meansBuiltin(options->engine) ? runBuiltin(context, *options, *lines)
                                         : runProfile(context, *options, *lines);
}

} // namespace oneul
